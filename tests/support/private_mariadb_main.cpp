// SPDX-License-Identifier: GPL-3.0-or-later
// emesa-private-mariadb run DATADIR -- COMMAND ARGS…   starts a server, exports EMESA_TEST_MARIADB_SOCKET, runs the
//                                                      command, stops the server, answers the command's exit code
// emesa-private-mariadb serve DATADIR                  prints the socket and serves until SIGTERM or SIGINT
#include "tests/support/private_mariadb.h"

#include <QFile>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

sigset_t watchedSignals()
{
    sigset_t watched;
    sigemptyset(&watched);
    sigaddset(&watched, SIGTERM);
    sigaddset(&watched, SIGINT);
    sigaddset(&watched, SIGHUP);
    sigaddset(&watched, SIGCHLD);
    return watched;
}

/// Until `child` ends (its exit code), or a request to stop (128 + signal).
int waitFor(pid_t child, pid_t server)
{
    const sigset_t watched = watchedSignals();
    for (;;) {
        int signal = 0;
        sigwait(&watched, &signal);
        if (signal != SIGCHLD) {
            if (child > 0) {
                ::kill(child, signal);
                ::waitpid(child, nullptr, 0);
            }
            return child > 0 ? 128 + signal : 0;
        }
        int state = 0;
        if (child > 0 && ::waitpid(child, &state, WNOHANG) == child)
            return WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
        siginfo_t ended{};
        if (::waitid(P_PID, id_t(server), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid == server && child <= 0) {
            std::fputs("the server ended by itself\n", stderr);
            return 1;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const bool run = argc >= 5 && std::strcmp(argv[1], "run") == 0 && std::strcmp(argv[3], "--") == 0;
    const bool serve = argc == 3 && std::strcmp(argv[1], "serve") == 0;
    if (!run && !serve) {
        std::fputs("usage: emesa-private-mariadb run DATADIR -- COMMAND ARGS…\n"
                   "       emesa-private-mariadb serve DATADIR\n",
                   stderr);
        return 64;
    }
    // Blocked from the start, so that no signal is lost between starting a child and waiting for it.
    const sigset_t watched = watchedSignals();
    ::sigprocmask(SIG_BLOCK, &watched, nullptr);

    emesa::test::PrivateMariaDb server(QFile::decodeName(argv[2]));
    if (const emesa::Status status = server.start(); !status) {
        std::fprintf(stderr, "%s\n", qPrintable(status.error().message));
        return 1;
    }
    const QByteArray socket = QFile::encodeName(server.socket());
    if (serve) {
        std::printf("%s\n", socket.constData());
        std::fflush(stdout);
        return waitFor(-1, server.pid());
    }

    ::setenv("EMESA_TEST_MARIADB_SOCKET", socket.constData(), 1);
    const pid_t child = ::fork();
    if (child == 0) {
        ::sigprocmask(SIG_UNBLOCK, &watched, nullptr);
        ::execvp(argv[4], argv + 4);
        std::perror(argv[4]);
        ::_exit(127);
    }
    return waitFor(child, server.pid());
}
