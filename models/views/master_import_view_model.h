// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/master_table.h"

#include <QObject>

namespace emesa {

/// The import of a table of master data, shown before it happens: the server tries it without keeping it, and each row is
/// set against what the record is now. All rows are taken or none. GUI thread; the tools outlive it.
class MasterImportViewModel : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Checking,
        Ready,   ///< rows() can be looked at, apply() does it unless rows are refused
        Applying,
        Done,
        Failed   ///< error(): the file is none, or the server did not take the question
    };
    Q_ENUM(State)

    /// What becomes of one field of a row.
    struct Change
    {
        QString field; ///< name of the column
        QString before;
        QString after;

        bool operator==(const Change &) const = default;
    };
    struct Row
    {
        int line = 0; ///< in the file
        ImportAction action = ImportAction::Unchanged;
        QString name;
        QList<Change> changes;
        QList<FieldError> errors;
    };

    explicit MasterImportViewModel(const tables::MasterKindTools &tools, QObject *parent = nullptr) : QObject(parent), m_tools(tools) {}

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] const ImportReport &report() const { return m_report; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// Whether apply() would change anything.
    [[nodiscard]] bool canApply() const { return m_state == State::Ready && m_report.refused == 0 && m_report.created + m_report.updated > 0; }

    /// Looks at a file without changing anything.
    void check(const QString &path);
    void check(const QString &name, const QByteArray &csv);
    void apply();
    void reset();

signals:
    void changed();
    void applied();

private:
    void set(State state);
    void fail(const Error &error);
    void take(const ImportReport &report, const QByteArray &now);

    const tables::MasterKindTools &m_tools;
    State m_state = State::Idle;
    QString m_fileName;
    QByteArray m_csv;
    ImportReport m_report;
    QList<Row> m_rows;
    std::optional<Error> m_error;
    int m_asked = 0;
};

} // namespace emesa
