### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.

date-day = { $day }{ "\u00A0" }{ $month } năm{ "\u00A0" }{ $year }
date-month = { $month } năm{ "\u00A0" }{ $year }
date-year = { $year }
date-weekday = { $weekday }, ngày { $day }{ "\u00A0" }{ $month } năm{ "\u00A0" }{ $year }
time-of-day = { $hour }:{ $minute }
range = { $from } – { $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } năm{ "\u00A0" }{ $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } năm{ "\u00A0" }{ $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month } – { $to-month } năm{ "\u00A0" }{ $year }
range-months-of-years = { $from } – { $to }
range-years = { $from }–{ $to }
prose-range = từ { $from } đến { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = từ ngày { $from }
prose-from-month = từ { $from }
prose-from-year = từ năm{ "\u00A0" }{ $from }
prose-to-day = đến ngày { $to }
prose-to-month = đến { $to }
prose-to-year = đến năm{ "\u00A0" }{ $to }
prose-range-days = từ ngày { $day } đến ngày { $to-day }{ "\u00A0" }{ $month } năm{ "\u00A0" }{ $year }
prose-range-days-of-months = từ ngày { $day }{ "\u00A0" }{ $month } đến ngày { $to-day }{ "\u00A0" }{ $to-month } năm{ "\u00A0" }{ $to-year }
prose-range-days-of-years = từ ngày { $from } đến ngày { $to }
prose-range-months = từ { $month } đến { $to-month } năm{ "\u00A0" }{ $year }
prose-range-months-of-years = từ { $from } đến { $to }
prose-range-years = từ năm{ "\u00A0" }{ $from } đến năm{ "\u00A0" }{ $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.

scale-thousand = { $number }{ "\u00A0" }nghìn
scale-million = { $number }{ "\u00A0" }triệu
scale-billion = { $number }{ "\u00A0" }tỷ
scale-thousand-shift = 0
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }{ "\u00A0" }USD
unit-USD-scaled = { $amount }{ "\u00A0" }USD
unit-people = { $amount }{ "\u00A0" }người
unit-people-scaled = { $amount }{ "\u00A0" }người
