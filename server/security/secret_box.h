// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <mutex>

namespace emesa::security {

/// Keeps secrets that must be read again (TOTP seeds) encrypted at rest: AES-256-GCM with a key in a file of its own,
/// mode 0600, beside the signing keys and not in the database, so that a stolen database is not enough. The file is
/// made by the first seal(); it belongs into every backup of the key folder. Thread-safe; processes of one
/// installation may share the file.
class SecretBox
{
public:
    explicit SecretBox(QString keyFile) : m_file(std::move(keyFile)) {}
    SecretBox(const SecretBox &) = delete;
    SecretBox &operator=(const SecretBox &) = delete;

    /// ASCII text that open() turns back with the same `context` only ("totp 7"): what belongs to one row cannot be
    /// moved to another. `isFirst`: nothing was sealed before, so a missing key file may be made; otherwise it was
    /// lost. Unavailable "secret_key_missing", "secret_key_exposed", "secret_key_unreadable"; the log names the file.
    [[nodiscard]] Result<QByteArray> seal(QByteArrayView secret, QByteArrayView context, bool isFirst);
    /// Further Unavailable "secret_unreadable": sealed with another key, for another context, or changed.
    [[nodiscard]] Result<QByteArray> open(const QByteArray &sealed, QByteArrayView context);

private:
    [[nodiscard]] Result<QByteArray> key(bool mayMake);

    const QString m_file;
    std::mutex m_mutex;
    QByteArray m_key;
};

} // namespace emesa::security
