### Texts of the coalition's site that stand in no Markdown file: labels, states, foot of the page.

# In the head of every page, beside the coalition's name.
site-tagline = Conectar a todas las personas, en todas partes, para 2030
# At the foot of every page while the address is a placeholder.
demonstration = Esta es una edición de demostración. No es una publicación de la UIT.
# At the foot of every page; leads to the page on the state of translations.
translation-status = Estado de las traducciones

## Circulars.
# Stands before the number where the letter itself has no label.
circular-addressees = A
circular-date = { $place }, { $date }
circular-subject = Asunto
circular-deadline = Plazo
circular-contact = Contacto
circular-signatory = Firmante
circular-reference = Ref.
circular-facts = Acerca de esta circular
circular-files = Carta firmada
circulars-none = Todavía no hay circulares.

## Focus areas.
# Above the title of a focus area.
pillar-number = Esfera prioritaria { $number }
pillar-topics = Temas
pillar-events = Eventos de esta esfera prioritaria
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals = { $count ->
    [one] Objetivo de Desarrollo Sostenible: { $goals }
    [many] Objetivos de Desarrollo Sostenible: { $goals }
   *[other] Objetivos de Desarrollo Sostenible: { $goals }
}

## Events and series.
event-when = Cuándo
event-where = Dónde
event-format = Modalidad
event-type = Tipo de evento
event-part-of = Forma parte de
event-series = Serie
event-pillar = Esfera prioritaria
event-interpretation = Interpretación
event-registration = Inscribirse
event-outcome = Resultado
event-figures = Cifras
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
event-state-upcoming = Próximo
event-state-running = En curso
event-state-past = Finalizado
events-upcoming = Próximos eventos
events-past = Eventos pasados
events-none = Todavía no hay eventos.
series-enablers = Qué aborda la serie
series-hashtag = Etiqueta
series-events = { $count ->
    [0] Aún no se ha anunciado ningún evento
    [one] { $count } evento
    [many] { $count } de eventos
   *[other] { $count } eventos
}

## Documents.
document-files = Archivos
document-file-language = { $language } ({ $format })
document-authors = Publicado por: { $names }
document-pages = { $count ->
    [one] { $count } página
    [many] { $count } de páginas
   *[other] { $count } páginas
}
# Where the address of a file is not known yet.
placeholder-link = dirección todavía desconocida

## The page on the state of translations.
translations-page = Página
translations-original = Original
translations-missing = sin traducir
# Names of the columns are the languages' own names.
translations-caption = Estado de cada página en cada idioma

## Related pages, audiences.
related-pages = Véase también
page-audiences = Para
external-link = lleva a otro sitio web
