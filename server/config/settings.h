// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <limits>
#include <variant>

namespace emesa::config {

/// Everything that can be set about a server, with the defaults. Filled by load(); a plain value afterwards.
/// Times are seconds and sizes bytes, whatever unit they were written in.
struct Settings
{
    QString listen = QStringLiteral("127.0.0.1:8080");
    QString dataDir = QStringLiteral("/var/lib/emesa");
    QString database; ///< empty: sqlite:<data-dir>/emesa.db
    QString databasePasswordFile;
    QString identityDatabase; ///< empty: the same as database
    QString identityDatabasePasswordFile;
    qint64 workers = 0;
    qint64 slowWorkers = -1;
    QStringList modules = {QStringLiteral("all")};
    QString publicUrl;
    QStringList allowedHosts;
    QStringList corsOrigins;
    QStringList proxies;
    QString tlsCertificate;
    QString tlsKey;

    qint64 accessTokenLifetime = 3600;
    qint64 refreshTokenLifetime = 604'800;
    qint64 signInLifetime = 30 * 86'400;
    QString tokenIssuer = QStringLiteral("emesa");
    QString tokenAudience = QStringLiteral("emesa");
    qint64 keyBits = 2048;
    qint64 keyRefresh = 60;
    qint64 passwordMinLength = 12;
    qint64 passwordMinScore = 3;
    qint64 hashParallel = 0;
    qint64 hashWaiting = 32;
    bool loginPage = false;

    qint64 uploadMaxSize = 512LL * 1024 * 1024;
    qint64 uploadQuotaSize = 10LL * 1024 * 1024 * 1024;
    qint64 uploadQuotaFiles = 10'000;
    qint64 uploadExpiry = 86'400;
    qint64 minFreeDisk = 256LL * 1024 * 1024;

    qint64 rateRequestsPerUser = 1200;
    qint64 rateRequestsPerAddress = 6000;
    qint64 maxConnections = 4096;
    qint64 maxConnectionsPerAddress = 64;

    QString logLevel = QStringLiteral("info");
    QString logFormat = QStringLiteral("json");
    QString logFile;
    bool accessLog = true;
    bool docs = true;
    bool docsTryItOut = false;
    QString docsAssets; ///< empty: beside the program, see ApiDocuments::usualAssets()
    qint64 stopGrace = 30;
    qint64 drainDelay = 0;
    QStringList metricsAllow = {QStringLiteral("127.0.0.0/8"), QStringLiteral("::1/128")};
};

enum class Unit { None, Seconds, Bytes };

/// One row per setting: its key in the file, on the command line ("--key") and, as EMESA_KEY, in the environment;
/// where it goes, and what it may be. The default is the member's initial value.
struct Setting
{
    using Target = std::variant<QString Settings::*, QStringList Settings::*, qint64 Settings::*, bool Settings::*>;

