// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace emesa::architecture {
namespace {

bool startsWithAny(const QString &text, const QStringList &starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](const QString &start) { return text.startsWith(start); });
}

const LayerRule *ruleFor(const QString &path)
{
    const LayerRule *best = nullptr;
    for (const LayerRule &rule : layerRules()) {
        if (path.startsWith(rule.path) && (best == nullptr || rule.path.size() > best->path.size())) {
            best = &rule;
        }
    }
    return best;
}

int lineAt(const QString &text, qsizetype position)
{
    return static_cast<int>(QStringView(text).left(position).count(u'\n')) + 1;
}

/// A word that product code may hold only in some places.
struct WordRule
{
    QRegularExpression word;
    QStringList onlyIn;   ///< allowed there; empty: nowhere
    QStringList lookedAt; ///< paths the rule is for; empty: all
    QString reason;
};

const QList<WordRule> &wordRules()
{
    static const QStringList sqlHomes{u"core/storage/"_s, u"server/storage/"_s};
    static const QList<WordRule> rules = {
        {QRegularExpression(uR"(\bQEventLoop\b)"_s), {}, {}, u"no nested event loop"_s},
        {QRegularExpression(uR"(\bQSqlQuery\b)"_s), sqlHomes, {}, u"queries belong to storage"_s},
        {QRegularExpression(uR"(\b(double|float|toDouble|toFloat|qreal)\b)"_s),
         {},
         {u"core/base/money"_s, u"server/services/"_s},
         u"money is exact: no floating point"_s},
        {QRegularExpression(
             uR"((?<!\bQCoreApplication::)(?<!\bQGuiApplication::)(?<!\bQApplication::)\b[iI]nstance\s*\(\s*\))"_s),
         {},
         {},
         u"no singleton: pass it to the constructor"_s},
    };
    return rules;
}

} // namespace

