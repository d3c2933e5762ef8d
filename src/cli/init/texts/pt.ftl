### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Quem somos, o que fazemos e o que há de novo.
home-text =
    Esta é a página inicial. Seus textos estão na pasta `content/`, um arquivo para cada idioma.

    A data [da inauguração](events/opening.md), { $date-of-the-event }, consta uma única vez, em `content/events/opening.yaml`, e cada idioma a escreve à sua maneira.

about-title = Quem somos
about-description = Quem somos e como entrar em contato conosco.
about-text =
    Escreva aqui quem vocês são, o que fazem e para quem.

    ## Como entrar em contato

    Um endereço, um número de telefone, o horário de atendimento.

news-title = Notícias
news-description = O que aconteceu, e quando.
news-text = Nossas notícias, da mais recente à mais antiga.
first-news-title = O site está no ar
first-news-description = A partir de hoje, nossas notícias são publicadas aqui.
first-news-text = A partir de hoje, nossas notícias são publicadas aqui, em todos os idiomas ao mesmo tempo.

events-title = Eventos
events-description = O que acontece, e quando.
events-text = Nossos eventos, do mais recente ao mais antigo.
opening-title = Inauguração
opening-description = As portas se abrem.
opening-text = As portas se abrem ao meio-dia.

documents-title = Documentos
documents-description = O que publicamos para ser conservado.
documents-text = Nossos documentos. Os arquivos para download ficam ao lado do texto do documento.
statutes-title = Estatuto
statutes-description = As regras que orientam nosso trabalho.
statutes-text =
    ## Finalidade

    Escreva aqui para que existe a organização.

    ## Membros

    Escreva aqui quem pode ser membro, e como se torna membro.

guide-title = Guia
guide-description = Como usar o que fazemos, passo a passo.
guide-text = Leia as páginas na ordem, ou vá àquela de que precisar.
first-steps-title = Primeiros passos
first-steps-description = O que é necessário antes de começar.
first-steps-text =
    ## O que é necessário

    Escreva aqui o que os leitores devem ter antes de começar.

    ## Por onde começar

    Depois, [passe para as configurações](settings.md).
settings-title = Configurações
settings-description = O que pode ser alterado, e como.
settings-text =
    | Configuração | Significado |
    |---|---|
    | `language` | O idioma da interface |
    | `color` | Claro ou escuro |
