// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "models/remote/memory_token_store.h"
#include "models/remote/upload_queue.h"
#include "tests/support/fake_transport.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace emesa;
using namespace emesa::remote;
using emesa::test::FakeTransport;
using namespace std::chrono_literals;

namespace {

/// A tus server with one upload at a time, and a way to spoil answers.
struct TusServer
{
    QString id;
    QByteArray bytes;
    qint64 length = 0;
    int created = 0;
    std::function<std::optional<Result<Reply>>(const Request &)> spoil;
    qint64 largestPiece = 0;

    std::optional<Result<Reply>> answer(const Request &request)
    {
        const QByteArray endpoint = request.endpoint->id;
        if (endpoint == "auth.jwt_create")
            return FakeTransport::json(200, {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
        if (endpoint == "auth.me")
            return FakeTransport::json(200, {{QStringLiteral("id"), 7}});
        if (spoil) {
            if (auto spoilt = spoil(request))
                return spoilt;
        }
        if (endpoint == "uploads.create") {
            ++created;
            id = newUuid(SystemClock().now());
            bytes.clear();
            length = FakeTransport::headerOf(request, "Upload-Length").toLongLong();
            return FakeTransport::plain(201, {{"Location", "http://elsewhere.example/api/uploads/" + id.toLatin1() + '/'}});
        }
        if (!request.path.contains(id))
            return FakeTransport::plain(404);
        if (endpoint == "uploads.head")
            return FakeTransport::plain(200, {{"Upload-Offset", QByteArray::number(bytes.size())}});
        if (endpoint == "uploads.delete") {
            id = QStringLiteral("gone");
            return FakeTransport::plain(204);
        }
        if (FakeTransport::headerOf(request, "Upload-Offset").toLongLong() != bytes.size())
            return FakeTransport::plain(409);
        if (FakeTransport::headerOf(request, "Upload-Checksum")
            != "sha256 " + QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toBase64())
            return FakeTransport::plain(460);
        bytes += request.body;
        largestPiece = qMax(largestPiece, request.body.size());
        return FakeTransport::plain(204, {{"Upload-Offset", QByteArray::number(bytes.size())}});
    }
};

} // namespace

class TestUploadQueue : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = {};
        m_directory = std::make_unique<QTemporaryDir>();
        m_transport = std::make_unique<FakeTransport>();
        m_store = std::make_unique<MemoryTokenStore>();
        m_session = std::make_unique<Session>(*m_transport, *m_store, Session::Options{2, 1ms});
        m_transport->setScript([this](const Request &request) { return m_server.answer(request); });
        const auto user = m_session->signIn(QStringLiteral("c@example.com"), QStringLiteral("pw"));
        QTRY_VERIFY(user.isFinished());
        m_content.clear();
        for (int i = 0; i < 2500; ++i)
            m_content += char(i * 7);
        m_file = m_directory->filePath(QStringLiteral("part.step"));
        write(m_content);
    }
    void cleanup() { m_session.reset(); }

