#!/usr/bin/env bash
# Renders site/*.aspx into pages/*.html, and site-l7/ into pages-l7/, with a real ASP.NET WebForms engine (Mono), so that the
# pages have the engine's own ids, names, label/for pairs, view state and post-back script. Only needed after a change there.
# Needs the Debian packages: mono-runtime mono-mcs libmono-system-web4.0-cil libmono-system-data4.0-cil libmono-system-web-extensions4.0-cil
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
render() {
  mkdir -p "$work/$1/bin" "$here/$2"
  cp -r "$here/$1/." "$work/$1/"
  mcs -out:"$work/$1/bin/RenderPages.exe" -r:System.Web "$here/RenderPages.cs"
  mono "$work/$1/bin/RenderPages.exe" "$work/$1" "$here/$2"
}
render site pages
render site-l7 pages-l7
