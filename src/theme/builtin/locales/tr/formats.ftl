### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } { $year }
date-month = { $month-alone } { $year }
date-year = { $year }
date-weekday = { $day }{ "\u00A0" }{ $month } { $year } { $weekday }
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } { $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone }–{ $to-month-alone } { $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }

## In a sentence, words after the date take the case endings, which would follow the vowels of the date.

prose-range = { $from } ile { $to } arasında

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = { $from } tarihinden
prose-from-month = { $year } yılının { $month } ayından
prose-from-year = { $from } yılından
prose-to-day = { $to } tarihine kadar
prose-to-month = { $to-year } yılının { $to-month } ayına kadar
prose-to-year = { $to } yılına kadar
prose-range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } { $year } tarihleri arasında
prose-range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year } tarihleri arasında
prose-range-days-of-years = { $from } – { $to } tarihleri arasında
prose-range-months = { $month-alone }–{ $to-month-alone } { $year } döneminde
prose-range-months-of-years = { $from } – { $to } döneminde
prose-range-years = { $from }–{ $to } yılları arasında

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }bin
scale-million = { $number }{ "\u00A0" }milyon
scale-billion = { $number }{ "\u00A0" }milyar
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = %{ $amount }
unit-USD = { $amount }{ "\u00A0" }ABD doları
unit-USD-scaled = { $amount }{ "\u00A0" }ABD doları
unit-people = { $amount }{ "\u00A0" }kişi
unit-people-scaled = { $amount }{ "\u00A0" }kişi
