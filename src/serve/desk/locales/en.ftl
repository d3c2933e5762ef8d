### The translator's desk of the dev server. Short labels; whoever reads them works with texts every day.

language-name = English
desk = Translator’s desk
skip = Skip to the text
interface = Language of this page
overview = All languages
overview-caption = What is to be done in each language
language = Language
words-column = Words to do
group-outdated = Overdue
group-stale = Out of date
group-incomplete = Incomplete
group-broken = Cannot be read
group-missing = Missing
group-orphan = Made from another text
group-unknown = Not recorded
group-ahead = Ahead of the original
group-machine = Machine translation
group-draft = Draft
group-minor = Minor changes only
group-messages = Messages
group-done = Up to date
queue = Translations: { $language }
words = { $count ->
    [one] { $count } word to do
   *[other] { $count } words to do
}
row-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
publish = Published from { $date } on
row-changed = Changed: { $sections }
front-matter = front matter
beginning = beginning
nothing-due = Nothing to do.
source-language = This is the language of the originals.
back-to-queue = Back to the queue
next-item = Next translation
previous-item = Previous translation
position = { $number } of { $count }
original = Original
translation = Translation
number = { $count }
site = Site
page = Page
open = Open in the editor
open-place = Open { $place } in the editor
broken-file = The file of the translation cannot be read; the problem is below. It is the file:
no-file = The translation does not exist yet. It will be the file:
no-original = The original is gone: there is no text in the language from which it was translated.
state = State
state-draft = draft
state-machine = machine translation
state-reviewed = reviewed
state-official = official
state-original = original
state-unknown = state not recorded
note-present = The translation follows the present original.
note-earlier = Changed words of the original are marked: old ones are struck out, new ones underlined.
note-lost = Git does not have the version that was translated, so words cannot be compared. Blocks in changed sections are marked. In a shallow clone, “git fetch --unshallow” brings the version.
note-removed = A part of the original was removed since.
note-unknown = Nobody has recorded which version of the original was translated, so nothing is marked.
note-orphan = This was translated from another text than the original, so nothing is marked.
problems = Problems in these files
problems-in-english = The texts of problems are in English.
error = error
warning = warning
more = { $count } more:
begun = begun: { $left } of { $count } texts still in { $language }
need-missing = missing
need-stale = out of date
need-unstamped = not recorded
need-obsolete = original is gone
need-copied = text of the original
blocks = Blocks
due-blocks = { $count ->
    [one] { $count } block to look at
   *[other] { $count } blocks to look at
}
block = Block { $number } of { $count }
fate-same = unchanged
fate-changed = changed
fate-added = new
fate-removed = removed
fate-suspect = in a changed section
kind-heading = heading
kind-row = row of a table
kind-code = code
kind-html = HTML
kind-component = component
changes = What changed in the original
old-line = line { $line } of the earlier version
not-translated = Not translated yet
not-in-original = Not in the original
shows-nothing = Shows nothing by itself
not-found = There is no such translation.
not-found-why = Its files may have been removed or renamed, or cannot be read. This page comes back by itself as soon as they can.
help = Keyboard
close = Close
shortcuts = Use these keys
key-next-block = Next block or row
key-previous-block = Previous block or row
key-next-due = Next changed block
key-previous-due = Previous changed block
key-next-item = Next translation
key-previous-item = Previous translation
key-edit = Open the translation in the editor
key-original = Open the original in the editor
key-queue = Back to the queue
key-help = This list
updated = Updated
lost = The dev server does not answer.

## The translator's view of a page.
view = Translator’s view
view-hint = Choose a text on the page to see where it comes from.
view-message = Message
view-block = Text
view-field = Front matter
view-fact = Facts
view-built-in = This message is in the program. Put it into this file to give it another text:
view-nothing = It is not known where this text comes from: it may be in a template.
view-next = Next text
view-previous = Previous text
view-attribute = not visible: label or tooltip
