// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr double kPi = std::numbers::pi;

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Outcome worker(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(EMESA_BIN_DIR "/emesa-step"), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.readAllStandardOutput(), process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addParts()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("committed");
    QTest::addColumn<double>("volume");
    QTest::addColumn<QList<double>>("size");

    // The volumes are worked out by hand from the default dimensions.
    const double bracket = (60 * 5 + 35 * 5 + 36 - kPi * 9) * 50 - 2 * kPi * 16 * 5;
    const double flange = kPi * 12 * (60 * 60 - 25 * 25 - 6 * 5.5 * 5.5);
    const double plate = 300 * 200 * 3 - 4 * kPi * 25 * 3;
    const double sheet = (2 * 36 * 2 + 52 * 2 + kPi / 2 * (16 - 4)) * 100;
    QTest::newRow("bracket") << u"bracket"_s << u"bracket.step"_s << bracket << QList<double>{60, 50, 40};
    QTest::newRow("flange") << u"flange"_s << u"flange.step"_s << flange << QList<double>{120, 120, 12};
    QTest::newRow("plate") << u"plate"_s << u"plate.step"_s << plate << QList<double>{300, 200, 3};
    QTest::newRow("bent sheet") << u"bent-sheet"_s << u"bent_sheet.step"_s << sheet
                                << QList<double>{60, 100, 40};
}

void compareGeometry(const QByteArray &json, double volume, const QList<double> &size)
{
    const QJsonObject result = QJsonDocument::fromJson(json).object();
    QCOMPARE(result.value(u"solids").toInt(), 1);
    QVERIFY(result.value(u"valid").toBool());
    QVERIFY2(qAbs(result.value(u"volume_mm3").toDouble() - volume) < 0.01, json.constData());
    const QJsonArray low = result.value(u"bbox").toObject().value(u"min").toArray();
    const QJsonArray high = result.value(u"bbox").toObject().value(u"max").toArray();
    for (int axis = 0; axis < 3; ++axis) {
        QVERIFY2(qAbs(high.at(axis).toDouble() - low.at(axis).toDouble() - size.at(axis)) < 0.001,
                 json.constData());
    }
}

} // namespace

class StepWorkerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_dir.isValid()); }

    void madePartReadsBackWithItsVolume_data() { addParts(); }
    void madePartReadsBackWithItsVolume()
    {
        QFETCH(QString, kind);
        QFETCH(QString, committed);
        QFETCH(double, volume);
        QFETCH(QList<double>, size);
        const QString path = m_dir.filePath(kind + u".step"_s);
        const Outcome made = worker({u"make-part"_s, kind, u"--out"_s, path});
        QCOMPARE(made.err, QByteArray());
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.out, QByteArray());

        const QByteArray text = contentOf(path);
        QVERIFY(text.startsWith("ISO-10303-21;"));
        QVERIFY(text.contains("AUTOMOTIVE_DESIGN"));
        QVERIFY(text.contains("SI_UNIT(.MILLI.,.METRE.)"));
        QVERIFY(text.contains("'Emesa'"));
        const QByteArray name = committed.left(committed.indexOf(u'.')).replace(u'_', u' ').toLatin1();
        QVERIFY(text.toLower().contains(QByteArray("product('" + name + "','" + name + "'")));

        const Outcome checked = worker({u"check"_s, path});
        QCOMPARE(checked.exitCode, 0);
        compareGeometry(checked.out, volume, size);
    }

    void committedPartsAreWhatTheGeneratorMakes_data() { addParts(); }
    void committedPartsAreWhatTheGeneratorMakes()
    {
        QFETCH(QString, committed);
        QFETCH(double, volume);
        QFETCH(QList<double>, size);
        const Outcome checked = worker({u"check"_s, u"" EMESA_SOURCE_DIR "/tests/data/parts/"_s + committed});
        QCOMPARE(checked.exitCode, 0);
        compareGeometry(checked.out, volume, size);
    }

    void sameTimestampGivesTheSameBytes()
    {
        QByteArray first;
        for (const QString &name : {u"a.step"_s, u"b.step"_s}) {
            const QString path = m_dir.filePath(name);
            const Outcome made = worker(
                {u"make-part"_s, u"bracket"_s, u"--out"_s, path, u"--timestamp"_s, u"2026-01-31T08:00:00"_s});
            QCOMPARE(made.exitCode, 0);
            const QByteArray text = contentOf(path);
            QVERIFY(text.contains("2026-01-31T08:00:00"));
            if (first.isEmpty()) {
                first = text;
            }
            QCOMPARE(text, first);
        }
    }

    void dimensionsChangeThePart()
    {
        const QString path = m_dir.filePath(u"small.step"_s);
        const Outcome made = worker({u"make-part"_s, u"plate"_s, u"--length"_s, u"100"_s, u"--width"_s,
                                     u"80"_s, u"--thickness"_s, u"1.5"_s, u"--out"_s, path});
        QCOMPARE(made.exitCode, 0);
        compareGeometry(worker({u"check"_s, path}).out, 100 * 80 * 1.5 - 4 * kPi * 25 * 1.5, {100, 80, 1.5});
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const QString out = m_dir.filePath(u"never.step"_s);
        const QString nowhere = m_dir.filePath(u"no/such/folder/x.step"_s);
        QTest::newRow("no command") << QStringList{} << 2 << QByteArray("Usage:");
        QTest::newRow("unknown command") << QStringList{u"melt"_s} << 2 << QByteArray("melt");
        QTest::newRow("unknown kind")
            << QStringList{u"make-part"_s, u"cube"_s, u"--out"_s, out} << 2 << QByteArray("cube");
        QTest::newRow("no output") << QStringList{u"make-part"_s, u"plate"_s} << 2 << QByteArray("--out");
        QTest::newRow("foreign dimension")
            << QStringList{u"make-part"_s, u"plate"_s, u"--bolt-circle"_s, u"9"_s, u"--out"_s, out} << 2
            << QByteArray("bolt-circle");
        QTest::newRow("negative") << QStringList{u"make-part"_s, u"plate"_s, u"--length=-3"_s, u"--out"_s,
                                                 out}
                                  << 2 << QByteArray("--length");
        QTest::newRow("not a number")
            << QStringList{u"make-part"_s, u"plate"_s, u"--length"_s, u"nan"_s, u"--out"_s, out} << 2
            << QByteArray("--length");
        QTest::newRow("misfit") << QStringList{u"make-part"_s, u"bent-sheet"_s, u"--inside-radius"_s,
                                               u"40"_s,        u"--out"_s,      out}
                                << 2 << QByteArray("radius");
        QTest::newRow("half a hole") << QStringList{u"make-part"_s, u"flange"_s, u"--holes"_s,
                                                    u"2.5"_s,       u"--out"_s,  out}
                                     << 2 << QByteArray("--holes");
        QTest::newRow("bad timestamp")
            << QStringList{u"make-part"_s, u"plate"_s, u"--timestamp"_s, u"today"_s, u"--out"_s, out} << 2
            << QByteArray("--timestamp");
        QTest::newRow("no folder") << QStringList{u"make-part"_s, u"plate"_s, u"--out"_s, nowhere} << 1
                                   << QByteArray("cannot be written");
        QTest::newRow("check nothing") << QStringList{u"check"_s} << 2 << QByteArray("one file");
        QTest::newRow("check absent")
            << QStringList{u"check"_s, nowhere} << 1 << QByteArray("cannot be opened");
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        const Outcome outcome = worker(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(!QFile::exists(m_dir.filePath(u"never.step"_s)));
    }

    void filesThatAreNoPart_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray plate = contentOf(u"" EMESA_SOURCE_DIR "/tests/data/parts/plate.step"_s);
        QVERIFY(plate.size() > 1000);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n");
        QTest::newRow("first line only") << QByteArray("ISO-10303-21;\n");
        QTest::newRow("header only") << plate.left(plate.indexOf("DATA;"));
        QTest::newRow("no entities") << QByteArray(plate.left(plate.indexOf("DATA;")) +
                                                   "DATA;\nENDSEC;\nEND-ISO-10303-21;\n");
    }
    void filesThatAreNoPart()
    {
        QFETCH(QByteArray, content);
        const QString path = m_dir.filePath(u"broken.step"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const Outcome outcome = worker({u"check"_s, path});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(outcome.err.startsWith("emesa-step: "));
    }

    void helpAndVersion()
    {
        QCOMPARE(worker({u"--version"_s}).out, QByteArray("emesa-step " EMESA_VERSION "\n"));
        const Outcome help = worker({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("make-part"));
        QVERIFY(worker({u"make-part"_s, u"flange"_s, u"--help"_s}).out.contains("--bolt-circle"));
    }

    void drawingIsAPdf()
    {
        const QByteArray drawing = contentOf(u"" EMESA_SOURCE_DIR "/tests/data/parts/drawing.pdf"_s);
        QVERIFY(drawing.startsWith("%PDF-"));
        QVERIFY(drawing.trimmed().endsWith("%%EOF"));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(StepWorkerTest)
#include "tst_step_worker.moc"
