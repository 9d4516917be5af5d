#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The part of check-qt68.sh that runs inside the Debian 13 root; its arguments are the packages it needs.
set -euo pipefail
cd /emesa

missing=()
for package in "$@"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
    apt-get -qq update
    apt-get -y -qq install --no-install-recommends "${missing[@]}"
fi

trap 'echo "0 passed, 1 failed"' EXIT
cmake --preset dev -B build/qt68 >build/qt68.configure.log || { cat build/qt68.configure.log; exit 1; }
grep -m1 'Qt6_VERSION\|Qt6Core_VERSION' build/qt68/CMakeCache.txt || true
cmake --build build/qt68 -- -k 0
trap - EXIT

logs=build/qt68/Testing/Temporary status=0
rm -f "$logs/LastTest.log" "$logs/LastTestsFailed.log"
ctest --test-dir build/qt68 -L unit --output-on-failure --parallel 2 --no-tests=error || status=$?
failed=""
[ -f "$logs/LastTestsFailed.log" ] && failed=$(tr '\n' ' ' <"$logs/LastTestsFailed.log")
awk -v ctest_status="$status" -v failed_list="$failed" -f scripts/test_report.awk "$logs/LastTest.log"
