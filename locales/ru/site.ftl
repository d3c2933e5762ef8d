### Texts that belong to this site alone; those of its pages' frame are the theme's.

# In the head of every page, beside the coalition's name.
site-tagline = Подключить всех и повсюду к 2030 году
# At the foot of every page while the address is a placeholder.
demonstration = Это демонстрационное издание. Оно не является публикацией МСЭ.
