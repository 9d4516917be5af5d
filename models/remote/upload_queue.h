// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/answer.h"
#include "models/remote/session.h"
#include "models/remote/upload_journal.h"
#include "models/remote/upload_rules.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace emesa::remote {

/// Sends files to the server by tus, one after the other, in pieces with a checksum each, so that no more than one
/// piece is in memory and no byte that arrived is sent again: not after a cut, not after this program was ended.
/// A finished upload stays until forget(); its uploadId goes into a new order or RestClient::addFile(). Files are read
/// in a thread of the queue, everything else happens in the queue's own. Does not own the session.
class UploadQueue : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString journal;                              ///< file; empty: uploads end with the program
        QString account;                              ///< server and user; entries of others are left alone
        qint64 pieceSize = 8 * 1024 * 1024;           ///< bytes; the server takes no more
        std::chrono::milliseconds firstPause{500};    ///< after trouble; doubles up to
        std::chrono::milliseconds longestPause{30'000};
        int attempts = 10;                            ///< in a row without progress until an upload fails
    };

    UploadQueue(Session &session, const Options &options, QObject *parent = nullptr);
    ~UploadQueue() override;

    /// Reads the journal and goes on with what was not finished or paused.
    [[nodiscard]] Status open();

    /// The new upload's id. Invalid for a file that is empty, NotFound for one that cannot be read.
    [[nodiscard]] Result<QString> add(const QString &path);
    /// add(), and the server's upload id once all has arrived.
    [[nodiscard]] QFuture<Result<QString>> upload(const QString &path);
    void pause(const QString &id);
    /// Also tries again what failed.
    void resume(const QString &id);
    /// Gives the upload up, at the server too.
    void cancel(const QString &id);
    /// Drops a finished upload from the list; the server keeps it for its order.
    void forget(const QString &id);

    [[nodiscard]] QList<Upload> uploads() const { return m_uploads; }
    [[nodiscard]] std::optional<Upload> find(const QString &id) const;

signals:
    void changed(const Upload &upload);
    /// Bytes on their way included; may fall back when they do not arrive.
    void progress(const QString &id, qint64 sent, qint64 size);
    void finished(const QString &id, const QString &uploadId);
    void failed(const QString &id, const Error &why);
    void removed(const QString &id);
    /// The list could not be saved; uploads go on, but will not survive the program.
    void notRemembered(const Error &why);

private:
    struct Piece
    {
        QByteArray bytes;
        QByteArray checksum; ///< SHA-256
    };

    [[nodiscard]] Upload *entry(const QString &id);
    [[nodiscard]] Upload *active() { return entry(m_active); }
    void startNext();
    void begin();
    void announce();
    void askOffset();
    void sendPiece();
    void sendPiece(const Piece &piece);
    void take(const UploadStep &step, const Result<Reply> &result);
    void waitThen(std::chrono::milliseconds pause, void (UploadQueue::*next)());
    [[nodiscard]] std::chrono::milliseconds growingPause() const;
    void startAgain();
    void succeed();
    void fail(const Error &why);
    /// Ends work on the active upload; answers that still come are ignored.
    void leave();
    void settle(const QString &id, const Result<QString> &result);
    void remember(bool isImportant = true);
    [[nodiscard]] QFuture<Result<Reply>> post(Request request);
    [[nodiscard]] static bool isSameFile(const Upload &upload);

    Session &m_session;
    Options m_options;
    UploadJournal m_journal;
    bool m_isRemembered = false;
    QList<Upload> m_uploads;
    QList<Upload> m_ofOthers;
    QHash<QString, QList<Answer<QString>>> m_waiting;
    QString m_active;
    int m_round = 0;   ///< counts what leave() ended
    int m_trouble = 0; ///< in a row
    QFuture<Result<Reply>> m_underWay;
    QTimer m_pause;
    QThreadPool m_reader;
};

} // namespace emesa::remote
