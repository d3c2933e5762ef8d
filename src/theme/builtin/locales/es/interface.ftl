### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Ir al contenido
# Label of the main navigation, for screen readers.
main-navigation = Navegación principal
# Label of the list of languages, for screen readers.
language-bar = Idiomas
# Label of the path to this page, for screen readers.
breadcrumbs = Usted está aquí
# Title of the table of contents.
table-of-contents = En esta página
# Label of the links at the end of a page.
neighbors = Página anterior y página siguiente
previous-page = Anterior: { $title }
next-page = Siguiente: { $title }
# Navigation between the pages of a long list.
pagination = Páginas de esta lista
pagination-page = Página { $number } de { $count }
pagination-newer = Página anterior de la lista
pagination-older = Página siguiente de la lista

## Languages and translations.
# After a link that leads to a page in another language; $language is its name.
link-language = (en { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Esta página aún no se ha traducido. Se muestra el texto original en { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Esta página aún no se ha traducido. Se muestra su traducción en { $language }.
# Above a translation whose original says something else by now.
stale-page = El original de esta página ha cambiado desde que se tradujo.
stale-edition = Esta página es la edición del { $date }. Su original ha cambiado desde entonces.
stale-original = Leer el original en { $language }.
stale-section-in = El original de esta sección (en { $language }) ha cambiado desde que se tradujo.
stale-sections = Afecta a las secciones siguientes:
# The link to the same section of the original, beside the link to the section.
stale-section-read = original en { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: esta página aún no se ha traducido
translation-original = Original
translation-draft = Borrador de traducción, sin revisar
translation-machine = Traducción automática, sin revisar
translation-reviewed = Traducción revisada
translation-official = Traducción oficial
language-ar = árabe
language-zh = chino
language-en = inglés
language-fr = francés
language-ru = ruso
language-es = español
language-bg = búlgaro
language-bn = bengalí
language-ca = catalán
language-cs = checo
language-da = danés
language-de = alemán
language-el = griego
language-fa = persa
language-fi = finés
language-he = hebreo
language-hi = hindi
language-hu = húngaro
language-id = indonesio
language-it = italiano
language-ja = japonés
language-ko = coreano
language-nl = neerlandés
language-pl = polaco
language-pt = portugués
language-ro = rumano
language-sk = eslovaco
language-sr = serbio
language-sv = sueco
language-sw = suajili
language-th = tailandés
language-tr = turco
language-uk = ucraniano
language-ur = urdu
language-vi = vietnamita

## Footnotes and alerts.
footnotes = Notas
footnote-back = Volver al texto
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución

## Foot of the page and lists.
updated = Última modificación: { $date }
feed = Canal de noticias del sitio (Atom)
calendar = Todos los eventos para su calendario (iCalendar)
# On the page of an event.
calendar-add = Añadir a su calendario
calendar-subscribe = Suscribirse a este calendario
calendar-download = Descargarlo (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Esta es una edición de demostración.
read-more = Leer más

## The page that readers see for an address that does not exist.
not-found-title = Página no encontrada
not-found-text = No hay ninguna página en esta dirección. Puede que la página se haya trasladado o que la dirección contenga un error.
not-found-home = Ir a la página principal
# On the page where readers choose a language.
choose-language = Elija un idioma

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.
call-before = El formulario se abre el { $date }.
call-open = El formulario está abierto hasta el { $date } a las { $time } ({ $zone }).
call-days-left = { $days ->
    [0] Hoy es el último día.
    [one] Queda { $days } día.
    [many] Quedan { $days } de días.
   *[other] Quedan { $days } días.
}
call-last-day = Hoy es el último día: el formulario se cierra a las { $time } ({ $zone }).
call-closed = El formulario se cerró el { $date }.
call-withdrawn = La convocatoria se ha retirado.
call-action = Rellenar el formulario
call-leads-to = El formulario está en otro sitio web, { $host }.
# The languages in which the form is offered.
call-languages = Idiomas del formulario: { $languages }.
call-questions = Preguntas: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } ({ $zone })

## The search page.
search-title = Búsqueda
# Label of the field.
search-label = ¿Qué está buscando?
# On the button beside the field.
search-action = Buscar
# Read out by screen readers when results come.
search-results = { $count ->
    [0] No se ha encontrado nada. Pruebe con otras palabras o con menos.
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-more = Mostrar más resultados
# In a list of values that results are filtered by: no filter.
search-all = Todos
# Names of such lists.
search-kind = Tipo
search-year = Año
search-failed = No se ha podido cargar la búsqueda. Inténtelo de nuevo.
# For browsers without JavaScript: above a list of all pages.
search-pages = Todas las páginas por sección
# Kinds of pages.
search-kind-page = Página
search-kind-section = Sección
search-kind-home = Página de inicio
search-kind-post = Noticia
search-kind-event = Evento
search-kind-document = Documento
search-kind-value = Lista
search-kind-values = Lista

## Facts of a page, which are shown as a list: their labels, and words for their values.
# Title of the list.
facts = Datos
# Title of the files to download.
facts-downloads = Descargas
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Fecha
fact-audiences = Para
fact-event-type = Tipo de evento
fact-event-dates = Fecha
fact-event-sessions = Sesiones
fact-event-format = Modalidad
fact-event-status = Estado
fact-event-place = Lugar
fact-event-parent = En el marco de
fact-event-registration = Inscripción
fact-event-interpretation = Interpretación
fact-event-figures = En cifras
fact-event-venue = Sede
fact-event-outcome = Resultado
fact-post-authors = Autores
fact-post-tags = Etiquetas
fact-document-files = Archivos
fact-document-authors = Publicado por
fact-document-isbn = ISBN
fact-document-licence = Licencia
fact-document-pages = Páginas
fact-document-version = Versión
fact-document-disclaimer = Aviso
# Whether something holds.
fact-yes = Sí
fact-no = No
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Inauguración
event-type-meeting = Reunión
event-type-web-dialogue = Diálogo web
event-type-roundtable = Mesa redonda
event-type-conference = Conferencia
event-type-workshop = Taller
event-type-webinar = Seminario web
event-format-virtual = en línea
event-format-physical = presencial
event-format-hybrid = presencial y en línea
event-status-scheduled = Según lo previsto
event-status-cancelled = Cancelado
event-status-postponed = Aplazado
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }-{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = a { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = aún no publicado

## Layouts of the built-in theme.
# The button that opens the navigation on small screens.
menu = Menú
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Páginas de esta sección
# Titles on the home page.
home-sections = En este sitio
home-events = Próximos eventos
home-posts = Últimas noticias
# A link to the whole list; $title is its title.
list-all = Ver todo: { $title }
# Titles of lists of events.
events-upcoming = Próximos eventos
events-past = Eventos pasados
# Who wrote a page; $authors are names.
post-authors = Por { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Etiquetas
values-authors = Autores
# Title of a list of related pages.
related-pages = Véase también
# The feed of the list on this page.
feed-of-list = Seguir esta lista (Atom)
