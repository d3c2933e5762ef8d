### Texts of the coalition's theme: labels, states, the frame of the page.

# At the foot of every page; leads to the page on the state of translations.
translation-status = Langues et traductions

## Punctuation.

# Between two facts on one line, such as a place and a format.
between-facts = { " · " }
# A remark after a name, with the space before it.
in-brackets = { " " }({ $text })

## Circulars.

# Stands before the number where the letter itself has no label.
circular-addressees = À
circular-date = { $place }, le { $date }
circular-subject = Objet
circular-deadline = Date limite
circular-contact = Contact
circular-reference = Référence
circular-files = Lettre signée

## Focus areas.

# Above the title of a focus area.
pillar-number = Domaine d'action { $number }
pillar-topics = Thèmes
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals =
    { $count ->
        [one] Objectif de développement durable : { $goals }
        [many] Objectifs de développement durable : { $goals }
       *[other] Objectifs de développement durable : { $goals }
    }

## Events and series.

event-when = Date
event-where = Lieu
event-format = Format
event-part-of = Dans le cadre de
event-series = Série
event-pillar = Domaine d'action
event-interpretation = Interprétation
event-registration = S'inscrire
event-outcome = Résultats
event-place = { $city }, { $country }
# A session; $start and $end are times of day, $zone is the name of the time zone.
event-session = { $date }, de { $start } à { $end } ({ $zone })
event-format-virtual = en ligne
event-format-physical = sur place
event-format-hybrid = sur place et en ligne
event-type-launch = Lancement
event-type-meeting = Réunion
event-type-web-dialogue = Dialogue en ligne
event-type-roundtable = Table ronde
event-type-conference = Conférence
event-state-upcoming = À venir
event-state-running = En cours
event-state-past = A eu lieu
event-status-cancelled = Manifestation annulée
event-status-postponed = Manifestation reportée
events-upcoming = Manifestations à venir
events-past = Manifestations passées
series-enablers = Thèmes de la série
series-hashtag = Mot-dièse : { $hashtag }

## Documents.

document-files = Fichiers
document-file-language = { $language } ({ $format })
document-authors = Publié par : { $names }
document-pages =
    { $count ->
        [one] { $count }{ "\u00A0" }page
        [many] { $count }{ "\u00A0" }de pages
       *[other] { $count }{ "\u00A0" }pages
    }
# Where the address of a file is not known yet.
placeholder-link = lien à venir

## The page on the state of translations.

translations-page = Page
translations-missing = non traduite
translations-stale = à mettre à jour
translations-incomplete = incomplète
# Names of the columns are the languages' own names.
translations-caption = État de chaque page dans chaque langue

## Related pages, audiences.

related-pages = Voir aussi

## The frame of every page.

# Opens the main navigation on narrow screens; $page is the part of the site that one is in.
menu = Menu
menu-here = Menu · { $page }
# Label of the list of languages at the foot, for screen readers.
language-bar-below = Langues (bas de page)
# Titles of the two lists of links at the foot.
footer-site = Pages principales
footer-about = À propos de ce site
footer-accessibility = Accessibilité
footer-terms = Noms en six langues
footer-references = Références
# The day for which the site was made.
edition = Édition du { $date }
# The state of the text, at the foot of the page.
page-state-original = Cette page a d'abord été rédigée en français.
page-state-draft = Cette page est un projet de traduction. Il n'a pas encore été révisé.
page-state-machine = Cette page a été traduite automatiquement. Elle n'a pas encore été révisée.
page-state-reviewed = Cette page est une traduction révisée.
page-state-official = Cette page est une traduction officielle.
page-state-unknown = On ne sait pas à quelle version de l'original correspond cette page.

## The home page.

home-groups = Groupes invités
home-pillars = Quatre domaines d'action
home-dates = Prochaines dates
home-documents = Documents
home-timeline = Chronologie
home-about = À propos de la Coalition
all-events = Toutes les manifestations
all-documents = Tous les documents
how-to-join = Comment adhérer

## The call.

call-state-open = Appel à manifestation d'intérêt : ouvert
# Stands above the date of the last day.
call-last-day-label = Dernier jour
call-until-time = jusqu'à { $time }, { $zone }
# $zone is the name of the time zone with "-" for "/"; $name is the same as it is.
zone-name =
    { $zone ->
        [Europe-Zurich] heure de Genève
        [Africa-Kigali] heure de Kigali
        [Africa-Addis_Ababa] heure d'Addis-Abeba
        [America-New_York] heure de New York
        [Asia-Baku] heure de Bakou
        [Europe-Bucharest] heure de Bucarest
       *[other] { $name }
    }

## Events.

# The times of the only session of an event.
event-times = de { $start } à { $end } ({ $zone })
# The times of a session in universal time.
event-utc = de { $start } à { $end } UTC
event-utc-start = { $start } UTC
events-uncertain = Manifestations sans date précise
events-none-upcoming = Aucune manifestation n'est prévue.
# Stands below a number: what it counts.
figure-pledges = Nombre d'engagements
figure-value = Valeur des engagements

## The timeline.

timeline-table = Afficher sous forme de tableau
timeline-step = Étape
timeline-date = Date
timeline-state = Situation
timeline-today = Aujourd'hui : { $date }
timeline-deadline = Dernier jour pour manifester son intérêt
# The state of the call, in the row of its last day.
deadline-state-upcoming = Ouvert
deadline-state-running = Aujourd'hui
deadline-state-past = Clos

## Pledges.

chart-title = Valeur des engagements, en dollars des États-Unis
chart-table = Tous les chiffres et leurs sources
chart-date = Date
chart-pledges = Engagements
chart-amount = Valeur
chart-note = Remarque
chart-source = Source
chart-at-least = plus de { $amount }
chart-unknown = non communiqué
chart-none = Aucun chiffre n'a encore été publié.

## Documents, references, names.

reference-organizations = Organisations
reference-documents = Documents et sites web
# The language of a target outside the site.
reference-in = en { $language }
reference-no-address = adresse introuvable
reference-own = nom traduit pour ce site
# Stands beside the mark of such forms.
terms-own = Traduction établie pour ce site ; ce n'est pas un nom officiel.
terms-group-institutions = Institutions
terms-group-conference = La conférence
terms-group-coalition = La Coalition
terms-group-process = Fonctionnement de la Coalition
terms-group-people = Personnes
terms-group-places = Lieux
terms-group-focus-areas = Domaines d'action

## Groups of addressees.

audience-others = Autres groupes
audience-facts = En bref

## The state of translations, in one word.

translation-short-original = original
translation-short-draft = projet
translation-short-machine = automatique
translation-short-reviewed = révisée
translation-short-official = officielle
translation-short-unknown = non consignée

## Kinds of pages, by which results of a search are filtered.

search-kind-circular = Circulaire
search-kind-pillar = Domaine d’action
search-kind-concept-note = Note conceptuelle
search-kind-series = Série
