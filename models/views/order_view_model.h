// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "models/desk.h"
#include "models/remote/file_download.h"
#include "models/views/order_stages.h"
#include "models/views/order_stream.h"

#include <QTimer>

namespace emesa {

/// A file on its way to become a revision of the order.
struct RevisionUpload
{
    QString id;            ///< of the upload queue
    QString name;
    FileKind kind = FileKind::Step;
    qint64 sent = 0;       ///< bytes
    qint64 size = 0;       ///< bytes
    bool isPaused = false;
    std::optional<Error> error;
};

/// What was done: carried out, or kept until the server can be reached.
struct Deed
{
    bool isKept = false;
};

/// One order with everything that belongs to it, kept fresh by live events: its files, conversation, offers and
/// history, whose turn it is, and every step the person may take. Steps go out with the version that was looked at;
/// when somebody was faster, conflict() says what changed and nothing is done. GUI thread; `desk` and `clock` outlive
/// it.
class OrderViewModel : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };
    /// What the one prominent button offers.
    enum class NextStep { None, Approve, Accept, Offer, Pay, AssignMachine, Start, Complete, OrderAgain };
    enum class Turn { Mine, Theirs, Nobody };
    enum class Section { Order, Stream, Files, History };

    OrderViewModel(Desk &desk, const Clock &clock, QObject *parent = nullptr);
    ~OrderViewModel() override;

    /// Reads the order and listens to it; what another one left is forgotten.
    void open(Id order);
    void refresh();

    [[nodiscard]] Id id() const { return m_id; }
    [[nodiscard]] State state() const { return m_state; }
    /// Why the order cannot be shown; only when state() is Failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Why conversation, files or history could not be read.
    [[nodiscard]] const std::optional<Error> &trouble(Section section) const { return m_trouble[size_t(section)]; }
    [[nodiscard]] const Order &order() const { return m_order; }
    [[nodiscard]] const Negotiation &negotiation() const { return m_negotiation; }
    [[nodiscard]] const QList<PartFile> &files() const { return m_files; }
    [[nodiscard]] const QList<OrderEvent> &events() const { return m_events; }
    [[nodiscard]] QList<OrderStage> stages() const { return stagesOf(m_order, m_events); }
    [[nodiscard]] QList<StreamEntry> stream() const;
    /// Steps on this order that the server does not have yet.
    [[nodiscard]] QList<WaitingStep> waiting() const;
    [[nodiscard]] const QList<RevisionUpload> &uploads() const { return m_uploads; }
    [[nodiscard]] Timestamp now() const { return m_clock.now(); }
    [[nodiscard]] const tables::Words &words() const { return m_desk.words(); }

    /// The side of the table the person sits on; nobody's for a supplier who only looks.
    [[nodiscard]] std::optional<Side> side() const;
    [[nodiscard]] Turn turn() const;
    /// "Your turn", "Waiting for Acme Corp", or empty once nothing is left to do.
    [[nodiscard]] QString turnText() const;
    [[nodiscard]] NextStep nextStep() const;
    /// The offer that accept() and decline() are about.
    [[nodiscard]] const OfferStep *answerable() const;
    [[nodiscard]] bool can(OrderAction action) const;
    [[nodiscard]] bool canEditSpecification() const;
    /// Staff's part of an order: promise, notes, estimate, cost.
    [[nodiscard]] bool canEditPlan() const;
    [[nodiscard]] bool canWrite() const { return m_state == State::Ready && side().has_value(); }
    [[nodiscard]] bool canAddFiles() const;
    [[nodiscard]] bool canOrderAgain() const { return m_desk.may("order_create"); }
    /// A step is on its way to the server.
    [[nodiscard]] bool isBusy() const { return m_underWay > 0; }

    /// `body` as the action's input type writes it.
    [[nodiscard]] QFuture<Result<Deed>> take(OrderAction action, const QJsonObject &body = {});
    template<typename Input>
    [[nodiscard]] QFuture<Result<Deed>> take(OrderAction action, const Input &input)
    {
        return take(action, schema::toJson(input));
    }
    [[nodiscard]] QFuture<Result<Deed>> say(const QString &text);
    [[nodiscard]] QFuture<Result<Deed>> change(const QJsonObject &fields);
    /// Machines that could take the order in that time, best first.
    [[nodiscard]] QFuture<Result<QList<remote::MachineChoice>>> machines(std::optional<Timestamp> from, std::optional<Timestamp> to);

    /// Sends a file to the server and makes it the next revision. Invalid when it is neither a STEP file nor a PDF.
    [[nodiscard]] Status addRevision(const QString &path);
    void pauseUpload(const QString &id) { m_desk.uploads().pause(id); }
    void resumeUpload(const QString &id);
    void dropUpload(const QString &id);
    /// Puts a file of the order at `path`.
    [[nodiscard]] QFuture<Status> download(const PartFile &file, const QString &path);

    /// What somebody else changed while the person was deciding, a line each; empty when there is nothing to say.
    [[nodiscard]] QStringList conflict() const { return m_conflict; }
    void dismissConflict();

    /// What was kept while the server was away and refused when it came: again, on the state of now, or not at all.
    void retryWaiting(const QString &id);
    void discardWaiting(const QString &id);

    /// Text typed but not sent; survives the program.
    [[nodiscard]] QString unsentText() const;
    void keepUnsentText(const QString &text);

signals:
    void stateChanged();
    /// The order itself, whose turn it is, or what may be done.
    void changed();
    void streamChanged();
    void filesChanged();
    void historyChanged();
    void conflictChanged();
    /// Something went wrong that has no place of its own on the page.
    void troubled(const Error &why);
    /// The order is no longer there, or no longer the person's to see.
    void gone();

private:
    void readOrder();
    void readStream();
    void readOffers();
    void readFiles();
    void readHistory();
    void readAll();
    void takeOrder(const Order &order);
    void takeEvent(const QString &topic, const QString &kind, const QJsonObject &data);
    void appendMessage(const Message &message);
    void weigh();
    void settle(const Error &why, const Order &before);
    void explainConflict(const Order &before, const Order &after);
    void attach(const QString &upload, const QString &uploadId);
    void updateUpload(const QString &id, const std::function<void(RevisionUpload &)> &change);
    void setState(State state);
    void takeAnswer(const QJsonObject &answer);
    [[nodiscard]] QString draftName() const { return QStringLiteral("order:%1/message").arg(m_id); }
    [[nodiscard]] QString topic() const { return QStringLiteral("order:%1").arg(m_id); }
    [[nodiscard]] QFuture<Result<Deed>> perform(const char *endpoint, const QJsonObject &body, bool isVersioned, const QString &text);
    /// Whether an answer asked for `order` in round `round` still belongs here.
    [[nodiscard]] bool isOurs(int round) const { return round == m_round; }

    Desk &m_desk;
    const Clock &m_clock;
    Id m_id = 0;
    int m_round = 0; ///< counts open(), so that late answers about another order change nothing
    State m_state = State::Empty;
    std::optional<Error> m_error;
    std::array<std::optional<Error>, 4> m_trouble;
    Order m_order;
    QList<Offer> m_offers;
    QList<Message> m_messages;
    QList<PartFile> m_files;
    QList<OrderEvent> m_events;
    Negotiation m_negotiation;
    QList<RevisionUpload> m_uploads;
    QStringList m_conflict;
    int m_underWay = 0;
    QTimer m_changePause;
    QTimer m_expiry;
};

} // namespace emesa
