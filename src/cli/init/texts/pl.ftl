### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Kim jesteśmy, co robimy i co nowego.
home-text =
    To jest strona główna. Jej teksty znajdują się w folderze `content/`, w osobnym pliku dla każdego języka.

    Data [otwarcia](events/opening.md) ({ $date-of-the-event }) jest zapisana tylko raz, w pliku `content/events/opening.yaml`, a każdy język podaje ją na swój sposób.

about-title = O nas
about-description = Kim jesteśmy i jak się z nami skontaktować.
about-text =
    Prosimy napisać tutaj, kim Państwo są, czym się zajmują i dla kogo działają.

    ## Jak się z nami skontaktować

    Adres, numer telefonu, godziny, w których ktoś odbiera.

news-title = Aktualności
news-description = Co się wydarzyło i kiedy.
news-text = Nasze aktualności, od najnowszych.
first-news-title = Strona jest już w sieci
first-news-description = Od dziś publikujemy tu nasze aktualności.
first-news-text = Od dziś publikujemy tu nasze aktualności, we wszystkich językach jednocześnie.

events-title = Wydarzenia
events-description = Co się odbywa i kiedy.
events-text = Nasze wydarzenia, od najnowszych.
opening-title = Otwarcie
opening-description = Drzwi się otwierają.
opening-text = Drzwi otwierają się w południe.

documents-title = Dokumenty
documents-description = Co publikujemy na dłużej.
documents-text = Nasze dokumenty. Pliki do pobrania umieszcza się obok tekstu dokumentu.
statutes-title = Statut
statutes-description = Zasady, według których działamy.
statutes-text =
    ## Cel

    Prosimy napisać tutaj, czemu służy organizacja.

    ## Członkowie

    Prosimy napisać tutaj, kto może być członkiem i jak się nim zostaje.

guide-title = Przewodnik
guide-description = Jak korzystać z tego, co tworzymy, krok po kroku.
guide-text = Strony można czytać po kolei albo przejść od razu do tej, która jest potrzebna.
first-steps-title = Pierwsze kroki
first-steps-description = Co jest potrzebne na początek.
first-steps-text =
    ## Co jest potrzebne

    Prosimy napisać tutaj, co czytelnicy muszą mieć, zanim zaczną.

    ## Od czego zacząć

    Następnie [można przejść do ustawień](settings.md).
settings-title = Ustawienia
settings-description = Co można zmienić i jak.
settings-text =
    | Ustawienie | Znaczenie |
    |---|---|
    | `language` | Język interfejsu |
    | `color` | Jasny lub ciemny motyw |
