### Texts of the coalition's site that stand in no Markdown file: labels, states, foot of the page.

# In the head of every page, beside the coalition's name.
site-tagline = Connecter tout le monde, partout, d'ici à 2030
# At the foot of every page while the address is a placeholder.
demonstration = Ceci est une édition de démonstration. Ce n'est pas une publication de l'UIT.
# At the foot of every page; leads to the page on the state of translations.
translation-status = État des traductions

## Circulars.
# Stands before the number where the letter itself has no label.
circular-addressees = À
circular-date = { $place }, le { $date }
circular-subject = Objet
circular-deadline = Date limite
circular-contact = Contact
circular-signatory = Signataire
circular-reference = Référence
circular-facts = À propos de cette circulaire
circular-files = Lettre signée
circulars-none = Il n'y a pas encore de circulaire.

## Focus areas.
# Above the title of a focus area.
pillar-number = Domaine d'action { $number }
pillar-topics = Thèmes
pillar-events = Manifestations de ce domaine d'action
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals = { $count ->
    [one] Objectif de développement durable : { $goals }
    [many] Objectifs de développement durable : { $goals }
   *[other] Objectifs de développement durable : { $goals }
}

## Events and series.
event-when = Date
event-where = Lieu
event-format = Format
event-type = Type de manifestation
event-part-of = Dans le cadre de
event-series = Série
event-pillar = Domaine d'action
event-interpretation = Interprétation
event-registration = S'inscrire
event-outcome = Résultats
event-figures = Chiffres
event-place = { $city }, { $country }
# A session; $start and $end are times of day, $zone is the name of the time zone.
event-session = { $date }, de { $start } à { $end } ({ $zone })
event-format-virtual = en ligne
event-format-physical = en présentiel
event-format-hybrid = en présentiel et en ligne
event-type-launch = Lancement
event-type-meeting = Réunion
event-type-web-dialogue = Dialogue en ligne
event-type-roundtable = Table ronde
event-type-conference = Conférence
event-state-upcoming = À venir
event-state-running = En cours
event-state-past = A eu lieu
events-upcoming = Manifestations à venir
events-past = Manifestations passées
events-none = Aucune manifestation pour le moment.
series-enablers = Thèmes de la série
series-hashtag = Mot-dièse
series-events = { $count ->
    [0] Aucune manifestation n'a encore été annoncée
    [one] { $count } manifestation
    [many] { $count } de manifestations
   *[other] { $count } manifestations
}

## Documents.
document-files = Fichiers
document-file-language = { $language } ({ $format })
document-authors = Publié par : { $names }
document-pages = { $count ->
    [one] { $count } page
    [many] { $count } de pages
   *[other] { $count } pages
}
# Where the address of a file is not known yet.
placeholder-link = adresse non encore connue

## The page on the state of translations.
translations-page = Page
translations-original = Original
translations-missing = non traduite
# Names of the columns are the languages' own names.
translations-caption = État de chaque page dans chaque langue

## Related pages, audiences.
related-pages = Voir aussi
page-audiences = Pour
external-link = mène à un autre site
