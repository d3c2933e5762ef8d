### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $year }년 { $month-number }월{ "\u00A0" }{ $day }일
date-month = { $year }년 { $month-number }월
date-year = { $year }년
date-weekday = { $year }년 { $month-number }월{ "\u00A0" }{ $day }일 { $weekday }
time-of-day = { $hour }:{ $minute }
range = { $from }~{ $to }
range-days = { $year }년 { $month-number }월{ "\u00A0" }{ $day }일~{ $to-day }일
range-days-of-months = { $year }년 { $month-number }월{ "\u00A0" }{ $day }일~{ $to-month-number }월{ "\u00A0" }{ $to-day }일
range-days-of-years = { $from }~{ $to }
range-months = { $year }년 { $month-number }월~{ $to-month-number }월
range-months-of-years = { $from }~{ $to }
range-years = { $year }~{ $to-year }년
prose-range = { $from }부터 { $to }까지
prose-range-days = { $year }년 { $month-number }월{ "\u00A0" }{ $day }일부터 { $to-day }일까지
prose-range-days-of-months = { $year }년 { $month-number }월{ "\u00A0" }{ $day }일부터 { $to-month-number }월{ "\u00A0" }{ $to-day }일까지
prose-range-days-of-years = { $from }부터 { $to }까지
prose-range-months = { $year }년 { $month-number }월부터 { $to-month-number }월까지
prose-range-months-of-years = { $from }부터 { $to }까지
prose-range-years = { $from }부터 { $to }까지

## Numbers with a scale; the shift says by how many places the point moves to the right.
## 1 billion is 10 억, 1 million is 100 만; thousands stay figures.

scale-thousand = { $number }
scale-million = { $number }만
scale-billion = { $number }억
scale-thousand-shift = 3
scale-million-shift = 2
scale-billion-shift = 1

## Above four digits before 만 the amount is counted in the word of the next scale.

scale-million-digits = 4

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = 미화 { $amount }{ "\u00A0" }달러
unit-USD-scaled = 미화 { $amount }{ "\u00A0" }달러
unit-people = { $amount }명
unit-people-scaled = { $amount }{ "\u00A0" }명
unit-people-thousand = { $amount }명
