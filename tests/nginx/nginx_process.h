// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

namespace emesa::test {

/// A real nginx with one of the configurations of packaging/nginx, its ports replaced, in a folder of its own and
/// without any right the test does not have.
class NginxProcess
{
public:
    static QString program();

    /// `file`: "emesa.conf" or "emesa-services.conf". `upstreams`: port in the template → port of the server.
    NginxProcess(const QString &file, const QHash<quint16, quint16> &upstreams);
    ~NginxProcess();
    Q_DISABLE_COPY_MOVE(NginxProcess)

    /// Replaces text of the packaged configuration; before start(). False when it is not there.
    bool replace(const QByteArray &text, const QByteArray &by);
    /// Adds text at the end of a packaged file; before start().
    void append(const QString &file, const QByteArray &text) { m_files[file] += text; }
    [[nodiscard]] static quint16 freePort();
    /// What `nginx -t` says; empty when it is content.
    [[nodiscard]] QString check();
    bool start();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray accessLog() const;
    [[nodiscard]] QString errors();

private:
    bool write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QStringList arguments() const;

    QTemporaryDir m_directory;
    QHash<QString, QByteArray> m_files; ///< by name below the configuration's folder
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace emesa::test
