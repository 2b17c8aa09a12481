#!/bin/sh
# Copies a built site to object storage that rclone knows: parts, pages, manifest, then deletions.
# Bytes are compared, since a changed number often changes no size, and a build no date.
#
#   rclone.sh SITE REMOTE      for example: rclone.sh site-out portal:reports
#
# In the storage’s own settings: index document index.html, error document 404.html.
set -eu
LC_ALL=C
export LC_ALL
site=${1:?the folder of the built site}
remote=${2:?where to, as rclone names it}
[ -f "$site/manifest.json" ] || { echo "$site holds no manifest.json" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
sed -n 's/^[^"]*{"path": "\(.*\)", "size": [0-9]*, "sha256": .*/\1/p' "$site/manifest.json" >"$work/all"
[ -s "$work/all" ] || { echo "$site/manifest.json lists no file" >&2; exit 2; }

hashed='\.[0-9a-f]\{10,\}\.[a-z0-9]*$'
feeds='^\([a-zA-Z-]*/\)\{0,1\}\(feed\|changes\|units/[^/]*\|years/[^/]*\)\.xml$'
texts='^reports/.*\.\(txt\|csv\|md\)$'
put() { # a list, then headers
  list=$1
  shift
  [ -s "$list" ] || return 0
  rclone copy "$site" "$remote" --files-from-raw "$list" --checksum "$@"
}
grep "$hashed" "$work/all" >"$work/hashed" || true
grep "$feeds" "$work/all" >"$work/feeds" || true
grep "$texts" "$work/all" >"$work/texts" || true
grep '\.html$' "$work/all" >"$work/pages" || true
grep -v -e "$hashed" -e "$feeds" -e "$texts" -e '\.html$' "$work/all" >"$work/rest" || true
echo manifest.json >"$work/manifest"

put "$work/hashed" --header-upload 'Cache-Control: public, max-age=31536000, immutable'
put "$work/rest" --header-upload 'Cache-Control: no-cache'
put "$work/feeds" --header-upload 'Cache-Control: no-cache' --header-upload 'Content-Type: application/atom+xml'
put "$work/texts" --header-upload 'Cache-Control: no-cache' --header-upload 'Content-Type: text/plain'
put "$work/pages" --header-upload 'Cache-Control: no-cache' --header-upload 'Content-Type: text/html; charset=utf-8'
put "$work/manifest" --header-upload 'Cache-Control: no-cache'
# Only deletions are left; what changed this very moment goes up as what may change again.
rclone sync "$site" "$remote" --checksum --header-upload 'Cache-Control: no-cache'