const QList<LayerRule> &layerRules()
{
    static const QStringList clientLibraries{u"Core"_s,       u"Network"_s,       u"WebSockets"_s,   u"Gui"_s,
                                             u"Widgets"_s,    u"Charts"_s,        u"PrintSupport"_s, u"Svg"_s,
                                             u"SvgWidgets"_s, u"OpenGLWidgets"_s, u"OpenGL"_s};
    static const QStringList serverLibraries{u"Core"_s,    u"Network"_s, u"WebSockets"_s, u"Concurrent"_s,
                                             u"OpenSSL"_s, u"argon2"_s,  u"oath"_s,    u"zxcvbn"_s,     u"posix"_s};
    static const QList<LayerRule> rules = {
        {u"core/base/"_s, {u"core/base/"_s}, {u"Core"_s}},
        {u"core/schema/"_s, {u"core/base/"_s, u"core/schema/"_s}, {u"Core"_s}},
        {u"core/domain/"_s, {u"core/base/"_s, u"core/schema/"_s, u"core/domain/"_s}, {u"Core"_s}},
        {u"core/api/"_s,
         {u"core/base/"_s, u"core/schema/"_s, u"core/domain/"_s, u"core/api/"_s},
         {u"Core"_s}},
        {u"core/geometry/"_s,
         {u"core/base/"_s, u"core/schema/"_s, u"core/domain/"_s, u"core/geometry/"_s},
         {u"Core"_s, u"posix"_s}},
        {u"core/kpi/"_s, {u"core/kpi/"_s}, {u"Core"_s}},
        {u"core/quoting/"_s,
         {u"core/base/"_s, u"core/schema/"_s, u"core/domain/"_s, u"core/geometry/"_s, u"core/quoting/"_s},
         {u"Core"_s}},
        {u"core/scheduling/"_s,
         {u"core/base/"_s, u"core/schema/"_s, u"core/domain/"_s, u"core/scheduling/"_s},
         {u"Core"_s}},
        {u"core/storage/"_s,
         {u"core/base/"_s, u"core/schema/"_s, u"core/domain/"_s, u"core/storage/"_s},
         {u"Core"_s, u"Sql"_s, u"posix"_s}},
        {u"core/step/"_s,
         {u"core/base/"_s, u"core/geometry/"_s, u"core/step/"_s},
         {u"Core"_s, u"OpenCASCADE"_s, u"posix"_s}},
        {u"models/"_s, {u"core/"_s, u"models/"_s}, {u"Core"_s, u"Network"_s, u"WebSockets"_s, u"Gui"_s}},
        {u"models/tables/xlsx_table_writer."_s, {u"core/"_s, u"models/"_s}, {u"Core"_s, u"xlsxwriter"_s}},
        {u"models/password_strength."_s, {u"models/"_s}, {u"Core"_s, u"zxcvbn"_s}},
        {u"models/remote/"_s,
         {u"core/"_s, u"models/"_s},
         {u"Core"_s, u"Network"_s, u"WebSockets"_s, u"QtKeychain"_s}},
        {u"ui/"_s, {u"core/"_s, u"models/"_s, u"ui/"_s}, clientLibraries},
        {u"ui/widgets/qr_code."_s, {u"core/"_s, u"ui/"_s}, clientLibraries + QStringList{u"qrencode"_s}},
        {u"app/"_s, {u"core/"_s, u"models/"_s, u"ui/"_s, u"app/"_s}, clientLibraries},
        {u"server/"_s, {u"core/"_s, u"server/"_s}, serverLibraries},
        {u"server/http/"_s, {u"core/"_s, u"server/http/"_s, u"server/security/"_s}, serverLibraries},
        {u"server/http/qt_http_transport."_s,
         {u"core/"_s, u"server/http/"_s, u"server/security/"_s},
         serverLibraries + QStringList{u"HttpServer"_s}},
        {u"server/handlers/"_s,
         {u"core/"_s, u"server/http/"_s, u"server/services/"_s, u"server/security/"_s, u"server/realtime/"_s,
          u"server/handlers/"_s},
         serverLibraries},
        {u"server/services/"_s,
         {u"core/"_s, u"server/services/"_s, u"server/storage/"_s, u"server/security/"_s,
          u"server/realtime/"_s},
         serverLibraries},
        {u"server/services/picture."_s, {u"core/"_s, u"server/services/"_s}, serverLibraries + QStringList{u"Gui"_s}},
        {u"server/services/iso_regions."_s, {u"core/"_s, u"server/services/"_s}, serverLibraries + QStringList{u"ICU"_s}},
        {u"server/storage/"_s, {u"core/"_s, u"server/storage/"_s, u"server/security/caller"_s}, {u"Core"_s, u"Sql"_s, u"posix"_s}},
        {u"server/security/"_s, {u"core/"_s, u"server/security/"_s}, serverLibraries},
    };
    return rules;
}

QHash<QString, QString> qtModulesByHeader()
{
    QHash<QString, QString> modules;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QFileInfo &module : headers.entryInfoList({u"Qt*"_s}, QDir::Dirs)) {
        const QString name = module.fileName().mid(2);
        QDirIterator it(module.filePath(), QDir::Files);
        while (it.hasNext()) {
            it.next();
            modules.insert(it.fileName(), name);
        }
    }
    return modules;
}

QString libraryOf(const QString &header, const QHash<QString, QString> &qtModules)
{
    static const QRegularExpression standard(uR"(^([a-z_]+|(stdio|stdlib|string|time|math)\.h)$)"_s);
    static const QStringList posix{u"dlfcn.h"_s,   u"fcntl.h"_s,  u"malloc.h"_s, u"poll.h"_s,  u"pthread.h"_s, u"signal.h"_s,
                                   u"termios.h"_s, u"unistd.h"_s, u"errno.h"_s, u"netdb.h"_s};
    static const QStringList posixFolders{u"sys/"_s, u"netinet/"_s, u"arpa/"_s, u"linux/"_s};
    if (header.contains(u"keychain"_s)) {
        return u"QtKeychain"_s;
    }
    if (header.startsWith(u"Qt"_s) && header.contains(u'/')) {
        return header.mid(2, header.indexOf(u'/') - 2);
    }
    if (qtModules.contains(header)) {
        return qtModules.value(header);
    }
    if (header.endsWith(u".hxx"_s)) {
        return u"OpenCASCADE"_s;
    }
    if (header.startsWith(u"unicode/"_s)) {
        return u"ICU"_s;
    }
    if (header.startsWith(u"openssl/"_s)) {
        return u"OpenSSL"_s;
    }
    if (header == u"argon2.h"_s || header == u"xlsxwriter.h"_s || header == u"zxcvbn.h"_s || header == u"qrencode.h"_s) {
        return header.chopped(2);
    }
    if (header.startsWith(u"liboath/"_s)) {
        return u"oath"_s;
    }
    if (posix.contains(header) || startsWithAny(header, posixFolders)) {
        return u"posix"_s;
    }
    return standard.match(header).hasMatch() ? u"std"_s : QString();
}

