language-name = Français
desk = Bureau de traduction
skip = Aller au texte
interface = Langue de cette page
overview = Toutes les langues
overview-caption = Ce qui reste à faire dans chaque langue
language = Langue
words-column = Mots à traiter
group-outdated = En retard
group-stale = À actualiser
group-incomplete = Incomplètes
group-broken = Illisibles
group-missing = Manquantes
group-orphan = Traduites à partir d’un autre texte
group-unknown = Version de l’original non enregistrée
group-ahead = En avance sur l’original
group-machine = Traductions automatiques
group-draft = Projets
group-minor = Modifications sans incidence
group-messages = Messages
group-done = À jour
queue = Traductions : { $language }
words = { $count ->
    [one] { $count } mot à traiter
    [many] { $count } de mots à traiter
   *[other] { $count } mots à traiter
}
row-words = { $count ->
    [one] { $count } mot
    [many] { $count } de mots
   *[other] { $count } mots
}
publish = Publication à partir du { $date }
row-changed = Modifié : { $sections }
front-matter = champs en tête du fichier
beginning = début
nothing-due = Rien à faire.
source-language = C’est la langue des originaux.
back-to-queue = Retour à la liste
next-item = Traduction suivante
previous-item = Traduction précédente
position = { $number } sur { $count }
original = Original
translation = Traduction
number = { $count }
site = Site
page = Page
open = Ouvrir dans l’éditeur
open-place = Ouvrir { $place } dans l’éditeur
broken-file = Le fichier de la traduction est illisible ; le problème est indiqué ci-dessous. C’est le fichier :
no-file = La traduction n’existe pas encore. Ce sera le fichier :
no-original = L’original a disparu : il n’existe plus de texte dans la langue à partir de laquelle cette traduction a été faite.
state = État
state-draft = projet
state-machine = traduction automatique
state-reviewed = révisée
state-official = officielle
state-original = original
state-unknown = état non indiqué
note-present = La traduction correspond à l’original actuel.
note-earlier = Les mots modifiés de l’original sont signalés : les anciens sont barrés, les nouveaux soulignés.
note-lost = Git n’a pas la version qui a été traduite : les mots ne peuvent donc pas être comparés. Les blocs des sections modifiées sont signalés. Dans un clone superficiel, « git fetch --unshallow » récupère cette version.
note-removed = Une partie de l’original a été supprimée depuis.
note-unknown = La version de l’original qui a été traduite n’a pas été enregistrée : rien n’est donc signalé.
note-orphan = Ce texte n’a pas été traduit à partir de l’original : rien n’est donc signalé.
problems = Problèmes dans ces fichiers
problems-in-english = Les problèmes sont décrits en anglais.
error = erreur
warning = avertissement
more = et { $count } autres :
begun = commencé : { $left } sur { $count } encore dans la langue de l’original ({ $language })
need-missing = manquant
need-stale = pas à jour
need-unstamped = non enregistré
need-obsolete = original disparu
need-copied = texte de l’original
blocks = Blocs
due-blocks = { $count ->
    [one] { $count } bloc à vérifier
    [many] { $count } de blocs à vérifier
   *[other] { $count } blocs à vérifier
}
block = Bloc { $number } sur { $count }
fate-same = inchangé
fate-changed = modifié
fate-added = nouveau
fate-removed = supprimé
fate-suspect = dans une section modifiée
kind-heading = titre
kind-row = ligne de tableau
kind-code = code
kind-html = HTML
kind-component = composant
changes = Ce qui a changé dans l’original
old-line = ligne { $line } de la version précédente
not-translated = Pas encore traduit
not-in-original = Absent de l’original
shows-nothing = N’affiche rien par lui-même
not-found = Cette traduction n’existe pas.
not-found-why = Ses fichiers ont peut-être été supprimés ou renommés, ou ne peuvent pas être lus. La page reviendra d’elle-même dès qu’ils pourront l’être.
help = Clavier
close = Fermer
shortcuts = Utiliser ces touches
key-next-block = Bloc suivant ou ligne suivante
key-previous-block = Bloc précédent ou ligne précédente
key-next-due = Bloc modifié suivant
key-previous-due = Bloc modifié précédent
key-next-item = Traduction suivante
key-previous-item = Traduction précédente
key-edit = Ouvrir la traduction dans l’éditeur
key-original = Ouvrir l’original dans l’éditeur
key-queue = Retour à la liste
key-help = Cette liste
updated = Page actualisée
lost = Le serveur de développement ne répond pas.

view = Vue de traduction
view-hint = Choisissez un texte de la page pour voir d’où il vient.
view-message = Message
view-block = Texte
view-field = Champs en tête du fichier
view-fact = Données
view-built-in = Ce message se trouve dans le programme. Pour le remplacer, ajoutez-le à ce fichier :
view-nothing = L’origine de ce texte est inconnue : il se trouve peut-être dans un gabarit.
view-next = Texte suivant
view-previous = Texte précédent
view-attribute = invisible : libellé ou infobulle
