### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Qui nous sommes, ce que nous faisons et ce qu'il y a de nouveau.
home-text =
    Voici la page d'accueil. Ses textes sont dans le dossier `content/`, un fichier par langue.

    La date de [l'ouverture](events/opening.md), le { $date-of-the-event }, figure une seule fois, dans `content/events/opening.yaml`, et chaque langue l'écrit à sa façon.

about-title = À propos
about-description = Qui nous sommes et comment nous joindre.
about-text =
    Écrivez ici qui vous êtes, ce que vous faites et pour qui.

    ## Comment nous joindre

    Une adresse, un numéro de téléphone, les heures où quelqu'un répond.

news-title = Actualités
news-description = Ce qui s'est passé, et quand.
news-text = Nos actualités, de la plus récente à la plus ancienne.
first-news-title = Le site est en ligne
first-news-description = À partir d'aujourd'hui, nos actualités sont publiées ici.
first-news-text = À partir d'aujourd'hui, nos actualités sont publiées ici, dans toutes les langues en même temps.

events-title = Événements
events-description = Ce qui a lieu, et quand.
events-text = Nos événements, du plus récent au plus ancien.
opening-title = Ouverture
opening-description = Les portes s'ouvrent.
opening-text = Les portes s'ouvrent à midi.

documents-title = Documents
documents-description = Ce que nous publions pour durer.
documents-text = Nos documents. Les fichiers à télécharger se placent à côté du texte du document.
statutes-title = Statuts
statutes-description = Les règles selon lesquelles nous travaillons.
statutes-text =
    ## But

    Écrivez ici à quoi sert l'organisation.

    ## Membres

    Écrivez ici qui peut être membre, et comment on le devient.

guide-title = Guide
guide-description = Comment utiliser ce que nous faisons, pas à pas.
guide-text = Lisez les pages dans l'ordre, ou allez à celle dont vous avez besoin.
first-steps-title = Premiers pas
first-steps-description = Ce qu'il vous faut avant de commencer.
first-steps-text =
    ## Ce qu'il vous faut

    Écrivez ici ce que les lecteurs doivent avoir avant de commencer.

    ## Par où commencer

    Puis [passez aux réglages](settings.md).
settings-title = Réglages
settings-description = Ce qui peut être modifié, et comment.
settings-text =
    | Réglage | Signification |
    |---|---|
    | `language` | La langue de l'interface |
    | `color` | Clair ou sombre |
