### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday } { $day }{ "\u00A0" }{ $month } { $year }
date-first-day = 1º
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }–{ $to-month-alone } { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }

## The article would change its form before 8 and 11 ("dall’8"); with "giorno" it does not.

prose-range = da { $from } a { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = dal giorno { $from }
prose-from-month = da { $from }
prose-from-year = dal { $from }
prose-to-day = al giorno { $to }
prose-to-month = a { $to }
prose-to-year = al { $to }
prose-range-days = dal giorno { $day } al giorno { $to-day }{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = dal giorno { $day }{ "\u00A0" }{ $month } al giorno { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = dal giorno { $from } al giorno { $to }
prose-range-months = da { $month-alone } a { $to-month-alone } { $year }
prose-range-months-of-years = da { $from } a { $to }
prose-range-years = dal { $from } al { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand =
    { $number ->
        [one] mille
        [many] { $number }{ "\u00A0" }mila
       *[other] { $number }{ "\u00A0" }mila
    }
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }milione
        [many] { $number }{ "\u00A0" }milioni
       *[other] { $number }{ "\u00A0" }milioni
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }miliardo
        [many] { $number }{ "\u00A0" }miliardi
       *[other] { $number }{ "\u00A0" }miliardi
    }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }{ "\u00A0" }dollari statunitensi
unit-USD-counted =
    { $number ->
        [one] { $amount }{ "\u00A0" }dollaro statunitense
        [many] { $amount }{ "\u00A0" }di dollari statunitensi
       *[other] { $amount }{ "\u00A0" }dollari statunitensi
    }
unit-USD-scaled = { $amount }{ "\u00A0" }di dollari statunitensi
unit-USD-thousand = { $amount }{ "\u00A0" }dollari statunitensi
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }persona
        [many] { $amount }{ "\u00A0" }di persone
       *[other] { $amount }{ "\u00A0" }persone
    }
unit-people-scaled = { $amount }{ "\u00A0" }di persone
unit-people-thousand = { $amount }{ "\u00A0" }persone
