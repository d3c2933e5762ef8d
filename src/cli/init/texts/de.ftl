### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Wer wir sind, was wir tun und was es Neues gibt.
home-text =
    Dies ist die Startseite. Ihre Texte liegen im Ordner `content/`, für jede Sprache eine Datei.

    Das Datum [der Eröffnung](events/opening.md), der { $date-of-the-event }, steht nur einmal, in `content/events/opening.yaml`, und jede Sprache schreibt es auf ihre Weise.

about-title = Über uns
about-description = Wer wir sind und wie Sie uns erreichen.
about-text =
    Schreiben Sie hier, wer Sie sind, was Sie tun und für wen.

    ## So erreichen Sie uns

    Eine Adresse, eine Telefonnummer, die Zeiten, zu denen Sie jemanden erreichen.

news-title = Aktuelles
news-description = Was geschehen ist und wann.
news-text = Unsere Meldungen, die neueste zuerst.
first-news-title = Die Website ist online
first-news-description = Ab heute erscheinen unsere Meldungen hier.
first-news-text = Ab heute erscheinen unsere Meldungen hier, in allen Sprachen zugleich.

events-title = Veranstaltungen
events-description = Was stattfindet und wann.
events-text = Unsere Veranstaltungen, die neueste zuerst.
opening-title = Eröffnung
opening-description = Die Türen öffnen sich.
opening-text = Die Türen öffnen sich um zwölf Uhr mittags.

documents-title = Dokumente
documents-description = Was wir auf Dauer veröffentlichen.
documents-text = Unsere Dokumente. Dateien zum Herunterladen liegen neben dem Text des Dokuments.
statutes-title = Satzung
statutes-description = Die Regeln, nach denen wir arbeiten.
statutes-text =
    ## Zweck

    Schreiben Sie hier, wozu die Organisation da ist.

    ## Mitglieder

    Schreiben Sie hier, wer Mitglied sein kann und wie man es wird.

guide-title = Anleitung
guide-description = So nutzen Sie, was wir anbieten, Schritt für Schritt.
guide-text = Lesen Sie die Seiten der Reihe nach oder gehen Sie zu der, die Sie brauchen.
first-steps-title = Erste Schritte
first-steps-description = Was Sie brauchen, bevor Sie beginnen.
first-steps-text =
    ## Was Sie brauchen

    Schreiben Sie hier, was Leserinnen und Leser brauchen, bevor sie beginnen.

    ## Was zuerst zu tun ist

    Danach [geht es mit den Einstellungen weiter](settings.md).
settings-title = Einstellungen
settings-description = Was sich ändern lässt und wie.
settings-text =
    | Einstellung | Bedeutung |
    |---|---|
    | `language` | Die Sprache der Oberfläche |
    | `color` | Hell oder dunkel |
