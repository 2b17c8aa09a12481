#!/bin/sh
# Puts a built site on a branch of a repository, for hosts that serve one: Gitee Pages, GitHub Pages
# with “Deploy from a branch”, Codeberg Pages. The branch holds nothing but the site; each push is
# one commit on top of the last, so that what was hosted when can be looked up.
#
#   push.sh SITE REPOSITORY BRANCH      for example: push.sh site-out git@gitee.com:office/reports.git pages
set -eu
site=${1:?the folder of the built site}
repository=${2:?the repository}
branch=${3:?the branch}
[ -f "$site/manifest.json" ] || { echo "$site holds no manifest.json" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
git init -q "$work"
cd "$work"
if git fetch -q --depth 1 "$repository" "$branch" 2>/dev/null; then
  git checkout -q -b "$branch" FETCH_HEAD
  git rm -rq . >/dev/null
else
  git checkout -q --orphan "$branch"
fi
cd - >/dev/null
cp -R "$site/." "$work/"
cd "$work"
# GitHub would pass the files through Jekyll, which leaves some out.
: >.nojekyll
git add -A
if git diff --cached --quiet; then
  echo 'nothing changed'
else
  git -c user.name=gongkai -c user.email=gongkai@localhost commit -q -m "Site $(cut -c1-12 <<EOT
$(sha256sum manifest.json)
EOT
)"
  git push -q "$repository" "$branch"
  echo 'pushed'
fi
