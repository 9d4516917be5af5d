// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_text.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace emesa::architecture {

struct Offence
{
    QString path;
    int line = 0;
    QString what;
};

/// Who may include whom. The row with the longest matching path decides; a path is a folder ("core/base/") or
/// the start of a file name ("server/http/qt_http_transport.").
struct LayerRule
{
    QString path;
    QStringList mayInclude; ///< root-relative folders
    QStringList libraries;  ///< Qt modules by their short name, others by the names libraryOf() gives
};

const QList<LayerRule> &layerRules();

/// Header name → Qt module ("QSqlQuery" → "Sql"), read from the installed Qt headers.
QHash<QString, QString> qtModulesByHeader();

/// The library a system header belongs to: a Qt module, "std", "posix", "OpenCASCADE"…; empty when unknown.
QString libraryOf(const QString &header, const QHash<QString, QString> &qtModules);

QList<Offence> includeOffences(const SourceText &source, const QHash<QString, QString> &qtModules);

/// Words and texts that have no place in product code, or only in one part of it.
QList<Offence> contentOffences(const SourceText &source);

/// SPDX line and `#pragma once`: for product and test files.
QList<Offence> formOffences(const SourceText &source);

} // namespace emesa::architecture
