// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/machine.h"
#include "server/app/worker_services.h"

#include <atomic>

namespace emesa::app {

/// A clock that stands where the story has got to.
class StoryClock final : public Clock
{
public:
    explicit StoryClock(Timestamp now) : m_ms(now.ms) {}
    [[nodiscard]] Timestamp now() const override { return {m_ms.load()}; }
    void set(Timestamp now) { m_ms = now.ms; }

private:
    std::atomic<qint64> m_ms;
};

/// Somebody of the demo shop, signed in.
struct DemoPerson
{
    QString role;
    QString email;
    QString name;
    QString company;
    QString password;
    Caller caller;

    [[nodiscard]] Actor actor() const { return {&caller, QStringLiteral("127.0.0.1"), QStringLiteral("emesa-server demo-data"), QStringLiteral("demo-data")}; }
};

/// The people, suppliers and machines of the demo shop, with passwords made for this installation alone.
class DemoCast
{
public:
    static constexpr const char *administratorEmail = "admin@emesa.example";

    /// Makes everybody, through the services. Conflict when some of them exist already.
    [[nodiscard]] static Result<DemoCast> create(SharedServices &shared, WorkerServices &services);
    /// Whether the administrator of the demo shop exists.
    [[nodiscard]] static Result<bool> exists(storage::Database &database);
    /// A random password that the password policy accepts, easy to read out: words and digits.
    [[nodiscard]] static QString newPassword();

    [[nodiscard]] const DemoPerson &administrator() const { return m_people[0]; }
    [[nodiscard]] const DemoPerson &shopFloor() const { return m_people[1]; }
    [[nodiscard]] const DemoPerson &client(qsizetype index) const { return m_people[m_firstClient + index % (m_people.size() - m_firstClient)]; }
    [[nodiscard]] const QList<DemoPerson> &people() const { return m_people; }
    /// Machines that can do that kind of work.
    [[nodiscard]] QList<Id> machinesOf(MachineType type) const { return m_machines.value(type); }

private:
    [[nodiscard]] Status addSuppliersAndMachines(WorkerServices &services);

    QList<DemoPerson> m_people;
    qsizetype m_firstClient = 0;
    QList<Id> m_suppliers;
    QHash<MachineType, QList<Id>> m_machines;
};

} // namespace emesa::app
