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
prose-range = kuanzia { $from } hadi { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = kuanzia tarehe { $from }
prose-from-month = kuanzia { $from }
prose-from-year = kuanzia mwaka{ "\u00A0" }{ $from }
prose-to-day = hadi { $to }
prose-to-month = hadi { $to }
prose-to-year = hadi { $to }
prose-range-days = kuanzia tarehe { $day } hadi { $to-day }{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = kuanzia tarehe { $day }{ "\u00A0" }{ $month } hadi { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = kuanzia tarehe { $from } hadi { $to }
prose-range-months = kuanzia { $month-alone } hadi { $to-month-alone } { $year }
prose-range-months-of-years = kuanzia { $from } hadi { $to }
prose-range-years = kuanzia mwaka{ "\u00A0" }{ $from } hadi { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = elfu{ "\u00A0" }{ $number }
scale-million = milioni{ "\u00A0" }{ $number }
scale-billion = bilioni{ "\u00A0" }{ $number }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = asilimia{ "\u00A0" }{ $amount }
unit-USD = dola{ "\u00A0" }{ $amount } za Marekani
unit-USD-scaled = dola{ "\u00A0" }{ $amount } za Marekani
unit-people =
    { $number ->
        [one] mtu{ "\u00A0" }{ $amount }
       *[other] watu{ "\u00A0" }{ $amount }
    }
unit-people-scaled = watu{ "\u00A0" }{ $amount }
