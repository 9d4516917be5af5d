// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

/// Tables as comma-separated values (RFC 4180), in UTF-8.
namespace emesa::csv {

struct Limits
{
    qsizetype rows = 20'000;
    qsizetype columns = 64;
    qsizetype fieldLength = 32 * 1024; ///< characters
};

struct Record
{
    int line = 0; ///< where it begins in the text, from 1
    QStringList fields;
};

struct Table
{
    QStringList header;
    QList<Record> rows; ///< each as wide as the header
};

/// Reads a whole text strictly: a byte order mark is skipped; ',' or ';' separates, whichever the header row has; lines
/// end in CRLF or LF; quotes only around a whole field; empty lines are skipped. Errors: Malformed "csv_…" with the
/// line, for bytes that are no UTF-8, NUL, quotes out of place or without end, and rows of another width than the
/// header; TooLarge "csv_…" over a limit; Invalid "csv_empty" without a header.
[[nodiscard]] Result<Table> parse(QByteArrayView text, const Limits &limits = {});

/// What a text written for spreadsheets begins with, so that they take it for UTF-8.
inline constexpr char byteOrderMark[] = "\xef\xbb\xbf";

/// Appends one row with ',' and CRLF.
void appendRow(QByteArray &text, const QStringList &fields);

/// Spreadsheets take a text that begins with = + - @, tab or CR for a formula: such a text, and one that looks like a
/// guarded one, gets an apostrophe in front. unguarded() takes it away again; unguarded(guarded(x)) is x.
[[nodiscard]] QString guarded(const QString &value);
[[nodiscard]] QString unguarded(const QString &value);

} // namespace emesa::csv
