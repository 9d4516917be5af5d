// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/order_change.h"
#include "server/services/order_files.h"

namespace emesa {

/// From an accepted order to a finished one: machines, their time, start and completion. Belongs to one worker
/// thread. No machine is ever booked for more jobs at once than its capacity: whoever books holds the machine's row.
class ProductionService
{
public:
    ProductionService(OrderFiles &files, CountCache &counts) : m_files(files), m_counts(counts) {}

    [[nodiscard]] Result<Order> assignMachine(UnitOfWork &work, Id id, const AssignMachineInput &input,
                                              std::optional<int> expectedVersion) const;
    [[nodiscard]] Result<Order> start(UnitOfWork &work, Id id, std::optional<int> expectedVersion) const;
    [[nodiscard]] Result<Order> complete(UnitOfWork &work, Id id, const CompleteInput &input, std::optional<int> expectedVersion) const;

    /// A hold stands beside the status; an order on hold is not completed before it is resumed.
    [[nodiscard]] Result<Order> pause(UnitOfWork &work, Id id, const PauseInput &input, std::optional<int> expectedVersion) const;
    [[nodiscard]] Result<Order> resume(UnitOfWork &work, Id id, const ResumeInput &input, std::optional<int> expectedVersion) const;

    /// Books a machine as part of another change: the same rights, states and rules as assignMachine(). Without times
    /// the booking begins now and lasts the lead time of the agreed offer, or a day. Invalid: unknown machine, times
    /// that make no sense. Conflict "machine_unsuitable" and "machine_busy" with details["reasons"] and
    /// details["busy"], the intervals that are in the way.
    [[nodiscard]] Status book(OrderChange &change, const AssignMachineInput &input) const;
    /// Takes the order off its machine, before production only.
    [[nodiscard]] Status unbook(OrderChange &change) const;

private:
    OrderFiles &m_files;
    CountCache &m_counts;
};

} // namespace emesa
