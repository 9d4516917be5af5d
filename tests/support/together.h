// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <barrier>
#include <thread>
#include <type_traits>
#include <vector>

namespace emesa::test {

/// Runs `act(desk, i)` in `count` threads, each with a desk of its own from `house.newDesk()`, all let go at the same
/// moment. What each gave, by thread.
template<typename House, typename Act>
auto together(House &house, int count, const Act &act)
{
    using Given = std::invoke_result_t<Act, decltype(*house.newDesk()), int>;
    QList<Given> answers(count);
    std::barrier start(count);
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&, i, answer = &answers[i]] {
            const auto desk = house.newDesk();
            start.arrive_and_wait();
            *answer = act(*desk, i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return answers;
}

/// How many of them came with this status.
template<typename T>
[[nodiscard]] qsizetype countOf(const QList<T> &answers, int status)
{
    return std::count_if(answers.begin(), answers.end(), [&](const T &answer) { return answer.status == status; });
}

} // namespace emesa::test
