### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday } { $day }{ "\u00A0" }{ $month } { $year }
time-of-day = { $hour }:{ $minute }
range = { $from }–{ $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month }–{ $to-day }{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from }–{ $to }
range-months = { $month-alone }–{ $to-month-alone } { $year }
range-months-of-years = { $from }–{ $to }
range-years = { $from }–{ $to }
prose-range = från { $from } till { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = från den { $from }
prose-from-month = från { $from }
prose-from-year = från { $from }
prose-to-day = till den { $to }
prose-to-month = till { $to }
prose-to-year = till { $to }
prose-range-days = från den { $day } till den { $to-day }{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = från den { $day }{ "\u00A0" }{ $month } till den { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = från den { $from } till den { $to }
prose-range-months = från { $month-alone } till { $to-month-alone } { $year }
prose-range-months-of-years = från { $from } till { $to }
prose-range-years = från { $from } till { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }tusen
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }miljon
       *[other] { $number }{ "\u00A0" }miljoner
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }miljard
       *[other] { $number }{ "\u00A0" }miljarder
    }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }{ "\u00A0" }%
unit-USD = { $amount }{ "\u00A0" }US-dollar
unit-USD-scaled = { $amount }{ "\u00A0" }US-dollar
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }person
       *[other] { $amount }{ "\u00A0" }personer
    }
unit-people-scaled = { $amount }{ "\u00A0" }människor
