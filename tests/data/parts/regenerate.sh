#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the sample parts and the drawing again: regenerate.sh <folder with emesa-step>. The time stamp is fixed,
# so that with the same OpenCASCADE nothing changes but what a generator change means to change.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
bin=${1:?usage: regenerate.sh BIN_DIR}
stamp=2026-01-01T00:00:00

for kind in bracket flange plate bent-sheet; do
    "$bin/emesa-step" make-part "$kind" --timestamp "$stamp" --out "$here/${kind//-/_}.step"
done

# A one-page PDF: the plate at 1:1.5, its four holes, three lines of text. A circle is four Bézier arcs.
circle() { # x y radius
    awk -v x="$1" -v y="$2" -v r="$3" 'BEGIN { k = r * 0.5523
        printf "%.2f %.2f m\n", x + r, y
        printf "%.2f %.2f %.2f %.2f %.2f %.2f c\n", x + r, y + k, x + k, y + r, x, y + r
        printf "%.2f %.2f %.2f %.2f %.2f %.2f c\n", x - k, y + r, x - r, y + k, x - r, y
        printf "%.2f %.2f %.2f %.2f %.2f %.2f c\n", x - r, y - k, x - k, y - r, x, y - r
        printf "%.2f %.2f %.2f %.2f %.2f %.2f c s\n", x + k, y - r, x + r, y - k, x + r, y }'
}

page() {
    echo "1 w 120 150 600 400 re s"
    for x in 160 680; do
        for y in 190 510; do circle "$x" "$y" 10; done
    done
    echo "BT /F1 12 Tf 120 110 Td (Plate 300 x 200 x 3 mm, 4 holes dia. 10, 20 from the edges) Tj ET"
    echo "BT /F1 12 Tf 120 90 Td (Material: HR sheet IS 2062 E250. General tolerances ISO 2768-m) Tj ET"
    echo "BT /F1 12 Tf 120 70 Td (Emesa sample drawing) Tj ET"
}

drawing() {
    local content offsets=() position=0 out="" n
    content=$(page)
    local objects=(
        "<< /Type /Catalog /Pages 2 0 R >>"
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
        "<< /Length $((${#content} + 1)) >>"$'\n'"stream"$'\n'"$content"$'\n'"endstream"
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    )
    out="%PDF-1.4"$'\n'
    for n in "${!objects[@]}"; do
        offsets+=("${#out}")
        out+="$((n + 1)) 0 obj"$'\n'"${objects[n]}"$'\n'"endobj"$'\n'
    done
    position=${#out}
    out+="xref"$'\n'"0 $((${#objects[@]} + 1))"$'\n'"0000000000 65535 f "$'\n'
    for n in "${offsets[@]}"; do
        out+=$(printf '%010d 00000 n ' "$n")$'\n'
    done
    out+="trailer"$'\n'"<< /Size $((${#objects[@]} + 1)) /Root 1 0 R >>"$'\n'"startxref"$'\n'"$position"$'\n'"%%EOF"
    printf '%s\n' "$out"
}

LC_ALL=C drawing >"$here/drawing.pdf"
