#!/bin/sh
# Checks and builds a site in a pipeline: the same on every host. Lies in the site's repository as
# ci/portal.sh and is run in the site's folder.
#
#   GONGKAI_URL      where your organisation keeps the program's zip: an address, or file:///…
#   GONGKAI_SHA256   its digest, as sha256sum tells it; nothing else is unpacked
#   GONGKAI          a program that is there already, in place of both: in the container, gongkai
#
# What is built lies in site-out/. Exit code: that of the step that failed.
set -eu

fetch() {
  : "${GONGKAI_URL:?Set it to the address of gongkai-<version>.zip, or of the zip with a runtime}"
  : "${GONGKAI_SHA256:?Set it to what sha256sum says of that zip}"
  tools=$(mktemp -d)
  trap 'rm -rf "$tools"' EXIT
  curl --fail --silent --show-error --location --retry 3 --output "$tools/gongkai.zip" "$GONGKAI_URL"
  printf '%s  %s\n' "$GONGKAI_SHA256" "$tools/gongkai.zip" | sha256sum -c - >/dev/null
  if command -v unzip >/dev/null; then
    unzip -q "$tools/gongkai.zip" -d "$tools"
  else
    # Some build images have no unzip, but the JDK's own, which forgets what may be started.
    (cd "$tools" && jar -xf gongkai.zip)
    chmod -R u+x "$tools"/gongkai-*
  fi
  for launcher in "$tools"/gongkai-*/gongkai; do GONGKAI=$launcher; done
}

[ -n "${GONGKAI:-}" ] || fetch

"$GONGKAI" --version
"$GONGKAI" check
"$GONGKAI" build
# What came out is what the manifest says: it is what is handed on.
"$GONGKAI" verify site-out
