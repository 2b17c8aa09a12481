#!/bin/sh
# Copies a built site to a bucket with the AWS command line: parts, pages, manifest, then deletions.
# “aws s3 sync” compares sizes and dates. A corrected number often has the size of the wrong one, so
# every file that the manifest there does not have with the same digest is copied whatever its date.
#
#   s3.sh SITE s3://BUCKET[/PREFIX] [OPTIONS OF aws]      for example --endpoint-url https://…
#
# In the bucket’s own settings: index document index.html, error document 404.html.
set -eu
LC_ALL=C
export LC_ALL
site=${1:?the folder of the built site}
bucket=${2:?s3://bucket}
shift 2
[ -f "$site/manifest.json" ] || { echo "$site holds no manifest.json" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
lines() { # digest and path of every file
  sed -n 's/^[^"]*{"path": "\(.*\)", "size": [0-9]*, "sha256": "\([0-9a-f]*\)"}.*/\2 \1/p' "$1" | sort
}
lines "$site/manifest.json" >"$work/new"
[ -s "$work/new" ] || { echo "$site/manifest.json lists no file" >&2; exit 2; }
: >"$work/old"
if aws s3 cp "$bucket/manifest.json" "$work/there" "$@" >/dev/null 2>&1; then lines "$work/there" >"$work/old"; fi
comm -23 "$work/new" "$work/old" | cut -d' ' -f2- >"$work/changed"
cut -d' ' -f2- "$work/new" | sort >"$work/paths"
cut -d' ' -f2- "$work/old" | sort | comm -13 "$work/paths" - >"$work/gone"

put() { # a file, then options of aws
  path=$1
  shift
  case $path in
    *.html) set -- --content-type 'text/html; charset=utf-8' "$@" ;;
    feed.xml | changes.xml | units/*.xml | years/*.xml | */feed.xml | */changes.xml | */units/*.xml | */years/*.xml)
      set -- --content-type application/atom+xml "$@"
      ;;
    reports/*.txt | reports/*.csv | reports/*.md) set -- --content-type text/plain "$@" ;;
    *.csv) set -- --content-type 'text/csv; charset=utf-8' "$@" ;;
    *.json) set -- --content-type application/json "$@" ;;
    *.css) set -- --content-type 'text/css; charset=utf-8' "$@" ;;
    *.js) set -- --content-type 'text/javascript; charset=utf-8' "$@" ;;
    *.svg) set -- --content-type image/svg+xml "$@" ;;
  esac
  cache=no-cache
  if printf '%s' "$path" | grep -q '\.[0-9a-f]\{10,\}\.[a-z0-9]*$'; then cache='public, max-age=31536000, immutable'; fi
  aws s3 cp "$site/$path" "$bucket/$path" --cache-control "$cache" --only-show-errors "$@"
}
for part in '-v' '-h'; do # without pages, then pages alone
  grep $part '\.html$' "$work/changed" >"$work/now" || true
  while IFS= read -r path; do put "$path" "$@"; done <"$work/now"
done
put manifest.json "$@"
# Of an unpacked release that was signed; a signature of the one before fits no more.
for signature in manifest.json.sig manifest.json.minisig; do
  if [ -f "$site/$signature" ]; then put "$signature" "$@"; else echo "$signature" >>"$work/gone"; fi
done
while IFS= read -r path; do aws s3 rm "$bucket/$path" --only-show-errors "$@"; done <"$work/gone"
