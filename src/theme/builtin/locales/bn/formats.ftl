### Draft, not reviewed yet by a native speaker of the language.
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
prose-range = { $from } থেকে { $to } পর্যন্ত
prose-range-days = { $day } থেকে { $to-day }{ "\u00A0" }{ $month } { $year } পর্যন্ত
prose-range-days-of-months = { $day }{ "\u00A0" }{ $month } থেকে { $to-day }{ "\u00A0" }{ $to-month } { $to-year } পর্যন্ত
prose-range-days-of-years = { $from } থেকে { $to } পর্যন্ত
prose-range-months = { $month-alone } থেকে { $to-month-alone } { $year } পর্যন্ত
prose-range-months-of-years = { $from } থেকে { $to } পর্যন্ত
prose-range-years = { $from } থেকে { $to } পর্যন্ত

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }হাজার
scale-million = { $number }{ "\u00A0" }মিলিয়ন
scale-billion = { $number }{ "\u00A0" }বিলিয়ন
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }{ "\u00A0" }মার্কিন ডলার
unit-USD-scaled = { $amount }{ "\u00A0" }মার্কিন ডলার
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }জন
       *[other] { $amount }{ "\u00A0" }জন
    }
unit-people-scaled = { $amount }{ "\u00A0" }মানুষ
