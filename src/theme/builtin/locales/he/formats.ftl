### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }ב{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday }, { $day }{ "\u00A0" }ב{ $month } { $year }
time-of-day = { $hour }:{ $minute }

## Ranges are words: figures on both sides of a dash change places in right-to-left text.

range = { $from } עד { $to }
range-days = { $day } עד { $to-day }{ "\u00A0" }ב{ $month } { $year }
range-days-of-months = { $day }{ "\u00A0" }ב{ $month } עד { $to-day }{ "\u00A0" }ב{ $to-month } { $to-year }
range-days-of-years = { $from } עד { $to }
range-months = { $month-alone } עד { $to-month-alone } { $year }
range-months-of-years = { $from } עד { $to }
range-years = { $from } עד { $to }
prose-range = מ־{ $from } עד { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = מ־{ $from }
prose-from-month = מ{ $from }
prose-from-year = משנת { $from }
prose-to-day = עד { $to }
prose-to-month = עד { $to }
prose-to-year = עד שנת { $to }
prose-range-days = מ־{ $day } עד { $to-day }{ "\u00A0" }ב{ $month } { $year }
prose-range-days-of-months = מ־{ $day }{ "\u00A0" }ב{ $month } עד { $to-day }{ "\u00A0" }ב{ $to-month } { $to-year }
prose-range-days-of-years = מ־{ $from } עד { $to }
prose-range-months = מ{ $month-alone } עד { $to-month-alone } { $year }
prose-range-months-of-years = מ{ $from } עד { $to }
prose-range-years = משנת { $from } עד שנת { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }אלף
scale-million = { $number }{ "\u00A0" }מיליון
scale-billion = { $number }{ "\u00A0" }מיליארד
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }{ "\u00A0" }דולר אמריקאי
unit-USD-scaled = { $amount }{ "\u00A0" }דולר אמריקאי
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }אדם
        [two] { $amount }{ "\u00A0" }אנשים
       *[other] { $amount }{ "\u00A0" }אנשים
    }
unit-people-scaled = { $amount }{ "\u00A0" }בני אדם
