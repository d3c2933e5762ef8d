### Texts that belong to this site alone; those of its pages' frame are the theme's.

# In the head of every page, beside the coalition's name.
site-tagline = Connecter tout le monde, partout, d'ici à 2030
# In the calendar of all events, on the last day of the form.
calendar-deadline = Dernier jour pour manifester son intérêt pour la Coalition pour le numérique « Partner2Connect »
# At the foot of every page while the address is a placeholder.
demonstration = Ceci est une édition de démonstration, et non une publication de l'UIT.
# Below the icon of the installed site, where there is room for a word.
site-short-name = P2C
