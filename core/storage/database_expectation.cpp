// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_parts.h"

namespace emesa::storage {

namespace {

Error notAsExpected()
{
    return {ErrorCode::Conflict, QStringLiteral("not_as_expected"), QStringLiteral("It has changed meanwhile. Try again.")};
}

} // namespace

void Database::expect(Expectation expectation)
{
    m_expected = Expected{std::move(expectation)};
}

Result<bool> Database::confirm()
{
    const Status met = meetExpectation();
    const bool isBroken = m_expected && m_expected->state == Expected::State::Broken;
    m_expected.reset();
    if (!met && !isBroken)
        return met.error();
    return !isBroken;
}

/// Before a statement that cannot find out by itself.
Status Database::meetExpectation()
{
    if (!m_expected || m_expected->state == Expected::State::Met)
        return {};
    if (m_expected->state == Expected::State::Broken)
        return notAsExpected();
    // The question itself expects nothing.
    Expected asked = *std::exchange(m_expected, std::nullopt);
    const auto found = one(asked.what.select, asked.what.values, [](const Row &row) { return row.int64(0); });
    m_expected = std::move(asked);
    if (!found)
        return found.error();
    return noteExpected(*found);
}

Status Database::noteExpected(std::optional<qint64> found)
{
    const bool isMet = found == m_expected->what.number;
    m_expected->state = isMet ? Expected::State::Met : Expected::State::Broken;
    return isMet ? Status() : Status(notAsExpected());
}

} // namespace emesa::storage
