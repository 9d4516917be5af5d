// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/record_calls.h"

#include <QObject>

namespace emesa {

/// One record beside a list of its kind: read, changed, made, removed, and each of these taken back where the server can.
/// Holds the record as JSON, so that it serves every kind; what is typed stays in the form until save(). GUI thread.
class RecordViewModel : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Nothing, ///< no record is chosen
        Loading,
        Failed,  ///< the record could not be read: error()
        Shown,
        Editing,
        Creating
    };
    Q_ENUM(Mode)
    enum class Deed { Created, Changed, Activated, Deactivated, Removed, Restored, TakenBack };
    Q_ENUM(Deed)

    /// `canRestore`: whether a removed record comes back by {is_deleted: false}.
    explicit RecordViewModel(remote::RecordCalls calls, bool canRestore, QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isEditing() const { return m_mode == Mode::Editing || m_mode == Mode::Creating; }
    /// A change is on its way; until it is there, no other one starts.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// As the server has it; for a new one what it begins with.
    [[nodiscard]] const QJsonObject &record() const { return m_record; }
    [[nodiscard]] QString key() const { return keyOf(m_record); }
    [[nodiscard]] const QString &keyField() const { return m_calls.keyField; }
    [[nodiscard]] QString name() const { return m_record.value(QLatin1String("name")).toString(); }
    [[nodiscard]] bool isDeleted() const { return m_record.value(QLatin1String("is_deleted")).toBool(); }
    [[nodiscard]] bool canTakeBack() const { return bool(m_undo); }

    void show(const QString &key);
    /// Shows a record that was read just now, by a list.
    void showRead(const QJsonObject &record);
    void clear();
    /// Reads it again, unless it is being changed.
    void refresh();
    void startNew(const QJsonObject &initial = {});
    void edit();
    /// Back to the record as it is.
    void cancel();
    /// Sends what was typed: only `changes` of a record, the whole `full` of a new one.
    void save(const QJsonObject &changes, const QJsonObject &full);
    /// The same for a record that is not the one shown; for tables edited in place.
    void change(const QJsonObject &record, const QJsonObject &changes);
    void setActive(bool isActive);
    void remove();
    void restore();
    /// Takes the last deed back.
    void takeBack();

signals:
    /// Mode, record or busy state are others now.
    void changed();
    /// Saving was refused; for the form.
    void refused(const emesa::Error &error);
    /// Somebody else changed the record that is being edited: record() is the new state.
    void movedOn();
    /// A deed was done at the server; `name` of the record.
    void done(emesa::RecordViewModel::Deed deed, const QString &name);
    /// Anything but saving was refused; for a notice.
    void failed(const emesa::Error &error);

private:
    [[nodiscard]] QString keyOf(const QJsonObject &record) const { return record.value(m_calls.keyField).toVariant().toString(); }
    [[nodiscard]] static int versionOf(const QJsonObject &record) { return record.value(QLatin1String("version")).toInt(); }
    void set(Mode mode);
    /// Sends changes of `record`; afterwards it can be taken back.
    void update(const QJsonObject &record, const QJsonObject &changes, Deed deed, bool isFromForm);
    void refuse(const Error &error, bool isFromForm);

    remote::RecordCalls m_calls;
    bool m_canRestore;
    Mode m_mode = Mode::Nothing;
    bool m_isBusy = false;
    QJsonObject m_record;
    QString m_wanted; ///< key of the record that is on its way
    std::optional<Error> m_error;
    std::function<void()> m_undo;
};

} // namespace emesa
