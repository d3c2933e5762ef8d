### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday }, { $day }{ "\u00A0" }{ $month } { $year }
time-of-day = { $hour }.{ $minute }
range = { $from } – { $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }–{ $to-month-alone } { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }
prose-range = dari { $from } hingga { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = dari tanggal { $from }
prose-from-month = dari { $from }
prose-from-year = dari tahun { $from }
prose-to-day = hingga { $to }
prose-to-month = hingga { $to }
prose-to-year = hingga { $to }
prose-range-days = dari tanggal { $day } hingga { $to-day }{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = dari tanggal { $day }{ "\u00A0" }{ $month } hingga { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = dari tanggal { $from } hingga { $to }
prose-range-months = dari { $month-alone } hingga { $to-month-alone } { $year }
prose-range-months-of-years = dari { $from } hingga { $to }
prose-range-years = dari tahun { $from } hingga { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }ribu
scale-million = { $number }{ "\u00A0" }juta
scale-billion = { $number }{ "\u00A0" }miliar
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = USD{ "\u00A0" }{ $amount }
unit-USD-scaled = USD{ "\u00A0" }{ $amount }
unit-people = { $amount }{ "\u00A0" }orang
unit-people-scaled = { $amount }{ "\u00A0" }orang
