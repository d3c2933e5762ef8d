//! Numbers in words of Spanish.

use super::tables::Spelled;

#[rustfmt::skip]
pub(super) static SPANISH: Spelled = Spelled {
    tag: "es",
    cardinals: &[
        (0, "cero"), (1, "un uno una"), (2, "dos ambos ambas"), (3, "tres"), (4, "cuatro"), (5, "cinco"), (6, "seis"), (7, "siete"),
        (8, "ocho"), (9, "nueve"), (10, "diez"), (11, "once"), (12, "doce"), (13, "trece"), (14, "catorce"), (15, "quince"),
        (16, "dieciséis dieciseis"), (17, "diecisiete"), (18, "dieciocho"), (19, "diecinueve"), (20, "veinte veintena"),
        (21, "veintiún veintiun veintiuno veintiuna"), (22, "veintidós veintidos"), (23, "veintitrés veintitres"),
        (24, "veinticuatro"), (25, "veinticinco"), (26, "veintiséis veintiseis"), (27, "veintisiete"), (28, "veintiocho"),
        (29, "veintinueve"), (30, "treinta treintena"), (40, "cuarenta"), (50, "cincuenta cincuentena"), (60, "sesenta"), (70, "setenta"),
        (80, "ochenta"), (90, "noventa"), (100, "ciento centena centenar"), (1000, "millar"), (200, "doscientos doscientas"), (300, "trescientos trescientas"),
        (400, "cuatrocientos cuatrocientas"), (500, "quinientos quinientas"), (600, "seiscientos seiscientas"),
        (700, "setecientos setecientas"), (800, "ochocientos ochocientas"), (900, "novecientos novecientas"),
    ],
    ordinals: &[
        (1, "primer primero primera primeros primeras"), (3, "tercer tercero tercera"), (5, "quinta"),
        (6, "sexto sexta"), (7, "séptimo séptima"), (8, "octavo octava"), (9, "noveno novena"), (10, "décimo décima"),
        (11, "undécimo undécima"), (12, "duodécimo duodécima"), (13, "decimotercero decimotercer decimotercera"), (14, "decimocuarto decimocuarta"), (15, "decimoquinto decimoquinta"),
        (16, "decimosexto decimosexta"), (17, "decimoséptimo decimoséptima"), (18, "decimoctavo decimoctava"), (19, "decimonoveno decimonovena"),
        (20, "vigésimo vigésima"), (30, "trigésimo trigésima"),
        (40, "cuadragésimo cuadragésima"), (50, "quincuagésimo quincuagésima"), (60, "sexagésimo sexagésima"),
        (70, "septuagésimo septuagésima"), (80, "octogésimo octogésima"), (90, "nonagésimo nonagésima"),
        (100, "centésimo centésima"),
    ],
    vague: &[
        (2, "segundo segunda"), (3, "triple trienal trienio"), (4, "cuarto cuarta cuádruple cuatrienio cuatrienal"), (5, "quinto quinquenal quinquenales quinquenio lustro"),
        (10, "decena decenas década décadas decenio decenal decenales"), (12, "docenas"), (15, "quincena"),         (40, "cuarentena"), (50, "cincuentenario"), (100, "centenario siglo"), (1, "sendos"),
    ],
    scales: &[(2, "cien"), (3, "mil"), (6, "millón millon millones mm"), (9, "millardo millardos"), (12, "billón billones")],
    plurals: &[(2, "cientos centenares"), (3, "miles millares")],
    dozens: &["docena"],
    fractions: &[
        (2, "mitad medio media"), (3, "tercio tercios terceras"), (4, "cuartos cuartas"), (5, "quintos quintas"), (10, "décimos décimas"),
    ],
    half: &["medio", "media"],
    half_behind: &["y medio", "y media"],
    joins: &["y"],
    articles: &[],
    others: &["otros", "otras", "demás"],
};
