// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/demo_story.h"

#include <QFile>

#include <algorithm>

namespace emesa::app {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

struct PartRow
{
    const char *part;
    const char *description;
    const char *thickness, *material, *grade, *finish, *packing, *tolerances;
    MachineType work;
    const char *file; ///< of the sample parts
    qint64 unitPrice; ///< minor units
};

constexpr std::array parts = {
    PartRow{"BRK-204", "Motor bracket, two bends", "4.0", "Steel", "S235JR", "Zinc plated", "Carton, 20 per box", "ISO 2768-m", MachineType::Bending, "bracket", 18'500},
    PartRow{"FLG-118", "Pipe flange DN80", "16", "Stainless steel", "1.4301", "None", "Euro pallet", "ISO 2768-m, bore H7", MachineType::Turning, "flange", 142'000},
    PartRow{"PLT-310", "Base plate with bolt circle", "10", "Steel", "S355MC", "Powder coating RAL 7016", "Euro pallet", "ISO 2768-m", MachineType::Laser, "plate", 67'500},
    PartRow{"CVR-077", "Control cabinet cover", "1.5", "Stainless steel", "1.4301", "Brushed", "Foil, single", "ISO 2768-m", MachineType::Bending, "bent_sheet", 39'900},
    PartRow{"BRK-219", "Sensor bracket", "2.0", "Aluminium", "EN AW-5754", "Anodised", "Carton, 50 per box", "ISO 2768-f", MachineType::Laser, "bracket", 9'800},
    PartRow{"HSG-041", "Bearing housing", "-", "Aluminium", "6061-T6", "Anodised", "Tray, single", "ISO 2768-f, bore H6", MachineType::Milling, "flange", 264'000},
    PartRow{"PLT-327", "Gusset plate", "8.0", "Steel", "S235JR", "None", "Bundle", "ISO 2768-c", MachineType::Punch, "plate", 11'200},
    PartRow{"CHN-512", "Cable channel 1200 mm", "1.0", "Steel", "DC01", "Zinc plated", "Bundle of 10", "ISO 2768-m", MachineType::Bending, "bent_sheet", 21'300},
    PartRow{"SHF-093", "Drive shaft with keyway", "-", "Steel", "42CrMo4", "Black oxide", "VCI bag", "ISO 2768-f, h6", MachineType::Turning, "flange", 188'000},
    PartRow{"FIX-660", "Welding fixture base", "20", "Steel", "S355J2", "None", "Customer crate", "flatness 0.05", MachineType::Milling, "plate", 512'000},
};

constexpr std::array quantities = {25, 4, 60, 12, 200, 8, 500, 40, 16, 2, 100, 30};

/// How far an order gets, and on what way.
enum class Ending {
    Waiting,            ///< under review
    OfferOpen,          ///< our offer waits for the client
    CounterOpen,        ///< the client's counter offer waits for us
    Declined,           ///< our offer was declined, the talk goes on
    Unpaid,             ///< agreed at the target
    UnpaidAfterTalk,    ///< agreed after an offer
    Paid,
    PaidOnMachine,
    Running,
    RunningAfterTalk,
    Done,
    DoneAfterTalk,
    RejectedEarly,
    RejectedAfterTalk,
    CancelledEarly,
    CancelledUnpaid,
    CancelledPaid
};

struct OrderRow
{
    Ending ending;
    int daysAgo;
};

constexpr std::array orderRows = {
    OrderRow{Ending::Done, 89}, OrderRow{Ending::DoneAfterTalk, 87}, OrderRow{Ending::Done, 84}, OrderRow{Ending::RejectedEarly, 82},
    OrderRow{Ending::DoneAfterTalk, 79}, OrderRow{Ending::Done, 75}, OrderRow{Ending::CancelledEarly, 73}, OrderRow{Ending::DoneAfterTalk, 70},
    OrderRow{Ending::Done, 66}, OrderRow{Ending::RejectedAfterTalk, 63}, OrderRow{Ending::Done, 60}, OrderRow{Ending::DoneAfterTalk, 56},
    OrderRow{Ending::CancelledUnpaid, 53}, OrderRow{Ending::Done, 50}, OrderRow{Ending::DoneAfterTalk, 46}, OrderRow{Ending::RejectedEarly, 43},
    OrderRow{Ending::Done, 40}, OrderRow{Ending::CancelledPaid, 38}, OrderRow{Ending::Running, 17}, OrderRow{Ending::RunningAfterTalk, 16},
    OrderRow{Ending::Running, 15}, OrderRow{Ending::RunningAfterTalk, 14}, OrderRow{Ending::Running, 13}, OrderRow{Ending::RunningAfterTalk, 12},
    OrderRow{Ending::PaidOnMachine, 11}, OrderRow{Ending::Paid, 10}, OrderRow{Ending::PaidOnMachine, 9}, OrderRow{Ending::Paid, 8},
    OrderRow{Ending::UnpaidAfterTalk, 9}, OrderRow{Ending::Unpaid, 7}, OrderRow{Ending::UnpaidAfterTalk, 6}, OrderRow{Ending::Unpaid, 5},
    OrderRow{Ending::RejectedAfterTalk, 30}, OrderRow{Ending::CounterOpen, 6}, OrderRow{Ending::OfferOpen, 5}, OrderRow{Ending::Declined, 5},
    OrderRow{Ending::CounterOpen, 4}, OrderRow{Ending::OfferOpen, 3}, OrderRow{Ending::Waiting, 3}, OrderRow{Ending::Waiting, 2},
    OrderRow{Ending::Waiting, 1}, OrderRow{Ending::OfferOpen, 2}, OrderRow{Ending::Waiting, 1}, OrderRow{Ending::Waiting, 0},
};

bool isTalk(Ending ending)
{
    switch (ending) {
    case Ending::OfferOpen:
    case Ending::CounterOpen:
    case Ending::Declined:
    case Ending::UnpaidAfterTalk:
    case Ending::RunningAfterTalk:
    case Ending::DoneAfterTalk:
    case Ending::RejectedAfterTalk: return true;
    default: return false;
    }
}

bool isAgreed(Ending ending)
{
    switch (ending) {
    case Ending::Unpaid:
    case Ending::UnpaidAfterTalk:
    case Ending::Paid:
    case Ending::PaidOnMachine:
    case Ending::Running:
    case Ending::RunningAfterTalk:
    case Ending::Done:
    case Ending::DoneAfterTalk:
    case Ending::CancelledUnpaid:
    case Ending::CancelledPaid: return true;
    default: return false;
    }
}

bool isPaid(Ending ending)
{
    return isAgreed(ending) && ending != Ending::Unpaid && ending != Ending::UnpaidAfterTalk && ending != Ending::CancelledUnpaid;
}

bool isStarted(Ending ending)
{
    return ending == Ending::Running || ending == Ending::RunningAfterTalk || ending == Ending::Done || ending == Ending::DoneAfterTalk;
}

/// Collects the steps of all orders and takes them in the order of time.
class Teller
{
public:
    Teller(WorkerServices &services, StoryClock &clock, const DemoCast &cast, Timestamp now)
        : m_services(services), m_clock(clock), m_cast(cast), m_now(now)
    {
    }

    void plan(int index, const OrderRow &row);
    Status tell();

private:
    using Step = std::function<Status()>;
    struct Planned
    {
        Timestamp at;
        Step step;
    };
    struct Story
    {
        Id order = 0;
        const DemoPerson *client = nullptr;
        const PartRow *part = nullptr;
        qint64 target = 0;
        Timestamp cursor; ///< of planning
    };

    /// `after` the step before it, never later than a little before now.
    void then(Story &story, qint64 after, Step step);
    template<typename F>
    Step by(const DemoPerson &person, F unit)
    {
        return [this, &person, unit] {
            const auto done = m_services.store.write(person.actor(), [&](UnitOfWork &work) { return unit(work); });
            return done ? Status() : Status(done.error());
        };
    }
    Step says(const DemoPerson &person, const std::shared_ptr<Story> &story, const char *text);
    Status placeOrder(Story &story, int index);
    Status book(Story &story);

    WorkerServices &m_services;
    StoryClock &m_clock;
    const DemoCast &m_cast;
    const Timestamp m_now;
    QList<Planned> m_steps;
};

void Teller::then(Story &story, qint64 after, Step step)
{
    const Timestamp latest{m_now.ms - hour / 4};
    story.cursor = {std::min(story.cursor.ms + after, latest.ms)};
    m_steps += {story.cursor, std::move(step)};
}

Teller::Step Teller::says(const DemoPerson &person, const std::shared_ptr<Story> &story, const char *text)
{
    return by(person, [this, story, text](UnitOfWork &work) {
        return m_services.messages.post(work, story->order, {QString::fromUtf8(text), std::nullopt});
    });
}

Status Teller::placeOrder(Story &story, int index)
{
    const PartRow &part = *story.part;
    QFile step(QStringLiteral(":/emesa/demo/%1.step").arg(QLatin1String(part.file)));
    if (!step.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, QStringLiteral("demo_part"), QStringLiteral("A sample part is missing from this program.")};
    NewOrderFiles files;
    auto staged = m_services.files.stage(FileKind::Step, QStringLiteral("step_file"), QLatin1String(part.part).toString() + QStringLiteral(".step"), step.readAll());
    if (!staged)
        return staged.error();
    files.staged += *std::move(staged);
    if (index % 3 == 0) {
        QFile drawing(QStringLiteral(":/emesa/demo/drawing.pdf"));
        if (!drawing.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Internal, QStringLiteral("demo_part"), QStringLiteral("The sample drawing is missing from this program.")};
        auto sheet = m_services.files.stage(FileKind::Drawing, QStringLiteral("d2_draft_design"), QLatin1String(part.part).toString() + QStringLiteral(".pdf"), drawing.readAll());
        if (!sheet)
            return sheet.error();
        files.staged += *std::move(sheet);
    }

    OrderDraft draft;
    draft.partId = QStringLiteral("%1-%2").arg(QLatin1String(part.part)).arg(QChar(u'A' + index % 3));
    draft.productDescription = QString::fromUtf8(part.description);
    draft.quantity = quantities[size_t(index) % quantities.size()];
    draft.materialThickness = QString::fromUtf8(part.thickness);
    draft.materialType = QString::fromUtf8(part.material);
    draft.materialGrade = QString::fromUtf8(part.grade);
    draft.surfaceTreatment = QString::fromUtf8(part.finish);
    draft.packingStandard = QString::fromUtf8(part.packing);
    draft.tolerances = QString::fromUtf8(part.tolerances);
    if (index % 4 == 1)
        draft.additionalRequirements = QStringLiteral("Material certificate 3.1 with the delivery.");
    story.target = part.unitPrice * draft.quantity;
    draft.targetPrice = Amount{story.target};
    const bool isEuropean = story.client->email.endsWith(QLatin1String("brandtfoerder.example")) || story.client->email.endsWith(QLatin1String("atelierlumen.example"));
    if (isEuropean) {
        draft.currency = QStringLiteral("EUR");
        story.target = std::max<qint64>(story.target / 90, 100);
        draft.targetPrice = Amount{story.target};
    }
    const auto placed = m_services.store.write(story.client->actor(), [&](UnitOfWork &work) { return m_services.orders.create(work, draft, files); });
    if (!placed)
        return placed.error();
    story.order = placed->id;
    return {};
}

Status Teller::book(Story &story)
{
    const QList<Id> machines = m_cast.machinesOf(story.part->work);
    Status last = Error{ErrorCode::Internal, QStringLiteral("demo_machine"), QStringLiteral("The demo shop has no machine for this part.")};
    // The machine that is free first, as a planner would look for it.
    for (int days = 0; days < 30; ++days) {
        for (const Id machine : machines) {
            AssignMachineInput input;
            input.machineId = machine;
            input.startsAt = m_clock.now().plusMs(2 * hour + days * day);
            input.endsAt = input.startsAt->plusMs(20 * hour);
            const auto booked = m_services.store.write(m_cast.administrator().actor(), [&](UnitOfWork &work) {
                return m_services.production.assignMachine(work, story.order, input, std::nullopt);
            });
            if (booked)
                return {};
            last = booked.error();
            if (booked.error().code != ErrorCode::Conflict)
                return last;
        }
    }
    return last;
}

void Teller::plan(int index, const OrderRow &row)
{
    auto story = std::make_shared<Story>();
    story->client = &m_cast.client(index * 3 + index / 5);
    story->part = &parts[size_t(index * 7) % parts.size()];
    story->cursor = {m_now.ms - row.daysAgo * day - (index * 37 % 9) * hour - hour};
    const DemoPerson &admin = m_cast.administrator();
    const DemoPerson &floor = m_cast.shopFloor();
    const DemoPerson &client = *story->client;
    const Ending ending = row.ending;
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };

    then(*story, 0, [this, story, index] { return placeOrder(*story, index); });
    if (index % 2 == 0)
        then(*story, hour / 2, says(client, story, index % 4 == 0 ? "Please tell us the earliest delivery date." : "Hole pattern as on the drawing, please."));
    if (ending == Ending::Waiting)
        return;
    if (ending == Ending::CancelledEarly) {
        then(*story, 6 * hour, by(client, [this, story, text](UnitOfWork &work) {
                 return m_services.orders.cancel(work, story->order, {text("The project was postponed.")}, std::nullopt);
             }));
        return;
    }
    if (ending == Ending::RejectedEarly) {
        then(*story, 5 * hour, says(admin, story, "We are looking at the wall thickness."));
        then(*story, 20 * hour, by(admin, [this, story, text](UnitOfWork &work) {
                 return m_services.negotiation.reject(work, story->order, {text("This tolerance is below what our machines hold.")}, std::nullopt);
             }));
        return;
    }

    if (isTalk(ending)) {
        then(*story, 7 * hour, by(admin, [this, story, text](UnitOfWork &work) {
                 CounterOfferInput offer;
                 offer.amount = Amount{story->target * 118 / 100};
                 offer.message = text("At this quantity the set-up weighs in; 14 days after payment.");
                 offer.leadTimeDays = 14;
                 return m_services.negotiation.sendCounterOffer(work, story->order, offer, std::nullopt);
             }));
        if (ending == Ending::OfferOpen)
            return;
        if (ending == Ending::Declined) {
            then(*story, 9 * hour, by(client, [this, story, text](UnitOfWork &work) {
                     return m_services.negotiation.decline(work, story->order, {text("That is over our budget.")}, std::nullopt);
                 }));
            then(*story, 3 * hour, says(admin, story, "Would a thinner sheet do? Then we can meet the price."));
            return;
        }
        then(*story, 11 * hour, by(client, [this, story, text](UnitOfWork &work) {
                 CounterOfferInput offer;
                 offer.amount = Amount{story->target * 107 / 100};
                 offer.message = text("We can go this far if it ships in ten days.");
                 offer.leadTimeDays = 10;
                 return m_services.negotiation.sendCounterOffer(work, story->order, offer, std::nullopt);
             }));
        if (ending == Ending::CounterOpen)
            return;
        if (ending == Ending::RejectedAfterTalk) {
            then(*story, 8 * hour, by(admin, [this, story, text](UnitOfWork &work) {
                     return m_services.negotiation.reject(work, story->order, {text("We cannot make it at this price.")}, std::nullopt);
                 }));
            return;
        }
        then(*story, 5 * hour, by(admin, [this, story](UnitOfWork &work) {
                 return m_services.negotiation.accept(work, story->order, OrderAction::AcceptCounterOffer, {}, std::nullopt);
             }));
    } else {
        then(*story, 9 * hour, by(admin, [this, story, text](UnitOfWork &work) {
                 ApproveInput input;
                 input.expectedDate = QDate::fromString(work.now().plusMs(12 * day).toString().left(10), Qt::ISODate);
                 input.adminNotes = text("Repeat part, programs exist.");
                 return m_services.negotiation.approve(work, story->order, input, std::nullopt);
             }));
    }
    if (ending == Ending::CancelledUnpaid) {
        then(*story, 4 * day, by(client, [this, story, text](UnitOfWork &work) {
                 return m_services.orders.cancel(work, story->order, {text("Our customer withdrew.")}, std::nullopt);
             }));
        return;
    }
    if (!isPaid(ending))
        return;
    then(*story, 26 * hour, by(client, [this, story](UnitOfWork &work) {
             return m_services.negotiation.confirmPayment(work, story->order, {QStringLiteral("transfer"), QStringLiteral("PO-%1").arg(4000 + story->order)}, std::nullopt);
         }));
    if (ending == Ending::CancelledPaid) {
        then(*story, 2 * day, by(admin, [this, story, text](UnitOfWork &work) {
                 return m_services.orders.cancel(work, story->order, {text("Material not available in time; the payment is returned.")}, std::nullopt);
             }));
        return;
    }
    if (ending == Ending::Paid)
        return;
    then(*story, 4 * hour, [this, story] { return book(*story); });
    if (!isStarted(ending))
        return;
    then(*story, 2 * day, by(floor, [this, story](UnitOfWork &work) { return m_services.production.start(work, story->order, std::nullopt); }));
    if (ending == Ending::Running || ending == Ending::RunningAfterTalk) {
        then(*story, 10 * hour, says(admin, story, "First article measured, all dimensions within tolerance."));
        return;
    }
    then(*story, 6 * day + (index % 5) * day, by(floor, [this, story, index](UnitOfWork &work) {
             CompleteInput input;
             input.actualCost = Amount{story->target * (78 + index % 9) / 100};
             input.goodQuantity = quantities[size_t(index) % quantities.size()];
             input.scrapQuantity = index % 4;
             return m_services.production.complete(work, story->order, input, std::nullopt);
         }));
    if (index % 3 == 1)
        then(*story, 3 * day, says(client, story, "Parts arrived, good quality. Thank you!"));
}

Status Teller::tell()
{
    std::stable_sort(m_steps.begin(), m_steps.end(), [](const Planned &a, const Planned &b) { return a.at < b.at; });
    for (const Planned &planned : std::as_const(m_steps)) {
        m_clock.set(planned.at);
        if (Status done = planned.step(); !done)
            return done;
    }
    m_clock.set(m_now);
    return {};
}

} // namespace

Result<int> tellDemoStory(WorkerServices &services, StoryClock &clock, const DemoCast &cast, Timestamp now)
{
    Teller teller(services, clock, cast, now);
    int index = 0;
    for (const OrderRow &row : orderRows)
        teller.plan(index++, row);
    if (Status told = teller.tell(); !told)
        return told.error();
    return index;
}

} // namespace emesa::app
