### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year } року
date-month = { $month-alone } { $year } року
date-year = { $year } рік
date-weekday = { $weekday }, { $day }{ "\u00A0" }{ $month } { $year } року
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } { $year } року
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year } року
range-days-of-years = { $from } – { $to }
range-months = { $month-alone } – { $to-month-alone } { $year } року
range-months-of-years = { $from } – { $to }
range-years = { $year }–{ $to-year } роки
prose-range = від { $from } до { $to }

## The two ends of a range in a sentence, where they are not equally precise; months are in the genitive.

prose-from-day = від { $from }
prose-from-month = від { $month } { $year } року
prose-from-year = від { $year } року
prose-to-day = до { $to }
prose-to-month = до { $to-month } { $to-year } року
prose-to-year = до { $to-year } року
prose-range-days = від { $day } до { $to-day }{ "\u00A0" }{ $month } { $year } року
prose-range-days-of-months = від { $day }{ "\u00A0" }{ $month } до { $to-day }{ "\u00A0" }{ $to-month } { $to-year } року
prose-range-days-of-years = від { $from } до { $to }
prose-range-months = від { $month } до { $to-month } { $year } року
prose-range-months-of-years = від { $month } { $year } року до { $to-month } { $to-year } року
prose-range-years = від { $year } до { $to-year } року

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }тис.
scale-million = { $number }{ "\u00A0" }млн
scale-billion = { $number }{ "\u00A0" }млрд
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }{ "\u00A0" }дол. США
unit-USD-scaled = { $amount }{ "\u00A0" }дол. США
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }особа
        [few] { $amount }{ "\u00A0" }особи
        [many] { $amount }{ "\u00A0" }осіб
       *[other] { $amount }{ "\u00A0" }особи
    }
unit-people-scaled = { $amount }{ "\u00A0" }осіб
