### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Aller au contenu
# Label of the main navigation, for screen readers.
main-navigation = Navigation principale
# Label of the list of languages, for screen readers.
language-bar = Langues
# Label of the path to this page, for screen readers.
breadcrumbs = Vous êtes ici
# Title of the table of contents.
table-of-contents = Sur cette page
# Label of the links at the end of a page.
neighbors = Page précédente et page suivante
previous-page = Précédente : { $title }
next-page = Suivante : { $title }
# Navigation between the pages of a long list.
pagination = Pages de cette liste
pagination-page = Page { $number } sur { $count }
pagination-newer = Page précédente de la liste
pagination-older = Page suivante de la liste

## Languages and translations.
# After a link that leads to a page in another language; $language is its name.
link-language = (en { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Cette page n'est pas encore traduite. Vous voyez le texte original en { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Cette page n'est pas encore traduite. Vous voyez sa traduction en { $language }.
# Above a translation whose original says something else by now.
stale-page = L'original de cette page a été modifié depuis sa traduction.
stale-edition = Cette page correspond à l'original du { $date }, qui a été modifié depuis.
stale-original = Lire l'original en { $language }.
stale-section-in = L'original de cette section (en { $language }) a été modifié depuis sa traduction.
stale-sections = Les sections suivantes sont concernées :
# The link to the same section of the original, beside the link to the section.
stale-section-read = original en { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language } : cette page n'est pas encore traduite
translation-original = Original
translation-draft = Projet de traduction, non révisé
translation-machine = Traduction automatique, non révisée
translation-reviewed = Traduction révisée
translation-official = Traduction officielle
language-ar = arabe
language-zh = chinois
language-en = anglais
language-fr = français
language-ru = russe
language-es = espagnol
language-bg = bulgare
language-bn = bengali
language-ca = catalan
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-fa = persan
language-fi = finnois
language-he = hébreu
language-hi = hindi
language-hu = hongrois
language-id = indonésien
language-it = italien
language-ja = japonais
language-ko = coréen
language-nl = néerlandais
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-sk = slovaque
language-sr = serbe
language-sv = suédois
language-sw = swahili
language-th = thaï
language-tr = turc
language-uk = ukrainien
language-ur = ourdou
language-vi = vietnamien

## Footnotes and alerts.
footnotes = Notes
footnote-back = Retour au texte
alert-note = Note
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Attention

## Foot of the page and lists.
updated = Dernière modification : { $date }
feed = Fil d'actualité du site (Atom)
calendar = Toutes les manifestations pour votre agenda (iCalendar)
# On the page of an event.
calendar-add = Ajouter à votre agenda
calendar-subscribe = S’abonner à cet agenda
calendar-download = Le télécharger (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Ceci est une édition de démonstration.
read-more = Lire la suite

## The page that readers see for an address that does not exist.
not-found-title = Page introuvable
not-found-text = Aucune page ne se trouve à cette adresse. La page a peut-être été déplacée, ou l'adresse contient une erreur.
not-found-home = Aller à la page d'accueil
# On the page where readers choose a language.
choose-language = Choisissez une langue

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.
call-before = Le formulaire ouvrira le { $date }.
call-open = Le formulaire est ouvert jusqu'au { $date } à { $time } ({ $zone }).
call-days-left = { $days ->
    [0] C'est aujourd'hui le dernier jour.
    [one] Il reste { $days } jour.
    [many] Il reste { $days } de jours.
   *[other] Il reste { $days } jours.
}
call-last-day = C'est aujourd'hui le dernier jour : le formulaire ferme à { $time } ({ $zone }).
call-closed = Le formulaire est fermé depuis le { $date }.
call-withdrawn = L'appel a été retiré.
call-action = Remplir le formulaire
call-leads-to = Le formulaire se trouve sur un autre site, { $host }.
# The languages in which the form is offered.
call-languages = Langues du formulaire : { $languages }.
call-questions = Questions : { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date } à { $time } ({ $zone })

## The search page.
search-title = Recherche
# Label of the field.
search-label = Que cherchez-vous ?
# On the button beside the field.
search-action = Rechercher
# Read out by screen readers when results come.
search-results = { $count ->
    [0] Aucun résultat. Essayez d’autres mots, ou moins de mots.
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-more = Afficher plus de résultats
# In a list of values that results are filtered by: no filter.
search-all = Tous
# Names of such lists.
search-kind = Type
search-year = Année
search-failed = La recherche n’a pas pu être chargée. Veuillez réessayer.
# For browsers without JavaScript: above a list of all pages.
search-pages = Toutes les pages par rubrique
# Kinds of pages.
search-kind-page = Page
search-kind-section = Rubrique
search-kind-home = Page d’accueil
search-kind-post = Actualité
search-kind-event = Événement
search-kind-document = Document
search-kind-value = Liste
search-kind-values = Liste

## Facts of a page, which are shown as a list: their labels, and words for their values.
# Title of the list.
facts = Informations
# Title of the files to download.
facts-downloads = Téléchargements
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Date
fact-audiences = Pour
fact-event-type = Type de manifestation
fact-event-dates = Date
fact-event-sessions = Séances
fact-event-format = Participation
fact-event-status = État
fact-event-place = Lieu
fact-event-parent = Dans le cadre de
fact-event-registration = Inscription
fact-event-interpretation = Interprétation
fact-event-figures = En chiffres
fact-event-venue = Salle
fact-event-outcome = Résultats
fact-post-authors = Auteurs
fact-post-tags = Mots-clés
fact-document-files = Fichiers
fact-document-authors = Publié par
fact-document-isbn = ISBN
fact-document-licence = Licence
fact-document-pages = Pages
fact-document-version = Version
fact-document-disclaimer = Avertissement
# Whether something holds.
fact-yes = Oui
fact-no = Non
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Lancement
event-type-meeting = Réunion
event-type-web-dialogue = Dialogue en ligne
event-type-roundtable = Table ronde
event-type-conference = Conférence
event-type-workshop = Atelier
event-type-webinar = Webinaire
event-format-virtual = en ligne
event-format-physical = sur place
event-format-hybrid = sur place et en ligne
event-status-scheduled = Maintenue
event-status-cancelled = Annulée
event-status-postponed = Reportée
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, de { $start } à { $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = au { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }ko
file-size-megabytes = { $number }{ "\u00A0" }Mo
# In place of a link to a file that does not exist yet.
file-placeholder = pas encore publié

## Layouts of the built-in theme.
# The button that opens the navigation on small screens.
menu = Menu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Pages de cette rubrique
# Titles on the home page.
home-sections = Sur ce site
home-events = Prochaines manifestations
home-posts = Dernières actualités
# A link to the whole list; $title is its title.
list-all = Tout voir : { $title }
# Titles of lists of events.
events-upcoming = Manifestations à venir
events-past = Manifestations passées
# Who wrote a page; $authors are names.
post-authors = Par { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Mots-clés
values-authors = Auteurs
# Title of a list of related pages.
related-pages = Voir aussi
# The feed of the list on this page.
feed-of-list = Suivre cette liste (Atom)
