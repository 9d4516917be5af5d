# SPDX-License-Identifier: GPL-3.0-or-later
# Reads CTest's LastTest.log and sums what the test functions say of themselves: every "Totals:" line of Qt Test.
#   awk -v ctest_status=RC -v failed_list="1:tst_a 4:tst_b" -f test_report.awk LastTest.log
# An executable that failed without a failed function to show (crash, time-out, missing) counts as one failure;
# a test that is no Qt Test counts as one. Ends with "N passed, N failed[, N skipped]"; exit code 1 unless all is well.

BEGIN {
    count = split(failed_list, entries, " ")
    for (i = 1; i <= count; ++i) {
        name = entries[i]
        sub(/^[0-9]+:/, "", name)
        bad[name] = 1
    }
}

function finish() {
    if (current == "") {
        return
    }
    seen[current] = 1
    if ((current in bad) && functions_failed == 0) {
        ++failed
        trouble[++troubles] = current ": " (result == "" ? "failed without a failed test function" : result)
    } else if (!(current in bad) && totals == 0) {
        if (result ~ /Skipped/) { ++skipped } else { ++passed }
    }
    current = ""
}

/^[0-9]+\/[0-9]+ Testing: / {
    finish()
    current = $0
    sub(/^[0-9]+\/[0-9]+ Testing: /, "", current)
    totals = 0; functions_failed = 0; result = ""
    next
}

/^Totals: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/ {
    ++totals
    passed += $2; failed += $4; skipped += $6
    functions_failed += $4
    next
}

/^(FAIL!|XPASS) / { trouble[++troubles] = current ": " $0; lines_left = 3; next }
lines_left > 0 && /^ +(Actual|Expected|Loc:|\()/ { trouble[troubles] = trouble[troubles] "\n    " $0; --lines_left; next }
{ lines_left = 0 }

/^Test time = / { if (current != "") { seconds[current] = $4 } }
/^Test (Passed|Failed|Skipped|Timeout|timeout)/ { if (current != "") { result = $0 } }
/^(Segmentation fault|Exception|\*\*\*Exception|Child aborted)/ { if (current != "") { result = $0 } }

END {
    finish()
    for (name in bad) {
        if (!(name in seen)) {
            ++failed
            trouble[++troubles] = name ": did not run"
        }
    }
    if (ctest_status != 0 && failed == 0) {
        ++failed
        trouble[++troubles] = "ctest: ended with status " ctest_status
    }
    for (name in seconds) {
        if (seconds[name] >= 5) { printf "slow: %6.1f s  %s\n", seconds[name], name }
    }
    for (i = 1; i <= troubles; ++i) { print "FAILED " trouble[i] }
    printf "%d passed, %d failed", passed, failed
    if (skipped > 0) { printf ", %d skipped", skipped }
    printf "\n"
    exit (failed > 0 || passed == 0) ? 1 : 0
}
