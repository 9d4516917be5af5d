// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace emesa {

/// How fast something moves, from how much had moved when; over the last seconds, so that it follows a line that slows
/// down without jumping about. Value object; moments are of any clock that only goes forward.
class TransferRate
{
public:
    using Moment = std::chrono::milliseconds;

    void add(Moment now, qint64 bytes)
    {
        if (!m_samples.isEmpty() && bytes < m_samples.constLast().bytes)
            m_samples.clear(); // a piece did not arrive and goes again
        m_samples.append({now, bytes});
        while (m_samples.size() > 2 && now - m_samples.constFirst().at > window)
            m_samples.removeFirst();
    }

    void clear() { m_samples.clear(); }

    /// nullopt until there is enough to say something.
    [[nodiscard]] std::optional<qint64> bytesPerSecond() const
    {
        if (m_samples.size() < 2)
            return std::nullopt;
        const Moment time = m_samples.constLast().at - m_samples.constFirst().at;
        if (time < leastTime)
            return std::nullopt;
        return (m_samples.constLast().bytes - m_samples.constFirst().bytes) * 1000 / time.count();
    }

    [[nodiscard]] std::optional<std::chrono::seconds> timeFor(qint64 bytes) const
    {
        const auto rate = bytesPerSecond();
        if (!rate || *rate <= 0)
            return std::nullopt;
        return std::chrono::seconds((bytes + *rate - 1) / *rate);
    }

private:
    struct Sample
    {
        Moment at;
        qint64 bytes;
    };

    static constexpr Moment window{5000};
    static constexpr Moment leastTime{300};

    QList<Sample> m_samples;
};

} // namespace emesa
