// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/stop_signals.h"

#include <QtGlobal>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace emesa::app {

namespace {

// What a signal handler may touch: lock-free and nothing else.
std::atomic<int> writeEnd = -1;
std::atomic<bool> isStopping = false;
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

extern "C" void onSignal(int number)
{
    const int savedErrno = errno;
    if (number != SIGHUP && isStopping.exchange(true))
        ::_exit(128 + number);
    const char word = number == SIGHUP ? 'h' : 's';
    // A full pipe loses only a SIGHUP among sixty thousand.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd.load(), &word, 1);
    errno = savedErrno;
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(std::function<void()> stop, std::function<void()> reload)
    : m_stop(std::move(stop)), m_reload(std::move(reload))
{
    if (::pipe2(m_pipe, O_CLOEXEC) != 0)
        qFatal("no pipe for signals: errno %d", errno);
    ::fcntl(m_pipe[1], F_SETFL, O_NONBLOCK);
    isStopping = false;
    writeEnd = m_pipe[1];
    m_thread = std::thread([this] { run(); });
    handle(SIGPIPE, SIG_IGN);
    handle(SIGXFSZ, SIG_IGN); // a file-size limit is a full disk (507), not the end of the process
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        handle(number, onSignal);
}

StopSignals::~StopSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGPIPE, SIGXFSZ})
        handle(number, SIG_DFL);
    const char word = 'e';
    while (::write(m_pipe[1], &word, 1) < 0 && (errno == EAGAIN || errno == EINTR))
        std::this_thread::yield();
    m_thread.join();
    writeEnd = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void StopSignals::run()
{
    while (true) {
        char word = 0;
        const ssize_t count = ::read(m_pipe[0], &word, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || word == 'e')
            return;
        word == 'h' ? m_reload() : m_stop();
    }
}

} // namespace emesa::app
