### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }.{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday } den { $day }.{ "\u00A0" }{ $month } { $year }
time-of-day = { $hour }.{ $minute }
range = { $from }–{ $to }
range-days = { $day }.–{ $to-day }.{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }.{ "\u00A0" }{ $month }–{ $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from }–{ $to }
range-months = { $month-alone }–{ $to-month-alone } { $year }
range-months-of-years = { $from }–{ $to }
range-years = { $from }–{ $to }
prose-range = fra { $from } til { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = fra den { $from }
prose-from-month = fra { $from }
prose-from-year = fra { $from }
prose-to-day = til den { $to }
prose-to-month = til { $to }
prose-to-year = til { $to }
prose-range-days = fra den { $day }. til den { $to-day }.{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = fra den { $day }.{ "\u00A0" }{ $month } til den { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = fra den { $from } til den { $to }
prose-range-months = fra { $month-alone } til { $to-month-alone } { $year }
prose-range-months-of-years = fra { $from } til { $to }
prose-range-years = fra { $from } til { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }tusind
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }million
       *[other] { $number }{ "\u00A0" }millioner
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }milliard
       *[other] { $number }{ "\u00A0" }milliarder
    }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }{ "\u00A0" }%
unit-USD = { $amount }{ "\u00A0" }amerikanske dollar
unit-USD-scaled = { $amount }{ "\u00A0" }amerikanske dollar
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }person
       *[other] { $amount }{ "\u00A0" }personer
    }
unit-people-scaled = { $amount }{ "\u00A0" }mennesker
