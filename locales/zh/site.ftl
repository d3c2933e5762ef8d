### Texts that belong to this site alone; those of its pages' frame are the theme's.

# In the head of every page, beside the coalition's name.
site-tagline = 到2030年，连通每一个人、每一个地方
# At the foot of every page while the address is a placeholder.
demonstration = 这是演示版本，并非国际电联的出版物。
