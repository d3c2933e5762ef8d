### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday }، { $day }{ "\u00A0" }{ $month } { $year }
time-of-day = { $hour }:{ $minute }

## Ranges are words in Urdu: figures on both sides of a dash change places in right-to-left text.

range = { $from } تا { $to }
range-days = { $day } تا { $to-day }{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month } تا { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } تا { $to }
range-months = { $month-alone } تا { $to-month-alone } { $year }
range-months-of-years = { $from } تا { $to }
range-years = { $from } تا { $to }
prose-range = { $from } سے { $to } تک
prose-range-days = { $day } سے { $to-day }{ "\u00A0" }{ $month } { $year } تک
prose-range-days-of-months = { $day }{ "\u00A0" }{ $month } سے { $to-day }{ "\u00A0" }{ $to-month } { $to-year } تک
prose-range-days-of-years = { $from } سے { $to } تک
prose-range-months = { $month-alone } سے { $to-month-alone } { $year } تک
prose-range-months-of-years = { $from } سے { $to } تک
prose-range-years = { $from } سے { $to } تک

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }ہزار
scale-million = { $number }{ "\u00A0" }ملین
scale-billion = { $number }{ "\u00A0" }ارب
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }{ "\u00A0" }فیصد
unit-USD = { $amount }{ "\u00A0" }امریکی ڈالر
unit-USD-scaled = { $amount }{ "\u00A0" }امریکی ڈالر
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }فرد
       *[other] { $amount }{ "\u00A0" }افراد
    }
unit-people-scaled = { $amount }{ "\u00A0" }افراد
