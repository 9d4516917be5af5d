// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/loader.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <numeric>

namespace emesa::config {

namespace {

using storage::DatabaseUrl;

/// Levenshtein distance, for "did you mean".
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// The setting whose key is nearest to `key`, if any is near.
QString nearest(const QString &key)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, key.size() / 4) + 1;
    for (const Setting &setting : settingTable) {
        const QString candidate = QString::fromLatin1(setting.key);
        const qsizetype d = distance(key, candidate);
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}

QString environmentName(const char *key)
{
    return QStringLiteral("EMESA_") + QString::fromLatin1(key).toUpper().replace(u'-', u'_');
}

std::optional<qint64> toWhole(const QString &text, Unit unit)
{
    struct Suffix
    {
        const char *name;
        qint64 factor;
    };
    static constexpr std::array seconds = {Suffix{"s", 1}, Suffix{"m", 60}, Suffix{"h", 3600}, Suffix{"d", 86'400}};
    static constexpr std::array bytes = {Suffix{"KiB", 1024}, Suffix{"MiB", 1024 * 1024}, Suffix{"GiB", 1024 * 1024 * 1024}, Suffix{"B", 1}};
    QString digits = text;
    qint64 factor = 1;
    const auto strip = [&](const auto &suffixes) {
        for (const Suffix &suffix : suffixes) {
            if (digits.endsWith(QLatin1String(suffix.name))) {
                digits = digits.chopped(qsizetype(std::char_traits<char>::length(suffix.name))).trimmed();
                factor = suffix.factor;
                return;
            }
        }
    };
    if (unit == Unit::Seconds)
        strip(seconds);
    else if (unit == Unit::Bytes)
        strip(bytes);
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    qint64 result = 0;
    if (!isNumber || digits.startsWith(u'+') || __builtin_mul_overflow(number, factor, &result))
        return std::nullopt;
    return result;
}

QString fromWhole(qint64 value, Unit unit)
{
    if (unit == Unit::Bytes) {
        static constexpr std::array units = {std::pair{"GiB", 1024LL * 1024 * 1024}, std::pair{"MiB", 1024LL * 1024}, std::pair{"KiB", 1024LL}};
        for (const auto &[name, factor] : units) {
            if (value != 0 && value % factor == 0)
                return QString::number(value / factor) + QLatin1String(name);
        }
    }
    return QString::number(value);
}

/// Sets one value; what is wrong with it, or nothing.
QString assign(Settings &settings, const Setting &setting, const QString &value)
{
    if (const auto *text = std::get_if<QString Settings::*>(&setting.target)) {
        if (setting.choices && !QString::fromLatin1(setting.choices).split(u'|').contains(value))
            return QStringLiteral("must be one of %1").arg(QString::fromLatin1(setting.choices).replace(u'|', QLatin1String(", ")));
        if (value.contains(QChar(0)))
            return QStringLiteral("must not contain NUL");
        settings.**text = value;
    } else if (const auto *list = std::get_if<QStringList Settings::*>(&setting.target)) {
        QStringList items;
        const auto parts = value.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (!part.trimmed().isEmpty())
                items += part.trimmed();
        }
        settings.**list = items;
    } else if (const auto *number = std::get_if<qint64 Settings::*>(&setting.target)) {
        const auto whole = toWhole(value, setting.unit);
        if (!whole)
            return setting.unit == Unit::Seconds ? QStringLiteral("must be a time such as 90, 15m, 12h or 7d")
                 : setting.unit == Unit::Bytes   ? QStringLiteral("must be a size such as 1048576, 64MiB or 2GiB")
                                                 : QStringLiteral("must be a whole number");
        if (*whole < setting.min || *whole > setting.max) {
            return setting.max == std::numeric_limits<qint64>::max()
                       ? QStringLiteral("must be at least %1").arg(fromWhole(setting.min, setting.unit))
                       : QStringLiteral("must be from %1 to %2").arg(fromWhole(setting.min, setting.unit), fromWhole(setting.max, setting.unit));
        }
        settings.**number = *whole;
    } else {
        static const QStringList on{QStringLiteral("on"), QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1")};
        static const QStringList off{QStringLiteral("off"), QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0")};
        if (!on.contains(value.toLower()) && !off.contains(value.toLower()))
            return QStringLiteral("must be on or off");
        settings.*std::get<bool Settings::*>(setting.target) = on.contains(value.toLower());
    }
    return {};
}

QString valueOf(const Settings &settings, const Setting &setting)
{
    if (const auto *text = std::get_if<QString Settings::*>(&setting.target))
        return settings.**text;
    if (const auto *list = std::get_if<QStringList Settings::*>(&setting.target))
        return (settings.**list).join(QLatin1String(", "));
    if (const auto *number = std::get_if<qint64 Settings::*>(&setting.target))
        return fromWhole(settings.**number, setting.unit);
    return settings.*std::get<bool Settings::*>(setting.target) ? QStringLiteral("on") : QStringLiteral("off");
}

/// What can only be judged with several settings at hand, or by a parser of its own.
QStringList crossChecks(const Settings &settings)
{
    QStringList problems;
    if (const auto listen = parseListen(settings.listen); !listen)
        problems += QStringLiteral("listen: ") + listen.error().message;
    if (const auto url = databaseUrl(settings); !url)
        problems += QStringLiteral("database: ") + url.error().message;
    if (const auto url = identityDatabaseUrl(settings); !url)
        problems += QStringLiteral("identity-database: ") + url.error().message;
    if (!settings.identityDatabase.isEmpty() && serves(settings, QLatin1String("identity")))
        problems += QStringLiteral("identity-database: only for a process without the module identity, whose accounts are in its own database");
    if (settings.dataDir.isEmpty())
        problems += QStringLiteral("data-dir: must not be empty");
    if (settings.tlsCertificate.isEmpty() != settings.tlsKey.isEmpty())
        problems += QStringLiteral("tls-certificate and tls-key: set both or none");
    if (settings.refreshTokenLifetime < settings.accessTokenLifetime)
        problems += QStringLiteral("refresh-token-lifetime: must not be shorter than access-token-lifetime");
    if (settings.tokenIssuer.isEmpty() || settings.tokenAudience.isEmpty())
        problems += QStringLiteral("token-issuer and token-audience: must not be empty");
    if (settings.keyBits % 1024 != 0)
        problems += QStringLiteral("key-bits: must be 2048, 3072 or 4096");
    const auto isWebOrigin = [](const QString &text, bool mayHavePath) {
        const QUrl url(text, QUrl::StrictMode);
        return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty() && (mayHavePath || url.path().isEmpty());
    };
    if (!settings.publicUrl.isEmpty() && (!isWebOrigin(settings.publicUrl, true) || settings.publicUrl.endsWith(u'/')))
        problems += QStringLiteral("public-url: must be http:// or https:// with a host, without \"/\" at the end");
    for (const QString &origin : settings.corsOrigins) {
        if (!isWebOrigin(origin, false))
            problems += QStringLiteral("cors-origins: \"%1\" is no origin such as https://shop.example").arg(origin);
    }
    for (const auto &[key, places] : {std::pair("proxies", settings.proxies), std::pair("metrics-allow", settings.metricsAllow)}) {
        for (const QString &place : places) {
            const bool isNetwork = place.contains(u'/') && QHostAddress::parseSubnet(place).second >= 0;
            if (!isNetwork && QHostAddress(place).isNull())
                problems += QStringLiteral("%1: \"%2\" is neither an address nor a network such as 10.0.0.0/8").arg(QLatin1String(key), place);
        }
    }
    static const QStringList modules{QStringLiteral("all"), QStringLiteral("identity"), QStringLiteral("master"), QStringLiteral("orders")};
    for (const QString &module : settings.modules) {
        if (!modules.contains(module))
            problems += QStringLiteral("modules: \"%1\" is none of %2").arg(module, modules.join(QLatin1String(", ")));
    }
    if (settings.modules.isEmpty() || (settings.modules.contains(QLatin1String("all")) && settings.modules.size() > 1))
        problems += QStringLiteral("modules: name \"all\" alone, or the ones wanted");
    return problems;
}

} // namespace

QString unknownKey(const QString &key)
{
    const QString hint = nearest(key);
    return hint.isEmpty() ? QStringLiteral("unknown setting \"%1\"").arg(key)
                          : QStringLiteral("unknown setting \"%1\", did you mean \"%2\"?").arg(key, hint);
}

QList<Assignment> parseFile(const QString &fileName, const QByteArray &text, QStringList &problems)
{
    QList<Assignment> assignments;
    QHash<QString, int> seen;
    const auto lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString origin = QStringLiteral("%1:%2").arg(fileName).arg(i + 1);
        const QString line = QString::fromUtf8(lines[i]).trimmed();
        if (line.isEmpty() || line[0] == u'#' || line[0] == u';')
            continue;
        if (line[0] == u'[') {
            problems += QStringLiteral("%1: there are no sections; write \"key = value\" lines only").arg(origin);
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0) {
            problems += QStringLiteral("%1: expected \"key = value\"").arg(origin);
            continue;
        }
        const QString key = line.left(equals).trimmed();
        if (!settingByKey(key)) {
            problems += QStringLiteral("%1: %2").arg(origin, unknownKey(key));
            continue;
        }
        if (seen.contains(key)) {
            problems += QStringLiteral("%1: \"%2\" stands in line %3 already").arg(origin, key).arg(seen.value(key));
            continue;
        }
        seen.insert(key, int(i + 1));
        assignments += {key, line.mid(equals + 1).trimmed(), origin};
    }
    return assignments;
}

QList<Assignment> fromEnvironment(const QProcessEnvironment &environment, QStringList &problems)
{
    QList<Assignment> assignments;
    static const QStringList others{QStringLiteral("EMESA_CONFIG"), QStringLiteral("EMESA_DATABASE_PASSWORD"),
                                    QStringLiteral("EMESA_IDENTITY_DATABASE_PASSWORD")};
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (!name.startsWith(QLatin1String("EMESA_")) || others.contains(name))
            continue;
        const QString key = name.mid(6).toLower().replace(u'_', u'-');
        if (settingByKey(key))
            assignments += {key, environment.value(name), name};
        else if (const QString hint = nearest(key); !hint.isEmpty() && distance(key, hint) <= 2)
            problems += QStringLiteral("%1: no such setting, did you mean %2?").arg(name, environmentName(hint.toLatin1().constData()));
    }
    return assignments;
}

Loaded load(const QList<Assignment> &file, const QList<Assignment> &environment, const QList<Assignment> &commandLine)
{
    Loaded loaded;
    for (const auto *layer : {&file, &environment, &commandLine}) {
        for (const Assignment &assignment : *layer) {
            const Setting *setting = settingByKey(assignment.key);
            const QString problem = setting ? assign(loaded.settings, *setting, assignment.value) : unknownKey(assignment.key);
            if (!problem.isEmpty())
                loaded.problems += QStringLiteral("%1: %2 %3").arg(assignment.origin, assignment.key, problem);
            else
                loaded.origins.insert(assignment.key, assignment.origin);
        }
    }
    const auto problems = crossChecks(loaded.settings);
    for (const QString &problem : problems) {
        // Name the place of the mistake when the setting it is about was given at all.
        const QString origin = loaded.origins.value(problem.section(u':', 0, 0));
        loaded.problems += origin.isEmpty() ? problem : origin + QLatin1String(": ") + problem;
    }
    return loaded;
}

QString print(const Loaded &loaded)
{
    QString text;
    for (const Setting &setting : settingTable) {
        const QString key = QString::fromLatin1(setting.key);
        text += QStringLiteral("# %1 (%2)\n").arg(QLatin1String(setting.title), loaded.origins.value(key, QStringLiteral("default")));
        text += QStringLiteral("%1 = %2\n").arg(key, valueOf(loaded.settings, setting));
    }
    return text;
}

Result<ListenAddress> parseListen(const QString &text)
{
    const Error wrong{ErrorCode::Invalid, QStringLiteral("listen"),
                      QStringLiteral("\"%1\" is no address with port such as 127.0.0.1:8080, [::1]:8080 or 0.0.0.0:80").arg(text)};
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return wrong;
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return wrong;
    bool isPort = false;
    const ushort port = text.mid(colon + 1).toUShort(&isPort);
    const QHostAddress address = host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (!isPort || address.isNull())
        return wrong;
    return ListenAddress{address, port};
}

QList<QPair<QHostAddress, int>> networksOf(const QStringList &places)
{
    QList<QPair<QHostAddress, int>> networks;
    for (const QString &place : places) {
        const QHostAddress address(place);
        const auto network = address.isNull() ? QHostAddress::parseSubnet(place)
                                              : qMakePair(address, address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128);
        if (network.second >= 0)
            networks += network;
    }
    return networks;
}

Result<DatabaseUrl> databaseUrl(const Settings &settings)
{
    if (settings.database.isEmpty()) {
        DatabaseUrl url;
        url.dialect = storage::Dialect::Sqlite;
        url.file = settings.dataDir + QStringLiteral("/emesa.db");
        return url;
    }
    auto url = DatabaseUrl::parse(settings.database);
    if (url && url->inMemory())
        return Error{ErrorCode::Invalid, QStringLiteral("database"),
                     QStringLiteral("a database in memory cannot be shared by the server's threads; name a file")};
    return url;
}

bool serves(const Settings &settings, QLatin1String module)
{
    return settings.modules.contains(QLatin1String("all")) || settings.modules.contains(module);
}

Result<std::optional<DatabaseUrl>> identityDatabaseUrl(const Settings &settings)
{
    if (settings.identityDatabase.isEmpty())
        return std::optional<DatabaseUrl>();
    const auto own = databaseUrl(settings);
    auto url = DatabaseUrl::parse(settings.identityDatabase);
    if (!url)
        return url.error();
    if (url->inMemory())
        return Error{ErrorCode::Invalid, QStringLiteral("identity_database"), QStringLiteral("a database in memory cannot be shared; name a file")};
    if (own && *own == *url)
        return std::optional<DatabaseUrl>();
    return std::optional<DatabaseUrl>(*std::move(url));
}

namespace {

Result<QString> passwordOf(const QString &key, const QString &fileName, const QString &variable, const QProcessEnvironment &environment)
{
    const QString direct = environment.value(variable);
    if (fileName.isEmpty())
        return direct;
    const auto refuse = [&](const QString &message) {
        return Error{ErrorCode::Invalid, QString(key).replace(u'-', u'_'), QString(key + QLatin1String(": ") + message)};
    };
    if (!direct.isEmpty())
        return refuse(QStringLiteral("%1 is set too; use one of them").arg(variable));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("%1 cannot be read (%2)").arg(fileName, file.errorString()));
    if (file.permissions() & (QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::WriteGroup))
        return refuse(QStringLiteral("others can read or change %1; run chmod 600 on it").arg(fileName));
    QByteArray password = file.read(4096);
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    if (password.isEmpty())
        return refuse(QStringLiteral("%1 is empty").arg(fileName));
    return QString::fromUtf8(password);
}

} // namespace

Result<QString> databasePassword(const Settings &settings, const QProcessEnvironment &environment)
{
    return passwordOf(QStringLiteral("database-password-file"), settings.databasePasswordFile, QStringLiteral("EMESA_DATABASE_PASSWORD"), environment);
}

Result<QString> identityDatabasePassword(const Settings &settings, const QProcessEnvironment &environment)
{
    return passwordOf(QStringLiteral("identity-database-password-file"), settings.identityDatabasePasswordFile,
                      QStringLiteral("EMESA_IDENTITY_DATABASE_PASSWORD"), environment);
}

} // namespace emesa::config
