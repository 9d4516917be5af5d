// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace emesa::architecture {

/// A C++ file split into what rules look at. Lines count from 1; both texts keep the file's line breaks, so
/// that a position in one is a line of the file.
struct SourceText
{
    struct Include
    {
        QString target;
        bool quoted = false;
        int line = 0;
    };
    struct Literal
    {
        QString content;
        int line = 0;
    };

    QString path; ///< root-relative, with slashes
    QString raw;  ///< as it stands in the file
    QString code; ///< without comments, literals emptied
    QList<Include> includes;
    QList<Literal> literals; ///< neighbouring pieces joined, as the compiler does

    static SourceText parse(const QString &path, const QString &text);
};

} // namespace emesa::architecture
