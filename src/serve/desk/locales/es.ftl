language-name = Español
desk = Mesa de traducción
skip = Ir al texto
interface = Idioma de esta página
overview = Todos los idiomas
overview-caption = Qué queda por hacer en cada idioma
language = Idioma
words-column = Palabras pendientes
group-outdated = Fuera de plazo
group-stale = Desactualizadas
group-incomplete = Incompletas
group-broken = Ilegibles
group-missing = Sin traducción
group-orphan = Traducidas a partir de otro texto
group-unknown = Versión del original sin registrar
group-ahead = Más completas que el original
group-machine = Traducciones automáticas
group-draft = Borradores
group-minor = Con cambios menores
group-messages = Mensajes
group-done = Al día
queue = Traducciones: { $language }
words = { $count ->
    [one] { $count } palabra pendiente
    [many] { $count } de palabras pendientes
   *[other] { $count } palabras pendientes
}
row-words = { $count ->
    [one] { $count } palabra
    [many] { $count } de palabras
   *[other] { $count } palabras
}
publish = Se publica a partir del { $date }
row-changed = Cambios: { $sections }
front-matter = campos al principio del archivo
beginning = comienzo
nothing-due = No queda nada por hacer.
source-language = Es el idioma de los originales.
back-to-queue = Volver a la lista
next-item = Traducción siguiente
previous-item = Traducción anterior
position = { $number } de { $count }
original = Original
translation = Traducción
number = { $count }
site = Sitio
page = Página
open = Abrir en el editor
open-place = Abrir { $place } en el editor
broken-file = No se puede leer el archivo de la traducción; el problema se indica más abajo. Es el archivo:
no-file = La traducción aún no existe. Será el archivo:
no-original = El original ya no existe: no queda ningún texto en el idioma del que se tradujo.
state = Estado
state-draft = borrador
state-machine = traducción automática
state-reviewed = revisada
state-official = oficial
state-original = original
state-unknown = estado sin registrar
note-present = La traducción corresponde al original actual.
note-earlier = Los cambios del original están marcados: las palabras antiguas, tachadas; las nuevas, subrayadas.
note-lost = Git no tiene la versión que se tradujo, así que no se pueden comparar las palabras. Están marcados los bloques de las secciones que cambiaron. En un clon superficial, «git fetch --unshallow» trae esa versión.
note-removed = Desde entonces se eliminó una parte del original.
note-unknown = No se registró qué versión del original se tradujo, así que no hay nada marcado.
note-orphan = Este texto no se tradujo a partir del original, así que no hay nada marcado.
problems = Problemas en estos archivos
problems-in-english = Los problemas se describen en inglés.
error = error
warning = advertencia
more = y { $count } más:
begun = comenzado: { $left } de { $count } aún en el idioma del original ({ $language })
need-missing = falta
need-stale = desactualizado
need-unstamped = sin registrar
need-obsolete = sin original
need-copied = texto del original
blocks = Bloques
due-blocks = { $count ->
    [one] { $count } bloque por revisar
    [many] { $count } de bloques por revisar
   *[other] { $count } bloques por revisar
}
block = Bloque { $number } de { $count }
fate-same = sin cambios
fate-changed = modificado
fate-added = nuevo
fate-removed = eliminado
fate-suspect = en una sección modificada
kind-heading = título
kind-row = fila de una tabla
kind-code = código
kind-html = HTML
kind-component = componente
changes = Qué cambió en el original
old-line = línea { $line } de la versión anterior
not-translated = Aún sin traducir
not-in-original = No está en el original
shows-nothing = No muestra nada por sí mismo
not-found = Esa traducción no existe.
not-found-why = Puede que sus archivos se hayan eliminado o hayan cambiado de nombre, o que no se puedan leer. La página volverá sola en cuanto se puedan leer.
help = Teclado
close = Cerrar
shortcuts = Usar estas teclas
key-next-block = Bloque o fila siguiente
key-previous-block = Bloque o fila anterior
key-next-due = Siguiente bloque modificado
key-previous-due = Bloque modificado anterior
key-next-item = Traducción siguiente
key-previous-item = Traducción anterior
key-edit = Abrir la traducción en el editor
key-original = Abrir el original en el editor
key-queue = Volver a la lista
key-help = Esta lista
updated = Página actualizada
lost = El servidor de desarrollo no responde.

view = Vista de traducción
view-hint = Elija un texto de la página para ver de dónde procede.
view-message = Mensaje
view-block = Texto
view-field = Campos al principio del archivo
view-fact = Datos
view-built-in = Este mensaje está en el programa. Para cambiarlo, añádalo a este archivo:
view-nothing = No se sabe de dónde procede este texto: puede estar en una plantilla.
view-next = Texto siguiente
view-previous = Texto anterior
view-attribute = no visible: etiqueta o ayuda emergente
