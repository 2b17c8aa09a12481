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
bucket=${bucket%/}
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

# What fits a pattern goes up in one call, from a folder of its own, and is left out from then on.
send() { # a pattern of paths, then options of aws
  pattern=$1
  shift
  grep -e "$pattern" "$work/left" >"$work/now" || true
  grep -v -e "$pattern" "$work/left" >"$work/later" || true
  mv "$work/later" "$work/left"
  [ -s "$work/now" ] || return 0
  rm -rf "$work/files"
  mkdir "$work/files"
  tar cf "$work/now.tar" -C "$site" -T "$work/now"
  tar xf "$work/now.tar" -C "$work/files"
  aws s3 cp "$work/files" "$bucket" --recursive --only-show-errors "$@"
}
hashed='\.[0-9a-f]\{10,\}'
forever='public, max-age=31536000, immutable'
grep -v '\.html$' "$work/changed" >"$work/left" || true
send "$hashed\.css$" --cache-control "$forever" --content-type 'text/css; charset=utf-8' "$@"
send "$hashed\.js$" --cache-control "$forever" --content-type 'text/javascript; charset=utf-8' "$@"
send "$hashed\.svg$" --cache-control "$forever" --content-type image/svg+xml "$@"
send "$hashed\.[a-z0-9]*$" --cache-control "$forever" "$@"
send '^\([a-zA-Z-]*/\)\{0,1\}\(feed\|changes\|units/[^/]*\|years/[^/]*\)\.xml$' \
  --cache-control no-cache --content-type application/atom+xml "$@"
# They are as their authors made them, in whatever encoding.
send '^reports/.*\.\(txt\|csv\|md\)$' --cache-control no-cache --content-type text/plain "$@"
send '\.csv$' --cache-control no-cache --content-type 'text/csv; charset=utf-8' "$@"
send '\.json$' --cache-control no-cache --content-type application/json "$@"
send '\.css$' --cache-control no-cache --content-type 'text/css; charset=utf-8' "$@"
send '\.js$' --cache-control no-cache --content-type 'text/javascript; charset=utf-8' "$@"
send '\.svg$' --cache-control no-cache --content-type image/svg+xml "$@"
# Of all others aws itself finds the type by the ending.
send . --cache-control no-cache "$@"
grep '\.html$' "$work/changed" >"$work/left" || true
send . --cache-control no-cache --content-type 'text/html; charset=utf-8' "$@"
echo manifest.json >"$work/left"
send . --cache-control no-cache --content-type application/json "$@"
# Of an unpacked release that was signed; a signature of the one before fits no more.
for signature in manifest.json.sig manifest.json.minisig; do
  if [ -f "$site/$signature" ]; then
    echo "$signature" >"$work/left"
    send . --cache-control no-cache --content-type text/plain "$@"
  else
    echo "$signature" >>"$work/gone"
  fi
done
while IFS= read -r path; do aws s3 rm "$bucket/$path" --only-show-errors "$@"; done <"$work/gone"
