### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }.{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday }, { $day }.{ "\u00A0" }{ $month } { $year }
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }.–{ $to-day }.{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }.{ "\u00A0" }{ $month } – { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }–{ $to-month-alone } { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }
prose-range = von { $from } bis { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = vom { $from }
prose-from-month = von { $from }
prose-from-year = von { $from }
prose-to-day = bis zum { $to }
prose-to-month = bis { $to }
prose-to-year = bis { $to }
prose-range-days = vom { $day }. bis { $to-day }.{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = vom { $day }.{ "\u00A0" }{ $month } bis { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = vom { $from } bis { $to }
prose-range-months = von { $month-alone } bis { $to-month-alone } { $year }
prose-range-months-of-years = von { $from } bis { $to }
prose-range-years = von { $from } bis { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }Tausend
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }Million
       *[other] { $number }{ "\u00A0" }Millionen
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }Milliarde
       *[other] { $number }{ "\u00A0" }Milliarden
    }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }{ "\u00A0" }%
unit-USD = { $amount }{ "\u00A0" }US-Dollar
unit-USD-scaled = { $amount }{ "\u00A0" }US-Dollar
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }Person
       *[other] { $amount }{ "\u00A0" }Personen
    }
unit-people-scaled = { $amount }{ "\u00A0" }Menschen
