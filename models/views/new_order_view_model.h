// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/files/part_file_check.h"
#include "models/files/transfer_rate.h"

#include <QElapsedTimer>
#include <QTimer>

#include <array>

namespace emesa {

/// An order being written: what was typed, the files and how far their uploads are, what is still missing, and sending
/// it. Files are checked before they are uploaded and go up while the rest is written; submit() waits for them. The
/// draft is kept as it changes, uploads included, and is there again after the program was ended in whatever way.
/// Sending is safe to repeat: the same content has the same Idempotency-Key, also after a restart. GUI thread; `desk`
/// outlives it.
class NewOrderViewModel : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Writing,
        Uploading, ///< submitted, waits for the files
        Sending,
        Away       ///< the server is not there; tried again every few seconds, with the same key
    };

    /// One of the two files, on its way or there.
    struct File
    {
        LocalPartFile file;
        std::optional<Error> trouble;
        QString upload; ///< of the queue
        remote::UploadState state = remote::UploadState::Waiting;
        qint64 sent = 0;
        QString uploadId; ///< of the server, once all is there
        std::optional<qint64> bytesPerSecond;
        std::optional<std::chrono::seconds> left;

        [[nodiscard]] bool isThere() const { return !uploadId.isEmpty() && state == remote::UploadState::Finished; }
    };

    explicit NewOrderViewModel(Desk &desk, QObject *parent = nullptr);
    ~NewOrderViewModel() override;

    /// Fields of an OrderDraft by their names in JSON, as far as they were typed.
    [[nodiscard]] const QJsonObject &values() const { return m_values; }
    void setValues(const QJsonObject &values);
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] const std::optional<File> &file(FileKind kind) const { return m_files[size_t(kind)]; }
    /// Checks them and begins to upload those that pass; a file takes the place of the one of its kind.
    void addFiles(const QStringList &paths);
    void removeFile(FileKind kind);
    void pauseFile(FileKind kind);
    /// Also tries again what failed, from the start where it must.
    void resumeFile(FileKind kind);

    /// What must still be given, by name in JSON ("step_file" for the part).
    [[nodiscard]] QStringList missing() const;

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Sends the order once its files are there; incomplete() when something is missing.
    void submit();
    /// Back to writing; an order that is being sent already may be placed all the same.
    void stopWaiting();

    /// Orders of this person, newest first: to copy from, and what suggestions() begin with.
    [[nodiscard]] const QList<Order> &earlier() const { return m_earlier; }
    void readEarlier();
    /// Takes the specification of an order; files and price are not copied.
    void copyFrom(Id order);
    /// What this person wrote there lately, then what the shop usually does.
    [[nodiscard]] QStringList suggestions(const QString &field) const;
    /// What a person should know about what is in a field; empty when there is nothing to say.
    [[nodiscard]] QString advice(const QString &field) const;

    [[nodiscard]] QJsonObject draft() const;
    /// Goes on with a draft() of earlier; files whose uploads are gone are checked and begun again.
    void restore(const QJsonObject &draft);
    /// Nothing written, no files. restore() with what draft() was before takes it back.
    void clear();

signals:
    /// The view-model put other values there, not the person.
    void valuesReplaced();
    void valuesChanged();
    void filesChanged();
    void stageChanged();
    void earlierChanged();
    /// draft() has another value.
    void draftChanged();
    void incomplete(const QStringList &missing);
    /// A file that was added is none we can take, and there was one of its kind already or its kind is not known.
    void fileRefused(const Error &why);
    /// The server did not take the order; field errors are in it.
    void refused(const Error &why);
    void troubled(const Error &why);
    void sent(Id order);

private:
    void take(const Result<LocalPartFile> &checked);
    void begin(const LocalPartFile &file);
    void drop(FileKind kind);
    void follow(const remote::Upload &upload);
    [[nodiscard]] File *fileOf(const QString &upload);
    [[nodiscard]] bool hasAllFiles() const;
    void go();
    void send();
    void take(const Result<Order> &sent);
    void setStage(Stage stage);
    void edited();
    [[nodiscard]] QJsonObject body() const;

    Desk &m_desk;
    QJsonObject m_values;
    std::array<std::optional<File>, 2> m_files; ///< by FileKind
    std::array<TransferRate, 2> m_rates;
    QElapsedTimer m_clock;
    QThreadPool m_checker;
    QList<Order> m_earlier;
    bool m_hasEarlier = false;
    Stage m_stage = Stage::Writing;
    QJsonObject m_sentBody; ///< what m_key stands for
    QString m_key;
    QTimer m_again; ///< the next try while Away
    int m_round = 0; ///< counts drafts, so that late answers about another one change nothing
};

} // namespace emesa
