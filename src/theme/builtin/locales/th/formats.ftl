### Draft, not reviewed yet by a native speaker of the language.
### How dates, ranges and numbers are put together. The words (months, weekdays) come from CLDR.
### $month is the form beside a day, $month-alone the form without one; $to-… belongs to the end of a range.


## The year is that of the Common Era, and says so: Thailand counts in the Buddhist Era.

date-day = { $day }{ "\u00A0" }{ $month } ค.ศ.{ "\u00A0" }{ $year }
date-month = { $month-alone } ค.ศ.{ "\u00A0" }{ $year }
date-year = ค.ศ.{ "\u00A0" }{ $year }
date-weekday = { $weekday }ที่ { $day }{ "\u00A0" }{ $month } ค.ศ.{ "\u00A0" }{ $year }
time-of-day = { $hour }:{ $minute }{ "\u00A0" }น.
range = { $from } – { $to }
range-days = { $day }–{ $to-day }{ "\u00A0" }{ $month } ค.ศ.{ "\u00A0" }{ $year }
range-days-of-months = { $day }{ "\u00A0" }{ $month } – { $to-day }{ "\u00A0" }{ $to-month } ค.ศ.{ "\u00A0" }{ $to-year }
range-days-of-years = { $from } – { $to }
range-months = { $month-alone } – { $to-month-alone } ค.ศ.{ "\u00A0" }{ $year }
range-months-of-years = { $from } – { $to }
range-years = ค.ศ.{ "\u00A0" }{ $year }–{ $to-year }
prose-range = ตั้งแต่ { $from } ถึง { $to }

## The two ends of a range in a sentence, where they are not equally precise.

prose-from-day = ตั้งแต่วันที่ { $from }
prose-from-month = ตั้งแต่เดือน{ $from }
prose-from-year = ตั้งแต่ { $from }
prose-to-day = ถึงวันที่ { $to }
prose-to-month = ถึงเดือน{ $to }
prose-to-year = ถึง { $to }
prose-range-days = ตั้งแต่วันที่ { $day } ถึงวันที่ { $to-day }{ "\u00A0" }{ $month } ค.ศ.{ "\u00A0" }{ $year }
prose-range-days-of-months = ตั้งแต่วันที่ { $day }{ "\u00A0" }{ $month } ถึงวันที่ { $to-day }{ "\u00A0" }{ $to-month } ค.ศ.{ "\u00A0" }{ $to-year }
prose-range-days-of-years = ตั้งแต่วันที่ { $from } ถึงวันที่ { $to }
prose-range-months = ตั้งแต่เดือน{ $month-alone } ถึงเดือน{ $to-month-alone } ค.ศ.{ "\u00A0" }{ $year }
prose-range-months-of-years = ตั้งแต่เดือน{ $from } ถึงเดือน{ $to }
prose-range-years = ตั้งแต่ { $from } ถึง { $to }

## Numbers with a scale; the shift says by how many places the point moves to the right.
## Thousands stay figures: Thai has words for 10, 100 and 1000 thousand.

scale-thousand = { $number }
scale-million = { $number }{ "\u00A0" }ล้าน
scale-billion = { $number }{ "\u00A0" }พันล้าน
scale-thousand-shift = 3
scale-million-shift = 0
scale-billion-shift = 0

## Numbers with a unit; "scaled" ones follow a word such as "billion".

unit-percent = { $amount }%
unit-USD = { $amount }{ "\u00A0" }ดอลลาร์สหรัฐ
unit-USD-scaled = { $amount }ดอลลาร์สหรัฐ
unit-people = { $amount }{ "\u00A0" }คน
unit-people-scaled = { $amount }คน
unit-USD-thousand = { $amount }{ "\u00A0" }ดอลลาร์สหรัฐ
unit-people-thousand = { $amount }{ "\u00A0" }คน
