// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "models/offline/offline_store.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace emesa::offline {

/// What somebody has typed and not sent, by a name that says where ("order:42/message", "new-order"): written as it is
/// typed, there again after a kill, gone when it was sent. The first change goes to disk at once, further ones at most
/// `pause` later, so that typing never waits for a disk. Belongs to one account; text of others is not seen. Works in
/// memory only without a store. GUI thread; does not own the store.
class Drafts : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pause{60};

    Drafts(OfflineStore *store, const QString &account, const Clock &clock, QObject *parent = nullptr);
    ~Drafts() override;

    /// Empty when there is none.
    [[nodiscard]] QString text(const QString &name) const { return m_texts.value(name); }
    /// An empty text takes the draft away.
    void setText(const QString &name, const QString &text);
    void remove(const QString &name) { setText(name, {}); }
    /// Names that begin with `prefix`, in alphabetical order.
    [[nodiscard]] QStringList names(const QString &prefix = {}) const;
    /// Writes what waits.
    void flush();

signals:
    void changed(const QString &name);
    /// The disk refused; what is typed lives in memory only. Told once.
    void notKept(const emesa::Error &why);

private:
    [[nodiscard]] Status write(const QString &name);

    OfflineStore *m_store;
    QString m_account;
    const Clock &m_clock;
    QHash<QString, QString> m_texts;
    QSet<QString> m_unwritten;
    QTimer m_timer;
    bool m_hasTold = false;
};

} // namespace emesa::offline
