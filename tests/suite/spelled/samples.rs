//! Numbers in words, written by hand: what people write in each language.

/// `number words; number words`
pub const ALL: &[(&str, &str)] = &[
    (
        "en",
        "3 three; 7 seven; 11 eleven; 12 twelve; 12 a dozen; 13 thirteen; 14 fourteen; 15 fifteen; 18 eighteen; 19 nineteen; \
         20 twenty; 21 twenty-one; 24 two dozen; 25 twenty-five; 30 thirty; 32 thirty two; 40 forty; 42 forty-two; 50 fifty; 60 sixty; \
         65 sixty-five; 70 seventy; 75 Seventy-five; 80 eighty; 88 eighty-eight; 90 ninety; 99 ninety-nine; 100 a hundred; \
         101 one hundred and one; 115 a hundred and fifteen; 200 two hundred; 350 three hundred and fifty; 999 nine hundred ninety-nine; \
         1000 a thousand; 1500 fifteen hundred; 1500 one thousand five hundred; 2021 two thousand and twenty-one; 2500 two and a half thousand; \
         10000 ten thousand; 25000 twenty-five thousand; 150000 one hundred and fifty thousand; 500000 half a million; \
         1000000 one million; 1500000 one and a half million; 2500000 two and a half million",
    ),
    (
        "fr",
        "3 trois; 7 sept; 11 onze; 16 seize; 17 dix-sept; 19 dix-neuf; 21 vingt et une; 21 vingt-et-un; 22 vingt-deux; 31 trente et un; \
         42 quarante-deux; 55 cinquante-cinq; 61 soixante et un; 65 Soixante-cinq; 70 soixante-dix; 71 soixante et onze; 75 soixante-quinze; \
         77 soixante-dix-sept; 70 septante; 75 septante-cinq; 80 huitante; 80 octante; 90 nonante; 91 nonante et un; 80 quatre-vingts; 81 quatre-vingt-un; \
         85 quatre-vingt-cinq; 90 quatre-vingt-dix; 91 quatre-vingt-onze; 97 quatre-vingt-dix-sept; 99 quatre-vingt-dix-neuf; 100 cent; \
         101 cent un; 180 cent quatre-vingts; 200 deux cents; 275 deux cent soixante-quinze; 1000 mille; 1500 mille cinq cents; 1996 mille neuf cent quatre-vingt-seize; \
         2500 deux mille cinq cents; 80000 quatre-vingt mille; 15 une quinzaine de; 30 une trentaine de; 100 une centaine de; 1000 un millier de; \
         1500000 un million et demi de; 2000000 deux millions de; 12 une douzaine de",
    ),
    (
        "es",
        "3 tres; 11 once; 15 quince; 16 dieciséis; 17 diecisiete; 21 veintiún; 21 veintiuna; 22 veintidós; 23 veintitrés; 26 veintiséis; \
         28 veintiocho; 30 treinta; 31 treinta y un; 31 treinta y una; 35 treinta y cinco; 40 cuarenta; 46 cuarenta y seis; 50 cincuenta; \
         60 sesenta; 70 setenta; 77 setenta y siete; 80 ochenta; 90 noventa; 99 noventa y nueve; 100 cien; 101 ciento un; 115 ciento quince; \
         150 ciento cincuenta; 200 doscientos; 200 doscientas; 300 trescientos; 345 trescientos cuarenta y cinco; 500 quinientas; 700 setecientos; \
         900 novecientos; 1000 mil; 1500 mil quinientos; 2000 dos mil; 2500 dos mil quinientos; 21000 veintiún mil; 100000 cien mil; \
         1000000 un millón de; 1500000 un millón y medio de; 2500000 dos millones quinientos mil; 500000 medio millón de; 20 una veintena de; 12 una docena de; 100 un centenar de",
    ),
    (
        "ru",
        "3 трёх; 3 трое; 5 пятерых; 11 одиннадцати; 14 четырнадцать; 16 шестнадцатью; 20 двадцати; 21 двадцать одного; 25 двадцатью пятью; \
         30 тридцати; 40 сорока; 43 сорок трёх; 50 пятидесяти; 50 полсотни; 60 шестьюдесятью; 70 семидесяти; 78 семьюдесятью восемью; 80 восьмидесяти; \
         90 девяноста; 99 девяносто девять; 100 ста; 100 сто; 150 полтораста; 150 ста пятидесяти; 200 двести; 200 двухсот; 250 двухстах пятидесяти; \
         300 трёхсот; 300 триста; 400 четыреста; 500 пятисот; 600 шестьсот; 700 семьсот; 800 восемьюстами; 900 девятьсот; 1000 тысячу; 1000 тысяча; \
         1500 полторы тысячи; 1500 полутора тысяч; 2000 две тысячи; 2500 две с половиной тысячи; 5000 пяти тысяч; 12000 двенадцать тысяч; \
         500000 полмиллиона; 1000000 миллион; 1500000 полтора миллиона; 3000000 трёх миллионов; 100 сотню",
    ),
    (
        "ar",
        "3 ثلاثة; 8 ثماني; 11 أحد عشر; 11 إحدى عشرة; 12 اثني عشر; 12 اثنتا عشرة; 13 ثلاثة عشر; 15 خمسة عشر; 18 ثمانية عشر; 20 عشرين; \
         20 عشرون; 21 واحد وعشرين; 21 إحدى وعشرون; 22 اثنين وعشرين; 25 خمسة وعشرون; 30 ثلاثين; 36 ستة وثلاثين; 40 أربعون; 50 خمسين; 54 أربعة وخمسين; \
         60 ستين; 70 سبعون; 80 ثمانين; 88 ثمانية وثمانين; 90 تسعين; 99 تسعة وتسعون; 100 مائة; 100 مئة; 101 مائة وواحد; 115 مئة وخمسة عشر; 150 مائة وخمسين; \
         200 مائتي; 200 مئتي; 200 مئتان; 225 مائتين وخمسة وعشرين; 300 ثلاثمائة; 500 خمسمائة; 800 ثمانمئة; 1000 ألف; 1500 ألف وخمسمائة; 2000 ألفي; \
         2000 ألفين; 3000 ثلاثة آلاف; 3500 ثلاثة آلاف وخمسمائة; 11000 أحد عشر ألف; 100000 مائة ألف; 1000000 مليون; 1500000 مليون ونصف; 2000000 مليوني; 500000 نصف مليون",
    ),
    (
        "zh",
        "3 三; 10 十; 12 十二; 15 十五; 20 二十; 21 二十一; 30 三十; 43 四十三; 50 五十; 66 六十六; 70 七十; 88 八十八; 90 九十; 99 九十九; 100 一百; \
         101 一百零一; 110 一百一十; 115 一百一十五; 120 一百二十; 150 一百五十; 155 一百五十五; 180 一百八十; 200 两百; 200 二百; 250 二百五十; 305 三百零五; \
         350 三百五十; 500 五百; 999 九百九十九; 1000 一千; 1005 一千零五; 1200 一千二百; 1500 一千五百; 2000 两千; 2021 二〇二一; 1949 一九四九; 2050 两千零五十; 3500 三千五百; \
         8848 八千八百四十八; 10000 一万; 15000 一万五千; 20000 两万; 120000 十二万; 350000 三十五万; 1000000 一百万; 1200000 一百二十万; 10000000 一千万; 100000000 一亿; 230000000 两亿三千万",
    ),
];

/// The pairs of a list.
pub fn pairs(text: &str) -> Vec<(u64, String)> {
    let pair = |part: &str| {
        let (number, words) = part.trim().split_once(' ').unwrap();
        (number.parse().unwrap(), words.to_owned())
    };
    text.split(';').map(pair).collect()
}
