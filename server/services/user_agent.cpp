// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/user_agent.h"

#include <array>

namespace emesa {

namespace {

constexpr qsizetype readCharacters = 512;
constexpr qsizetype longestNumber = 5;

/// "token/1.2.3" in the header → "name 1.2", with as many numbers of the version as `numbers` says.
struct Program
{
    const char *token;
    const char *name;
    int numbers = 1;
    const char *versionToken = nullptr; ///< where the version is found, if not behind `token`
};

// Most browsers carry the names of those they descend from, so the order decides: the most particular first.
constexpr std::array programs = {
    Program{"Emesa/", "Emesa desktop", 2},
    Program{"curl/", "curl"},
    Program{"Wget/", "Wget", 2},
    Program{"python-requests/", "python-requests", 2},
    Program{"python-httpx/", "python-httpx", 2},
    Program{"Python-urllib/", "Python-urllib", 2},
    Program{"aiohttp/", "aiohttp", 2},
    Program{"PostmanRuntime/", "Postman"},
    Program{"insomnia/", "Insomnia"},
    Program{"HTTPie/", "HTTPie"},
    Program{"okhttp/", "okhttp"},
    Program{"Go-http-client/", "Go-http-client", 2},
    Program{"axios/", "axios"},
    Program{"PowerShell/", "PowerShell", 2},
    Program{"WindowsPowerShell/", "PowerShell", 2},
    Program{"Googlebot/", "Googlebot", 2},
    Program{"bingbot/", "bingbot", 2},
    Program{"EdgA/", "Edge"},
    Program{"EdgiOS/", "Edge"},
    Program{"Edg/", "Edge"},
    Program{"Edge/", "Edge"},
    Program{"OPR/", "Opera"},
    Program{"OPT/", "Opera Touch"},
    Program{"Opera Mini/", "Opera Mini"},
    Program{"SamsungBrowser/", "Samsung Internet"},
    Program{"YaBrowser/", "Yandex Browser"},
    Program{"Vivaldi/", "Vivaldi"},
    Program{"DuckDuckGo/", "DuckDuckGo"},
    Program{"FxiOS/", "Firefox"},
    Program{"CriOS/", "Chrome"},
    Program{"HeadlessChrome/", "Chrome (headless)"},
    Program{"QtWebEngine/", "Qt WebEngine", 2},
    Program{"Electron/", "Electron"},
    Program{"Chromium/", "Chromium"},
    Program{"SeaMonkey/", "SeaMonkey", 2},
    Program{"Thunderbird/", "Thunderbird"},
    Program{"Firefox/", "Firefox"},
    Program{"Chrome/", "Chrome"},
    Program{"MSIE ", "Internet Explorer"},
    Program{"Trident/", "Internet Explorer", 1, "rv:"},
    Program{"Safari/", "Safari", 1, "Version/"},
    Program{"AppleWebKit/", "WebKit"},
    Program{"Opera/", "Opera", 1, "Version/"},
};

/// Up to `numbers` numbers at `from`, joined by dots; `separator` stands between them in the header.
QString versionAt(QStringView text, qsizetype from, int numbers, QChar separator = u'.')
{
    QString version;
    for (int i = 0; i < numbers; ++i) {
        qsizetype end = from;
        while (end < text.size() && end - from < longestNumber && text[end] >= u'0' && text[end] <= u'9')
            ++end;
        if (end == from)
            break;
        if (!version.isEmpty())
            version += u'.';
        version += text.mid(from, end - from);
        if (end >= text.size() || text[end] != separator)
            break;
        from = end + 1;
    }
    return version;
}

QString named(QLatin1String name, const QString &version)
{
    return version.isEmpty() ? QString(name) : QString(name + u' ' + version);
}

/// The version behind `token`, empty when there is none.
QString versionBehind(QStringView text, QLatin1String token, int numbers, QChar separator = u'.')
{
    const qsizetype at = text.indexOf(token);
    return at < 0 ? QString() : versionAt(text, at + token.size(), numbers, separator);
}

/// The first occurrence that starts a word: "Edge/" must not be found in "Knowledge/".
qsizetype wordAt(QStringView text, QLatin1String token)
{
    for (qsizetype at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
        if (at == 0 || !(text[at - 1].isLetterOrNumber() || text[at - 1] == u'-'))
            return at;
    }
    return -1;
}

QString browserIn(QStringView text)
{
    for (const Program &program : programs) {
        const QLatin1String token(program.token);
        const qsizetype at = wordAt(text, token);
        if (at < 0)
            continue;
        const QLatin1String name(program.name);
        if (program.versionToken)
            return named(name, versionBehind(text, QLatin1String(program.versionToken), program.numbers));
        return named(name, versionAt(text, at + token.size(), program.numbers));
    }
    return {};
}

QString windowsBy(const QString &kernel)
{
    struct Release { const char *kernel; const char *name; };
    static constexpr std::array releases = {
        Release{"10.0", "Windows 10/11"}, Release{"6.3", "Windows 8.1"}, Release{"6.2", "Windows 8"},
        Release{"6.1", "Windows 7"},      Release{"6.0", "Windows Vista"}, Release{"5.2", "Windows XP"},
        Release{"5.1", "Windows XP"},
    };
    for (const Release &release : releases) {
        if (kernel == QLatin1String(release.kernel))
            return QString::fromLatin1(release.name);
    }
    return QStringLiteral("Windows");
}

QString systemIn(QStringView text)
{
    const auto has = [&](const char *token) { return text.contains(QLatin1String(token)); };
    if (has("Windows Phone"))
        return QStringLiteral("Windows Phone");
    if (has("Windows NT"))
        return windowsBy(versionBehind(text, QLatin1String("Windows NT "), 2));
    if (has("Windows"))
        return named(QLatin1String("Windows"), versionBehind(text, QLatin1String("Windows "), 1));
    if (has("iPhone") || has("iPod")) {
        QString version = versionBehind(text, QLatin1String("iPhone OS "), 1, u'_');
        return named(QLatin1String("iOS"), version);
    }
    if (has("iPad"))
        return named(QLatin1String("iPadOS"), versionBehind(text, QLatin1String("CPU OS "), 1, u'_'));
    if (has("Android"))
        return named(QLatin1String("Android"), versionBehind(text, QLatin1String("Android "), 1));
    if (has("Mac OS X") || has("macOS") || has("Macintosh") || has("Darwin")) {
        QString version = versionBehind(text, QLatin1String("macOS "), 1);
        if (version.isEmpty()) {
            version = versionBehind(text, QLatin1String("Mac OS X "), 2, u'_');
            if (version.isEmpty() || !version.contains(u'.'))
                version = versionBehind(text, QLatin1String("Mac OS X "), 2);
            // Since macOS 11 browsers write 10.15 (Safari, Chrome, Firefox) whatever the release is.
            if (version == QLatin1String("10.15"))
                return QStringLiteral("macOS 10.15 or newer");
            if (!version.startsWith(QLatin1String("10.")))
                version = version.section(u'.', 0, 0);
        }
        return named(QLatin1String("macOS"), version);
    }
    if (has("CrOS"))
        return QStringLiteral("ChromeOS");
    if (has("FreeBSD"))
        return QStringLiteral("FreeBSD");
    if (has("OpenBSD"))
        return QStringLiteral("OpenBSD");
    if (has("Ubuntu"))
        return QStringLiteral("Ubuntu");
    if (has("Debian"))
        return named(QLatin1String("Debian"), versionBehind(text, QLatin1String("Debian GNU/Linux "), 1));
    if (has("Linux") || has("linux") || has("X11"))
        return QStringLiteral("Linux");
    return {};
}

} // namespace

UserAgent describeUserAgent(const QString &header)
{
    const QStringView text = QStringView(header).left(readCharacters);
    return {browserIn(text), systemIn(text)};
}

} // namespace emesa
