### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.


## Before a year a month is $month: CLDR writes that form with its ezafe.

date-day = { $day }{ "\u00A0" }{ $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-weekday = { $weekday } { $day }{ "\u00A0" }{ $month } { $year }
time-of-day = { $hour }:{ $minute }

## Ranges are words: figures on both sides of a dash change places in right-to-left text.

range = { $from } تا { $to }
range-days = { $day } تا { $to-day }{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month-alone } تا { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } تا { $to }
range-months = { $month-alone } تا { $to-month } { $year }
range-months-of-years = { $from } تا { $to }
range-years = { $from } تا { $to }
prose-range = از { $from } تا { $to }
prose-range-days = از { $day } تا { $to-day }{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = از { $day }{ "\u00A0" }{ $month-alone } تا { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = از { $from } تا { $to }
prose-range-months = از { $month-alone } تا { $to-month } { $year }
prose-range-months-of-years = از { $from } تا { $to }
prose-range-years = از { $from } تا { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }هزار
scale-million = { $number }{ "\u00A0" }میلیون
scale-billion = { $number }{ "\u00A0" }میلیارد
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }{ "\u00A0" }درصد
unit-USD = { $amount }{ "\u00A0" }دلار آمریکا
unit-USD-scaled = { $amount }{ "\u00A0" }دلار آمریکا
unit-people = { $amount }{ "\u00A0" }نفر
unit-people-scaled = { $amount }{ "\u00A0" }نفر
