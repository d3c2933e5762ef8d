### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $weekday } { $day }{ "\u00A0" }{ $month } { $year }
date-first-day = 1η
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }–{ $to-month-alone } { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }

## "από" would need the accusative of a month, which CLDR does not have: the words here take the genitive ($month).

prose-range = από { $from } έως { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = από { $from }
prose-from-month = από τις αρχές { $month } { $year }
prose-from-year = από το { $from }
prose-to-day = έως { $to }
prose-to-month = έως τα τέλη { $to-month } { $to-year }
prose-to-year = έως το { $to }
prose-range-days = από { $day } έως { $to-day }{ "\u00A0" }{ $month } { $year }
prose-range-days-of-months = από { $day }{ "\u00A0" }{ $month } έως { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
prose-range-days-of-years = από { $from } έως { $to }
prose-range-months = κατά την περίοδο { $month }–{ $to-month } { $year }
prose-range-months-of-years = κατά την περίοδο { $month } { $year } – { $to-month } { $to-year }
prose-range-years = από το { $from } έως το { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand =
    { $number ->
        [one] { $number }{ "\u00A0" }χιλιάδα
       *[other] { $number }{ "\u00A0" }χιλιάδες
    }
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }εκατομμύριο
       *[other] { $number }{ "\u00A0" }εκατομμύρια
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }δισεκατομμύριο
       *[other] { $number }{ "\u00A0" }δισεκατομμύρια
    }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }{ "\u00A0" }δολάρια ΗΠΑ
unit-USD-counted =
    { $number ->
        [one] { $amount }{ "\u00A0" }δολάριο ΗΠΑ
       *[other] { $amount }{ "\u00A0" }δολάρια ΗΠΑ
    }
unit-USD-scaled = { $amount }{ "\u00A0" }δολάρια ΗΠΑ
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }άτομο
       *[other] { $amount }{ "\u00A0" }άτομα
    }
unit-people-scaled = { $amount }{ "\u00A0" }άτομα
