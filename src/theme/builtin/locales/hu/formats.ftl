### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $year }. { $month }{ "\u00A0" }{ $day }.
date-month = { $year }. { $month-alone }
date-year = { $year }
date-weekday = { $year }. { $month }{ "\u00A0" }{ $day }., { $weekday }
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $year }. { $month }{ "\u00A0" }{ $day }–{ $to-day }.
range-days-of-months = { $year }. { $month }{ "\u00A0" }{ $day }. – { $to-month }{ "\u00A0" }{ $to-day }.
range-days-of-years = { $from } – { $to }
range-months = { $year }. { $month-alone }–{ $to-month-alone }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }

## In a sentence: "between" needs no case ending, which would follow the vowels of the month.

prose-range = { $from } és { $to } között

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = { $from } napjától
prose-from-month = { $from } hónaptól
prose-from-year = { $from }. évtől
prose-to-day = { $to } napjáig
prose-to-month = { $to } hónapig
prose-to-year = { $to }. évig
prose-range-days = { $year }. { $month }{ "\u00A0" }{ $day }. és { $to-day }. között
prose-range-days-of-months = { $year }. { $month }{ "\u00A0" }{ $day }. és { $to-month }{ "\u00A0" }{ $to-day }. között
prose-range-days-of-years = { $from } és { $to } között
prose-range-months = { $year }. { $month-alone } és { $to-month-alone } között
prose-range-months-of-years = { $from } és { $to } között
prose-range-years = { $from } és { $to } között

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }ezer
scale-million = { $number }{ "\u00A0" }millió
scale-billion = { $number }{ "\u00A0" }milliárd
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }{ "\u00A0" }USD
unit-USD-scaled = { $amount }{ "\u00A0" }USD
unit-people = { $amount }{ "\u00A0" }fő
unit-people-scaled = { $amount }{ "\u00A0" }fő
