### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Ir para o conteúdo
# Label of the main navigation, for screen readers.
main-navigation = Navegação principal
# Label of the list of languages, for screen readers.
language-bar = Idiomas
# Label of the path to this page, for screen readers.
breadcrumbs = Você está aqui
# Title of the table of contents.
table-of-contents = Nesta página
# Label of the links at the end of a page.
neighbors = Página anterior e página seguinte
previous-page = Anterior: { $title }
next-page = Seguinte: { $title }
# Navigation between the pages of a long list.
pagination = Páginas desta lista
pagination-page = Página { $number } de { $count }
pagination-newer = Página anterior da lista
pagination-older = Página seguinte da lista

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (em { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Esta página ainda não foi traduzida. É exibido o texto original em { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Esta página ainda não foi traduzida. É exibida a sua tradução em { $language }.
# Above a translation whose original says something else by now.
stale-page = O original desta página foi alterado depois da tradução.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Esta página é a edição de { $date }. O original foi alterado desde então.
stale-original = Leia o original em { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = O original desta seção (em { $language }) foi alterado depois da tradução.
stale-sections = As alterações dizem respeito às seguintes seções:
# The link to the same section of the original, beside the link to the section.
stale-section-read = original em { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: esta página ainda não foi traduzida
translation-original = Original
translation-draft = Rascunho de tradução, ainda não revisado
translation-machine = Tradução automática, ainda não revisada
translation-reviewed = Tradução revisada
translation-official = Tradução oficial
language-ar = árabe
language-zh = chinês
language-en = inglês
language-fr = francês
language-ru = russo
language-es = espanhol
language-bg = búlgaro
language-bn = bengali
language-ca = catalão
language-cs = tcheco
language-da = dinamarquês
language-de = alemão
language-el = grego
language-fa = persa
language-fi = finlandês
language-he = hebraico
language-hi = hindi
language-hu = húngaro
language-id = indonésio
language-it = italiano
language-ja = japonês
language-ko = coreano
language-nl = holandês
language-pl = polonês
language-pt = português
language-ro = romeno
language-sk = eslovaco
language-sr = sérvio
language-sv = sueco
language-sw = suaíli
language-th = tailandês
language-tr = turco
language-uk = ucraniano
language-ur = urdu
language-vi = vietnamita

## Footnotes and alerts.

footnotes = Notas
footnote-back = Voltar ao texto
alert-note = Nota
alert-tip = Dica
alert-important = Importante
alert-warning = Aviso
alert-caution = Atenção

## Foot of the page and lists.

updated = Última alteração: { $date }
feed = Feed de notícias do site (Atom)
calendar = Todos os eventos para a sua agenda (iCalendar)
# On the page of an event.
calendar-add = Adicionar à sua agenda
# On a section with events.
calendar-subscribe = Assinar esta agenda
calendar-download = Baixar a agenda (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Esta é uma edição de demonstração.
read-more = Leia mais

## The page that readers see for an address that does not exist.

not-found-title = Página não encontrada
not-found-text = Não há nenhuma página neste endereço. Ela pode ter sido movida ou o endereço pode conter um erro.
not-found-home = Ir para a página inicial
# On the page where readers choose a language.
choose-language = Escolha um idioma

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = O formulário abre em { $date }.
call-open = O formulário está aberto até { $date }, às { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Hoje é o último dia.
        [one] Falta { $days } dia.
        [many] Faltam { $days } de dias.
       *[other] Faltam { $days } dias.
    }
call-last-day = Hoje é o último dia: o formulário fecha às { $time } ({ $zone }).
call-closed = O formulário foi encerrado em { $date }.
call-withdrawn = A chamada foi cancelada.
call-action = Preencher o formulário
call-leads-to = O formulário está em outro site: { $host }.
# The languages in which the form is offered.
call-languages = Idiomas do formulário: { $languages }.
call-questions = Dúvidas: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, às { $time } ({ $zone })

## The search page.

search-title = Busca
# Label of the field.
search-label = O que você procura?
# On the button beside the field.
search-action = Buscar
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Nenhum resultado. Tente outras palavras ou menos palavras.
        [one] { $count } resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
search-more = Mostrar mais resultados
# In a list of values that results are filtered by: no filter.
search-all = Todos
# Names of such lists.
search-kind = Tipo
search-year = Ano
search-failed = Não foi possível carregar a busca. Tente novamente.
# For browsers without JavaScript: above a list of all pages.
search-pages = Todas as páginas por seção
# Kinds of pages.
search-kind-page = Página
search-kind-section = Seção
search-kind-home = Página inicial
search-kind-post = Notícia
search-kind-event = Evento
search-kind-document = Documento
search-kind-value = Lista
search-kind-values = Lista

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Informações
# Title of the files to download.
facts-downloads = Arquivos para baixar
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Data
fact-audiences = Público-alvo
fact-event-type = Tipo de evento
fact-event-dates = Quando
fact-event-sessions = Sessões
fact-event-format = Como participar
fact-event-status = Situação
fact-event-place = Onde
fact-event-parent = Parte de
fact-event-registration = Inscrição
fact-event-interpretation = Interpretação
fact-event-figures = Em números
fact-event-venue = Local
fact-event-outcome = Resultados
fact-post-authors = Autores
fact-post-tags = Palavras-chave
fact-document-files = Arquivos
fact-document-authors = Publicado por
fact-document-isbn = ISBN
fact-document-licence = Licença
fact-document-pages = Páginas
fact-document-version = Versão
fact-document-disclaimer = Aviso
# Whether something holds.
fact-yes = Sim
fact-no = Não
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Lançamento
event-type-meeting = Reunião
event-type-web-dialogue = Diálogo virtual
event-type-roundtable = Mesa-redonda
event-type-conference = Conferência
event-type-workshop = Oficina
event-type-webinar = Webinário
event-format-virtual = virtual
event-format-physical = presencial
event-format-hybrid = presencial e virtual
event-status-scheduled = Conforme previsto
event-status-cancelled = Cancelado
event-status-postponed = Adiado
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, das { $start } às { $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = em { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = ainda não publicado

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Páginas desta seção
# Titles on the home page.
home-sections = Neste site
home-events = Próximos eventos
home-posts = Últimas notícias
# A link to the whole list; $title is its title.
list-all = Ver tudo: { $title }
# Titles of lists of events.
events-upcoming = Próximos eventos
events-past = Eventos anteriores
# Who wrote a page; $authors are names.
post-authors = Por { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Palavras-chave
values-authors = Autores
# Title of a list of related pages.
related-pages = Veja também
# The feed of the list on this page.
feed-of-list = Acompanhar esta lista (Atom)
