// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/upload_queue.h"

#include "core/base/ids.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace emesa::remote {

namespace {

constexpr char pieceType[] = "application/offset+octet-stream";

Error unreadable(const QString &path)
{
    return {ErrorCode::NotFound, QStringLiteral("file_unreadable"), QStringLiteral("%1 cannot be read.").arg(path)};
}

Timestamp modifiedOf(const QFileInfo &file)
{
    return {file.lastModified().toMSecsSinceEpoch()};
}

} // namespace

UploadQueue::UploadQueue(Session &session, const Options &options, QObject *parent)
    : QObject(parent), m_session(session), m_options(options), m_journal(options.journal)
{
    m_pause.setSingleShot(true);
    m_reader.setMaxThreadCount(1);
    connect(&m_session, &Session::signedIn, this, [this] {
        for (Upload &upload : m_uploads) {
            if (upload.state == UploadState::Waiting) {
                startNext();
                return;
            }
        }
    });
}

UploadQueue::~UploadQueue()
{
    ++m_round;
    m_reader.waitForDone();
}

Status UploadQueue::open()
{
    if (m_options.journal.isEmpty())
        return {};
    const auto stored = m_journal.open();
    if (!stored)
        return stored.error();
    m_isRemembered = true;
    for (Upload upload : *stored) {
        if (upload.account != m_options.account) {
            m_ofOthers.append(upload);
            continue;
        }
        if (upload.state == UploadState::Running)
            upload.state = UploadState::Waiting;
        m_uploads.append(upload);
    }
    startNext();
    return {};
}

Result<QString> UploadQueue::add(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return unreadable(path);
    if (file.size() == 0)
        return Error::invalidField(QStringLiteral("file"), QStringLiteral("empty"), QStringLiteral("%1 is empty.").arg(path));
    Upload upload;
    upload.id = newUuid(SystemClock().now());
    upload.account = m_options.account;
    upload.path = file.absoluteFilePath();
    upload.size = file.size();
    upload.modified = modifiedOf(file);
    m_uploads.append(upload);
    remember();
    emit changed(upload);
    // Not at once: whoever adds wants to know the id before the first signal.
    QMetaObject::invokeMethod(this, [this] { startNext(); }, Qt::QueuedConnection);
    return upload.id;
}

QFuture<Result<QString>> UploadQueue::upload(const QString &path)
{
    const auto id = add(path);
    if (!id)
        return readyAnswer(id);
    const Answer<QString> answer;
    m_waiting[*id].append(answer);
    return answer.future();
}

std::optional<Upload> UploadQueue::find(const QString &id) const
{
    for (const Upload &upload : m_uploads) {
        if (upload.id == id)
            return upload;
    }
    return std::nullopt;
}

Upload *UploadQueue::entry(const QString &id)
{
    for (Upload &upload : m_uploads) {
        if (upload.id == id)
            return &upload;
    }
    return nullptr;
}

void UploadQueue::pause(const QString &id)
{
    Upload *upload = entry(id);
    if (!upload || upload->state == UploadState::Finished)
        return;
    upload->state = UploadState::Paused;
    const Upload now = *upload;
    if (id == m_active)
        leave();
    remember();
    emit changed(now);
    startNext();
}

void UploadQueue::resume(const QString &id)
{
    Upload *upload = entry(id);
    if (!upload || (upload->state != UploadState::Paused && upload->state != UploadState::Failed))
        return;
    upload->state = UploadState::Waiting;
    const Upload now = *upload;
    remember();
    emit changed(now);
    startNext();
}

void UploadQueue::cancel(const QString &id)
{
    const auto upload = find(id);
    if (!upload)
        return;
    if (id == m_active)
        leave();
    m_uploads.removeIf([&](const Upload &other) { return other.id == id; });
    remember();
    if (!upload->uploadId.isEmpty()) {
        Request request = requestTo("uploads.delete", {upload->uploadId});
        request.add("Tus-Resumable", "1.0.0");
        // Best effort: what is left behind expires at the server.
        whenDone(m_session.send(request), this, [](const Result<Reply> &) {});
    }
    settle(id, cancelledError());
    emit removed(id);
    startNext();
}

