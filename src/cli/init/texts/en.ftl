### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Who we are, what we do and what is new.
home-text =
    This is the home page. Its texts are in the folder `content/`, a file for each language.

    The date of [the opening](events/opening.md), { $date-of-the-event }, stands once, in `content/events/opening.yaml`, and every language writes it in its own way.

about-title = About us
about-description = Who we are and how to reach us.
about-text =
    Write here who you are, what you do and for whom.

    ## How to reach us

    An address, a telephone number, the hours at which someone answers.

news-title = News
news-description = What happened, and when.
news-text = Our news, the latest first.
first-news-title = The site is online
first-news-description = From today on, our news is published here.
first-news-text = From today on, our news is published here, in every language at the same time.

events-title = Events
events-description = What takes place and when.
events-text = Our events, the newest first.
opening-title = Opening
opening-description = The doors open.
opening-text = The doors open at noon.

documents-title = Documents
documents-description = What we publish to be kept.
documents-text = Our documents. Files for readers to download are placed beside the text of a document.
statutes-title = Statutes
statutes-description = The rules by which we work.
statutes-text =
    ## Purpose

    Write here what the organization is for.

    ## Members

    Write here who may be a member, and how one becomes one.

guide-title = Guide
guide-description = How to use what we make, step by step.
guide-text = Read the pages in their order, or go to the one that you need.
first-steps-title = First steps
first-steps-description = What you need before you begin.
first-steps-text =
    ## What you need

    Write here what readers must have before they begin.

    ## What to do first

    Then [go on to the settings](settings.md).
settings-title = Settings
settings-description = What can be changed, and how.
settings-text =
    | Setting | Meaning |
    |---|---|
    | `language` | The language of the interface |
    | `color` | Light or dark |
