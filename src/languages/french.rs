//! The words of French.

use super::tables::{
    Dates, Language, LanguageWords, Letters, Numbers, Quantities, Tense, Weekdays, Written, Years,
};

#[rustfmt::skip]
pub(super) static FRENCH: Language = Language {
    tag: "fr",
    words: LanguageWords {
        vague: &["ici", "cliquez ici", "cliquer ici", "lien", "ce lien", "en savoir plus", "lire la suite", "plus", "cette page"],
        upcoming: &[
            "aura lieu", "auront lieu", "se tiendra", "se tiendront", "se déroulera", "réunion à venir", "conférence à venir",
            "événement à venir", "prochaine réunion", "prochaine conférence",
        ],
        months: &[
            ("janvier", 1), ("février", 2), ("mars", 3), ("avril", 4), ("mai", 5), ("juin", 6), ("juillet", 7), ("août", 8),
            ("aout", 8), ("septembre", 9), ("octobre", 10), ("novembre", 11), ("décembre", 12),
        ],
        between: &["au", "à"],
        inside: &["er", "le", "de"],
        numeric: &['/', '.'],
        small: &[
            "le", "la", "les", "des", "du", "de", "et", "à", "un", "une", "en", "dans", "que", "qui", "pour", "par", "sur", "est",
            "sont", "ne", "pas", "au", "aux", "avec", "ce", "cette", "ces", "se", "sa", "son", "ses", "leur", "leurs", "ou", "où",
            "plus", "il", "elle", "ils", "elles", "nous", "vous", "votre", "vos", "notre", "nos", "être", "ont", "été", "d", "l",
            "qu", "n", "s", "c", "dont", "mais", "comme",
        ],
        translation: &["traduction"],
        before_months: &["en", "mi", "fin", "début", "depuis", "chaque"],
        unfinished: &[
            "à traduire", "a traduire", "traduction à venir", "traduction à faire", "non traduit", "pas encore traduit", "texte à
            venir", "texte ici",
        ],
    },
    weeks: &[
        ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    ],
    other_weeks: &[],
    weekdays: Weekdays {
        before: &["le"],
        behind: &[],
        joins: &["et", "ou"],
        letters: Letters::Any,
        names: &[],
        prepositions: None,
        governing: &[],
        homonym: None,
        signs: None,
    },
    dates: Dates {
        spaced: true, verb_first: false, needs_determiner: true,
        labels: &["date", "dates", "quand", "date et heure", "date et lieu", "retenez la date", "à vos agendas"],
        determiners: &["la", "le", "l '", "cette", "ce", "cet", "notre"],
        nouns: &[
            "conférence", "table ronde", "réunion", "atelier", "webinaire", "forum", "sommet", "assemblée", "symposium", "colloque",
            "séminaire", "session", "audition", "dialogue", "congrès", "hackathon", "consultation", "cours", "formation", "rencontre",
        ],
        events: &["événement", "évènement", "manifestation"],
        pronouns: &["elle", "il"],
        verbs: &[
            "se tiendra", "aura lieu", "a lieu", "a eu lieu", "se tient", "s ' est tenue", "s ' est tenu", "s ' ouvre", "s ' ouvrira",
            "se déroulera", "se déroule", "s ' est déroulée", "s ' est déroulé", "commence", "commencera", "débute", "débutera", "est prévue",
            "est prévu",
        ],
        meetings: &["rendez - vous", "rejoignez - nous", "retenez la date"],
        glue: &["du", "le", "au", "les", "de", "des", "la"],
        doubts: &[
            "précédente", "précédent", "dernière", "dernier", "prochaine", "prochain", "première", "premier", "autre", "reportée",
            "reporté", "annulée", "annulé", "initialement", "depuis", "avant", "après", "préparatoire", "dîner", "inscription", "pas",
        ],
        asks: &["répondez", "inscrivez", "envoyez", "remplissez", "candidatez", "postulez", "veuillez répondre"],
        by: &["avant le", "jusqu ' au", "au plus tard le", "d ' ici au", "d ' ici le"],
        deadlines: &[
            "la date limite est le", "date limite : le", "date limite :", "l ' appel se termine le", "le délai expire le",
            "les inscriptions se terminent le",
        ],
    },
    tense: Tense {
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
    numbers: Numbers {
        scales: &[
            ("cents", 2), ("mille", 3), ("milliers", 3), ("million*", 6), ("mio", 6), ("milliard*", 9), ("mrd", 9), ("mds", 9),
            ("md", 9), ("billion*", 12),
        ],
        words: &[],
        joins: &[],
    },
    quantities: Quantities {
        clock: &["h", "siècle"],
        hours: &["h"],
        converted: &[],
        about: &[],
        of: &[],
        and: &["et"],
        units: &[],
        times: ["minute minutes min", "heure heures", "jour jours journée journées quotidien*", "semaine semaines hebdomadaire*", "mois mensuel*", "an ans année années annuel* décenn* quinquenn* quadrienn* trienn*"],
    },
    written: Written {
        months: [
            &["jan"], &["fév", "fev"], &["mar"], &["avr"], &["mai"], &["juin"],
            &["juil"], &["aoû", "aou"], &["sep"], &["oct"], &["nov"], &["déc", "dec"],
        ],
        fillers: &[
            "de", "du", "la", "le", "les", "er", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        ],
        signs: "",
        between: &[" au "],
    },
    years: Years {
        deadlines: &["date limite", "au plus tard", "avant le", "jusqu'au", "délai", "échéance", "clôture"],
        returns: &["chaque année", "tous les ans", "annuel", "annuelle", "journée mondiale", "journée internationale"],
    },
};