void UploadQueue::forget(const QString &id)
{
    const auto upload = find(id);
    if (!upload || upload->state != UploadState::Finished)
        return;
    m_uploads.removeIf([&](const Upload &other) { return other.id == id; });
    remember();
    emit removed(id);
}

void UploadQueue::startNext()
{
    if (!m_active.isEmpty() || !m_session.isSignedIn())
        return;
    for (Upload &upload : m_uploads) {
        if (upload.state != UploadState::Waiting)
            continue;
        m_active = upload.id;
        m_trouble = 0;
        upload.state = UploadState::Running;
        emit changed(Upload(upload));
        begin();
        return;
    }
}

bool UploadQueue::isSameFile(const Upload &upload)
{
    const QFileInfo file(upload.path);
    return file.isFile() && file.size() == upload.size && modifiedOf(file) == upload.modified;
}

void UploadQueue::begin()
{
    Upload *upload = active();
    if (!upload)
        return;
    if (!isSameFile(*upload)) {
        const QFileInfo file(upload->path);
        if (!file.isFile() || file.size() == 0) {
            fail(unreadable(upload->path));
            return;
        }
        upload->size = file.size();
        upload->modified = modifiedOf(file);
        upload->uploadId.clear();
        upload->sent = 0;
    }
    if (upload->uploadId.isEmpty())
        announce();
    else
        askOffset();
}

QFuture<Result<Reply>> UploadQueue::post(Request request)
{
    request.add("Tus-Resumable", "1.0.0");
    m_underWay = m_session.send(request);
    return m_underWay;
}

void UploadQueue::announce()
{
    const Upload *upload = active();
    if (!upload)
        return;
    Request request = requestTo("uploads.create");
    request.add("Content-Type", pieceType);
    request.add("Upload-Length", QByteArray::number(upload->size));
    request.add("Upload-Metadata", "filename " + QFileInfo(upload->path).fileName().toUtf8().toBase64());
    whenDone(post(request), this, [this, round = m_round](const Result<Reply> &result) {
        if (round != m_round)
            return;
        if (!result) {
            const UploadStep step = uploadStepAfter(result);
            if (step.kind == UploadStep::AskOffset) {
                m_trouble += step.isTrouble ? 1 : 0;
                if (m_trouble > m_options.attempts)
                    fail(result.error());
                else
                    waitThen(step.pause.count() > 0 ? step.pause : growingPause(), &UploadQueue::begin);
            } else {
                fail(result.error());
            }
            return;
        }
        // Only the id is taken from the address: where requests go is not the server's to say.
        QByteArray location = result->header("Location");
        while (location.endsWith('/'))
            location.chop(1);
        const QString id = QString::fromLatin1(location.mid(location.lastIndexOf('/') + 1));
        if (!isUuid(id)) {
            fail(unexpectedAnswer());
            return;
        }
        Upload *now = active();
        now->uploadId = id;
        now->sent = 0;
        remember();
        sendPiece();
    });
}

void UploadQueue::askOffset()
{
    const Upload *upload = active();
    if (!upload)
        return;
    whenDone(post(requestTo("uploads.head", {upload->uploadId})), this, [this, round = m_round](const Result<Reply> &result) {
        if (round == m_round)
            take(uploadStepAfter(result), result);
    });
}

void UploadQueue::sendPiece()
{
    const Upload *upload = active();
    if (!upload)
        return;
    if (!isSameFile(*upload)) {
        startAgain();
        return;
    }
    const Answer<Piece> answer;
    const auto future = answer.future();
    m_reader.start([answer, path = upload->path, offset = upload->sent, size = qMin(m_options.pieceSize, upload->size - upload->sent)] {
        QFile file(path);
        Piece piece;
        if (file.open(QIODevice::ReadOnly) && file.seek(offset))
            piece.bytes = file.read(size);
        if (piece.bytes.size() != size) {
            answer.give(unreadable(path));
            return;
        }
        piece.checksum = QCryptographicHash::hash(piece.bytes, QCryptographicHash::Sha256);
        answer.give(piece);
    });
    whenDone(future, this, [this, round = m_round](const Result<Piece> &piece) {
        if (round != m_round)
            return;
        if (piece)
            sendPiece(*piece);
        else
            fail(piece.error());
    });
}

