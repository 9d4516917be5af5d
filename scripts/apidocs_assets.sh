#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# apidocs_assets.sh FOLDER: puts the scripts and styles of Swagger UI and ReDoc into FOLDER. Where they cannot be had it
# says so and goes on: everything but the two pages works without them.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
target=$1
if ! packages=$("$root/scripts/npm_packages.sh" "$root/resources/apidocs"); then
    [ -f "$target/redoc.standalone.js" ] && exit 0
    echo "WARNING: Swagger UI and ReDoc could not be fetched: /api/docs/swagger/ and /api/docs/redoc/ will answer 503." >&2
    echo "WARNING: Build again where npm and its registry can be reached, or set docs-assets to a folder that has them." >&2
    exit 0
fi
mkdir -p "$target"
cp -u "$packages"/swagger-ui-dist/{swagger-ui-bundle.js,swagger-ui.css} "$target/"
# ReDoc's menu would ask its makers' server for their logo.
sed 's|https://cdn\.redoc\.ly/redoc/logo-mini\.svg|data:,|' "$packages/redoc/bundles/redoc.standalone.js" >"$target/redoc.standalone.js.new"
if cmp -s "$target/redoc.standalone.js.new" "$target/redoc.standalone.js"; then
    rm "$target/redoc.standalone.js.new"
else
    mv "$target/redoc.standalone.js.new" "$target/redoc.standalone.js"
fi
cp -u "$packages/swagger-ui-dist/LICENSE" "$target/swagger-ui.LICENSE.txt"
cp -u "$packages/swagger-ui-dist/swagger-ui-bundle.js.LICENSE.txt" "$packages/redoc/bundles/redoc.standalone.js.LICENSE.txt" "$target/"
cp -u "$packages/redoc/LICENSE" "$target/redoc.LICENSE.txt"
