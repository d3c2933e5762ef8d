//! What is said in English, French and Spanish.

use crate::check::tense::phrases::Phrases;

#[rustfmt::skip]
pub(super) static TABLES: [Phrases; 3] = [
    Phrases {
        lang: "en",
        papers: &[
            "report", "reports", "record", "records", "outcome", "outcomes", "result", "results", "programme", "program", "page", "site",
            "website", "video", "recording", "recordings", "pledges", "document", "documents", "minutes", "summary", "statement",
            "declaration", "speech", "speeches", "agenda", "decisions", "conclusions", "follow", "photos", "list", "figures",
        ],
        verbs: &[
            "will be held", "will take place", "will be hosted", "will be organized", "will be organised", "will be convened",
            "will open", "will begin", "will start", "will kick off", "will run", "will meet", "will close", "will be opened", "will happen",
            "is to be held", "is to take place", "is going to be held", "is going to take place", "is being held", "is held",
            "takes place", "take place", "is taking place", "are taking place", "are held", "are being held", "is scheduled for",
            "is scheduled to", "are scheduled for", "is planned for", "is due to", "is set to", "is set for", "is expected to", "is about to",
        ],
        subjects: &[
            "will bring together", "will gather", "will discuss", "will adopt", "will launch", "will address", "will feature",
            "will focus on", "will present", "will welcome", "will consider", "will look at", "will examine", "will last",
            "will be attended", "will be chaired", "will be moderated", "will be streamed", "will be broadcast", "will be webcast",
            "will hear", "will be online", "will be hybrid", "will be in", "is coming up", "is approaching", "is still to come", "is under way", "is underway",
            "opens on", "opens in", "opens at", "opens today", "opens tomorrow", "begins on", "begins in", "begins at", "begins today",
            "starts on", "starts in", "starts at", "starts today", "is open for registration", "is open to registration", "is upcoming",
        ],
        objects: &[
            "^ register for", "^ register now for", "please register for", "can register for", "still register for", "^ sign up for",
            "can sign up for", "still sign up for", "^ join us at", "^ join us for", "^ join us on", "please join us at", "see you at",
            "look forward to", "looking forward to", "forward to seeing you at", "forward to meeting you at", "forward to welcoming you to",
            "forward to welcoming you at", "upcoming", "forthcoming", "registration is open for", "registration is now open for",
            "do not miss", "don't miss", "you are invited to", "will open", "will attend", "will host",
        ],
        whole: &[
            "registration for ~ @ ~ is open", "registration for ~ @ ~ is now open", "registration for ~ @ ~ opens",
            "registration for ~ @ ~ closes", "registration for ~ @ ~ will open", "registration for ~ @ ~ will close",
        ],
        deadlines: &[
            "is open until", "are open until", "remains open until", "stays open until", "is open to", "closes on", "close on", "closes at",
            "will close on", "ends on", "runs until", "^ apply by", "^ reply by", "^ register by", "^ submit by", "^ respond by",
            "please apply by", "please reply by", "please register by", "please submit by", "please respond by", "can apply until",
            "can still apply until", "is accepted until", "are accepted until", "can be submitted until", "must be submitted by",
            "you have until", "fill in the form by",
        ],
        times: &[
            "at", "during", "in", "before", "ahead of", "prior to", "until", "in preparation for", "in the margins of",
            "on the sidelines of", "in the course of", "on",
        ],
        futures: &["will"], beginnings: &[], endings: &[], no_futures: &[],
        auxiliaries: &["will"],
        passives: &["be", "also", "then", "been"],
        light: &[
            "the", "a", "an", "and", "on", "in", "at", "from", "to", "until", "by", "of", "during", "before", "ahead", "prior", "as", "part",
            "which", "that", "itself", "also", "now", "then", "online", "next", "later", "monday", "tuesday", "wednesday", "thursday",
            "friday", "saturday", "sunday", "margins", "sidelines", "course", "framework", "between", "this", "year", "spring",
            "summer", "autumn", "winter", "early", "late", "mid", "am", "pm", "session", "day", "days", "two", "three", "four", "our",
            "annual", "ministerial", "first", "second", "opening", "end", "beginning", "coming", "week", "month",
        ],
        begins: &["and", "but", "please", "so", "or"],
        joined: &[],
        relatives: &["which", "that", "who"],
        before: &[
            "of", "after", "before", "since", "following", "to", "from", "for", "about", "on", "at", "in", "during", "by", "with", "until",
            "like", "than", "if", "whether", "that", "unlike", "beyond", "behind", "despite",
        ],
        only_first: false,
        cancels: &["not", "never", "to", "would", "had", "was", "were", "longer", "did", "could", "how"],
        leaves: &[
            "annually", "usually", "always", "normally", "again", "next time", "another", "whenever", "regularly",
            "next edition", "next session", "next conference", "next meeting", "next roundtable", "follow - up",
        ],
        each: &["every", "each"],
        units: &[
            "year", "month", "week", "spring", "summer", "autumn", "fall", "winter", "day", "two", "three", "four", "five", "other", "second", "half", "time", "quarter",
        ],
        stops: &[
            "that", "what", "which", "who", "whom", "whose", "where", "made", "given", "said", "taken", "announced", "adopted",
            "agreed", "signed", "presented", "reached", "set", "raised", "discussed", "decided", "issued", "begun", "submitted", "received",
            "launched", "shared", "held", "as", "after", "of", "since", "described", "shown", "pledged", "remain", "because", "from", "delivered",
        ],
        leap: 4,
    },
    Phrases {
        lang: "fr",
        papers: &[
            "rapport", "rapports", "compte", "résultats", "résultat", "programme", "page", "site", "vidéo", "enregistrement",
            "enregistrements", "engagements", "document", "documents", "procès", "résumé", "déclaration", "discours", "ordre",
            "décisions", "conclusions", "suivi", "suites", "photos", "liste", "bilan", "chiffres", "travaux",
        ],
        verbs: &[
            "se tiendra", "se tiendront", "aura lieu", "auront lieu", "a lieu", "ont lieu", "se tient", "se tiennent", "se déroulera",
            "se dérouleront", "se déroule", "sera organisée", "sera organisé", "sera accueillie", "sera accueilli", "s'ouvrira", "s'ouvre",
            "débutera", "débute", "commencera", "commence le", "commence lundi", "est prévue", "est prévu", "sont prévues", "sont prévus",
            "doit se tenir", "doit avoir lieu", "va se tenir", "va avoir lieu", "est sur le point de", "prendra fin", "s'achèvera",
            "est programmée", "est programmé",
        ],
        subjects: &[
            "réunira", "rassemblera", "examinera", "adoptera", "lancera", "abordera", "portera sur", "accueillera", "durera",
            "sera ouverte par", "sera ouvert par", "sera présidée", "sera présidé", "sera diffusée", "sera diffusé", "approche",
            "est en cours", "sera consacrée", "sera consacré", "permettra",
        ],
        objects: &[
            "inscrivez - vous à", "inscrivez - vous au", "inscrivez - vous pour", "rejoignez - nous à", "rejoignez - nous au", "rejoignez - nous pour",
            "rejoignez - nous lors de", "s'inscrire à", "s'inscrire au", "participez à", "participez au", "rendez - vous à", "rendez - vous au",
            "prochaine", "prochain", "ouvrira", "inaugurera", "accueillera", "assistera à", "ne manquez pas", "sont ouvertes pour",
        ],
        whole: &[
            "inscriptions à ~ @ ~ sont ouvertes", "inscriptions au ~ @ ~ sont ouvertes", "inscription à ~ @ ~ est ouverte",
            "inscription au ~ @ ~ est ouverte", "inscriptions pour ~ @ ~ sont ouvertes", "inscriptions à ~ @ ~ ouvrent",
        ],
        deadlines: &[
            "est ouvert jusqu'au", "est ouverte jusqu'au", "sont ouvertes jusqu'au", "reste ouvert jusqu'au", "reste ouverte jusqu'au",
            "se termine le", "se termine", "se clôt le", "prend fin le", "prend fin", "sera clos le", "expire le", "court jusqu'au",
            "répondez avant le", "répondre avant le", "inscrire avant le", "répondez au plus tard le", "inscrivez - vous avant le", "inscrivez - vous jusqu'au",
            "remplissez le formulaire avant le", "vous avez jusqu'au", "est possible jusqu'au", "sont acceptées jusqu'au",
        ],
        times: &[
            "à", "au", "lors de", "lors du", "pendant", "durant", "au cours de", "au cours du", "à l'occasion de", "à l'occasion du",
            "en marge de", "en marge du", "avant", "d'ici à", "jusqu'à", "jusqu'au", "dans le cadre de", "dans le cadre du",
        ],
        futures: &[], beginnings: &[], endings: &["era", "ira", "dra", "vra", "rra", "aura", "eront", "iront", "dront", "vront", "rront", "auront"],
        no_futures: &["opéra", "caméra", "restera", "demeurera"],
        auxiliaries: &[],
        passives: &["être", "sera", "seront", "aussi", "également"],
        light: &[
            "la", "le", "les", "l", "un", "une", "du", "de", "des", "d", "en", "à", "au", "aux", "et", "lors", "pendant", "durant", "cours",
            "occasion", "marge", "avant", "dans", "cadre", "qui", "elle", "même", "même", "aussi", "également", "ligne", "lundi", "mardi",
            "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "er", "h", "prévue", "prévu", "cette", "ce", "cet", "notre", "année",
            "printemps", "été", "automne", "hiver", "début", "fin", "mi", "jours", "jour", "deux", "trois", "quatre", "ministérielle",
            "ministériel", "annuelle", "première", "premier", "jusqu", "désormais", "semaine",
        ],
        begins: &["et", "mais", "ou"],
        joined: &[],
        relatives: &["qui", "laquelle", "lequel"],
        before: &[
            "de", "du", "des", "d", "après", "depuis", "avant", "suite", "à", "au", "aux", "pour", "sur", "lors", "pendant", "dans", "en", "par",
            "avec", "comme", "si", "que", "qu", "dès", "outre", "contrairement", "malgré",
        ],
        only_first: false,
        cancels: &["ne", "n", "pas", "jamais", "comment"],
        leaves: &[
            "annuellement", "habituellement", "toujours", "à nouveau", "de nouveau", "régulièrement",
            "prochaine édition", "prochaine réunion", "prochaine session", "prochain dialogue", "prochaine conférence", "une autre", "autre fois",
        ],
        each: &["chaque", "tous les", "toutes les"],
        units: &[
            "année", "an", "ans", "mois", "semaine", "semaines", "printemps", "été", "automne", "hiver", "deux", "trois", "quatre", "cinq", "fois", "trimestre", "jour", "jours",
        ],
        stops: &[
            "que", "qu", "qui", "dont", "où", "pris", "prise", "prises", "faits", "faites", "annoncés", "annoncées", "adoptés", "adoptées",
            "adoptée", "signés", "signées", "signée", "présentés", "présentées", "dit", "décidé", "convenu", "lancés", "lancées", "lancée", "après",
            "depuis", "comme", "formulés", "formulées", "tenue", "tenus", "tenues", "de", "du", "des", "restera", "quand",
        ],
        leap: 5,
    },
    Phrases {
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
];
