### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Ко смо, шта радимо и шта је ново.
home-text =
    Ово је почетна страница. Њени текстови су у фасцикли `content/`, за сваки језик у посебној датотеци.

    Датум [отварања](events/opening.md) ({ $date-of-the-event }) записан је само једном, у датотеци `content/events/opening.yaml`, а сваки језик га пише на свој начин.

about-title = О нама
about-description = Ко смо и како да нас контактирате.
about-text =
    Овде напишите ко сте, шта радите и за кога.

    ## Како да нас контактирате

    Адреса, број телефона, време када се неко јавља.

news-title = Вести
news-description = Шта се догодило и када.
news-text = Наше вести, прво најновије.
first-news-title = Сајт је на мрежи
first-news-description = Од данас се наше вести објављују овде.
first-news-text = Од данас се наше вести објављују овде, на свим језицима истовремено.

events-title = Догађаји
events-description = Шта се одржава и када.
events-text = Наши догађаји, прво најновији.
opening-title = Отварање
opening-description = Врата се отварају.
opening-text = Врата се отварају у подне.

documents-title = Документи
documents-description = Шта објављујемо трајно.
documents-text = Наши документи. Датотеке за преузимање стављају се поред текста документа.
statutes-title = Статут
statutes-description = Правила по којима радимо.
statutes-text =
    ## Сврха

    Овде напишите чему организација служи.

    ## Чланови

    Овде напишите ко може бити члан и како се то постаје.

guide-title = Водич
guide-description = Како се користи оно што правимо, корак по корак.
guide-text = Читајте странице редом или пређите на ону која вам је потребна.
first-steps-title = Први кораци
first-steps-description = Шта вам је потребно пре него што почнете.
first-steps-text =
    ## Шта вам је потребно

    Овде напишите шта читаоци морају да имају пре него што почну.

    ## Шта прво урадити

    Затим [пређите на подешавања](settings.md).
settings-title = Подешавања
settings-description = Шта се може променити и како.
settings-text =
    | Подешавање | Значење |
    |---|---|
    | `language` | Језик интерфејса |
    | `color` | Светла или тамна тема |
