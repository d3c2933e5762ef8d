### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } del { $year }
date-month = { $month-alone } del { $year }
date-year = { $year }
date-weekday = { $weekday }, { $day }{ "\u00A0" }{ $month } del { $year }
time-of-day = { $hour }:{ $minute }

## $month brings its preposition along ("de maig", "d’abril").

range = { $from } – { $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } del { $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } del { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }–{ $to-month-alone } del { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }

## The article would change its form before 1 and 11 ("de l’1"); with "dia" it does not.

prose-range = de { $from } a { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = del dia { $from }
prose-from-month = { $month } del { $year }
prose-from-year = del { $from }
prose-to-day = al dia { $to }
prose-to-month = a { $to }
prose-to-year = al { $to }
prose-range-days = del dia { $day } al dia { $to-day }{ "\u00A0" }{ $month } del { $year }
prose-range-days-of-months = del dia { $day }{ "\u00A0" }{ $month } al dia { $to-day }{ "\u00A0" }{ $to-month } del { $to-year }
prose-range-days-of-years = del dia { $from } al dia { $to }
prose-range-months = { $month } a { $to-month-alone } del { $year }
prose-range-months-of-years = { $month } del { $year } a { $to-month-alone } del { $to-year }
prose-range-years = del { $from } al { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }mil
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }milió
        [many] { $number }{ "\u00A0" }milions
       *[other] { $number }{ "\u00A0" }milions
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }milió
        [many] { $number }{ "\u00A0" }milions
       *[other] { $number }{ "\u00A0" }milions
    }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 3

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }{ "\u00A0" }%
unit-USD = { $amount }{ "\u00A0" }dòlars dels EUA
unit-USD-counted =
    { $number ->
        [one] { $amount }{ "\u00A0" }dòlar dels EUA
        [many] { $amount }{ "\u00A0" }de dòlars dels EUA
       *[other] { $amount }{ "\u00A0" }dòlars dels EUA
    }
unit-USD-scaled = { $amount }{ "\u00A0" }de dòlars dels EUA
unit-USD-thousand = { $amount }{ "\u00A0" }dòlars dels EUA
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }persona
        [many] { $amount }{ "\u00A0" }de persones
       *[other] { $amount }{ "\u00A0" }persones
    }
unit-people-scaled = { $amount }{ "\u00A0" }de persones
unit-people-thousand = { $amount }{ "\u00A0" }persones
