### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $year }年{ $month-number }月{ $day }日
date-month = { $year }年{ $month-number }月
date-year = { $year }年
date-weekday = { $year }年{ $month-number }月{ $day }日{ $weekday }
time-of-day = { $hour }:{ $minute }
range = { $from }～{ $to }
range-days = { $year }年{ $month-number }月{ $day }日～{ $to-day }日
range-days-of-months = { $year }年{ $month-number }月{ $day }日～{ $to-month-number }月{ $to-day }日
range-days-of-years = { $from }～{ $to }
range-months = { $year }年{ $month-number }月～{ $to-month-number }月
range-months-of-years = { $from }～{ $to }
range-years = { $year }～{ $to-year }年
prose-range = { $from }から{ $to }まで
prose-range-days = { $year }年{ $month-number }月{ $day }日から{ $to-day }日まで
prose-range-days-of-months = { $year }年{ $month-number }月{ $day }日から{ $to-month-number }月{ $to-day }日まで
prose-range-days-of-years = { $from }から{ $to }まで
prose-range-months = { $year }年{ $month-number }月から{ $to-month-number }月まで
prose-range-months-of-years = { $from }から{ $to }まで
prose-range-years = { $from }から{ $to }まで

## Numbers with a scale; the shift says by how many places the point moves to the right.
## 1 billion is 10 億, 1 million is 100 万; thousands stay figures.

scale-thousand = { $number }
scale-million = { $number }万
scale-billion = { $number }億
scale-thousand-shift = 3
scale-million-shift = 2
scale-billion-shift = 1

## Above four digits before 万 the amount is counted in the word of the next scale.

scale-million-digits = 4

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }米ドル
unit-USD-scaled = { $amount }米ドル
unit-people = { $amount }人
unit-people-scaled = { $amount }人
