### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Quiénes somos, qué hacemos y qué hay de nuevo.
home-text =
    Esta es la página de inicio. Sus textos están en la carpeta `content/`, un archivo por idioma.

    La fecha de [la inauguración](events/opening.md), el { $date-of-the-event }, figura una sola vez, en `content/events/opening.yaml`, y cada idioma la escribe a su manera.

about-title = Quiénes somos
about-description = Quiénes somos y cómo ponerse en contacto con nosotros.
about-text =
    Escriba aquí quiénes son, qué hacen y para quién.

    ## Cómo ponerse en contacto

    Una dirección, un número de teléfono, el horario de atención.

news-title = Noticias
news-description = Qué ha ocurrido, y cuándo.
news-text = Nuestras noticias, de la más reciente a la más antigua.
first-news-title = El sitio está en línea
first-news-description = A partir de hoy, nuestras noticias se publican aquí.
first-news-text = A partir de hoy, nuestras noticias se publican aquí, en todos los idiomas al mismo tiempo.

events-title = Eventos
events-description = Qué se celebra, y cuándo.
events-text = Nuestros eventos, del más reciente al más antiguo.
opening-title = Inauguración
opening-description = Se abren las puertas.
opening-text = Las puertas se abren al mediodía.

documents-title = Documentos
documents-description = Lo que publicamos para conservar.
documents-text = Nuestros documentos. Los archivos que se pueden descargar se colocan junto al texto del documento.
statutes-title = Estatutos
statutes-description = Las normas por las que nos regimos.
statutes-text =
    ## Finalidad

    Escriba aquí para qué existe la organización.

    ## Miembros

    Escriba aquí quién puede ser miembro, y cómo se llega a serlo.

guide-title = Guía
guide-description = Cómo usar lo que hacemos, paso a paso.
guide-text = Lea las páginas en orden, o vaya a la que necesite.
first-steps-title = Primeros pasos
first-steps-description = Qué se necesita antes de empezar.
first-steps-text =
    ## Qué se necesita

    Escriba aquí qué deben tener los lectores antes de empezar.

    ## Por dónde empezar

    Después, [siga con los ajustes](settings.md).
settings-title = Ajustes
settings-description = Qué se puede cambiar, y cómo.
settings-text =
    | Ajuste | Significado |
    |---|---|
    | `language` | El idioma de la interfaz |
    | `color` | Claro u oscuro |