    void decisions_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("offset");
        QTest::addColumn<int>("kind");
        QTest::newRow("204") << 204 << QByteArray("8") << int(UploadStep::Advance);
        QTest::newRow("204 without offset") << 204 << QByteArray() << int(UploadStep::Fail);
        QTest::newRow("204 negative") << 204 << QByteArray("-1") << int(UploadStep::Fail);
        QTest::newRow("401") << 401 << QByteArray() << int(UploadStep::Fail);
        QTest::newRow("403") << 403 << QByteArray() << int(UploadStep::Fail);
        QTest::newRow("404") << 404 << QByteArray() << int(UploadStep::StartAgain);
        QTest::newRow("409") << 409 << QByteArray() << int(UploadStep::AskOffset);
        QTest::newRow("410") << 410 << QByteArray() << int(UploadStep::StartAgain);
        QTest::newRow("413") << 413 << QByteArray() << int(UploadStep::Fail);
        QTest::newRow("423") << 423 << QByteArray() << int(UploadStep::AskOffset);
        QTest::newRow("429") << 429 << QByteArray() << int(UploadStep::AskOffset);
        QTest::newRow("460") << 460 << QByteArray() << int(UploadStep::SendAgain);
        QTest::newRow("500") << 500 << QByteArray() << int(UploadStep::AskOffset);
        QTest::newRow("503") << 503 << QByteArray() << int(UploadStep::AskOffset);
        QTest::newRow("507") << 507 << QByteArray() << int(UploadStep::Fail);
        QTest::newRow("cut") << 0 << QByteArray() << int(UploadStep::AskOffset);
    }
    void decisions()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, offset);
        QFETCH(int, kind);
        Result<Reply> result = FakeTransport::cut();
        if (status > 0) {
            const HeaderList headers = offset.isEmpty() ? HeaderList() : HeaderList{{"Upload-Offset", offset}};
            m_transport->setScript([&](const Request &) { return std::optional(Result<Reply>(FakeTransport::plain(status, headers))); });
            const auto answer = m_session->send(requestTo("uploads.patch", {QStringLiteral("x")}));
            QTRY_VERIFY(answer.isFinished());
            result = outcomeOf(answer);
        }
        QCOMPARE(int(uploadStepAfter(result).kind), kind);
    }

    void sendsInPieces()
    {
        UploadQueue queue(*m_session, options());
        QSignalSpy progress(&queue, &UploadQueue::progress);
        const auto done = queue.upload(m_file);
        QTRY_VERIFY(done.isFinished());
        const auto id = outcomeOf(done);
        QVERIFY(id);
        QCOMPARE(*id, m_server.id);
        QCOMPARE(m_server.bytes, m_content);
        QCOMPARE(m_server.largestPiece, 1000);
        QCOMPARE(progress.last()[1].toLongLong(), 2500);
        QCOMPARE(queue.uploads().first().state, UploadState::Finished);
        queue.forget(queue.uploads().first().id);
        QVERIFY(queue.uploads().isEmpty());
    }

    void survives_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isAfter"); ///< the piece arrived, only the answer is spoilt
        QTest::addColumn<int>("created");
        QTest::newRow("P38 cut before") << 0 << false << 1;
        QTest::newRow("P38 cut after") << 0 << true << 1;
        QTest::newRow("409") << 409 << false << 1;
        QTest::newRow("460") << 460 << false << 1;
        QTest::newRow("423") << 423 << false << 1;
        QTest::newRow("500 after") << 500 << true << 1;
        QTest::newRow("503 before") << 503 << false << 1;
        QTest::newRow("404") << 404 << false << 2;
        QTest::newRow("410") << 410 << false << 2;
    }
    void survives()
    {
        QFETCH(int, status);
        QFETCH(bool, isAfter);
        QFETCH(int, created);
        int patches = 0;
        m_server.spoil = [&](const Request &request) -> std::optional<Result<Reply>> {
            if (QByteArray(request.endpoint->id) != "uploads.patch" || ++patches != 2)
                return std::nullopt;
            if (isAfter)
                m_server.bytes += request.body;
            if (status == 0)
                return FakeTransport::cut();
            return FakeTransport::plain(status);
        };
        UploadQueue queue(*m_session, options());
        const auto done = queue.upload(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 20'000);
        QVERIFY(outcomeOf(done));
        QCOMPARE(m_server.bytes, m_content);
        QCOMPARE(m_server.created, created);
    }

    void givesUpAfterManyCutsAndTriesAgainWhenTold()
    {
        m_server.spoil = [](const Request &) { return std::optional(Result<Reply>(FakeTransport::cut())); };
        UploadQueue queue(*m_session, options());
        const auto done = queue.upload(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 20'000);
        QCOMPARE(outcomeOf(done).error().code, ErrorCode::Network);
        QCOMPARE(queue.uploads().first().state, UploadState::Failed);
        m_server.spoil = {};
        queue.resume(queue.uploads().first().id);
        QTRY_COMPARE(queue.uploads().first().state, UploadState::Finished);
        QCOMPARE(m_server.bytes, m_content);
    }

    void pausesAndResumes()
    {
        m_server.spoil = [this](const Request &request) -> std::optional<Result<Reply>> {
            if (QByteArray(request.endpoint->id) == "uploads.patch" && m_server.bytes.size() == 1000)
                return Error{ErrorCode::Timeout, QStringLiteral("timeout"), {}};
            return std::nullopt;
        };
        UploadQueue queue(*m_session, options());
        const auto id = queue.add(m_file);
        QVERIFY(id);
        QTRY_COMPARE(m_server.bytes.size(), 1000);
        queue.pause(*id);
        QCOMPARE(queue.find(*id)->state, UploadState::Paused);
        m_server.spoil = {};
        QTest::qWait(50);
        QCOMPARE(m_server.bytes.size(), 1000);
        queue.resume(*id);
        QTRY_COMPARE(queue.find(*id)->state, UploadState::Finished);
        QCOMPARE(m_server.bytes, m_content);
        QCOMPARE(m_server.created, 1);
    }

    void goesOnAfterRestart_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("same file") << false;
        QTest::newRow("file was changed") << true;
    }
    void goesOnAfterRestart()
    {
        QFETCH(bool, isChanged);
        QString first;
        {
            m_server.spoil = [this](const Request &request) -> std::optional<Result<Reply>> {
                if (m_server.bytes.size() == 1000 && QByteArray(request.endpoint->id) == "uploads.patch")
                    return Error{ErrorCode::Timeout, QStringLiteral("timeout"), {}};
                return std::nullopt;
            };
            UploadQueue queue(*m_session, options());
            QVERIFY(queue.open());
            QVERIFY(queue.add(m_file));
            QTRY_COMPARE(m_server.bytes.size(), 1000);
            first = m_server.id;
            UploadQueue twin(*m_session, options());
            QCOMPARE(twin.open().error().reason, QStringLiteral("journal_in_use"));
        }
        m_server.spoil = {};
        if (isChanged) {
            m_content += "more";
            write(m_content);
        }
        UploadQueue queue(*m_session, options());
        QVERIFY(queue.open());
        QCOMPARE(queue.uploads().size(), 1);
        QTRY_COMPARE(queue.uploads().first().state, UploadState::Finished);
        QCOMPARE(m_server.bytes, m_content);
        QCOMPARE(m_server.id == first, !isChanged);
    }

    void leavesOthersUploadsAlone()
    {
        auto theirs = options();
        theirs.account = QStringLiteral("somebody else");
        {
            m_transport->setScript({}); // no answers
            UploadQueue queue(*m_session, theirs);
            QVERIFY(queue.open());
            QVERIFY(queue.add(m_file));
        }
        {
            UploadQueue queue(*m_session, options());
            QVERIFY(queue.open());
            QVERIFY(queue.uploads().isEmpty());
            const auto id = queue.add(m_file);
            QVERIFY(id);
            queue.cancel(*id);
        }
        UploadQueue queue(*m_session, theirs);
        QVERIFY(queue.open());
        QCOMPARE(queue.uploads().size(), 1);
    }

    void cancelTellsTheServer()
    {
        m_server.spoil = [this](const Request &request) -> std::optional<Result<Reply>> {
            return m_server.bytes.size() == 1000 && QByteArray(request.endpoint->id) == "uploads.patch"
                ? std::optional(Result<Reply>(Error{ErrorCode::Timeout, QStringLiteral("timeout"), {}})) : std::nullopt;
        };
        UploadQueue queue(*m_session, options());
        const auto done = queue.upload(m_file);
        QTRY_COMPARE(m_server.bytes.size(), 1000);
        queue.cancel(queue.uploads().first().id);
        QTRY_COMPARE(m_transport->sentTo("uploads.delete").size(), 1);
        QCOMPARE(outcomeOf(done).error().code, ErrorCode::Cancelled);
        QVERIFY(queue.uploads().isEmpty());
    }

    void refusesWhatCannotBeSent()
    {
        UploadQueue queue(*m_session, options());
        QCOMPARE(queue.add(m_directory->filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
        write({});
        QCOMPARE(queue.add(m_file).error().code, ErrorCode::Invalid);
        QVERIFY(queue.uploads().isEmpty());
    }

private:
    UploadQueue::Options options() const
    {
        UploadQueue::Options options;
        options.journal = m_directory->filePath(QStringLiteral("uploads.json"));
        options.account = QStringLiteral("server 7");
        options.pieceSize = 1000;
        options.firstPause = 1ms;
        options.longestPause = 2ms;
        return options;
    }
    void write(const QByteArray &content) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    TusServer m_server;
    QByteArray m_content;
    QString m_file;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<MemoryTokenStore> m_store;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestUploadQueue)
#include "tst_upload_queue.moc"
