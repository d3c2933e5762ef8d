//! Words inside of what is not translated: titles of links and images, alternative texts, arguments of components.

use super::{extract, fill, import, own, read, said, site};

const COMPONENTS: (&str, &str) = (
    "templates/components.html",
    "{% component box(title: String, icon: String = \"pin\") {\"icon\": \"pin | star\"} %}<section title=\"{{ title }}\">{{ body | safe }}</section>{% endcomponent box %}\n\
     {% component mark(words: String, count: Integer = 1, mood: String = \"\") {\"per language\": \"mood\"} %}<b>{{ words }}</b>{% endcomponent mark %}\n",
);
const ORIGINAL: &str = "---\ntitle: Start\n---\nA [link](_index.md \"Its title\") here.\n\n![What it shows](a.png 'Said \"so\"')\n\n\
    {{ <mark words=\"Shown words\" count={2} mood=\"past\" /> }}\n\n{% <box title=\"Careful now\" icon=\"star\"> %}\n\nInside {{ <mark words='one \"more\"' /> }} text.\n\n{% </box> %}\n";
const FRENCH: &str = "---\ntitle: Début\n---\nUn [lien](_index.md \"Son titre\") ici.\n\n![Ce que l’on voit](a.png 'Dit \"ainsi\"')\n\n\
    {{ <mark words=\"Mots montrés\" count={2} mood=\"futur\" /> }}\n\n{% <box title=\"Attention\" icon=\"star\"> %}\n\nTexte {{ <mark words='un \"autre\"' /> }} dedans.\n\n{% </box> %}\n";

fn files<'a>(french: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let base = [COMPONENTS, ("content/inside.en.md", ORIGINAL), ("content/a.png", "png")];
    base.into_iter().chain(french.iter().copied()).collect()
}

#[test]
fn words_in_codes_go_out_as_words_and_come_back_unchanged() {
    for format in ["po", "xliff2"] {
        let place = site(&files(&[("content/inside.fr.md", FRENCH)]));
        // The home page has no translation.
        let told = extract(&place, format, "fr");
        assert!(told.contains(": 2 not translated, 0 to be looked at"), "{told}");
        let before = own(&place);
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("0 texts in 0 files"), "{text}");
        assert!(own(&place) == before);
    }
    let place = site(&files(&[("content/inside.fr.md", FRENCH)]));
    extract(&place, "xliff2", "fr");
    let xliff = read(&place, "out/content/inside.xlf");
    for words in [
        "link</pc>Its title<ph ",
        ">What it shows</pc>Said \"so\"<ph ",
        "/>Shown words<ph ",
        "<source xml:space=\"preserve\">Careful now</source>",
        "Inside <ph id=\"1\" dataRef=\"d1\" disp=\"{{ &lt;mark words=&apos;\"/>one \"more\"<ph ",
        "<note category=\"context\">argument of a component</note>",
    ] {
        assert!(xliff.contains(words), "{words}: {xliff}");
    }
}

#[test]
fn words_in_codes_are_written_where_they_belong_and_break_nothing() {
    for format in ["po", "xliff2"] {
        let place = site(&files(&[]));
        extract(&place, format, "fr");
        fill(&place);
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("content/inside.fr.md: made"), "{text}");
        let made = read(&place, "content/inside.fr.md");
        assert!(made.contains("{% <box title=\"Zz Careful now\" icon=\"star\"> %}"), "{made}");
    }
    let place = site(&files(&[("content/inside.fr.md", FRENCH)]));
    extract(&place, "xliff2", "fr");
    let path = "out/content/inside.xlf";
    let xliff = read(&place, path);
    let changed = xliff
        .replace("</pc>Son titre<ph", "</pc>Son vrai titre<ph")
        .replace(">Attention</target>", ">Attention !</target>")
        .replace("/>Mots montrés<ph", "/>Mots vus<ph");
    super::write(&place, path, changed);
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("3 texts written"), "{text}");
    let expected = FRENCH
        .replace("Son titre", "Son vrai titre")
        .replace("Attention", "Attention !")
        .replace("Mots montrés", "Mots vus");
    let made = read(&place, "content/inside.fr.md");
    assert!(made.ends_with(expected.split_once("\n---\n").unwrap().1), "{made}");
    assert_eq!(said(place.path(), &["check", "--lang", "fr"]).0, 0);
    // A quotation mark would end the argument.
    let place = site(&files(&[("content/inside.fr.md", FRENCH)]));
    extract(&place, "po", "fr");
    let path = "out/content/inside.po";
    let po = read(&place, path);
    for (from, to, message) in [
        ("\"Attention\"", "\"\\\"Attention\\\" !\"", "is not one argument of a component"),
        ("icon=\\\"", "icon=\\\"", "0 texts in 0 files"),
        ("count={2}", "count={3}", "the translation has no `{{ <mark words=\"…\" count={2}"),
    ] {
        let (head, units) = po.split_once("msgctxt").unwrap();
        let edited = units.replace(&format!("msgstr {from}"), &format!("msgstr {to}"));
        let edited = edited.lines().map(|line| match line.starts_with("msgstr") {
            true => line.replace(from, to),
            false => line.to_owned(),
        });
        let edited: Vec<String> = edited.collect();
        super::write(&place, path, format!("{head}msgctxt{}\n", edited.join("\n")));
        let (_, text) = import(&place);
        assert!(text.contains(message), "{to}: {text}");
    }
}