    const char *key;
    Target target;
    const char *title;
    Unit unit = Unit::None;
    qint64 min = std::numeric_limits<qint64>::min();
    qint64 max = std::numeric_limits<qint64>::max();
    const char *choices = nullptr; ///< "debug|info", for texts
};

inline constexpr qint64 day = 86'400;
inline constexpr qint64 mebibyte = 1024 * 1024;

inline constexpr std::array settingTable = {
    Setting{"listen", &Settings::listen, "Address and port to listen on; port 0 lets the system choose"},
    Setting{"data-dir", &Settings::dataDir, "Folder for database, keys and files"},
    Setting{"database", &Settings::database, "sqlite:FILE, mysql://user@host:port/name or mysql:///name?socket=PATH; default SQLite in the data folder"},
    Setting{"database-password-file", &Settings::databasePasswordFile, "File with the database password; or EMESA_DATABASE_PASSWORD in the environment"},
    Setting{"identity-database", &Settings::identityDatabase, "Where accounts, sign-ins and public keys are looked up, for a process without the module identity; default the own database"},
    Setting{"identity-database-password-file", &Settings::identityDatabasePasswordFile, "File with its password; or EMESA_IDENTITY_DATABASE_PASSWORD in the environment"},
    Setting{"workers", &Settings::workers, "Worker threads, 0: two per core", Unit::None, 0, 256},
    Setting{"slow-workers", &Settings::slowWorkers, "Threads for requests that hash passwords, -1: one more than cores, 0: none of their own", Unit::None, -1, 64},
    Setting{"modules", &Settings::modules, "Groups of endpoints to serve: all, or a list of identity, master, orders"},
    Setting{"public-url", &Settings::publicUrl, "Base of absolute links; default as the client addressed us"},
    Setting{"allowed-hosts", &Settings::allowedHosts, "Host names to answer to; empty: any"},
    Setting{"cors-origins", &Settings::corsOrigins, "Web origins that may call the API"},
    Setting{"proxies", &Settings::proxies, "Addresses or networks whose X-Forwarded-For is believed"},
    Setting{"tls-certificate", &Settings::tlsCertificate, "PEM file with the certificate chain; serves TLS"},
    Setting{"tls-key", &Settings::tlsKey, "PEM file with the certificate's private key"},

    Setting{"access-token-lifetime", &Settings::accessTokenLifetime, "How long an access token lives", Unit::Seconds, 60, day},
    Setting{"refresh-token-lifetime", &Settings::refreshTokenLifetime, "How long a sign-in lives without use", Unit::Seconds, 300, 366 * day},
    Setting{"sign-in-lifetime", &Settings::signInLifetime, "How long a sign-in lives however often it is used", Unit::Seconds, 300, 366 * day},
    Setting{"token-issuer", &Settings::tokenIssuer, "Claim iss of tokens"},
    Setting{"token-audience", &Settings::tokenAudience, "Claim aud of tokens"},
    Setting{"key-bits", &Settings::keyBits, "Size of new RSA keys", Unit::None, 2048, 4096},
    Setting{"key-refresh", &Settings::keyRefresh, "How often signing keys are read again: from the folder by identity, from the database by the others", Unit::Seconds, 1, 3600},
    Setting{"password-min-length", &Settings::passwordMinLength, "Shortest password in characters", Unit::None, 8, 128},
    Setting{"password-min-score", &Settings::passwordMinScore, "Lowest zxcvbn score of a password", Unit::None, 2, 4},
    Setting{"hash-parallel", &Settings::hashParallel, "Password hashes computed at once, 19 MiB each; 0: one per two cores", Unit::None, 0, 64},
    Setting{"hash-waiting", &Settings::hashWaiting, "Sign-ins that may wait for a hash", Unit::None, 0, 10'000},
    Setting{"login-page", &Settings::loginPage, "Serve /api/auth/login_page/, a form to try the sign-in by hand"},

    Setting{"upload-max-size", &Settings::uploadMaxSize, "Largest file", Unit::Bytes, mebibyte, 64 * 1024 * mebibyte},
    Setting{"upload-quota-size", &Settings::uploadQuotaSize, "Bytes of files per user", Unit::Bytes, mebibyte},
    Setting{"upload-quota-files", &Settings::uploadQuotaFiles, "Files per user", Unit::None, 1},
    Setting{"upload-expiry", &Settings::uploadExpiry, "When an unfinished upload is dropped", Unit::Seconds, 60, 30 * day},
    Setting{"min-free-disk", &Settings::minFreeDisk, "Not ready below this much free disk", Unit::Bytes, 0},

    Setting{"rate-requests-per-user", &Settings::rateRequestsPerUser, "Requests per user and minute, 0: no limit", Unit::None, 0, 10'000'000},
    Setting{"rate-requests-per-address", &Settings::rateRequestsPerAddress, "Requests per address and minute, 0: no limit", Unit::None, 0, 10'000'000},
    Setting{"max-connections", &Settings::maxConnections, "Open connections", Unit::None, 1, 1'000'000},
    Setting{"max-connections-per-address", &Settings::maxConnectionsPerAddress, "Open connections per address", Unit::None, 1, 1'000'000},

    Setting{"log-level", &Settings::logLevel, "Least level that is logged; read again on SIGHUP", Unit::None, 0, 0, "debug|info|warning|error"},
    Setting{"log-format", &Settings::logFormat, "Form of log lines", Unit::None, 0, 0, "json"},
    Setting{"log-file", &Settings::logFile, "Log to this file, opened again on SIGHUP; default standard output"},
    Setting{"access-log", &Settings::accessLog, "Log one line per request"},
    Setting{"docs", &Settings::docs, "Serve the API document and the pages that show it"},
    Setting{"docs-try-it-out", &Settings::docsTryItOut, "Let Swagger UI send requests"},
    Setting{"docs-assets", &Settings::docsAssets, "Folder with the scripts of Swagger UI and ReDoc; default beside the program"},
    Setting{"stop-grace", &Settings::stopGrace, "Time for running requests when stopping", Unit::Seconds, 0, 3600},
    Setting{"drain-delay", &Settings::drainDelay, "When stopping: not ready for so long before connections are refused", Unit::Seconds, 0, 600},
    Setting{"metrics-allow", &Settings::metricsAllow, "Addresses or networks that may read /metrics; empty: nobody"},
};

/// nullptr when there is no such key.
[[nodiscard]] inline const Setting *settingByKey(const QString &key)
{
    for (const Setting &setting : settingTable) {
        if (key == QLatin1String(setting.key))
            return &setting;
    }
    return nullptr;
}

} // namespace emesa::config