QList<Offence> includeOffences(const SourceText &source, const QHash<QString, QString> &qtModules)
{
    QList<Offence> offences;
    const LayerRule *rule = ruleFor(source.path);
    if (rule == nullptr) {
        return {{source.path, 1,
                 u"no layer rule covers this folder: add a row to tests/architecture/rules.cpp"_s}};
    }
    for (const SourceText::Include &include : source.includes) {
        if (include.quoted) {
            const QString own = QFileInfo(source.path).completeBaseName();
            if (include.target == own + u".moc"_s || include.target == u"moc_"_s + own + u".cpp"_s) {
                continue;
            }
            if (!startsWithAny(include.target, rule->mayInclude)) {
                offences.append({source.path, include.line,
                                 rule->path + u" may not include \""_s + include.target + u'"'});
            } else if (include.target.startsWith(u"core/step/"_s) &&
                       !source.path.startsWith(u"core/step/"_s)) {
                offences.append(
                    {source.path, include.line, u"core/step is run as a process, nobody includes it"_s});
            }
            continue;
        }
        const QString library = libraryOf(include.target, qtModules);
        if (library != u"std"_s && !rule->libraries.contains(library)) {
            offences.append({source.path, include.line,
                             rule->path + u" may not include <"_s + include.target + u"> of "_s +
                                 (library.isEmpty() ? u"an unknown library"_s : library)});
        }
    }
    return offences;
}

QList<Offence> contentOffences(const SourceText &source)
{
    QList<Offence> offences;
    for (const WordRule &rule : wordRules()) {
        if (startsWithAny(source.path, rule.onlyIn) ||
            (!rule.lookedAt.isEmpty() && !startsWithAny(source.path, rule.lookedAt))) {
            continue;
        }
        auto it = rule.word.globalMatch(source.code);
        while (it.hasNext()) {
            const auto match = it.next();
            offences.append({source.path, lineAt(source.code, match.capturedStart()),
                             match.captured() + u": "_s + rule.reason});
        }
    }

    static const QRegularExpression sql(
        uR"(^\s*(SELECT\s+.+\s+FROM\s|SELECT\s+\d|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|DATABASE)\s|BEGIN\s+IMMEDIATE|PRAGMA\s+\w))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    // What waits on the client's computer is kept in SQLite, too: docs/decisions/0096.
    static const QStringList sqlTexts{u"core/storage/"_s, u"server/storage/"_s, u"models/offline/"_s};
    if (!startsWithAny(source.path, sqlTexts)) {
        for (const SourceText::Literal &literal : source.literals) {
            if (sql.match(literal.content).hasMatch()) {
                offences.append({source.path, literal.line,
                                 u"SQL text belongs to storage: "_s + literal.content.left(40)});
            }
        }
    }
    return offences;
}

QList<Offence> formOffences(const SourceText &source)
{
    QList<Offence> offences;
    if (!source.raw.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s)) {
        offences.append({source.path, 1, u"the first line must be the SPDX line"_s});
    }
    static const QRegularExpression pragma(uR"(^#pragma once$)"_s, QRegularExpression::MultilineOption);
    if (source.path.endsWith(u".h"_s) && !pragma.match(source.code).hasMatch()) {
        offences.append({source.path, 1, u"a header needs #pragma once"_s});
    }
    return offences;
}

} // namespace emesa::architecture
