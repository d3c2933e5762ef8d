### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Keitä olemme, mitä teemme ja mitä uutta meillä on.
home-text =
    Tämä on etusivu. Sen tekstit ovat kansiossa `content/`, kukin kieli omassa tiedostossaan.

    Päivä, jona [avajaiset](events/opening.md) pidetään ({ $date-of-the-event }), on kirjattu vain kerran, tiedostoon `content/events/opening.yaml`, ja se kirjoitetaan kullakin kielellä omalla tavallaan.

about-title = Tietoa meistä
about-description = Keitä olemme ja miten meihin saa yhteyden.
about-text =
    Kirjoita tähän, keitä olette, mitä teette ja kenelle.

    ## Yhteystiedot

    Osoite, puhelinnumero ja ajat, jolloin joku vastaa.

news-title = Uutiset
news-description = Mitä on tapahtunut ja milloin.
news-text = Uutisemme, uusimmat ensin.
first-news-title = Sivusto on avattu
first-news-description = Tästä päivästä alkaen uutisemme julkaistaan täällä.
first-news-text = Tästä päivästä alkaen uutisemme julkaistaan täällä, kaikilla kielillä samaan aikaan.

events-title = Tapahtumat
events-description = Mitä tapahtuu ja milloin.
events-text = Tapahtumamme, uusimmat ensin.
opening-title = Avajaiset
opening-description = Ovet avataan.
opening-text = Ovet avataan keskipäivällä.

documents-title = Asiakirjat
documents-description = Mitä julkaisemme säilytettäväksi.
documents-text = Asiakirjamme. Ladattavat tiedostot sijoitetaan asiakirjan tekstin viereen.
statutes-title = Säännöt
statutes-description = Säännöt, joiden mukaan toimimme.
statutes-text =
    ## Tarkoitus

    Kirjoita tähän, mitä varten organisaatio on olemassa.

    ## Jäsenet

    Kirjoita tähän, kuka voi olla jäsen ja miten jäseneksi pääsee.

guide-title = Opas
guide-description = Miten palveluitamme käytetään, vaihe vaiheelta.
guide-text = Lue sivut järjestyksessä tai siirry siihen, jota tarvitset.
first-steps-title = Näin pääset alkuun
first-steps-description = Mitä tarvitset, ennen kuin aloitat.
first-steps-text =
    ## Mitä tarvitset

    Kirjoita tähän, mitä lukijoilla on oltava, ennen kuin he aloittavat.

    ## Mistä aloittaa

    Sen jälkeen [siirry asetuksiin](settings.md).
settings-title = Asetukset
settings-description = Mitä voi muuttaa ja miten.
settings-text =
    | Asetus | Merkitys |
    |---|---|
    | `language` | Käyttöliittymän kieli |
    | `color` | Vaalea tai tumma |
