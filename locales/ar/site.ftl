### Texts that belong to this site alone; those of its pages' frame are the theme's.

# In the head of every page, beside the coalition's name.
site-tagline = توصيل الجميع في كل مكان بحلول عام 2030
# In the calendar of all events, on the last day of the form.
calendar-deadline = آخر يوم لإبداء الاهتمام بالتحالف الرقمي للشراكة من أجل التوصيل
# At the foot of every page while the address is a placeholder.
demonstration = هذه نسخة للعرض الإيضاحي، وليست منشوراً صادراً عن الاتحاد الدولي للاتصالات.
# Below the icon of the installed site, where there is room for a word.
site-short-name = P2C
