#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# npm_packages.sh FOLDER: installs what FOLDER/package-lock.json names, with its checksums, below build/npm/, and prints
# the node_modules folder. An installation is kept until the lock file changes. Scripts of packages are never run.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
source=$(cd -- "$1" && pwd)
key=$(cat "$source/package.json" "$source/package-lock.json" | sha256sum | cut -c1-16)
place="$root/build/npm/$(basename "$source")-$key"

command -v npm >/dev/null || { echo "npm is not installed (Debian packages nodejs and npm)" >&2; exit 1; }
mkdir -p "$root/build/npm"
exec 9>"$place.lock"
flock 9
if [ ! -f "$place/complete" ]; then
    rm -rf "$place"
    mkdir "$place"
    cp "$source/package.json" "$source/package-lock.json" "$source/.npmrc" "$place/"
    (cd "$place" && npm ci --prefer-offline --no-progress --loglevel=error --fetch-retries=1 --fetch-timeout=60000 </dev/null >&2)
    touch "$place/complete"
fi
echo "$place/node_modules"
