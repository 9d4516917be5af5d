// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// One text of a program in one language.
struct Text
{
    QString context;
    QString source;
    QStringList translations; ///< several where numbers decide
    bool isFinished = true;
    bool isNumerus = false;
};

/// Reads the .ts format of Qt Linguist.
QList<Text> textsIn(const QString &path)
{
    QList<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            texts += Text{.context = context, .source = {}, .translations = {}};
            texts.last().isNumerus = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            texts.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            texts.last().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!texts.last().isNumerus)
                texts.last().translations += xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            texts.last().translations += xml.readElementText();
        }
    }
    return texts;
}

/// What a translation must keep: %1, %n, and the mark of a keyboard shortcut counts as nothing.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?[1-9]|n)"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places += match.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

/// Every text of the programs, as lupdate finds it in the sources today, against what the translators wrote.
class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "en", "es", "hi"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString name = QStringLiteral("emesa_%1.ts").arg(language);
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(QStringLiteral(EMESA_SOURCE_DIR "/translations/") + name, copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(EMESA_SOURCE_DIR));
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments{QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-locations"), QStringLiteral("none"),
                       QStringLiteral("-no-obsolete"), QStringLiteral("-disable-heuristic"), QStringLiteral("sametext"), QStringLiteral("-I"),
                       QStringLiteral("."), QStringLiteral("core"), QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app"),
                       QStringLiteral("-ts"), copy};
        if (language == QLatin1String("en")) // only one and many differ from the sources
            arguments.prepend(QStringLiteral("-pluralonly"));
        lupdate.start(QStringLiteral(EMESA_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(120'000), "lupdate did not end: a cast among the arguments of translate() does that");
        const QString said = QString::fromUtf8(lupdate.readAll());
        QVERIFY2(lupdate.exitCode() == 0, qPrintable(said));
        QVERIFY2(!said.contains(QLatin1String("lacks Q_OBJECT")), qPrintable(said));

        const QList<Text> texts = textsIn(copy);
        QVERIFY(texts.size() > (language == QLatin1String("en") ? 40 : 1500));
        QStringList wrong;
        for (const Text &text : texts) {
            const QString where = QString(text.context + QStringLiteral(": ") + text.source.left(60));
            if (!text.isFinished || text.translations.isEmpty() || text.translations.contains(QString()))
                wrong += QStringLiteral("not translated: %1").arg(where);
            else if (std::any_of(text.translations.begin(), text.translations.end(), [&](const QString &translation) {
                         // One of several forms may say "one" in words.
                         return placesIn(translation) != placesIn(text.source) && !(text.isNumerus && !translation.contains(QLatin1String("%1")) && !text.source.contains(QLatin1String("%1")));
                     }))
                wrong += QStringLiteral("places differ: %1").arg(where);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 of %2; run ./emesa texts and translate\n").arg(wrong.size()).arg(texts.size()) + wrong.mid(0, 40).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
