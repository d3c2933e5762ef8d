"""Gives the files of `hexaglot l10n extract` to programs of others: gettext, translate-toolkit, and schemas if their folder is named.

    cargo build && python tests/exchange/tools.py target/debug/hexaglot [FOLDER with core.xsd and tmx14.dtd]

Needs `msgfmt` and the packages `translate-toolkit` and `lxml`. Not part of `cargo test`.
"""

import pathlib
import subprocess
import sys
import tempfile

from lxml import etree
from translate.storage import pypo, tmx, xliff2

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ["ar", "zh", "fr", "ru", "es"]
PROGRAMS = pathlib.Path(sys.executable).parent


def run(*arguments):
    done = subprocess.run([str(one) for one in arguments], capture_output=True, text=True)
    assert done.returncode == 0, f"{arguments}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def inline(element):
    """The ids of the codes in a text."""
    return [code.get("id") for code in element.iter("{*}ph", "{*}pc", "{*}sc")]


def check_rules(tree):
    """Rules of the core of XLIFF 2 that its schema does not have."""
    for file in tree.iter("{*}file"):
        ids = [unit.get("id") for unit in file.iter("{*}unit")]
        assert len(ids) == len(set(ids)), ids
        for unit in file.iter("{*}unit"):
            data = [one.get("id") for one in unit.iter("{*}data")]
            assert len(data) == len(set(data)), data
            for code in unit.iter("{*}ph", "{*}pc"):
                for name in ("dataRef", "dataRefStart", "dataRefEnd"):
                    assert code.get(name) in data + [None], etree.tostring(unit)
            for segment in unit.iter("{*}segment"):
                target = segment.find("{*}target")
                assert segment.get("state") == "initial" or target is not None
                for text in segment.iter("{*}source", "{*}target"):
                    assert len(inline(text)) == len(set(inline(text))), etree.tostring(unit)


def annotated(text):
    """An export with what translators write into it: comments, flags, an entry whose text is gone; notes."""
    if text.startswith("<?xml"):
        note = '<note id="n1" appliesTo="target" priority="2" category="translator">Is &lt;this&gt; right?</note>'
        at = text.find('<unit id="u1"')
        end = text.find("</notes>", at)
        return f"{text[:end]}{note}{text[end:]}" if at > 0 else text
    entries = text.split("\n\n")
    noted = [f"# Is \"this\" right? \u062c\n#, no-wrap\n{entry}" for entry in entries[1:]]
    gone = '# of a text that is gone\nmsgctxt "content/gone.en.md#@0123456789ab"\nmsgid "Gone\\n\\"so\\""\nmsgstr ""\n'
    return "\n\n".join(["# Notes of ours.\n" + entries[0], *noted]).rstrip("\n") + "\n\n" + gone


def check_notes(folder, extract, to, ending, wanted):
    """Writes into an export what translators write, and extracts again: nothing of it is lost."""
    for file in folder.rglob(f"*.{ending}"):
        file.write_text(annotated(file.read_text()))
    run(*extract, folder, "--to", to, "--force")
    assert not list(folder.rglob("*.old")), "an export is not read as one"
    for file in folder.rglob(f"*.{ending}"):
        text = file.read_text()
        assert all(words in text for words in wanted), f"{file}: {wanted}"


def main(program, schemas=None):
    folder = pathlib.Path(tempfile.mkdtemp())
    core = etree.XMLSchema(etree.parse(f"{schemas}/core.xsd")) if schemas else None
    memory = etree.DTD(open(f"{schemas}/tmx14.dtd")) if schemas else None
    units = 0
    for language in LANGUAGES:
        extract = (program, "--root", ROOT, "l10n", "extract", "--lang", language, "--today", "2022-06-20", "--output")
        po = folder / "po" / language
        run(*extract, po, "--to", "po")
        check_notes(po, extract, "po", "po", ["# Notes of ours.", "# Is \"this\" right?", "no-wrap", "# of a text that is gone", "#~ msgid"])
        for file in po.rglob("*.po"):
            run("msgfmt", "-c", "-v", "-o", "/dev/null", file)
            assert [unit.source for unit in pypo.pofile.parsefile(str(file)).units if not unit.isheader()]
        for name in ("filtered", "segments"):
            (folder / name / language).mkdir(parents=True)
        run(PROGRAMS / "pofilter", "--progress=none", po, folder / "filtered" / language)
        run(PROGRAMS / "posegment", "--progress=none", po, folder / "segments" / language)
        totals = [line for line in run(PROGRAMS / "pocount", "--no-color", po).splitlines() if line.startswith("Total:")]
        print(language, "po:", totals[-1])
        xlf = folder / "xliff" / language
        run(*extract, xlf, "--to", "xliff2")
        check_notes(xlf, extract, "xliff2", "xlf", ["Is &lt;this&gt; right?"])
        for file in xlf.rglob("*.xlf"):
            tree = etree.parse(str(file))
            if core is not None:
                core.assertValid(tree)
            check_rules(tree)
            store = xliff2.Xliff2File.parsefile(str(file))
            assert store.units and all(unit.source for unit in store.units), [unit for unit in store.units if not unit.source]
            units += len(store.units)
        one = folder / f"{language}.tmx"
        run(*extract, one, "--to", "tmx")
        if memory is not None:
            assert memory.validate(etree.parse(str(one))), memory.error_log
        assert tmx.tmxfile.parsefile(str(one)).units
    print(f"{units} units of XLIFF in {len(LANGUAGES)} languages are read by others")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve(), *sys.argv[2:])
