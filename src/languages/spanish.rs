//! The words of Spanish.

use super::tables::{
    Dates, Language, LanguageWords, Letters, Numbers, Quantities, Tense, Weekdays, Written, Years,
};

#[rustfmt::skip]
pub(super) static SPANISH: Language = Language {
    tag: "es",
    words: LanguageWords {
        vague: &[
            "aquí", "haga clic aquí", "haz clic aquí", "pulse aquí", "clic aquí", "enlace", "este enlace", "más", "leer más",
            "más información", "esta página",
        ],
        upcoming: &[
            "se celebrará", "se celebrarán", "tendrá lugar", "tendrán lugar", "se llevará a cabo", "próxima reunión",
            "próxima conferencia", "próximo evento", "próximo diálogo",
        ],
        months: &[
            ("enero", 1), ("febrero", 2), ("marzo", 3), ("abril", 4), ("mayo", 5), ("junio", 6), ("julio", 7), ("agosto", 8),
            ("septiembre", 9), ("setiembre", 9), ("octubre", 10), ("noviembre", 11), ("diciembre", 12),
        ],
        between: &["al", "a", "hasta"],
        inside: &["de", "del", "el", "º"],
        numeric: &['/'],
        small: &[
            "el", "la", "los", "las", "de", "del", "y", "a", "en", "un", "una", "que", "se", "por", "con", "para", "su", "sus",
            "es", "son", "no", "al", "lo", "como", "más", "pero", "o", "este", "esta", "estos", "estas", "ha", "han", "fue",
            "fueron", "ser", "entre", "cuando", "quién", "quien", "si", "ya", "sobre", "también", "está", "están",
        ],
        translation: &["traducción"],
        before_months: &["en", "desde", "hasta", "cada"],
        unfinished: &[
            "por traducir", "sin traducir", "pendiente de traducir", "pendiente de traducción", "traducción pendiente", "a
            traducir", "texto aquí", "texto pendiente",
        ],
    },
    weeks: &[
        ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    ],
    other_weeks: &[],
    weekdays: Weekdays {
        before: &["el"],
        behind: &[],
        joins: &["y", "o"],
        letters: Letters::Small,
        names: &[],
        prepositions: None,
        governing: &[],
        homonym: None,
        signs: None,
    },
    dates: Dates {
        spaced: true, verb_first: false, needs_determiner: true,
        labels: &["fecha", "fechas", "cuándo", "fecha y hora", "fecha y lugar", "reserve la fecha", "reserva la fecha"],
        determiners: &["la", "el", "esta", "este", "nuestra", "nuestro"],
        nouns: &[
            "conferencia", "mesa redonda", "reunión", "taller", "seminario web", "seminario", "foro", "cumbre", "asamblea", "simposio",
            "sesión", "audiencia", "diálogo", "congreso", "hackatón", "consulta", "curso", "encuentro", "jornada",
        ],
        events: &["evento", "acto"],
        pronouns: &["ella"],
        verbs: &[
            "se celebrará", "se celebró", "se celebra", "tendrá lugar", "tiene lugar", "tuvo lugar", "comienza", "comenzará", "empieza",
            "empezará", "se inaugura", "se llevará a cabo", "se llevó a cabo", "está prevista para", "está previsto para", "es", "será",
        ],
        meetings: &["nos reunimos", "reserve la fecha", "acompáñenos"],
        glue: &["del", "el", "al", "de", "la", "los", "días"],
        doubts: &[
            "anterior", "última", "último", "próxima", "próximo", "primera", "primer", "otra", "otro", "aplazó", "aplazada", "aplazado",
            "cancelado", "cancelada", "inicialmente", "desde", "antes", "después", "preparatorio", "preparatoria", "cena",
            "inscripción", "no",
        ],
        asks: &["responda", "envíe", "inscríbase", "rellene", "solicite", "responde", "envía"],
        by: &["antes del", "hasta el", "a más tardar el"],
        deadlines: &[
            "el plazo vence el", "el plazo termina el", "fecha límite :", "la fecha límite es el", "la convocatoria cierra el",
            "responda antes del", "envíe antes del", "inscríbase antes del", "solicite antes del",
        ],
    },
    tense: Tense {
        lang: "es",
        papers: &[
            "informe", "informes", "acta", "actas", "resultados", "resultado", "programa", "página", "sitio", "vídeo", "video",
            "grabación", "grabaciones", "compromisos", "documento", "documentos", "resumen", "declaración", "discurso", "discursos",
            "orden", "decisiones", "conclusiones", "seguimiento", "fotos", "lista", "balance", "cifras",
        ],
        verbs: &[
            "se celebrará", "se celebrarán", "se celebra", "se celebran", "tendrá lugar", "tendrán lugar", "tiene lugar", "tienen lugar",
            "se llevará a cabo", "se lleva a cabo", "se inaugurará", "se inaugura", "comenzará", "comienza el", "comienza en", "empezará", "empieza el", "se abrirá", "se abre",
            "está prevista", "está previsto", "están previstos", "están previstas", "se va a celebrar", "va a celebrarse", "ha de celebrarse",
            "se desarrollará", "se realizará", "se reunirá", "se clausurará", "está programada", "está programado", "está a punto de",
        ],
        subjects: &[
            "reunirá", "congregará", "examinará", "debatirá", "adoptará", "lanzará", "abordará", "tratará", "acogerá", "durará", "contará con",
            "será inaugurada", "será inaugurado", "será presidida", "será presidido", "se retransmitirá", "se acerca", "está en curso", "estará dedicada",
            "servirá",
        ],
        objects: &[
            "inscríbase en", "inscríbase para", "inscríbanse en", "regístrese en", "regístrese para", "acompáñenos en", "únase a nosotros en",
            "nos vemos en", "inscribirse en", "registrarse en", "participe en", "próxima", "próximo", "inaugurará", "abrirá", "acogerá", "asistirá a",
            "no se pierda", "está abierta la inscripción en", "está abierta la inscripción para",
        ],
        whole: &[
            "inscripción en ~ @ ~ está abierta", "inscripción para ~ @ ~ está abierta", "inscripción a ~ @ ~ está abierta",
            "inscripciones para ~ @ ~ están abiertas", "registro para ~ @ ~ está abierto", "plazo de inscripción en ~ @ ~ está abierto",
        ],
        deadlines: &[
            "está abierta hasta el", "está abierto hasta el", "están abiertas hasta el", "sigue abierta hasta el", "sigue abierto hasta el",
            "se cierra el", "cierra el", "termina el", "finaliza el", "vence el", "expira el", "concluye el", "responda antes del",
            "responda a más tardar el", "inscríbase antes del", "rellene el formulario antes del", "tiene hasta el", "se aceptan hasta el",
            "está abierta hasta", "está abierto hasta",
        ],
        times: &[
            "en", "durante", "en el marco de", "con ocasión de", "con motivo de", "al margen de", "antes de", "hasta", "en el transcurso de",
            "en el curso de", "previo a", "a lo largo de",
        ],
        futures: &[], beginnings: &[], endings: &["rá", "rán"],
        no_futures: &["quedará", "permanecerá", "seguirá"],
        auxiliaries: &[],
        passives: &["ser", "será", "serán", "también"],
        light: &[
            "la", "el", "los", "las", "un", "una", "de", "del", "en", "al", "a", "y", "durante", "marco", "ocasión", "motivo", "margen",
            "antes", "transcurso", "curso", "que", "cual", "también", "misma", "mismo", "línea", "lunes", "martes", "miércoles", "jueves",
            "viernes", "sábado", "domingo", "prevista", "previsto", "para", "esta", "este", "nuestra", "nuestro", "año", "primavera",
            "verano", "otoño", "invierno", "principios", "finales", "mediados", "días", "día", "dos", "tres", "cuatro", "ministerial", "primera",
            "primer", "hasta", "desde", "ahora", "semana",
        ],
        begins: &["y", "e", "pero", "o"],
        joined: &[],
        relatives: &["que", "cual"],
        before: &[
            "de", "del", "después", "desde", "antes", "tras", "a", "al", "para", "sobre", "en", "durante", "por", "con", "como", "si", "que",
            "hasta", "además", "según", "pese",
        ],
        only_first: false,
        cancels: &["no", "nunca", "cómo"],
        leaves: &[
            "anualmente", "habitualmente", "siempre", "de nuevo", "nuevamente", "otra vez", "periódicamente",
            "próxima edición", "próxima reunión", "próxima sesión", "próximo diálogo", "próxima conferencia", "otra reunión", "otro diálogo",
        ],
        each: &["cada", "todos los", "todas las"],
        units: &[
            "año", "años", "mes", "meses", "semana", "semanas", "primavera", "verano", "otoño", "invierno", "dos", "tres", "cuatro", "cinco", "vez", "trimestre", "día", "días",
        ],
        stops: &[
            "que", "quien", "cuyo", "cuya", "donde", "hechos", "hechas", "asumidos", "asumidas", "anunciados", "anunciadas", "adoptados",
            "adoptadas", "aprobados", "aprobadas", "firmados", "firmadas", "presentados", "presentadas", "dicho", "acordado", "decidido", "lanzados",
            "lanzadas", "contraídos", "tras", "después", "desde", "como", "formulados", "formuladas", "celebrada", "celebrado", "de", "del", "cuando",
        ],
        leap: 5,
    },
    numbers: Numbers {
        scales: &[
            ("cien", 2), ("mil", 3), ("miles", 3), ("millón", 6), ("millones", 6), ("millardo*", 9), ("billón", 12),
            ("billones", 12), ("mm", 6),
        ],
        words: &[],
        joins: &[],
    },
    quantities: Quantities {
        clock: &["siglo"],
        hours: &["las", "la"],
        converted: &[],
        about: &[],
        of: &["de"],
        and: &["y"],
        units: &[],
        times: ["minuto minutos min", "hora horas", "día días diari*", "semana semanas semanal*", "mes meses mensual*", "año años anual* decen* quinquen* cuatrien* trien* bienal*"],
    },
    written: Written {
        months: [
            &["ene"], &["feb"], &["mar"], &["abr"], &["may"], &["jun"],
            &["jul"], &["ago"], &["sep", "set"], &["oct"], &["nov"], &["dic"],
        ],
        fillers: &["de", "del", "la", "el", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
        signs: "",
        between: &[" al ", " a "],
    },
    years: Years {
        deadlines: &["fecha límite", "a más tardar", "antes del", "hasta el", "plazo"],
        returns: &["cada año", "todos los años", "anual", "día mundial", "día internacional"],
    },
};
