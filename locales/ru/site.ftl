### Texts that belong to this site alone; those of its pages' frame are the theme's.

# In the head of every page, beside the coalition's name.
site-tagline = К 2030 году – связь для всех и везде
# In the calendar of all events, on the last day of the form.
calendar-deadline = Последний день для выражения заинтересованности в Цифровой коалиции «Партнерства для подключения»
# At the foot of every page while the address is a placeholder.
demonstration = Это демонстрационная версия, а не публикация МСЭ.
# Below the icon of the installed site, where there is room for a word.
site-short-name = P2C
