#!/usr/bin/env bash
# Renders source/L5/*.aspx into ../L5/ and source/L7/*.aspx into ../L7/ with a real ASP.NET WebForms engine (Mono).
# Only needed after a change in source/. See README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for family in L5 L7; do
  site="$work/$family"
  mkdir -p "$site/bin" "$work/out"
  cp -r "$here/source/$family/." "$site/"
  sed "s/VERSION/$([ $family = L5 ] && echo 3.5 || echo 4.0)/" "$here/source/web.config" > "$site/web.config"
  mcs -out:"$site/bin/RenderPages.exe" -r:System.Web "$here/../../simulators/legacy/RenderPages.cs"
  mono "$site/bin/RenderPages.exe" "$site" "$work/out"
  for source in "$here/source/$family"/*.aspx; do
    name=$(basename "$source" .aspx)
    # What the page rests on is the first line of its source.
    rests=$(sed -n '1s/^<%-- \(.*\) --%>\r\?$/\1/p' "$source")
    [ -n "$rests" ] || { echo "$source: its first line must say what it rests on" >&2; exit 1; }
    { echo "<!-- $rests Rendered by Mono's System.Web from webforms/source/$family/$name.aspx. -->"
      # The engine's own scripts: nothing serves them beside a page on its own.
      sed -E -e 's/\r$//' -e 's/[[:space:]]*$//' -e '/^<script src="\/(Web|Script)Resource\.axd[^>]*><\/script>$/d' "$work/out/$name.html" | cat -s
    } > "$here/../$family/$name.html"
  done
done
