### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday } { $day }{ "\u00A0" }{ $month } { $year }
date-first-day = 1er
time-of-day = { $hour }{ "\u00A0" }h{ "\u00A0" }{ $minute }
range = { $from } – { $to }
range-days = { $day }-{ $to-day }{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }-{ $to-month-alone } { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }-{ $to }
## "de" before a date, and before a month that begins with a vowel.
date-of = de{ " " }
date-of-before-vowel = d’
prose-range = { $date-of }{ $from } à { $to }
## The two ends of a range in a sentence, where they are not equally precise.
prose-from-day = du { $from }
prose-from-month = { $date-of }{ $from }
prose-from-year = de { $from }
prose-to-day = au { $to }
prose-to-month = à { $to }
prose-to-year = à { $to }
prose-range-days = du { $day } au { $to-day }{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = du { $day }{ "\u00A0" }{ $month } au { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = du { $from } au { $to }
prose-range-months = { $date-of }{ $month-alone } à { $to-month-alone } { $year }
prose-range-months-of-years = { $date-of }{ $from } à { $to }
prose-range-years = de { $from } à { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.
scale-thousand = { $number }{ "\u00A0" }mille
scale-million = { $number ->
    [one] { $number }{ "\u00A0" }million
    [many] { $number }{ "\u00A0" }millions
   *[other] { $number }{ "\u00A0" }millions
}
scale-billion = { $number ->
    [one] { $number }{ "\u00A0" }milliard
    [many] { $number }{ "\u00A0" }milliards
   *[other] { $number }{ "\u00A0" }milliards
}
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0
## Numbers with a unit; "scaled" ones follow a word such as "billion".
unit-percent = { $amount }{ "\u00A0" }%
unit-USD = { $amount }{ "\u00A0" }USD
unit-USD-scaled = { $amount }{ "\u00A0" }USD
unit-people = { $number ->
    [one] { $amount }{ "\u00A0" }personne
    [many] { $amount }{ "\u00A0" }de personnes
   *[other] { $amount }{ "\u00A0" }personnes
}
unit-people-scaled = { $amount }{ "\u00A0" }de personnes
unit-people-thousand = { $amount }{ "\u00A0" }personnes
