// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/http/raw_client.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace emesa::test {

/// The real emesa-server as a child process, on a port of the system's choice.
class ServerProcess
{
public:
    struct Outcome
    {
        int code = -1; ///< -1: did not end in time, or crashed
        QString out;
        QString err;
    };
    /// Runs the program to its end.
    static Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {});

    /// `arguments` beside "serve --listen 127.0.0.1:0".
    explicit ServerProcess(const QStringList &arguments, const QStringList &environment = {});
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    void start();
    /// Waits until it listens; false when it ended instead, or took a minute.
    bool waitUntilListening();
    void signal(int number) const;
    /// Waits for its end; -1 when that takes longer or it crashed.
    int waitForEnd(int milliseconds = 30'000);
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Every line it logged so far; a line that is no JSON object is kept in badLines().
    [[nodiscard]] const QList<QJsonObject> &log();
    [[nodiscard]] const QByteArrayList &badLines() const { return m_badLines; }
    [[nodiscard]] QString errors() { return m_errors += QString::fromUtf8(m_process.readAllStandardError()); }

    /// One request on a connection of its own.
    [[nodiscard]] std::optional<http::test::RawClient::Answer> send(const QByteArray &request) const;
    [[nodiscard]] std::optional<http::test::RawClient::Answer> get(const QByteArray &path, const QByteArray &headers = {}) const;
    [[nodiscard]] std::optional<http::test::RawClient::Answer> post(const QByteArray &path, const QJsonObject &body,
                                                                    const QByteArray &headers = {}) const;

private:
    static void addEnvironment(QProcess &process, const QStringList &environment);

    QStringList m_arguments;
    QProcess m_process;
    QByteArray m_rest;
    QString m_errors;
    QList<QJsonObject> m_log;
    QByteArrayList m_badLines;
    quint16 m_port = 0;
};

} // namespace emesa::test
