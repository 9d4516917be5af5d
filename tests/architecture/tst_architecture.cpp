// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace emesa::architecture;

namespace {

QList<SourceText> sourcesIn(const QStringList &folders)
{
    QList<SourceText> sources;
    const QDir root(u"" EMESA_SOURCE_DIR ""_s);
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly)) {
                sources.append(SourceText::parse(root.relativeFilePath(file.fileName()),
                                                 QString::fromUtf8(file.readAll())));
            }
        }
    }
    return sources;
}

QByteArray listed(const QList<Offence> &offences)
{
    QString text = u"%1 offences\n"_s.arg(offences.size());
    for (const Offence &offence : offences) {
        text += offence.path + u':' + QString::number(offence.line) + u": "_s + offence.what + u'\n';
    }
    return text.toUtf8();
}

/// Qt Test cuts a failure's message at about a thousand bytes, so each offence gets a line of its own.
QByteArray announced(const QList<Offence> &offences)
{
    for (const Offence &offence : offences) {
        qWarning().noquote() << offence.path + u':' + QString::number(offence.line) + u": "_s + offence.what;
    }
    return QByteArray::number(offences.size()) + " offences, listed above";
}

} // namespace

/// Enforces who may include whom, and the few words that have no place in product code. The rules themselves
/// are tested first, on samples that break them.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_qtModules = qtModulesByHeader();
        QVERIFY2(m_qtModules.value(u"QString"_s) == u"Core"_s, "the Qt headers were not found");
        m_product = sourcesIn({u"core"_s, u"models"_s, u"ui"_s, u"app"_s, u"server"_s});
        QVERIFY(m_product.size() > 15);
    }

    void badSampleIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("base knows no domain")
            << u"core/base/x.h"_s << u"#include \"core/domain/order.h\"\n"_s << u"core/domain/order.h"_s;
        QTest::newRow("core knows no server")
            << u"core/api/x.h"_s << u"#include \"server/http/request.h\"\n"_s << u"server/http"_s;
        QTest::newRow("core has no network")
            << u"core/domain/x.cpp"_s << u"#include <QTcpSocket>\n"_s << u"of Network"_s;
        QTest::newRow("models have no widget")
            << u"models/views/x.h"_s << u"#include <QWidget>\n"_s << u"of Widgets"_s;
        QTest::newRow("ui knows no server")
            << u"ui/pages/x.h"_s << u"  #  include \"server/main.h\"\n"_s << u"server/main.h"_s;
        QTest::newRow("server knows no ui")
            << u"server/main.cpp"_s << u"#include \"ui/shell/window.h\"\n"_s << u"ui/shell"_s;
        QTest::newRow("server has no widget")
            << u"server/x.cpp"_s << u"#include <QtWidgets/QLabel>\n"_s << u"of Widgets"_s;
        QTest::newRow("HTTP server in one file")
            << u"server/http/front_desk.h"_s << u"#include <QtHttpServer/QHttpServer>\n"_s
            << u"of HttpServer"_s;
        QTest::newRow("http knows no service")
            << u"server/http/router.h"_s << u"#include \"server/services/order_service.h\"\n"_s
            << u"server/services"_s;
        QTest::newRow("service knows no http")
            << u"server/services/x.h"_s << u"#include \"server/http/request.h\"\n"_s << u"server/http"_s;
        QTest::newRow("service has no Sql")
            << u"server/services/x.cpp"_s << u"#include <QSqlDatabase>\n"_s << u"of Sql"_s;
        QTest::newRow("OpenCASCADE in one place")
            << u"core/geometry/x.cpp"_s << u"#include <TopoDS_Shape.hxx>\n"_s << u"of OpenCASCADE"_s;
        QTest::newRow("nobody includes the worker")
            << u"server/jobs/x.cpp"_s << u"#include \"core/step/step_file.h\"\n"_s << u"process"_s;
        QTest::newRow("relative include")
            << u"core/base/x.cpp"_s << u"#include \"../domain/order.h\"\n"_s << u"../domain"_s;
        QTest::newRow("include of a neighbour")
            << u"core/base/x.cpp"_s << u"#include \"x.h\"\n"_s << u"\"x.h\""_s;
        QTest::newRow("unknown library")
            << u"core/base/x.cpp"_s << u"#include <boost/any.hpp>\n"_s << u"unknown library"_s;
        QTest::newRow("unknown folder") << u"plugins/x.cpp"_s << QString() << u"no layer rule"_s;
        QTest::newRow("event loop") << u"models/remote/x.cpp"_s << u"void f() { QEventLoop loop; }"_s
                                    << u"QEventLoop"_s;
        QTest::newRow("query outside storage")
            << u"server/handlers/x.cpp"_s << u"QSqlQuery q;"_s << u"QSqlQuery"_s;
        QTest::newRow("SQL text") << u"server/services/x.cpp"_s
                                  << u"auto s = u\"SELECT id \"\n  \"FROM orders\"_s;"_s << u"SQL text"_s;
        QTest::newRow("raw SQL text")
            << u"server/jobs/x.cpp"_s << u"auto s = R\"(\n  DELETE FROM orders)\";"_s << u"SQL text"_s;
        QTest::newRow("double in money")
            << u"core/base/money.h"_s << u"double amount() const;"_s << u"double"_s;
        QTest::newRow("toDouble in a service")
            << u"server/services/x.cpp"_s << u"return json.toDouble();"_s << u"toDouble"_s;
        QTest::newRow("singleton") << u"app/x.h"_s << u"static Settings &instance();"_s << u"singleton"_s;
        QTest::newRow("singleton in use")
            << u"app/x.cpp"_s << u"Settings::instance().theme();"_s << u"singleton"_s;
        QTest::newRow("no SPDX") << u"core/base/x.h"_s << u"#pragma once\n"_s << u"SPDX"_s;
        QTest::newRow("no pragma once")
            << u"core/base/x.h"_s << u"// SPDX-License-Identifier: GPL-3.0-or-later\n// #pragma once\n"_s
            << u"#pragma once"_s;
    }
    void badSampleIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, says);
        const SourceText source = SourceText::parse(path, text);
        const QList<Offence> offences =
            includeOffences(source, m_qtModules) + contentOffences(source) + formOffences(source);
        QVERIFY2(QString::fromUtf8(listed(offences)).contains(says), listed(offences).constData());
    }

    void goodSampleIsLeftAlone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("comment")
            << u"server/services/x.cpp"_s
            << u"// no QEventLoop, no double\n/* QSqlQuery\n#include \"ui/x.h\" */\nint i = 1'000;\n"_s;
        QTest::newRow("words in a text")
            << u"server/services/x.cpp"_s
            << u"auto s = \"double \\\" QEventLoop\"; auto t = \"Update the order\";\n"_s;
        QTest::newRow("one transport") << u"server/http/qt_http_transport.cpp"_s
                                       << u"#include <QHttpServer>\n#include \"server/http/request.h\"\n"_s;
        QTest::newRow("storage")
            << u"server/storage/x.cpp"_s
            << u"#include <QSqlQuery>\nQSqlQuery q; auto s = \"SELECT id FROM orders\";\n"_s;
        QTest::newRow("worker") << u"core/step/x.cpp"_s
                                << u"#include <TopoDS.hxx>\n#include <cmath>\n#include \"x.moc\"\n"_s;
        QTest::newRow("application object")
            << u"app/x.cpp"_s << u"auto *a = QCoreApplication::instance();\n"_s;
    }
    void goodSampleIsLeftAlone()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        const SourceText source =
            SourceText::parse(path, u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s + text);
        const QList<Offence> offences =
            includeOffences(source, m_qtModules) + contentOffences(source) + formOffences(source);
        QVERIFY2(offences.isEmpty(), listed(offences).constData());
    }

    void linesAreCountedInTheFile()
    {
        const SourceText source = SourceText::parse(
            u"core/base/x.cpp"_s, u"/* a\nb */\nauto s = R\"(\n\n)\";\n#include <QTcpSocket>\n"_s);
        QCOMPARE(source.includes.size(), 1);
        QCOMPARE(source.includes.first().line, 6);
    }

    void includesKeepToTheLayers()
    {
        QList<Offence> offences;
        for (const SourceText &source : std::as_const(m_product)) {
            offences += includeOffences(source, m_qtModules);
        }
        QVERIFY2(offences.isEmpty(), announced(offences).constData());
    }

    void wordsStayWhereTheyBelong()
    {
        QList<Offence> offences;
        for (const SourceText &source : std::as_const(m_product)) {
            offences += contentOffences(source);
        }
        QVERIFY2(offences.isEmpty(), announced(offences).constData());
    }

    void filesHaveLicenceAndGuard()
    {
        QList<Offence> offences;
        for (const SourceText &source : m_product + sourcesIn({u"tests"_s, u"cmake"_s})) {
            offences += formOffences(source);
        }
        QVERIFY2(offences.isEmpty(), announced(offences).constData());
    }

private:
    QHash<QString, QString> m_qtModules;
    QList<SourceText> m_product;
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
