### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday }, { $day }{ "\u00A0" }{ $month } { $year }
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone } – { $to-month-alone } { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }
prose-range = din { $from } până în { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = din { $from }
prose-from-month = din { $from }
prose-from-year = din { $from }
prose-to-day = până la { $to }
prose-to-month = până în { $to }
prose-to-year = până în { $to }
prose-range-days = în perioada { $day }–{ $to-day }{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = în perioada { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = în perioada { $from } – { $to }
prose-range-months = din { $month-alone } până în { $to-month-alone } { $year }
prose-range-months-of-years = din { $from } până în { $to }
prose-range-years = din { $from } până în { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand =
    { $number ->
        [one] { $number }{ "\u00A0" }mie
        [few] { $number }{ "\u00A0" }mii
       *[other] { $number }{ "\u00A0" }de mii
    }
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }milion
        [few] { $number }{ "\u00A0" }milioane
       *[other] { $number }{ "\u00A0" }de milioane
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }miliard
        [few] { $number }{ "\u00A0" }miliarde
       *[other] { $number }{ "\u00A0" }de miliarde
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
        [one] { $amount }{ "\u00A0" }persoană
        [few] { $amount }{ "\u00A0" }persoane
       *[other] { $amount }{ "\u00A0" }de persoane
    }
unit-people-scaled = { $amount }{ "\u00A0" }de persoane
