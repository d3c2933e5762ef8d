//! The same number said in another way: in another unit, with a half, as a day in digits.

/// A language, the English text, its translation.
pub const RIGHT: &[(&str, &str, &str)] = &[
    (
        "es",
        "Children need 60 minutes of activity a day.",
        "Los niños necesitan una hora de actividad al día.",
    ),
    (
        "fr",
        "The last admission is 45 minutes before closing, at 8 p.m.",
        "Dernière entrée trois quarts d'heure avant la fermeture, à 20 heures.",
    ),
    ("ru", "We answer within 48 hours.", "Мы отвечаем в течение двух суток."),
    (
        "ru",
        "We work seven days a week, and answer within 48 hours.",
        "Мы работаем семь дней в неделю и отвечаем в течение двух суток.",
    ),
    ("fr", "A 12-month plan for the region.", "Un plan annuel pour la région."),
    ("zh", "We meet every 6 months.", "我们每半年开会一次。"),
    ("ar", "It takes 90 minutes.", "يستغرق ذلك ساعة ونصف الساعة."),
    (
        "fr",
        "We work around the clock, seven days a week.",
        "Nous travaillons 24 heures sur 24, 7 jours sur 7.",
    ),
    ("fr", "Adults pay CHF 12.50.", "Les adultes paient 12 fr. 50."),
    ("fr", "It was released on 2021-10-18.", "Elle a été publiée le 18 octobre 2021."),
    ("es", "It was released on 2021-10-18.", "Se publicó el 18 de octubre de 2021."),
    ("ru", "It was released on 18 October 2021.", "Она выпущена 18.10.2021."),
    ("ar", "It was released on 2021-10-18.", "صدر في 18 تشرين الأول/أكتوبر 2021."),
    ("zh", "It was released on 2021-10-18.", "发布于2021年10月18日。"),
    ("zh", "Some 6 in 10 women use it.", "约六成女性使用它。"),
    ("fr", "Some 6 in 10 women use it.", "Environ 60 % des femmes l'utilisent."),
    ("ru", "He is 35 and a half years old.", "Ему тридцать пять с половиной лет."),
    ("fr", "It takes 2 and a half hours.", "Cela prend deux heures et demie."),
    ("ru", "A 1000-year history and 0.7 of it.", "Тысячелетняя история и семь десятых её."),
    ("fr", "The value is 0.5 in all.", "La valeur est un demi en tout."),
    ("ar", "It has 2 million pupils.", "فيها مليونا تلميذ."),
    ("ar", "It cost 2.25 billion dollars.", "كلف مليارا دولار و250 مليون."),
    ("ar", "In the 1990s, a 10-year plan began.", "في التسعينيات بدأت الخطة العشرية."),
    ("es", "A 10-year plan and a 5-year one.", "Un plan decenal y otro quinquenal."),
];

/// The same, with another number.
pub const WRONG: &[(&str, &str, &str)] = &[
    (
        "es",
        "Children need 60 minutes of activity a day.",
        "Los niños necesitan 90 minutos de actividad al día.",
    ),
    ("fr", "A 12-month plan for the region.", "Un plan de 18 mois pour la région."),
    ("ru", "We answer within 48 hours.", "Мы отвечаем в течение 72 часов."),
    ("fr", "It was released on 2021-10-18.", "Elle a été publiée le 19 octobre 2021."),
    ("es", "It was released on 2021-10-18.", "Se publicó el 18 de noviembre de 2021."),
    ("zh", "It was released on 2021-10-18.", "发布于2021年10月19日。"),
    ("ar", "It was released on 2021-10-18.", "صدر في 18 تشرين الأول/أكتوبر 2022."),
    ("ru", "It was released on 2021-10-18.", "Она выпущена 18.11.2021."),
    ("fr", "Some 6 in 10 women use it.", "Environ 70 % des femmes l'utilisent."),
];
