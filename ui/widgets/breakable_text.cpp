// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breakable_text.h"

#include <QTextBoundaryFinder>

namespace emesa::ui {

namespace {

constexpr int longestPiece = 14; ///< letters
constexpr QChar zeroWidthSpace{0x200B};

} // namespace

QString breakable(const QString &text)
{
    // By graphemes, so that no letter is parted from its marks.
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    QString broken;
    qsizetype from = 0;
    int run = 0;
    for (qsizetype to = letters.toNextBoundary(); to >= 0; to = letters.toNextBoundary()) {
        run = text[from].isSpace() ? 0 : run + 1;
        if (run > longestPiece) {
            broken += zeroWidthSpace;
            run = 1;
        }
        broken += QStringView(text).mid(from, to - from);
        from = to;
    }
    return broken;
}

} // namespace emesa::ui
