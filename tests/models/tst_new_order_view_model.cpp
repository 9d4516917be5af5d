// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/domain/order_choices.h"
#include "models/remote/memory_token_store.h"
#include "models/views/new_order_view_model.h"
#include "tests/support/fake_transport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace emesa;
using namespace emesa::remote;
using emesa::test::FakeTransport;
using namespace std::chrono_literals;

/// A client at a desk, before a server that takes uploads a piece at a time and orders.
class TestNewOrderViewModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_transport = std::make_unique<FakeTransport>();
        m_store = std::make_unique<MemoryTokenStore>();
        m_session = std::make_unique<Session>(*m_transport, *m_store, Session::Options{0, 1ms});
        m_uploaded.clear();
        m_uploadsOpen = true;
        m_onCreate = [](const Request &) { return FakeTransport::json(201, {{QStringLiteral("id"), 42}}); };
        m_transport->setScript([this](const Request &request) { return answerTo(request); });
        const auto user = m_session->signIn(QStringLiteral("c@example.com"), QStringLiteral("pw"));
        QTRY_VERIFY(user.isFinished());
        m_desk = std::make_unique<Desk>(*m_session, ConnectionOptions(), tables::Words(QLocale::c()), Desk::Options());
        m_order = std::make_unique<NewOrderViewModel>(*m_desk);
        m_part = file(QStringLiteral("bracket v3.STEP"), "ISO-10303-21;\nHEADER;");
    }

    void cleanup()
    {
        m_order.reset();
        m_desk.reset();
        m_session.reset();
    }

    /// What is dropped is looked at before a byte of it goes out.
    void filesAreCheckedFirst_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("part") << QStringLiteral("a.stp") << QByteArray("ISO-10303-21;\n") << QString();
        QTest::newRow("drawing") << QStringLiteral("a.PDF") << QByteArray("%PDF-1.7\n") << QString();
        QTest::newRow("other kind") << QStringLiteral("a.dwg") << QByteArray("AC1032") << QStringLiteral("file_type");
        QTest::newRow("101 exe as step") << QStringLiteral("a.step") << QByteArray("MZ\x90") << QStringLiteral("file_content");
        QTest::newRow("101 zip as pdf") << QStringLiteral("a.pdf") << QByteArray("PK\x03\x04") << QStringLiteral("file_content");
        QTest::newRow("empty") << QStringLiteral("a.step") << QByteArray() << QStringLiteral("file_empty");
        QTest::newRow("100 second extension") << QStringLiteral("a.step.exe") << QByteArray("ISO-10303-21;") << QStringLiteral("file_type");
    }
    void filesAreCheckedFirst()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        QSignalSpy refused(m_order.get(), &NewOrderViewModel::fileRefused);
        m_order->addFiles({file(name, content)});
        if (reason.isEmpty()) {
            QTRY_VERIFY(m_order->file(FileKind::Step) || m_order->file(FileKind::Drawing));
            QTRY_COMPARE(m_transport->sentTo("uploads.create").size(), 1);
        } else {
            QTRY_COMPARE(refused.size(), 1);
            const auto why = refused[0][0].value<Error>();
            QCOMPARE(why.reason, reason);
            QVERIFY2(why.message.contains(name), qPrintable(why.message));
            QCOMPARE(m_transport->sentTo("uploads.create").size(), 0);
        }
        QCOMPARE(checkPartFile(m_part, 5).error().reason, QStringLiteral("file_too_large"));
        QCOMPARE(checkPartFile(QStringLiteral("/no/such.step"), 5).error().reason, QStringLiteral("file_unreadable"));
    }

    void thePartIsCalledAfterItsFile()
    {
        m_order->addFiles({m_part});
        QTRY_COMPARE(m_order->values().value(QLatin1String("part_id")).toString(), QStringLiteral("bracket v3"));
        m_order->setValues({{QStringLiteral("part_id"), QStringLiteral("P-1")}});
        m_order->addFiles({file(QStringLiteral("other.step"), "ISO-10303-21;")});
        QTRY_COMPARE(m_order->file(FileKind::Step)->file.name, QStringLiteral("other.step"));
        QCOMPARE(m_order->values().value(QLatin1String("part_id")).toString(), QStringLiteral("P-1"));
    }

    void whatIsMissingIsSaid()
    {
        QSignalSpy incomplete(m_order.get(), &NewOrderViewModel::incomplete);
        m_order->submit();
        QCOMPARE(incomplete.size(), 1);
        QVERIFY(m_order->missing().contains(QStringLiteral("step_file")));
        QVERIFY(m_order->missing().contains(QStringLiteral("surface_treatment")));
        write();
        QCOMPARE(m_order->missing(), QStringList{QStringLiteral("step_file")});
        QCOMPARE(m_order->stage(), NewOrderViewModel::Stage::Writing);
        QCOMPARE(m_transport->sentTo("orders.create").size(), 0);
    }

    /// Submitted while the upload still runs, the order goes out when the last byte is there, once.
    void submitWaitsForTheUpload()
    {
        QSignalSpy sent(m_order.get(), &NewOrderViewModel::sent);
        m_uploadsOpen = false;
        write();
        m_order->addFiles({m_part});
        QTRY_VERIFY(m_order->file(FileKind::Step));
        m_order->submit();
        QCOMPARE(m_order->stage(), NewOrderViewModel::Stage::Uploading);
        QTest::qWait(50);
        QCOMPARE(m_transport->sentTo("orders.create").size(), 0);
        release();
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(sent[0][0].toLongLong(), 42);
        const auto requests = m_transport->sentTo("orders.create");
        QCOMPARE(requests.size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(requests[0].body).object();
        QCOMPARE(body.value(QLatin1String("step_file")).toString(), m_uploadId);
        QCOMPARE(body.value(QLatin1String("material_thickness")).toString(), QStringLiteral("2 mm"));
        OrderDraft read;
        QVERIFY(schema::readObject(body, read));
        QVERIFY(m_order->isEmpty());
        QVERIFY(m_desk->uploads().uploads().isEmpty());
    }

    void waitingCanBeStopped()
    {
        m_uploadsOpen = false;
        write();
        m_order->addFiles({m_part});
        QTRY_VERIFY(m_order->file(FileKind::Step));
        m_order->submit();
        m_order->stopWaiting();
        release();
        QTRY_VERIFY(m_order->file(FileKind::Step)->isThere());
        QTest::qWait(20);
        QCOMPARE(m_order->stage(), NewOrderViewModel::Stage::Writing);
        QCOMPARE(m_transport->sentTo("orders.create").size(), 0);
    }

    void pauseAndGoOn()
    {
        m_uploadsOpen = false;
        m_order->addFiles({m_part});
        QTRY_VERIFY(m_order->file(FileKind::Step));
        m_order->pauseFile(FileKind::Step);
        QCOMPARE(m_order->file(FileKind::Step)->state, UploadState::Paused);
        m_uploadsOpen = true;
        m_order->resumeFile(FileKind::Step);
        QTRY_VERIFY(m_order->file(FileKind::Step)->isThere());
    }

    /// The same content has the same key, over tries and over the end of the program; other content has another.
    void sendingAgainIsTheSameOrder()
    {
        bool isAway = true;
        m_onCreate = [&](const Request &) -> std::optional<Result<Reply>> {
            return isAway ? Result<Reply>(Error{ErrorCode::Timeout, QStringLiteral("timeout"), QStringLiteral("…")})
                          : Result<Reply>(FakeTransport::json(201, {{QStringLiteral("id"), 43}}));
        };
        write();
        m_order->addFiles({m_part});
        QTRY_VERIFY(m_order->file(FileKind::Step) && m_order->file(FileKind::Step)->isThere());
        m_order->submit();
        QTRY_COMPARE(m_order->stage(), NewOrderViewModel::Stage::Away);
        const QJsonObject draft = m_order->draft();
        m_order = std::make_unique<NewOrderViewModel>(*m_desk);
        m_order->restore(draft);
        QVERIFY(m_order->file(FileKind::Step)->isThere());
        m_order->submit();
        QTRY_COMPARE(m_transport->sentTo("orders.create").size(), 2);
        m_order->stopWaiting();
        isAway = false;
        QJsonObject values = m_order->values();
        values.insert(QStringLiteral("quantity"), 7);
        QTRY_COMPARE(m_order->stage(), NewOrderViewModel::Stage::Away);
        m_order->stopWaiting();
        m_order->setValues(values);
        m_order->submit();
        QTRY_COMPARE(m_transport->sentTo("orders.create").size(), 3);
        const auto keys = m_transport->headersSentTo("orders.create", "Idempotency-Key");
        QCOMPARE(keys[0], keys[1]);
        QVERIFY(keys[1] != keys[2]);
    }

    void whatTheServerRefusesStaysWritten()
    {
        QSignalSpy refused(m_order.get(), &NewOrderViewModel::refused);
        m_onCreate = [](const Request &) {
            return FakeTransport::json(422, {{QStringLiteral("code"), QStringLiteral("validation_failed")},
                                             {QStringLiteral("detail"), QStringLiteral("Some values need to be corrected.")},
                                             {QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("step_file")},
                                                                                              {QStringLiteral("code"), QStringLiteral("not_found")},
                                                                                              {QStringLiteral("message"), QStringLiteral("Upload it again.")}}}}});
        };
        write();
        m_order->addFiles({m_part});
        QTRY_VERIFY(m_order->file(FileKind::Step) && m_order->file(FileKind::Step)->isThere());
        m_order->submit();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(m_order->stage(), NewOrderViewModel::Stage::Writing);
        QVERIFY(m_order->file(FileKind::Step)->trouble);
        QVERIFY(!m_order->isEmpty());
        const int before = int(m_transport->sentTo("uploads.create").size());
        m_order->resumeFile(FileKind::Step);
        QTRY_COMPARE(int(m_transport->sentTo("uploads.create").size()), before + 1);
        QTRY_VERIFY(m_order->file(FileKind::Step) && m_order->file(FileKind::Step)->isThere());
    }

    void copyTakesTheSpecificationAlone()
    {
        m_order->copyFrom(7);
        QTRY_COMPARE(m_order->values().value(QLatin1String("material_type")).toString(), QStringLiteral("Brass"));
        QVERIFY(!m_order->values().contains(QLatin1String("target_price")));
        QVERIFY(!m_order->values().contains(QLatin1String("status")));
        QVERIFY(!m_order->file(FileKind::Step));
    }

    void clearedAndTakenBack()
    {
        write();
        m_order->addFiles({m_part});
        QTRY_VERIFY(m_order->file(FileKind::Step) && m_order->file(FileKind::Step)->isThere());
        const QJsonObject draft = m_order->draft();
        m_order->clear();
        QVERIFY(m_order->isEmpty());
        QVERIFY(m_order->draft().isEmpty());
        m_order->restore(draft);
        QCOMPARE(m_order->values(), draft.value(QLatin1String("values")).toObject());
        QTRY_VERIFY(m_order->file(FileKind::Step) && m_order->file(FileKind::Step)->isThere()); // uploaded anew
    }

    void choicesSuitTheMaterial()
    {
        QVERIFY(usualFinishes(QStringLiteral("Aluminium")).contains(QStringLiteral("Anodised, type II")));
        QVERIFY(!usualFinishes(QStringLiteral("stainless steel sheet")).contains(QStringLiteral("Zinc plated")));
        QVERIFY(isUnusual(QStringLiteral("Stainless steel sheet"), QStringLiteral("zinc plated")));
        QVERIFY(!isUnusual(QStringLiteral("Unobtainium"), QStringLiteral("Zinc plated")));
        QVERIFY(usualGrades(QStringLiteral("CR steel sheet")).contains(QStringLiteral("IS 513 CR1")));
        m_order->setValues({{QStringLiteral("material_type"), QStringLiteral("Brass")}, {QStringLiteral("surface_treatment"), QStringLiteral("Zinc plated")}});
        QVERIFY(!m_order->advice(QStringLiteral("surface_treatment")).isEmpty());
        QCOMPARE(m_order->suggestions(QStringLiteral("material_grade")), QStringList{QStringLiteral("CuZn39Pb3")});
    }

    void thicknesses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("millimetres");
        QTest::newRow("bare") << QStringLiteral("2") << QStringLiteral("2 mm");
        QTest::newRow("comma") << QStringLiteral(" 1,50mm ") << QStringLiteral("1.5 mm");
        QTest::newRow("inch") << QStringLiteral("0.08 in") << QStringLiteral("2.03 mm");
        QTest::newRow("inch sign") << QStringLiteral("1\"") << QStringLiteral("25.4 mm");
        QTest::newRow("ten") << QStringLiteral("10") << QStringLiteral("10 mm");
        QTest::newRow("centimetre") << QStringLiteral("1 cm") << QStringLiteral("10 mm");
        QTest::newRow("nothing") << QStringLiteral("0") << QString();
        QTest::newRow("words") << QStringLiteral("as drawn") << QString();
        QTest::newRow("a wall") << QStringLiteral("9999") << QString();
    }
    void thicknesses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, millimetres);
        QCOMPARE(millimetresOf(typed), millimetres);
    }

    void ratesFollowTheLine()
    {
        TransferRate rate;
        QVERIFY(!rate.bytesPerSecond());
        rate.add(0ms, 0);
        rate.add(100ms, 1000);
        QVERIFY(!rate.bytesPerSecond()); // too early to say
        rate.add(1000ms, 10'000);
        QCOMPARE(*rate.bytesPerSecond(), 10'000);
        QCOMPARE(rate.timeFor(25'000)->count(), 3);
        for (int i = 2; i <= 8; ++i)
            rate.add(std::chrono::milliseconds(1000 * i), 10'000 + i * 100);
        QCOMPARE(*rate.bytesPerSecond(), 100);
        rate.add(8100ms, 500); // a piece got lost
        QVERIFY(!rate.bytesPerSecond());
        QVERIFY(!rate.timeFor(1));
    }

private:
    std::optional<Result<Reply>> answerTo(const Request &request)
    {
        const QByteArray id = request.endpoint->id;
        if (id == "auth.jwt_create")
            return FakeTransport::json(200, {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
        if (id == "auth.me")
            return FakeTransport::json(200, {{QStringLiteral("id"), 7}, {QStringLiteral("permissions"), QJsonArray{QStringLiteral("order_create")}}});
        if (id == "orders.create")
            return m_onCreate(request);
        if (id == "orders.get")
            return FakeTransport::json(200, {{QStringLiteral("id"), 7},
                                             {QStringLiteral("material_type"), QStringLiteral("Brass")},
                                             {QStringLiteral("target_price"), QStringLiteral("10.00")},
                                             {QStringLiteral("quantity"), 5}});
        if (id == "uploads.create") {
            m_uploadId = newUuid(SystemClock().now());
            m_uploaded[m_uploadId] = 0;
            return FakeTransport::plain(201, {{"Location", "/api/uploads/" + m_uploadId.toLatin1() + '/'}});
        }
        if (id == "uploads.head")
            return FakeTransport::plain(200, {{"Upload-Offset", QByteArray::number(m_uploaded[m_uploadId])}});
        if (id == "uploads.patch") {
            if (!m_uploadsOpen)
                return std::nullopt;
            m_uploaded[m_uploadId] += request.body.size();
            return FakeTransport::plain(204, {{"Upload-Offset", QByteArray::number(m_uploaded[m_uploadId])}});
        }
        if (id == "uploads.delete")
            return FakeTransport::plain(204);
        return std::nullopt;
    }

    /// The piece that waits arrives.
    void release()
    {
        QTRY_COMPARE(m_transport->openCount(), 1);
        m_uploadsOpen = true;
        const qint64 size = QFileInfo(m_part).size();
        m_uploaded[m_uploadId] = size;
        m_transport->answer(FakeTransport::plain(204, {{"Upload-Offset", QByteArray::number(size)}}));
    }

    void write()
    {
        m_order->setValues({{QStringLiteral("part_id"), QStringLiteral("P-1")},
                            {QStringLiteral("product_description"), QStringLiteral("Bracket")},
                            {QStringLiteral("quantity"), 100},
                            {QStringLiteral("material_type"), QStringLiteral("CR steel sheet")},
                            {QStringLiteral("material_grade"), QStringLiteral("IS 513 CR1")},
                            {QStringLiteral("material_thickness"), QStringLiteral("2")},
                            {QStringLiteral("surface_treatment"), QStringLiteral("Powder coat")},
                            {QStringLiteral("packing_standard"), QStringLiteral("Carton")},
                            {QStringLiteral("target_price"), QStringLiteral("5000.00")},
                            {QStringLiteral("currency"), QStringLiteral("INR")}});
    }

    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_directory->filePath(name);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<MemoryTokenStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<NewOrderViewModel> m_order;
    QString m_part;
    QHash<QString, qint64> m_uploaded;
    QString m_uploadId;
    bool m_uploadsOpen = true;
    std::function<std::optional<Result<Reply>>(const Request &)> m_onCreate;
};

QTEST_GUILESS_MAIN(TestNewOrderViewModel)
#include "tst_new_order_view_model.moc"
