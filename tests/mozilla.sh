#!/bin/sh
# Whether Mozilla's tools accept the messages of a site with the `l10n.toml` that Hexaglot writes: compare-locales and moz.l10n, from PyPI.
# Usage: tests/mozilla.sh [SITE], with the program at $HEXAGLOT, in the path, or made by `cargo build`.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
site=${1:-$here}
program=${HEXAGLOT:-$(command -v hexaglot || echo "$here/target/debug/hexaglot")}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/tools"
"$work/tools/bin/pip" install --quiet compare-locales moz.l10n
mkdir "$work/site"
for part in site.toml locales themes; do
  if [ -e "$site/$part" ]; then cp -R "$site/$part" "$work/site/"; fi
done
"$program" --root "$work/site" l10n config pontoon
cd "$work/site"
locales=$(sed -n '/^locales = \[/,/^\]/s/^ *"\(.*\)",$/\1/p' l10n.toml)
# Exit code 1 if a message is broken; missing and obsolete messages are counted here.
# shellcheck disable=SC2086
"$work/tools/bin/compare-locales" --json "$work/found.json" l10n.toml . $locales
"$work/tools/bin/moz-l10n-lint" l10n.toml
python3 - "$work/found.json" <<'END'
import json, sys
found = json.load(open(sys.argv[1]))
found = found if isinstance(found, list) else [found]
lacking = [(locale, name, numbers[name]) for one in found for locale, numbers in one.get("summary", {}).items()
           for name in ("missing", "errors", "obsolete", "missingInFiles", "report") if numbers.get(name)]
print("accepted by compare-locales and moz.l10n" if not lacking else lacking)
sys.exit(bool(lacking))
END
