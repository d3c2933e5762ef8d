### Texts that belong to this site alone; those of its pages' frame are the theme's.

# In the head of every page, beside the coalition's name.
site-tagline = Connecter tout le monde, partout, d'ici à 2030
# At the foot of every page while the address is a placeholder.
demonstration = Ceci est une édition de démonstration, et non une publication de l'UIT.
