### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }година
date-month = { $month-alone } { $year }{ "\u00A0" }година
date-year = { $year }{ "\u00A0" }година
date-weekday = { $weekday }, { $day }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }година
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day } – { $to-day }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }година
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }{ "\u00A0" }година
range-days-of-years = { $from } – { $to }
range-months = { $month-alone } – { $to-month-alone } { $year }{ "\u00A0" }година
range-months-of-years = { $from } – { $to }
range-years = { $year } – { $to-year }{ "\u00A0" }година
prose-range = от { $from } до { $to }
prose-range-days = от { $day } до { $to-day }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }година
prose-range-days-of-months = от { $day }{ "\u00A0" }{ $month } до { $to-day }{ "\u00A0" }{ $to-month } { $to-year }{ "\u00A0" }година
prose-range-days-of-years = от { $from } до { $to }
prose-range-months = от { $month-alone } до { $to-month-alone } { $year }{ "\u00A0" }година
prose-range-months-of-years = от { $from } до { $to }
prose-range-years = от { $year } до { $to-year }{ "\u00A0" }година

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand =
    { $number ->
        [one] хиляда
       *[other] { $number }{ "\u00A0" }хиляди
    }
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }милион
       *[other] { $number }{ "\u00A0" }милиона
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }милиард
       *[other] { $number }{ "\u00A0" }милиарда
    }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }{ "\u00A0" }щатски долара
unit-USD-counted =
    { $number ->
        [one] { $amount }{ "\u00A0" }щатски долар
       *[other] { $amount }{ "\u00A0" }щатски долара
    }
unit-USD-scaled = { $amount }{ "\u00A0" }щатски долара
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }човек
       *[other] { $amount }{ "\u00A0" }души
    }
unit-people-scaled = { $amount }{ "\u00A0" }души
