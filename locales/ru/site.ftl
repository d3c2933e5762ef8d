### Texts of the coalition's site that stand in no Markdown file: labels, states, foot of the page.

# In the head of every page, beside the coalition's name.
site-tagline = Подключить всех и повсюду к 2030 году
# At the foot of every page while the address is a placeholder.
demonstration = Это демонстрационное издание. Оно не является публикацией МСЭ.
# At the foot of every page; leads to the page on the state of translations.
translation-status = Состояние переводов

## Circulars.
# Stands before the number where the letter itself has no label.
circular-addressees = Адресаты
circular-date = { $place }, { $date }
circular-subject = Предмет
circular-deadline = Срок
circular-contact = Контакт
circular-signatory = Подпись
circular-reference = Осн.
circular-facts = Об этом циркуляре
circular-files = Подписанное письмо
circulars-none = Циркуляров пока нет.

## Focus areas.
# Above the title of a focus area.
pillar-number = Направление { $number }
pillar-topics = Темы
pillar-events = Мероприятия этого направления
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals = { $count ->
    [one] Цель в области устойчивого развития: { $goals }
    [few] Цели в области устойчивого развития: { $goals }
    [many] Цели в области устойчивого развития: { $goals }
   *[other] Цели в области устойчивого развития: { $goals }
}

## Events and series.
event-when = Когда
event-where = Где
event-format = Формат
event-type = Вид мероприятия
event-part-of = В рамках
event-series = Серия
event-pillar = Направление
event-interpretation = Устный перевод
event-registration = Зарегистрироваться
event-outcome = Итоги
event-figures = Цифры
event-place = { $city }, { $country }
# A session; $start and $end are times of day, $zone is the name of the time zone.
event-session = { $date }, { $start }–{ $end } ({ $zone })
event-format-virtual = онлайн
event-format-physical = очно
event-format-hybrid = очно и онлайн
event-type-launch = Открытие серии
event-type-meeting = Собрание
event-type-web-dialogue = Веб-диалог
event-type-roundtable = Круглый стол
event-type-conference = Конференция
event-state-upcoming = Предстоит
event-state-running = Проходит сейчас
event-state-past = Завершено
events-upcoming = Предстоящие мероприятия
events-past = Прошедшие мероприятия
events-none = Мероприятий пока нет.
series-enablers = О чем эта серия
series-hashtag = Хештег
series-events = { $count ->
    [0] Мероприятия еще не объявлены
    [one] { $count } мероприятие
    [few] { $count } мероприятия
    [many] { $count } мероприятий
   *[other] { $count } мероприятия
}

## Documents.
document-files = Файлы
document-file-language = { $language } ({ $format })
document-authors = Авторство: { $names }
document-pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
# Where the address of a file is not known yet.
placeholder-link = адрес пока неизвестен

## The page on the state of translations.
translations-page = Страница
translations-original = Оригинал
translations-missing = не переведена
# Names of the columns are the languages' own names.
translations-caption = Состояние каждой страницы на каждом языке

## Related pages, audiences.
related-pages = См. также
page-audiences = Адресаты
external-link = ведет на другой сайт
