### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday }، { $day }{ "\u00A0" }{ $month } { $year }
time-of-day = { $hour }:{ $minute }
## Ranges are words in Arabic: figures on both sides of a dash change places in right-to-left text.
range = من { $from } إلى { $to }
range-days = من { $day } إلى { $to-day }{ "\u00A0" }{ $month } { $year }
range-days-of-months = من { $day }{ "\u00A0" }{ $month } إلى { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = من { $from } إلى { $to }
range-months = من { $month-alone } إلى { $to-month-alone } { $year }
range-months-of-years = من { $from } إلى { $to }
range-years = من { $from } إلى { $to }

## ITU writes Arabic figures with a decimal comma and thousands with a space.
number-decimal-mark = ,
number-group-mark = { "\u00A0" }
## Numbers with a scale; the shift says by how many places the point moves to the right.
scale-thousand = { $number ->
    [zero] { $number }{ "\u00A0" }ألف
    [one] { $number }{ "\u00A0" }ألف
    [two] { $number }{ "\u00A0" }ألف
    [few] { $number }{ "\u00A0" }آلاف
    [many] { $number }{ "\u00A0" }ألف
   *[other] { $number }{ "\u00A0" }ألف
}
scale-million = { $number ->
    [zero] { $number }{ "\u00A0" }مليون
    [one] { $number }{ "\u00A0" }مليون
    [two] { $number }{ "\u00A0" }مليون
    [few] { $number }{ "\u00A0" }ملايين
    [many] { $number }{ "\u00A0" }مليون
   *[other] { $number }{ "\u00A0" }مليون
}
scale-billion = { $number ->
    [zero] { $number }{ "\u00A0" }مليار
    [one] { $number }{ "\u00A0" }مليار
    [two] { $number }{ "\u00A0" }مليار
    [few] { $number }{ "\u00A0" }مليارات
    [many] { $number }{ "\u00A0" }مليار
   *[other] { $number }{ "\u00A0" }مليار
}
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0
## Numbers with a unit; "scaled" ones follow a word such as "billion".
unit-percent = { $amount }{ "\u00A0" }في المائة
unit-USD = { $amount }{ "\u00A0" }دولار أمريكي
unit-USD-counted = { $number ->
    [zero] { $amount }{ "\u00A0" }دولار أمريكي
    [one] { $amount }{ "\u00A0" }دولار أمريكي
    [two] { $amount }{ "\u00A0" }دولار أمريكي
    [few] { $amount }{ "\u00A0" }دولارات أمريكية
    [many] { $amount }{ "\u00A0" }دولاراً أمريكياً
   *[other] { $amount }{ "\u00A0" }دولار أمريكي
}
unit-USD-scaled = { $amount }{ "\u00A0" }دولار أمريكي
## Words alone for none, one and two; a number below zero keeps its figure.
unit-people = { $number ->
    [0] لا أحد
    [1] شخص واحد
    [2] شخصان
    [few] { $amount }{ "\u00A0" }أشخاص
    [many] { $amount }{ "\u00A0" }شخصاً
   *[other] { $amount }{ "\u00A0" }شخص
}
unit-people-scaled = { $amount }{ "\u00A0" }نسمة
