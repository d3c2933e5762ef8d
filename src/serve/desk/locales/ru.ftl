language-name = Русский
desk = Рабочее место переводчика
skip = Перейти к тексту
interface = Язык этой страницы
overview = Все языки
overview-caption = Что нужно сделать на каждом языке
language = Язык
words-column = Осталось слов
group-outdated = Просрочено
group-stale = Устарело
group-incomplete = Неполный перевод
group-broken = Не читается
group-missing = Нет перевода
group-orphan = Переведено с другого текста
group-unknown = Версия неизвестна
group-ahead = Опережает оригинал
group-machine = Машинный перевод
group-draft = Черновик
group-minor = Только мелкие изменения
group-messages = Сообщения
group-done = Актуально
queue = Переводы: { $language }
words = { $count ->
    [one] Осталось { $count } слово
    [few] Осталось { $count } слова
    [many] Осталось { $count } слов
   *[other] Осталось { $count } слова
}
row-words = { $count ->
    [one] { $count } слово
    [few] { $count } слова
    [many] { $count } слов
   *[other] { $count } слова
}
publish = Публикуется с { $date }
row-changed = Изменено: { $sections }
front-matter = поля в начале файла
beginning = начало
nothing-due = Ничего делать не нужно.
source-language = Это язык оригиналов.
back-to-queue = Назад к очереди
next-item = Следующий перевод
previous-item = Предыдущий перевод
position = { $number } из { $count }
original = Оригинал
translation = Перевод
number = { $count }
site = Сайт
page = Страница
open = Открыть в редакторе
open-place = Открыть { $place } в редакторе
broken-file = Файл перевода не читается; причина указана ниже. Это файл:
no-file = Перевода пока нет. Он будет в файле:
no-original = Оригинала больше нет: на языке, с которого сделан перевод, текста не осталось.
state = Состояние
state-draft = черновик
state-machine = машинный перевод
state-reviewed = проверенный перевод
state-official = официальный перевод
state-original = оригинал
state-unknown = состояние не записано
note-present = Перевод соответствует нынешнему оригиналу.
note-earlier = Изменения в оригинале отмечены: прежние слова зачеркнуты, новые подчеркнуты.
note-lost = В Git нет версии, с которой сделан перевод, поэтому сравнить слова нельзя. Отмечены блоки измененных разделов. Если репозиторий скопирован не полностью, версию загрузит команда «git fetch --unshallow».
note-removed = Часть оригинала с тех пор удалена.
note-unknown = Версия оригинала, с которой сделан перевод, не записана, поэтому ничего не отмечено.
note-orphan = Перевод сделан не с оригинала, поэтому ничего не отмечено.
problems = Замечания к этим файлам
problems-in-english = Описания замечаний даны на английском языке.
error = ошибка
warning = предупреждение
more = и ещё { $count }:
begun = перевод начат: { $left } из { $count } ещё на языке оригинала ({ $language })
need-missing = нет перевода
need-stale = устарело
need-unstamped = не записано
need-obsolete = оригинала больше нет
need-copied = текст оригинала
blocks = Блоки
due-blocks = { $count ->
    [one] Нужно проверить { $count } блок
    [few] Нужно проверить { $count } блока
    [many] Нужно проверить { $count } блоков
   *[other] Нужно проверить { $count } блока
}
block = Блок { $number } из { $count }
fate-same = без изменений
fate-changed = изменен
fate-added = новый
fate-removed = удален
fate-suspect = в измененном разделе
kind-heading = заголовок
kind-row = строка таблицы
kind-code = код
kind-html = HTML
kind-component = компонент
changes = Что изменилось в оригинале
old-line = строка { $line } прежней версии
not-translated = Еще не переведено
not-in-original = Нет в оригинале
shows-nothing = Сам по себе ничего не показывает
not-found = Такого перевода нет.
not-found-why = Возможно, файлы удалены, переименованы или не читаются. Страница появится сама, как только их можно будет прочитать.
help = Клавиши
close = Закрыть
shortcuts = Использовать эти клавиши
key-next-block = Следующий блок или строка
key-previous-block = Предыдущий блок или строка
key-next-due = Следующий измененный блок
key-previous-due = Предыдущий измененный блок
key-next-item = Следующий перевод
key-previous-item = Предыдущий перевод
key-edit = Открыть перевод в редакторе
key-original = Открыть оригинал в редакторе
key-queue = Назад к очереди
key-help = Этот список
updated = Обновлено
lost = Сервер разработки не отвечает.

view = Режим переводчика
view-hint = Выберите текст на странице, чтобы узнать, откуда он взят.
view-message = Сообщение
view-block = Текст
view-field = Поля в начале файла
view-fact = Данные
view-built-in = Это сообщение находится в самой программе. Чтобы заменить его, добавьте его в файл:
view-nothing = Неизвестно, откуда взят этот текст: возможно, он находится в шаблоне.
view-next = Следующий текст
view-previous = Предыдущий текст
view-attribute = не видно на странице: подпись или подсказка
