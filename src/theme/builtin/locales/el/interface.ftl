### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Μετάβαση στο περιεχόμενο
# Label of the main navigation, for screen readers.
main-navigation = Κύρια πλοήγηση
# Label of the list of languages, for screen readers.
language-bar = Γλώσσες
# Label of the path to this page, for screen readers.
breadcrumbs = Βρίσκεστε εδώ
# Title of the table of contents.
table-of-contents = Σε αυτή τη σελίδα
# Label of the links at the end of a page.
neighbors = Προηγούμενη και επόμενη σελίδα
previous-page = Προηγούμενη: { $title }
next-page = Επόμενη: { $title }
# Navigation between the pages of a long list.
pagination = Σελίδες αυτού του καταλόγου
pagination-page = Σελίδα { $number } από { $count }
pagination-newer = Προηγούμενη σελίδα του καταλόγου
pagination-older = Επόμενη σελίδα του καταλόγου

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (στα { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Η σελίδα αυτή δεν έχει μεταφραστεί ακόμη. Βλέπετε το πρωτότυπο κείμενο στα { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Η σελίδα αυτή δεν έχει μεταφραστεί ακόμη. Βλέπετε τη μετάφρασή της στα { $language }.
# Above a translation whose original says something else by now.
stale-page = Το πρωτότυπο αυτής της σελίδας έχει αλλάξει μετά τη μετάφρασή της.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Η σελίδα αυτή είναι η έκδοση με ημερομηνία { $date }. Το πρωτότυπο έχει αλλάξει έκτοτε.
stale-original = Διαβάστε το πρωτότυπο στα { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Το πρωτότυπο αυτής της ενότητας (στα { $language }) έχει αλλάξει μετά τη μετάφρασή της.
stale-sections = Οι αλλαγές αφορούν τις ακόλουθες ενότητες:
# The link to the same section of the original, beside the link to the section.
stale-section-read = πρωτότυπο στα { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: η σελίδα αυτή δεν έχει μεταφραστεί ακόμη
translation-original = Πρωτότυπο
translation-draft = Προσχέδιο μετάφρασης, δεν έχει ελεγχθεί ακόμη
translation-machine = Αυτόματη μετάφραση, δεν έχει ελεγχθεί ακόμη
translation-reviewed = Ελεγμένη μετάφραση
translation-official = Επίσημη μετάφραση
language-ar = αραβικά
language-zh = κινεζικά
language-en = αγγλικά
language-fr = γαλλικά
language-ru = ρωσικά
language-es = ισπανικά
language-bg = βουλγαρικά
language-bn = βεγγαλικά
language-ca = καταλανικά
language-cs = τσεχικά
language-da = δανικά
language-de = γερμανικά
language-el = ελληνικά
language-fa = περσικά
language-fi = φινλανδικά
language-he = εβραϊκά
language-hi = χίντι
language-hu = ουγγρικά
language-id = ινδονησιακά
language-it = ιταλικά
language-ja = ιαπωνικά
language-ko = κορεατικά
language-nl = ολλανδικά
language-pl = πολωνικά
language-pt = πορτογαλικά
language-ro = ρουμανικά
language-sk = σλοβακικά
language-sr = σερβικά
language-sv = σουηδικά
language-sw = σουαχίλι
language-th = ταϊλανδικά
language-tr = τουρκικά
language-uk = ουκρανικά
language-ur = ούρντου
language-vi = βιετναμικά

## Footnotes and alerts.

footnotes = Υποσημειώσεις
footnote-back = Επιστροφή στο κείμενο
alert-note = Σημείωση
alert-tip = Συμβουλή
alert-important = Σημαντικό
alert-warning = Προειδοποίηση
alert-caution = Προσοχή

## Foot of the page and lists.

updated = Τελευταία τροποποίηση: { $date }
feed = Ροή ειδήσεων του ιστότοπου (Atom)
calendar = Όλες οι εκδηλώσεις για το ημερολόγιό σας (iCalendar)
# On the page of an event.
calendar-add = Προσθήκη στο ημερολόγιό σας
# On a section with events.
calendar-subscribe = Εγγραφή σε αυτό το ημερολόγιο
calendar-download = Λήψη του ημερολογίου (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Αυτή είναι μια δοκιμαστική έκδοση.
read-more = Περισσότερα

## The page that readers see for an address that does not exist.

not-found-title = Η σελίδα δεν βρέθηκε
not-found-text = Δεν υπάρχει σελίδα σε αυτή τη διεύθυνση. Ενδέχεται να έχει μετακινηθεί ή η διεύθυνση να περιέχει λάθος.
not-found-home = Μετάβαση στην αρχική σελίδα
# On the page where readers choose a language.
choose-language = Επιλέξτε γλώσσα

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Η φόρμα θα είναι διαθέσιμη από { $date }.
call-open = Η φόρμα είναι διαθέσιμη έως { $date }, ώρα { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Σήμερα είναι η τελευταία ημέρα.
        [one] Απομένει { $days } ημέρα.
       *[other] Απομένουν { $days } ημέρες.
    }
call-last-day = Σήμερα είναι η τελευταία ημέρα: η φόρμα κλείνει στις { $time } ({ $zone }).
call-closed = Η φόρμα έκλεισε. Ημερομηνία λήξης: { $date }.
call-withdrawn = Η πρόσκληση ανακλήθηκε.
call-action = Συμπλήρωση της φόρμας
call-leads-to = Η φόρμα βρίσκεται σε άλλον ιστότοπο: { $host }.
# The languages in which the form is offered.
call-languages = Γλώσσες της φόρμας: { $languages }.
call-questions = Ερωτήσεις: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, ώρα { $time } ({ $zone })

## The search page.

search-title = Αναζήτηση
# Label of the field.
search-label = Τι αναζητείτε;
# On the button beside the field.
search-action = Αναζήτηση
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Δεν βρέθηκαν αποτελέσματα. Δοκιμάστε άλλες ή λιγότερες λέξεις.
        [one] { $count } αποτέλεσμα
       *[other] { $count } αποτελέσματα
    }
search-more = Εμφάνιση περισσότερων αποτελεσμάτων
# In a list of values that results are filtered by: no filter.
search-all = Όλα
# Names of such lists.
search-kind = Είδος
search-year = Έτος
search-failed = Δεν ήταν δυνατή η φόρτωση της αναζήτησης. Δοκιμάστε ξανά.
# For browsers without JavaScript: above a list of all pages.
search-pages = Όλες οι σελίδες ανά ενότητα
# Kinds of pages.
search-kind-page = Σελίδα
search-kind-section = Ενότητα
search-kind-home = Αρχική σελίδα
search-kind-post = Είδηση
search-kind-event = Εκδήλωση
search-kind-document = Έγγραφο
search-kind-value = Κατάλογος
search-kind-values = Κατάλογος

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Στοιχεία
# Title of the files to download.
facts-downloads = Αρχεία για λήψη
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Ημερομηνία
fact-audiences = Απευθύνεται σε
fact-event-type = Είδος εκδήλωσης
fact-event-dates = Πότε
fact-event-sessions = Συνεδρίες
fact-event-format = Τρόπος συμμετοχής
fact-event-status = Κατάσταση
fact-event-place = Πού
fact-event-parent = Κύρια εκδήλωση
fact-event-registration = Εγγραφή
fact-event-interpretation = Διερμηνεία
fact-event-figures = Σε αριθμούς
fact-event-venue = Χώρος διεξαγωγής
fact-event-outcome = Αποτελέσματα
fact-post-authors = Συντάκτες
fact-post-tags = Λέξεις-κλειδιά
fact-document-files = Αρχεία
fact-document-authors = Εκδότης
fact-document-isbn = ISBN
fact-document-licence = Άδεια χρήσης
fact-document-pages = Σελίδες
fact-document-version = Έκδοση
fact-document-disclaimer = Επισήμανση
# Whether something holds.
fact-yes = Ναι
fact-no = Όχι
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Εναρκτήρια εκδήλωση
event-type-meeting = Συνεδρίαση
event-type-web-dialogue = Διαδικτυακός διάλογος
event-type-roundtable = Συζήτηση στρογγυλής τραπέζης
event-type-conference = Διάσκεψη
event-type-workshop = Εργαστήριο
event-type-webinar = Διαδικτυακό σεμινάριο
event-format-virtual = διαδικτυακά
event-format-physical = διά ζώσης
event-format-hybrid = διά ζώσης και διαδικτυακά
event-status-scheduled = Όπως έχει προγραμματιστεί
event-status-cancelled = Ακυρώθηκε
event-status-postponed = Αναβλήθηκε
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, ώρα { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = στοιχεία έως { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = δεν έχει δημοσιευτεί ακόμη

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Μενού
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Σελίδες αυτής της ενότητας
# Titles on the home page.
home-sections = Σε αυτόν τον ιστότοπο
home-events = Επόμενες εκδηλώσεις
home-posts = Τελευταία νέα
# A link to the whole list; $title is its title.
list-all = Προβολή όλων: { $title }
# Titles of lists of events.
events-upcoming = Προσεχείς εκδηλώσεις
events-past = Παρελθούσες εκδηλώσεις
# Who wrote a page; $authors are names.
post-authors = Κείμενο: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Λέξεις-κλειδιά
values-authors = Συντάκτες
# Title of a list of related pages.
related-pages = Δείτε επίσης
# The feed of the list on this page.
feed-of-list = Παρακολούθηση αυτού του καταλόγου (Atom)
