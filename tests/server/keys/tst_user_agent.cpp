// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/user_agent.h"

#include <QElapsedTimer>
#include <QTest>

using emesa::describeUserAgent;
using emesa::UserAgent;

class TestUserAgent : public QObject
{
    Q_OBJECT

private slots:
    void describes_data();
    void describes();
    void hostileHeadersAreReadInBoundedTime();
    void nothingOfTheSenderButNumbersIsShown();
};

void TestUserAgent::describes_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("browser");
    QTest::addColumn<QString>("os");
    const auto row = [](const char *name, const char *header, const char *browser, const char *os) {
        QTest::newRow(name) << QString::fromLatin1(header) << QString::fromLatin1(browser) << QString::fromLatin1(os);
    };
    row("Firefox on Windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox 132", "Windows 10/11");
    row("Firefox on Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox 128", "Linux");
    row("Firefox on Ubuntu", "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox 132", "Ubuntu");
    row("Firefox on a Mac", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox 132", "macOS 10.15 or newer");
    row("Firefox on Android", "Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0", "Firefox 132", "Android 14");
    row("Firefox on an iPhone", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/132.0 Mobile/15E148 Safari/605.1.15", "Firefox 132", "iOS 18");
    row("Chrome on Windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36", "Chrome 130", "Windows 10/11");
    row("Chrome on Linux", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36", "Chrome 130", "Linux");
    row("Chrome on a Mac", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36", "Chrome 130", "macOS 10.15 or newer");
    row("Chrome on Android", "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36", "Chrome 130", "Android 10");
    row("Chrome on an iPhone", "Mozilla/5.0 (iPhone; CPU iPhone OS 17_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/130.0.6723.90 Mobile/15E148 Safari/604.1", "Chrome 130", "iOS 17");
    row("Chrome on ChromeOS", "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36", "Chrome 130", "ChromeOS");
    row("Chrome headless", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/130.0.0.0 Safari/537.36", "Chrome (headless) 130", "Linux");
    row("Safari on a Mac", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0.1 Safari/605.1.15", "Safari 18", "macOS 10.15 or newer");
    row("Safari on an old Mac", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_6) AppleWebKit/601.7.7 (KHTML, like Gecko) Version/9.1.2 Safari/601.7.7", "Safari 9", "macOS 10.11");
    row("Safari on an iPhone", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari 18", "iOS 18");
    row("Safari on an iPad", "Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1", "Safari 16", "iPadOS 16");
    row("Edge on Windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.2849.68", "Edge 130", "Windows 10/11");
    row("Edge on Android", "Mozilla/5.0 (Linux; Android 10; HD1913) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.6723.102 Mobile Safari/537.36 EdgA/130.0.2849.80", "Edge 130", "Android 10");
    row("Edge, the old one", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19045", "Edge 18", "Windows 10/11");
    row("Opera", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 OPR/115.0.0.0", "Opera 115", "Windows 10/11");
    row("Opera, the old one", "Opera/9.80 (Windows NT 6.1; WOW64) Presto/2.12.388 Version/12.18", "Opera 12", "Windows 7");
    row("Vivaldi", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Vivaldi/7.0.3495.11", "Vivaldi 7", "Linux");
    row("Samsung", "Mozilla/5.0 (Linux; Android 14; SM-S928B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36", "Samsung Internet 26", "Android 14");
    row("Internet Explorer 11", "Mozilla/5.0 (Windows NT 6.3; WOW64; Trident/7.0; rv:11.0) like Gecko", "Internet Explorer 11", "Windows 8.1");
    row("Internet Explorer 8", "Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 5.1; Trident/4.0)", "Internet Explorer 8", "Windows XP");
    row("Qt WebEngine", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) QtWebEngine/6.8.0 Chrome/122.0.6261.171 Safari/537.36", "Qt WebEngine 6.8", "Linux");
    row("Konqueror's WebKit", "Mozilla/5.0 (X11; FreeBSD amd64) AppleWebKit/605.1.15 (KHTML, like Gecko)", "WebKit 605", "FreeBSD");
    row("SeaMonkey", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:91.0) Gecko/20100101 Firefox/91.0 SeaMonkey/2.53.19", "SeaMonkey 2.53", "Windows 10/11");
    row("Emesa on Debian", "Emesa/0.1 (Debian GNU/Linux 12 (bookworm))", "Emesa desktop 0.1", "Debian 12");
    row("Emesa on Windows", "Emesa/0.1.3 (Windows 11 Version 23H2)", "Emesa desktop 0.1", "Windows 11");
    row("Emesa on a Mac", "Emesa/0.1.0 (macOS 15.1)", "Emesa desktop 0.1", "macOS 15");
    row("curl", "curl/8.10.1", "curl 8", "");
    row("Wget", "Wget/1.21.3 (linux-gnu)", "Wget 1.21", "Linux");
    row("python-requests", "python-requests/2.32.3", "python-requests 2.32", "");
    row("httpx", "python-httpx/0.27.2", "python-httpx 0.27", "");
    row("aiohttp", "Python/3.11 aiohttp/3.10.10", "aiohttp 3.10", "");
    row("urllib", "Python-urllib/3.11", "Python-urllib 3.11", "");
    row("Postman", "PostmanRuntime/7.42.0", "Postman 7", "");
    row("Go", "Go-http-client/1.1", "Go-http-client 1.1", "");
    row("okhttp", "okhttp/4.12.0", "okhttp 4", "");
    row("PowerShell", "Mozilla/5.0 (Windows NT; Windows NT 10.0; en-US) WindowsPowerShell/5.1.22621.4249", "PowerShell 5.1", "Windows 10/11");
    row("a bot", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "Googlebot 2.1", "");
    row("nothing", "", "", "");
    row("one word", "SomeScanner", "", "");
    row("a name inside another", "Knowledge/5.0 NotFirefox/3", "", "");
    row("no version", "Mozilla/5.0 (X11; Linux x86_64) Firefox/", "Firefox", "Linux");
}

void TestUserAgent::describes()
{
    QFETCH(QString, header);
    QFETCH(QString, browser);
    QFETCH(QString, os);
    const UserAgent agent = describeUserAgent(header);
    QCOMPARE(agent.browser, browser);
    QCOMPARE(agent.os, os);
}

void TestUserAgent::hostileHeadersAreReadInBoundedTime()
{
    // 32 MiB of what the table looks for, never quite: were more than the first 512 characters read, once per entry,
    // this would take minutes.
    QElapsedTimer timer;
    timer.start();
    for (const char *piece : {"xEdg/", "Firefox", "Windows NT ", "iPhone OS ", "((((", "1.", "Mac OS X 9999999999999_"})
        (void)describeUserAgent(QString::fromLatin1(piece).repeated(32 * 1024 * 1024 / int(qstrlen(piece))));
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));

    const QString beyond = QString(512, u'x') + QStringLiteral(" Firefox/132.0 (Windows NT 10.0)");
    QCOMPARE(describeUserAgent(beyond), UserAgent());
}

void TestUserAgent::nothingOfTheSenderButNumbersIsShown()
{
    const UserAgent agent = describeUserAgent(QStringLiteral("Firefox/9999999999999.<script> (Android <b>\r\n\x1b[2J; Windows Phone)"));
    QCOMPARE(agent.browser, QStringLiteral("Firefox 99999"));
    QCOMPARE(agent.os, QStringLiteral("Windows Phone"));
}

QTEST_GUILESS_MAIN(TestUserAgent)
#include "tst_user_agent.moc"
