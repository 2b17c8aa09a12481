#!/bin/sh
# Copies a built site to a host that cannot swap folders, in an order in which no visitor meets a
# page without its parts: first what pages need, then pages, then the manifest; what the site no
# longer has goes last. Only files that the manifest there lists, and its signature, are ever deleted.
#
#   copy.sh SITE TARGET      SITE     the folder that “gongkai build” made, or an unpacked release
#                            TARGET   a folder, or host:folder (with rsync over ssh)
set -eu
LC_ALL=C
export LC_ALL

fail() {
  printf 'copy.sh: %s\n' "$*" >&2
  exit 2
}

[ $# -eq 2 ] || fail 'usage: copy.sh SITE TARGET'
site=${1%/}
target=${2%/}
[ -f "$site/manifest.json" ] || fail "$site holds no manifest.json. Give the folder of a built site."
case $target in
  *:*) command -v rsync >/dev/null || fail 'rsync is needed to copy to another machine.' ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

# The manifest has one file a line, and no path holds a quotation mark.
paths() {
  sed -n 's/^[^"]*{"path": "\(.*\)", "size": [0-9]*, "sha256": .*/\1/p' "$1" | sort
}

put() { # of a list: copies these files
  [ -s "$1" ] || return 0
  case $target in
    *:*) rsync -a --files-from="$1" "$site/" "$target/" ;;
    *)
      while IFS= read -r path; do
        file=$target/$path
        cmp -s "$site/$path" "$file" && continue
        mkdir -p "$(dirname "$file")"
        # Beside its place first: a visitor gets the old file or the new one, whole.
        cp "$site/$path" "$file.gongkai-copy"
        mv -f "$file.gongkai-copy" "$file"
      done <"$1"
      ;;
  esac
}

drop() { # of a list: deletes these files
  [ -s "$1" ] || return 0
  case $target in
    *:*) rsync -a --files-from="$1" --delete-missing-args "$site/" "$target/" ;;
    *)
      while IFS= read -r path; do
        rm -f "$target/$path"
        rmdir -p "$(dirname "$target/$path")" 2>/dev/null || true
      done <"$1"
      ;;
  esac
}

paths "$site/manifest.json" >"$work/new"
[ -s "$work/new" ] || fail "$site/manifest.json lists no file."
: >"$work/old"
case $target in
  *:*) rsync -q "$target/manifest.json" "$work/there" 2>/dev/null || true ;;
  *) [ ! -f "$target/manifest.json" ] || cp "$target/manifest.json" "$work/there" ;;
esac
[ ! -f "$work/there" ] || paths "$work/there" >"$work/old"

grep -v '\.html$' "$work/new" >"$work/parts" || true
grep '\.html$' "$work/new" >"$work/pages" || true
echo manifest.json >"$work/manifest"
: >"$work/unsigned"
comm -13 "$work/new" "$work/old" >"$work/gone"
# Of an unpacked release that was signed; a signature of the one before fits no more.
for signature in manifest.json.sig manifest.json.minisig; do
  if [ -f "$site/$signature" ]; then echo "$signature" >>"$work/manifest"; else echo "$signature" >>"$work/unsigned"; fi
done

put "$work/parts"
put "$work/pages"
put "$work/manifest"
drop "$work/gone"
drop "$work/unsigned"
printf '%s files, %s deleted\n' "$(wc -l <"$work/new" | tr -d ' ')" "$(wc -l <"$work/gone" | tr -d ' ')"