void UploadQueue::sendPiece(const Piece &piece)
{
    const Upload *upload = active();
    if (!upload)
        return;
    Request request = requestTo("uploads.patch", {upload->uploadId});
    request.add("Content-Type", pieceType);
    request.add("Upload-Offset", QByteArray::number(upload->sent));
    request.add("Upload-Checksum", "sha256 " + piece.checksum.toBase64());
    request.body = piece.bytes;
    request.onSent = [this, round = m_round, id = upload->id, before = upload->sent, size = upload->size](qint64 bytes) {
        if (round == m_round)
            emit progress(id, qMin(before + bytes, size), size);
    };
    whenDone(post(request), this, [this, round = m_round](const Result<Reply> &result) {
        if (round == m_round)
            take(uploadStepAfter(result), result);
    });
}

void UploadQueue::take(const UploadStep &step, const Result<Reply> &result)
{
    Upload *upload = active();
    if (!upload)
        return;
    if (step.isTrouble && ++m_trouble > m_options.attempts) {
        fail(result ? unexpectedAnswer() : result.error());
        return;
    }
    switch (step.kind) {
    case UploadStep::Advance:
        if (step.offset > upload->size) {
            fail(unexpectedAnswer());
            return;
        }
        if (step.offset > upload->sent)
            m_trouble = 0;
        upload->sent = step.offset;
        remember(false);
        emit progress(upload->id, upload->sent, upload->size);
        if (upload->sent == upload->size)
            succeed();
        else
            sendPiece();
        return;
    case UploadStep::AskOffset:
        if (step.pause.count() > 0 || step.isTrouble)
            waitThen(step.pause.count() > 0 ? step.pause : growingPause(), &UploadQueue::askOffset);
        else if (++m_trouble > m_options.attempts)
            fail(result.error());
        else
            askOffset();
        return;
    case UploadStep::StartAgain:
        startAgain();
        return;
    case UploadStep::SendAgain:
        sendPiece();
        return;
    case UploadStep::Fail:
        fail(result ? unexpectedAnswer() : result.error());
        return;
    }
}

std::chrono::milliseconds UploadQueue::growingPause() const
{
    const qint64 full = qMin(m_options.firstPause.count() << qMin(qMax(m_trouble - 1, 0), 16), m_options.longestPause.count());
    return std::chrono::milliseconds(full / 2 + QRandomGenerator::global()->bounded(full / 2 + 1));
}

void UploadQueue::waitThen(std::chrono::milliseconds pause, void (UploadQueue::*next)())
{
    m_pause.disconnect(this);
    connect(&m_pause, &QTimer::timeout, this, [this, round = m_round, next] {
        if (round == m_round)
            (this->*next)();
    });
    m_pause.start(pause);
}

void UploadQueue::startAgain()
{
    Upload *upload = active();
    if (!upload)
        return;
    upload->uploadId.clear();
    upload->sent = 0;
    remember();
    begin();
}

void UploadQueue::succeed()
{
    Upload *upload = active();
    upload->state = UploadState::Finished;
    const Upload now = *upload;
    leave();
    remember();
    emit changed(now);
    emit finished(now.id, now.uploadId);
    settle(now.id, now.uploadId);
    startNext();
}

void UploadQueue::fail(const Error &why)
{
    Upload *upload = active();
    if (!upload)
        return;
    // Signed out is nobody's fault: it goes on by itself after the next sign-in.
    upload->state = why.code == ErrorCode::Unauthenticated ? UploadState::Waiting : UploadState::Failed;
    const Upload now = *upload;
    leave();
    remember();
    emit changed(now);
    emit failed(now.id, why);
    settle(now.id, why);
    startNext();
}

void UploadQueue::leave()
{
    ++m_round;
    m_active.clear();
    m_pause.stop();
    m_underWay.cancel();
    m_underWay = {};
}

void UploadQueue::settle(const QString &id, const Result<QString> &result)
{
    const auto waiting = m_waiting.take(id);
    for (const Answer<QString> &answer : waiting)
        answer.give(result);
}

void UploadQueue::remember(bool isImportant)
{
    // How far an upload is, the server knows better.
    if (!m_isRemembered || !isImportant)
        return;
    if (const Status saved = m_journal.save(m_uploads + m_ofOthers); !saved)
        emit notRemembered(saved.error());
}

} // namespace emesa::remote
