### Texts that belong to this site alone; those of its pages' frame are the theme's.

# In the head of every page, beside the coalition's name.
site-tagline = Connecting everyone, everywhere, by 2030
# In the calendar of all events, on the last day of the form.
calendar-deadline = Last day to express interest in the Partner2Connect Digital Coalition
# At the foot of every page while the address is a placeholder.
demonstration = This is a demonstration edition, not a publication of ITU.
# Below the icon of the installed site, where there is room for a word.
site-short-name = P2C
