#!/usr/bin/env bash
# Renders site/*.aspx into pages/*.html with a real ASP.NET WebForms engine (Mono), so that the pages have the engine's own
# ids, names, label/for pairs, view state and post-back script. Only needed after a change in site/.
# Needs the Debian packages: mono-runtime mono-mcs libmono-system-web4.0-cil libmono-system-data4.0-cil libmono-system-web-extensions4.0-cil
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$here/site/." "$work/"
mkdir -p "$work/bin" "$here/pages"
mcs -out:"$work/bin/RenderPages.exe" -r:System.Web "$here/RenderPages.cs"
mono "$work/bin/RenderPages.exe" "$work" "$here/pages"
