### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }.{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday } { $day }.{ "\u00A0" }{ $month } { $year }
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }.–{ $to-day }.{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }.{ "\u00A0" }{ $month } – { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }–{ $to-month-alone } { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }
prose-range = od { $from } do { $to }

## The two ends of a range in a sentence, where they are not equally precise; months are in the genitive.

prose-from-day = od { $from }
prose-from-month = od { $month } { $year }
prose-from-year = od roku { $from }
prose-to-day = do { $to }
prose-to-month = do { $to-month } { $to-year }
prose-to-year = do roku { $to }
prose-range-days = od { $day }. do { $to-day }.{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = od { $day }.{ "\u00A0" }{ $month } do { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = od { $from } do { $to }
prose-range-months = od { $month } do { $to-month } { $year }
prose-range-months-of-years = od { $month } { $year } do { $to-month } { $to-year }
prose-range-years = od roku { $from } do roku { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand =
    { $number ->
        [one] { $number }{ "\u00A0" }tisíc
        [few] { $number }{ "\u00A0" }tisíce
        [many] { $number }{ "\u00A0" }tisíce
       *[other] { $number }{ "\u00A0" }tisíc
    }
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }milion
        [few] { $number }{ "\u00A0" }miliony
        [many] { $number }{ "\u00A0" }milionu
       *[other] { $number }{ "\u00A0" }milionů
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }miliarda
        [few] { $number }{ "\u00A0" }miliardy
        [many] { $number }{ "\u00A0" }miliardy
       *[other] { $number }{ "\u00A0" }miliard
    }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }{ "\u00A0" }%
unit-USD = { $amount }{ "\u00A0" }USD
unit-USD-scaled = { $amount }{ "\u00A0" }USD
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }osoba
        [few] { $amount }{ "\u00A0" }osoby
        [many] { $amount }{ "\u00A0" }osoby
       *[other] { $amount }{ "\u00A0" }osob
    }
unit-people-scaled = { $amount }{ "\u00A0" }osob
