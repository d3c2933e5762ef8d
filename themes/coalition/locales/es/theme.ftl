### Texts of the coalition's theme: labels, states, the frame of the page.

# At the foot of every page; leads to the page on the state of translations.
translation-status = Idiomas y traducciones

## Punctuation.

# Between two facts on one line, such as a place and a format.
between-facts = { " · " }
# A remark after a name, with the space before it.
in-brackets = { " " }({ $text })

## Circulars.

# Stands before the number where the letter itself has no label.
circular-addressees = A
circular-date = { $place }, { $date }
circular-subject = Asunto
circular-deadline = Plazo
circular-contact = Contacto
circular-reference = Referencia
circular-files = Carta firmada

## Focus areas.

# Above the title of a focus area.
pillar-number = Esfera prioritaria { $number }
pillar-topics = Temas
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals =
    { $count ->
        [one] Objetivo de Desarrollo Sostenible: { $goals }
        [many] Objetivos de Desarrollo Sostenible: { $goals }
       *[other] Objetivos de Desarrollo Sostenible: { $goals }
    }

## Events and series.

event-when = Fecha
event-where = Lugar
event-format = Modalidad
event-part-of = En el marco de
event-series = Serie
event-pillar = Esfera prioritaria
event-interpretation = Interpretación
event-registration = Inscribirse
event-outcome = Resultado
event-place = { $city }, { $country }
# A session; $start and $end are times of day, $zone is the name of the time zone.
event-session = { $date }, { $start }-{ $end } ({ $zone })
event-format-virtual = en línea
event-format-physical = presencial
event-format-hybrid = presencial y en línea
event-type-launch = Inauguración
event-type-meeting = Reunión
event-type-web-dialogue = Diálogo web
event-type-roundtable = Mesa redonda
event-type-conference = Conferencia
event-state-upcoming = Próximamente
event-state-running = En curso
event-state-past = Ya se celebró
event-status-cancelled = Cancelado
event-status-postponed = Aplazado
events-upcoming = Próximos eventos
events-past = Eventos pasados
series-enablers = Temas de la serie
series-hashtag = Etiqueta: { $hashtag }

## Documents.

document-files = Archivos
document-file-language = { $language } ({ $format })
document-authors = Publicado por: { $names }
document-pages =
    { $count ->
        [one] { $count }{ "\u00A0" }página
        [many] { $count }{ "\u00A0" }de páginas
       *[other] { $count }{ "\u00A0" }páginas
    }
# Where the address of a file is not known yet.
placeholder-link = enlace pendiente

## The page on the state of translations.

translations-page = Página
translations-missing = sin traducir
translations-stale = desactualizada
translations-incomplete = incompleta
# Names of the columns are the languages' own names.
translations-caption = Estado de cada página en cada idioma

## Related pages, audiences.

related-pages = Véase también

## The frame of every page.

# Opens the main navigation on narrow screens; $page is the part of the site that one is in.
menu = Menú
menu-here = Menú · { $page }
# Label of the list of languages at the foot, for screen readers.
language-bar-below = Idiomas (pie de página)
# Titles of the two lists of links at the foot.
footer-site = Páginas principales
footer-about = Acerca de este sitio
footer-accessibility = Accesibilidad
footer-terms = Nombres en seis idiomas
footer-references = Referencias
# The day for which the site was made.
edition = Edición del { $date }
# The state of the text, at the foot of the page.
page-state-original = Esta página se escribió primero en español.
page-state-draft = Esta página es un borrador de traducción. Aún no se ha revisado.
page-state-machine = Esta página se ha traducido automáticamente. Aún no se ha revisado.
page-state-reviewed = Esta página es una traducción revisada.
page-state-official = Esta página es una traducción oficial.
page-state-unknown = No consta a qué versión del original corresponde esta página.

## The home page.

home-groups = Grupos invitados
home-pillars = Cuatro esferas prioritarias
home-dates = Próximas fechas
home-documents = Documentos
home-timeline = Cronología
home-about = Acerca de la Coalición
all-events = Todos los eventos
all-documents = Todos los documentos
how-to-join = Cómo sumarse

## The call.

call-state-open = Convocatoria de manifestaciones de interés: abierta
# Stands above the date of the last day.
call-last-day-label = Último día
call-until-time = hasta las { $time }, { $zone }
# $zone is the name of the time zone with "-" for "/"; $name is the same as it is.
zone-name =
    { $zone ->
        [Europe-Zurich] hora de Ginebra
        [Africa-Kigali] hora de Kigali
        [Africa-Addis_Ababa] hora de Addis Abeba
        [America-New_York] hora de Nueva York
        [Asia-Baku] hora de Bakú
        [Europe-Bucharest] hora de Bucarest
       *[other] { $name }
    }

## Events.

# The times of the only session of an event.
event-times = { $start }-{ $end } ({ $zone })
# The times of a session in universal time.
event-utc = { $start }-{ $end } UTC
event-utc-start = { $start } UTC
events-uncertain = Eventos sin fecha exacta
events-none-upcoming = No hay eventos previstos.
# Stands below a number: what it counts.
figure-pledges = Número de compromisos
figure-value = Valor de los compromisos

## The timeline.

timeline-table = Mostrar como tabla
timeline-step = Etapa
timeline-date = Fecha
timeline-state = Situación
timeline-today = Hoy: { $date }
timeline-deadline = Último día para manifestar interés
# The state of the call, in the row of its last day.
deadline-state-upcoming = Abierto
deadline-state-running = Hoy
deadline-state-past = Cerrado

## Pledges.

chart-title = Valor de los compromisos, en dólares de los Estados Unidos
chart-table = Todas las cifras y sus fuentes
chart-date = Fecha
chart-pledges = Compromisos
chart-amount = Valor
chart-note = Observación
chart-source = Fuente
chart-at-least = más de { $amount }
chart-unknown = no consta
chart-none = Todavía no se han publicado cifras.

## Documents, references, names.

reference-organizations = Organizaciones
reference-documents = Documentos y sitios web
# The language of a target outside the site.
reference-in = en { $language }
reference-no-address = dirección no encontrada
reference-own = nombre traducido para este sitio
# Stands beside the mark of such forms.
terms-own = Traducción hecha para este sitio; no es un nombre oficial.
terms-group-institutions = Instituciones
terms-group-conference = La Conferencia
terms-group-coalition = La Coalición
terms-group-process = Cómo funciona la Coalición
terms-group-people = Personas
terms-group-places = Lugares
terms-group-focus-areas = Esferas prioritarias

## Groups of addressees.

audience-others = Otros grupos
audience-facts = En síntesis

## The state of translations, in one word.

translation-short-original = original
translation-short-draft = borrador
translation-short-machine = automática
translation-short-reviewed = revisada
translation-short-official = oficial
translation-short-unknown = sin datos

## Kinds of pages, by which results of a search are filtered.

search-kind-circular = Circular
search-kind-pillar = Esfera prioritaria
search-kind-concept-note = Nota conceptual
search-kind-series = Serie
