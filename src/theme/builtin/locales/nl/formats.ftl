### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday } { $day }{ "\u00A0" }{ $month } { $year }
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }–{ $to-month-alone } { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }
prose-range = van { $from } tot en met { $to }
prose-range-days = van { $day } tot en met { $to-day }{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = van { $day }{ "\u00A0" }{ $month } tot en met { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = van { $from } tot en met { $to }
prose-range-months = van { $month-alone } tot en met { $to-month-alone } { $year }
prose-range-months-of-years = van { $from } tot en met { $to }
prose-range-years = van { $from } tot en met { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }duizend
scale-million = { $number }{ "\u00A0" }miljoen
scale-billion = { $number }{ "\u00A0" }miljard
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }{ "\u00A0" }Amerikaanse dollar
unit-USD-scaled = { $amount }{ "\u00A0" }Amerikaanse dollar
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }persoon
       *[other] { $amount }{ "\u00A0" }personen
    }
unit-people-scaled = { $amount }{ "\u00A0" }mensen
