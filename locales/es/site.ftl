### Texts that belong to this site alone; those of its pages' frame are the theme's.

# In the head of every page, beside the coalition's name.
site-tagline = Conectar a todas las personas, en todas partes, para 2030
# At the foot of every page while the address is a placeholder.
demonstration = Esta es una edición de demostración, no una publicación de la UIT.
