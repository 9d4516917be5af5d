// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_view_model.h"
#include "ui/theme/appearance.h"

#include <QHash>
#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace emesa::ui {

/// The conversation about an order: what people wrote, what the system noted, offers as cards that show how far they
/// are from the one before. Offers that are over fold to a line. Stays at the newest entry while it is in sight; long
/// conversations begin with their newest part. `order` and `appearance` outlive it. GUI thread.
class StreamView final : public QScrollArea
{
    Q_OBJECT

public:
    StreamView(OrderViewModel &order, const Appearance &appearance, QWidget *parent = nullptr);

    /// Shows what the view-model has now.
    void update();
    [[nodiscard]] QStringList texts() const; ///< of the entries in sight, for tests

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown
    {
        QWidget *widget = nullptr;
        QString print; ///< changes when the entry looks different
    };

    [[nodiscard]] QWidget *make(const StreamEntry &entry);
    [[nodiscard]] QWidget *makeOffer(const StreamEntry &entry);
    [[nodiscard]] QWidget *makeLine(const QString &text, const QString &role);
    [[nodiscard]] QWidget *makeBubble(const StreamEntry &entry);
    [[nodiscard]] QWidget *makeWaiting(const StreamEntry &entry);
    [[nodiscard]] QString printOf(const StreamEntry &entry) const;
    [[nodiscard]] QString senderOf(const StreamEntry &entry) const;
    [[nodiscard]] QString timeOf(Timestamp moment) const;

    OrderViewModel &m_order;
    const Appearance &m_appearance;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QPushButton *m_earlier;
    QHash<QString, Shown> m_shown;
    QSet<QString> m_unfolded;
    Id m_about = 0;
    int m_most;
    bool m_isAtEnd = true;
};

/// "−₹100.00 (−1.9 %) · 2 days sooner"
[[nodiscard]] QString differenceText(const OfferDifference &difference, const QString &currency, const tables::Words &words);

} // namespace emesa::ui
