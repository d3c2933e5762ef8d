### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day } de { $month } de { $year }
date-month = { $month-alone } de { $year }
date-year = { $year }
date-weekday = { $weekday }, { $day } de { $month } de { $year }
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }-{ $to-day } de { $month } de { $year }
range-days-of-months = { $day } de { $month } – { $to-day } de { $to-month } de { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }-{ $to-month-alone } de { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }-{ $to }
prose-range = de { $from } a { $to }
## The two ends of a range in a sentence, where they are not equally precise.
prose-from-day = del { $from }
prose-from-month = de { $from }
prose-from-year = de { $from }
prose-to-day = al { $to }
prose-to-month = a { $to }
prose-to-year = a { $to }
prose-range-days = del { $day } al { $to-day } de { $month } de { $year }
prose-range-days-of-months = del { $day } de { $month } al { $to-day } de { $to-month } de { $to-year }
prose-range-days-of-years = del { $from } al { $to }
prose-range-months = de { $month-alone } a { $to-month-alone } de { $year }
prose-range-months-of-years = de { $from } a { $to }
prose-range-years = de { $from } a { $to }

## The house writes thousands with a no-break space, as ITU does.
number-group-mark = { "\u00A0" }
## Numbers with a scale; the shift says by how many places the point moves to the right.
scale-thousand = { $number }{ "\u00A0" }mil
scale-million = { $number ->
    [one] { $number }{ "\u00A0" }millón
    [many] { $number }{ "\u00A0" }millones
   *[other] { $number }{ "\u00A0" }millones
}
scale-billion = { $number ->
    [one] { $number }{ "\u00A0" }millón
    [many] { $number }{ "\u00A0" }millones
   *[other] { $number }{ "\u00A0" }millones
}
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 3
## Numbers with a unit; "scaled" ones follow a word such as "billion".
unit-percent = { $amount }{ "\u00A0" }%
unit-USD = { $amount }{ "\u00A0" }USD
unit-USD-scaled = { $amount }{ "\u00A0" }de USD
unit-USD-thousand = { $amount }{ "\u00A0" }USD
unit-people = { $number ->
    [one] { $amount }{ "\u00A0" }persona
    [many] { $amount }{ "\u00A0" }de personas
   *[other] { $amount }{ "\u00A0" }personas
}
unit-people-scaled = { $amount }{ "\u00A0" }de personas
unit-people-thousand = { $amount }{ "\u00A0" }personas
