### Texts that belong to this site alone; those of its pages' frame are the theme's.

# In the head of every page, beside the coalition's name.
site-tagline = Conectar a todas las personas, en todas partes, para 2030
# In the calendar of all events, on the last day of the form.
calendar-deadline = Último día para manifestar interés en la Coalición Digital Partner2Connect
# At the foot of every page while the address is a placeholder.
demonstration = Esta es una edición de demostración, no una publicación de la UIT.
# Below the icon of the installed site, where there is room for a word.
site-short-name = P2C
