### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }.{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday } { $day }.{ "\u00A0" }{ $month } { $year }
time-of-day = { $hour }.{ $minute }
range = { $from } – { $to }
range-days = { $day }.–{ $to-day }.{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }.{ "\u00A0" }{ $month } – { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }–{ $to-month-alone } { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }

## Names of months take case endings in a sentence: all of them end in "-kuu". Days stand in the partitive and need no word.

prose-range = { $from } – { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = { $from } alkaen
prose-from-month = { $month-alone }sta { $year }
prose-from-year = vuodesta { $from }
prose-to-day = { $to } asti
prose-to-month = { $to-month-alone }hun { $to-year } asti
prose-to-year = vuoteen { $to } asti
prose-range-days = { $day }.–{ $to-day }.{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = { $day }.{ "\u00A0" }{ $month } – { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = { $from } – { $to }
prose-range-months = { $month-alone }sta { $to-month-alone }hun { $year }
prose-range-months-of-years = { $month-alone }sta { $year } { $to-month-alone }hun { $to-year }
prose-range-years = vuodesta { $from } vuoteen { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand =
    { $number ->
        [one] { $number }{ "\u00A0" }tuhat
       *[other] { $number }{ "\u00A0" }tuhatta
    }
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }miljoona
       *[other] { $number }{ "\u00A0" }miljoonaa
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }miljardi
       *[other] { $number }{ "\u00A0" }miljardia
    }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }{ "\u00A0" }%
unit-USD = { $amount }{ "\u00A0" }Yhdysvaltain dollaria
unit-USD-counted =
    { $number ->
        [one] { $amount }{ "\u00A0" }Yhdysvaltain dollari
       *[other] { $amount }{ "\u00A0" }Yhdysvaltain dollaria
    }
unit-USD-scaled = { $amount }{ "\u00A0" }Yhdysvaltain dollaria
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }henkilö
       *[other] { $amount }{ "\u00A0" }henkilöä
    }
unit-people-scaled = { $amount }{ "\u00A0" }ihmistä
