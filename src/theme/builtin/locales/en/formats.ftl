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
range-months = { $month-alone }–{ $to-month-alone } { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }
prose-range = from { $from } to { $to }
prose-range-days = from { $day } to { $to-day }{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = from { $day }{ "\u00A0" }{ $month } to { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = from { $from } to { $to }
prose-range-months = from { $month-alone } to { $to-month-alone } { $year }
prose-range-months-of-years = from { $from } to { $to }
prose-range-years = from { $from } to { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.
scale-thousand = { $number }{ "\u00A0" }thousand
scale-million = { $number }{ "\u00A0" }million
scale-billion = { $number }{ "\u00A0" }billion
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0
## Numbers with a unit; "scaled" ones follow a word such as "billion".
unit-percent = { $amount }%
unit-USD = USD{ "\u00A0" }{ $amount }
unit-USD-scaled = USD{ "\u00A0" }{ $amount }
unit-people = { $number ->
    [one] { $amount }{ "\u00A0" }person
   *[other] { $amount }{ "\u00A0" }people
}
unit-people-scaled = { $amount }{ "\u00A0" }people
