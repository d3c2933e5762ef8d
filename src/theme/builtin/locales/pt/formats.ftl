### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day } de { $month } de { $year }
date-month = { $month-alone } de { $year }
date-year = { $year }
date-weekday = { $weekday }, { $day } de { $month } de { $year }
date-first-day = 1º
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }–{ $to-day } de { $month } de { $year }
range-days-of-months = { $day } de { $month } – { $to-day } de { $to-month } de { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }–{ $to-month-alone } de { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }
prose-range = de { $from } a { $to }
prose-range-days = de { $day } a { $to-day } de { $month } de { $year }
prose-range-days-of-months = de { $day } de { $month } a { $to-day } de { $to-month } de { $to-year }
prose-range-days-of-years = de { $from } a { $to }
prose-range-months = de { $month-alone } a { $to-month-alone } de { $year }
prose-range-months-of-years = de { $from } a { $to }
prose-range-years = de { $from } a { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }mil
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }milhão
        [many] { $number }{ "\u00A0" }milhões
       *[other] { $number }{ "\u00A0" }milhões
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }bilhão
        [many] { $number }{ "\u00A0" }bilhões
       *[other] { $number }{ "\u00A0" }bilhões
    }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = US${ "\u00A0" }{ $amount }
unit-USD-scaled = US${ "\u00A0" }{ $amount }
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }pessoa
        [many] { $amount }{ "\u00A0" }de pessoas
       *[other] { $amount }{ "\u00A0" }pessoas
    }
unit-people-scaled = { $amount }{ "\u00A0" }de pessoas
unit-people-thousand = { $amount }{ "\u00A0" }pessoas
