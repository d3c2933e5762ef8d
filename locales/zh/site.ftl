### Texts that belong to this site alone; those of its pages' frame are the theme's.

# In the head of every page, beside the coalition's name.
site-tagline = 到2030年，连通每一个人、每一个地方
# In the calendar of all events, on the last day of the form.
calendar-deadline = 向“伙伴关系促进互联互通”数字联盟表达意向的最后一天
# At the foot of every page while the address is a placeholder.
demonstration = 这是演示版本，并非国际电联的出版物。
# Below the icon of the installed site, where there is room for a word.
site-short-name = P2C
