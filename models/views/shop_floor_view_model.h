// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

namespace emesa {

/// How a job stands to its promise date.
enum class Lateness { Late, DueToday, DueSoon, OnTime, NoDate };
enum class JobState { Running, OnHold, Waiting };

/// An order as the people at the machines see it.
struct FloorJob
{
    Order order;
    JobState state = JobState::Waiting;
    Lateness lateness = Lateness::NoDate;
    bool isUnsent = false; ///< something done to it waits for the server

    QString holdReason;

    /// `action` by its wire name: the last segment of its path.
    [[nodiscard]] bool may(const char *action) const { return order.allowedActions.contains(QLatin1String(action)); }
};

/// A machine and what it makes: what runs first, then what is next by its promise date.
struct FloorColumn
{
    std::optional<Id> machine; ///< nullopt: nobody chose a machine yet
    QString name;
    QString kind;
    QList<FloorJob> jobs;
};

/// The shop floor: accepted and running orders by machine, one of them open, and what can be done to it. Changes by
/// live events; what is done goes through the queue of actions, so it is kept while the server is away and shown as if
/// it had happened. GUI thread; `desk` and `clock` outlive it.
class ShopFloorViewModel : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)

    /// Days before the promise date from which a job is due soon.
    static constexpr int soonDays = 2;

    ShopFloorViewModel(Desk &desk, const Clock &clock, QObject *parent = nullptr);

    void load();
    [[nodiscard]] State state() const { return m_state; }
    /// Why nothing could be read; what was read before stays.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Machines with jobs by name, what has no machine last.
    [[nodiscard]] const QList<FloorColumn> &columns() const { return m_columns; }
    [[nodiscard]] const QStringList &freeMachines() const { return m_freeMachines; }

    /// Opens a job of the board; its order and files are read again.
    void open(Id order);
    void close();
    [[nodiscard]] const std::optional<FloorJob> &job() const { return m_job; }
    /// Of the open job: the released revision of each kind, else the newest.
    [[nodiscard]] const QList<PartFile> &files() const { return m_files; }
    /// Something was done to the open job and is on its way.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    void start();
    void pause(const QString &reason);
    void resume();
    void finish(int good, int scrap);
    /// Why these counts cannot be right; empty when they can.
    [[nodiscard]] QString objectionTo(int good, int scrap) const;

    /// What a scanner or a person entered: a traveler's code, a part's number or an order's number.
    void scan(const QString &text);
    /// Fetches a file to look at; fetched() follows.
    void fetch(const PartFile &file);

    /// "2 days late": the lateness in words.
    [[nodiscard]] QString dueText(const FloorJob &job) const;
    [[nodiscard]] static QString stateText(const FloorJob &job);
    [[nodiscard]] static QStringList pauseReasons();

signals:
    void changed();
    void jobChanged();
    /// Something to tell the person, not a failure.
    void told(const QString &text);
    void troubled(const emesa::Error &why);
    void fetched(const QString &path);

private:
    void readOrders(int round, OrderStatus status, const QString &cursor);
    void arrived(int round);
    void failed(int round, const Error &why);
    void arrange();
    [[nodiscard]] FloorJob jobOf(const Order &order) const;
    [[nodiscard]] QDate today() const;
    void take(const QString &topic, const QString &kind, const QJsonObject &data);
    void readChanged();
    void read(Id order);
    void put(const Order &order);
    void remove(Id order);
    void perform(const char *endpoint, const QJsonObject &body, const QString &text, const Order &expected, const QString &done);

    Desk &m_desk;
    const Clock &m_clock;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    QList<Machine> m_machines;
    QMap<Id, Order> m_orders;
    QMap<Id, Order> m_incoming; ///< of the load under way
    QList<FloorColumn> m_columns;
    QStringList m_freeMachines;
    std::optional<FloorJob> m_job;
    QList<PartFile> m_files;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of drawings that were looked at
    QSet<Id> m_changed;
    QTimer m_changePause;
    QTimer m_midnight;
    QDate m_arrangedFor;
    int m_round = 0;
    int m_missing = 0;
    bool m_isBusy = false;
};

} // namespace emesa
