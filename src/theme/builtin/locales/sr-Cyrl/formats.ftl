### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }.{ "\u00A0" }{ $month } { $year }. године
date-month = { $month-alone } { $year }. године
date-year = { $year }. година
date-weekday = { $weekday }, { $day }.{ "\u00A0" }{ $month } { $year }. године
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }–{ $to-day }.{ "\u00A0" }{ $month } { $year }. године
range-days-of-months = { $day }.{ "\u00A0" }{ $month } – { $to-day }.{ "\u00A0" }{ $to-month } { $to-year }. године
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }–{ $to-month-alone } { $year }. године
range-months-of-years = { $from } – { $to }
range-years = { $year }–{ $to-year }. године

## CLDR has months in the nominative only, but a sentence needs the genitive: there months are figures.

prose-range = у периоду { $from } – { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = од { $day }.{ "\u00A0" }{ $month-number }. { $year }. године
prose-from-month = од почетка { $month-number }. месеца { $year }. године
prose-from-year = од { $year }. године
prose-to-day = до { $to-day }.{ "\u00A0" }{ $to-month-number }. { $to-year }. године
prose-to-month = до краја { $to-month-number }. месеца { $to-year }. године
prose-to-year = до { $to-year }. године
prose-range-days = од { $day }. до { $to-day }.{ "\u00A0" }{ $to-month-number }. { $to-year }. године
prose-range-days-of-months = од { $day }.{ "\u00A0" }{ $month-number }. до { $to-day }.{ "\u00A0" }{ $to-month-number }. { $to-year }. године
prose-range-days-of-years = од { $day }.{ "\u00A0" }{ $month-number }. { $year }. до { $to-day }.{ "\u00A0" }{ $to-month-number }. { $to-year }. године
prose-range-months = у периоду { $month-alone }–{ $to-month-alone } { $year }. године
prose-range-months-of-years = у периоду { $month-alone } { $year } – { $to-month-alone } { $to-year }. године
prose-range-years = од { $year }. до { $to-year }. године

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand =
    { $number ->
        [one] { $number }{ "\u00A0" }хиљада
        [few] { $number }{ "\u00A0" }хиљаде
       *[other] { $number }{ "\u00A0" }хиљада
    }
scale-million =
    { $number ->
        [one] { $number }{ "\u00A0" }милион
        [few] { $number }{ "\u00A0" }милиона
       *[other] { $number }{ "\u00A0" }милиона
    }
scale-billion =
    { $number ->
        [one] { $number }{ "\u00A0" }милијарда
        [few] { $number }{ "\u00A0" }милијарде
       *[other] { $number }{ "\u00A0" }милијарди
    }
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }{ "\u00A0" }америчких долара
unit-USD-counted =
    { $number ->
        [one] { $amount }{ "\u00A0" }амерички долар
        [few] { $amount }{ "\u00A0" }америчка долара
       *[other] { $amount }{ "\u00A0" }америчких долара
    }
unit-USD-scaled = { $amount }{ "\u00A0" }америчких долара
unit-people =
    { $number ->
        [one] { $amount }{ "\u00A0" }особа
        [few] { $amount }{ "\u00A0" }особе
       *[other] { $amount }{ "\u00A0" }особа
    }
unit-people-scaled = { $amount }{ "\u00A0" }људи
