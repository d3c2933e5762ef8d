### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year } года
date-month = { $month-alone } { $year } года
date-year = { $year } год
date-weekday = { $weekday }, { $day }{ "\u00A0" }{ $month } { $year } года
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } { $year } года
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year } года
range-days-of-years = { $from } – { $to }
range-months = { $month-alone } – { $to-month-alone } { $year } года
range-months-of-years = { $month-alone } { $year } – { $to-month-alone } { $to-year } года
range-years = { $year }–{ $to-year } годы
## "с" before a date, and before the second day of a month ("со второго").
date-of = с{ " " }
date-of-before-second = со{ " " }
prose-range = { $date-of }{ $from } по { $to }
## The two ends of a range in a sentence, where they are not equally precise; the first is in the genitive.
prose-from-day = { $date-of }{ $from }
prose-from-month = с { $month } { $year } года
prose-from-year = с { $year } года
prose-to-day = по { $to }
prose-to-month = по { $to }
prose-to-year = по { $to }
prose-range-days = { $date-of }{ $day } по { $to-day }{ "\u00A0" }{ $month } { $year } года
prose-range-days-of-months = { $date-of }{ $day }{ "\u00A0" }{ $month } по { $to-day }{ "\u00A0" }{ $to-month } { $to-year } года
prose-range-days-of-years = { $date-of }{ $from } по { $to }
prose-range-months = с { $month } по { $to-month-alone } { $year } года
prose-range-months-of-years = с { $month } { $year } года по { $to-month-alone } { $to-year } года
prose-range-years = с { $year } по { $to-year } год

## Numbers with a scale; the shift says by how many places the point moves to the right.
scale-thousand = { $number }{ "\u00A0" }тыс.
scale-million = { $number }{ "\u00A0" }млн
scale-billion = { $number }{ "\u00A0" }млрд
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0
## Numbers with a unit; "scaled" ones follow a word such as "billion".
unit-percent = { $amount }{ "\u00A0" }%
unit-USD = { $amount }{ "\u00A0" }долл. США
unit-USD-scaled = { $amount }{ "\u00A0" }долл. США
unit-people = { $number ->
    [one] { $amount }{ "\u00A0" }человек
    [few] { $amount }{ "\u00A0" }человека
    [many] { $amount }{ "\u00A0" }человек
   *[other] { $amount }{ "\u00A0" }человека
}
unit-people-scaled = { $amount }{ "\u00A0" }человек
