// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/order_status.h"
#include "core/schema/field.h"

namespace emesa {

/// An order as the API shows it: exactly the fields clients of the parent system know. Read with
/// selectColumns<Order>("o.") from orders o joined with users c, machines m, suppliers s.
struct Order
{
    Id id = 0;
    Id client = 0;
    QString clientName;
    QString clientCompany;
    QString partId;
    QString productDescription;
    std::optional<QString> stepFile;     ///< path below /media/
    std::optional<QString> stepFileUrl;
    std::optional<QString> draftDesign;  ///< path below /media/
    std::optional<QString> draftDesignUrl;
    int quantity = 1;
    QString materialThickness;           ///< as the client wrote it, usually millimetres
    QString materialType;
    QString materialGrade;
    QString surfaceTreatment;
    QString packingStandard;
    QString tolerances;
    QString additionalRequirements;
    std::optional<Amount> targetPrice;   ///< for the whole order
    OrderStatus status = OrderStatus::UnderReview;
    Timestamp dateSubmitted;
    std::optional<QDate> expectedCompletionDate;
    std::optional<Id> machine;
    std::optional<QString> machineName;
    std::optional<QString> supplierName;
    QString adminNotes;
    QString rejectionReason;
    std::optional<Amount> priceEstimate;
    std::optional<Amount> actualCost;
    std::optional<Timestamp> dateAccepted;
    std::optional<Timestamp> dateProductionStarted;
    std::optional<Timestamp> dateCompleted;
    std::optional<Timestamp> dateRejected;
    std::optional<Amount> agreedPrice;
    bool paymentConfirmed = false;
    bool onHold = false;                 ///< production rests; beside the status
    QString holdReason;
    std::optional<int> goodQuantity;     ///< parts that came out right, said at completion
    std::optional<int> scrapQuantity;
    QString currency;
    Turn turn = Turn::Staff;             ///< who has to act; made by the database from status and last offer
    int version = 1;                     ///< grows by one with every change; the ETag
    QStringList allowedActions;          ///< wire names of OrderAction that the asking user may take now
};

namespace schema {

template<>
inline constexpr auto schemaOf<Order> = entity("orders",
    field("id", &Order::id, {.title = QT_TRANSLATE_NOOP("Order", "No."), .flags = Key | ReadOnly | Column | Sortable}),
    field("client", &Order::client, {.title = QT_TRANSLATE_NOOP("Order", "Client"), .flags = ReadOnly | Filterable, .sql = "o.client_id"}),
    field("client_name", &Order::clientName, {.title = QT_TRANSLATE_NOOP("Order", "Client"), .flags = ReadOnly | Column, .sql = "c.display_name"}),
    field("client_company", &Order::clientCompany, {.title = QT_TRANSLATE_NOOP("Order", "Company"), .flags = ReadOnly | Column, .sql = "c.company"}),
    field("part_id", &Order::partId, {.title = QT_TRANSLATE_NOOP("Order", "Part"), .flags = Required | Column | Searchable | Sortable, .maxLength = 100}),
    field("product_description", &Order::productDescription, {.title = QT_TRANSLATE_NOOP("Order", "Description"), .flags = Required | Searchable | Multiline, .maxLength = 5000}),
    field("step_file", &Order::stepFile, {.title = QT_TRANSLATE_NOOP("Order", "STEP file"), .flags = ReadOnly}),
    field("step_file_url", &Order::stepFileUrl, {.title = QT_TRANSLATE_NOOP("Order", "STEP file"), .flags = ReadOnly | Derived}),
    field("d2_draft_design", &Order::draftDesign, {.title = QT_TRANSLATE_NOOP("Order", "Drawing"), .flags = ReadOnly}),
    field("d2_draft_design_url", &Order::draftDesignUrl, {.title = QT_TRANSLATE_NOOP("Order", "Drawing"), .flags = ReadOnly | Derived}),
    field("quantity", &Order::quantity, {.title = QT_TRANSLATE_NOOP("Order", "Quantity"), .flags = Required | Column | Sortable, .min = 1, .max = 1'000'000}),
    field("material_thickness", &Order::materialThickness, {.title = QT_TRANSLATE_NOOP("Order", "Thickness"), .flags = Required, .maxLength = 50}),
    field("material_type", &Order::materialType, {.title = QT_TRANSLATE_NOOP("Order", "Material"), .flags = Required | Column | Filterable, .maxLength = 100}),
    field("material_grade", &Order::materialGrade, {.title = QT_TRANSLATE_NOOP("Order", "Grade"), .flags = Required | Column | Filterable, .maxLength = 100}),
    field("surface_treatment", &Order::surfaceTreatment, {.title = QT_TRANSLATE_NOOP("Order", "Finish"), .flags = Required, .maxLength = 200}),
    field("packing_standard", &Order::packingStandard, {.title = QT_TRANSLATE_NOOP("Order", "Packing"), .flags = Required, .maxLength = 200}),
    field("tolerances", &Order::tolerances, {.title = QT_TRANSLATE_NOOP("Order", "Tolerances"), .flags = Multiline, .maxLength = 1000}),
    field("additional_requirements", &Order::additionalRequirements, {.title = QT_TRANSLATE_NOOP("Order", "Further requirements"), .flags = Multiline, .maxLength = 5000}),
    field("target_price", &Order::targetPrice, {.title = QT_TRANSLATE_NOOP("Order", "Target price"), .flags = Column | Sortable, .min = 1, .max = Amount::maxMinor}),
    field("status", &Order::status, {.title = QT_TRANSLATE_NOOP("Order", "Status"), .flags = ReadOnly | Column | Filterable | Sortable}),
    field("date_submitted", &Order::dateSubmitted, {.title = QT_TRANSLATE_NOOP("Order", "Submitted"), .flags = ReadOnly | Column | Sortable}),
    field("expected_completion_date", &Order::expectedCompletionDate, {.title = QT_TRANSLATE_NOOP("Order", "Promised"), .flags = ReadOnly | Column | Sortable}),
    field("machine", &Order::machine, {.title = QT_TRANSLATE_NOOP("Order", "Machine"), .flags = ReadOnly | Filterable, .sql = "o.machine_id"}),
    field("machine_name", &Order::machineName, {.title = QT_TRANSLATE_NOOP("Order", "Machine"), .flags = ReadOnly | Column, .sql = "m.name"}),
    field("supplier_name", &Order::supplierName, {.title = QT_TRANSLATE_NOOP("Order", "Supplier"), .flags = ReadOnly, .sql = "s.name"}),
    field("admin_notes", &Order::adminNotes, {.title = QT_TRANSLATE_NOOP("Order", "Internal notes"), .flags = ReadOnly | StaffOnly | Multiline, .maxLength = 5000}),
    field("rejection_reason", &Order::rejectionReason, {.title = QT_TRANSLATE_NOOP("Order", "Reason for rejection"), .flags = ReadOnly | Multiline, .maxLength = 2000}),
    field("price_estimate", &Order::priceEstimate, {.title = QT_TRANSLATE_NOOP("Order", "Estimate"), .flags = ReadOnly}),
    field("actual_cost", &Order::actualCost, {.title = QT_TRANSLATE_NOOP("Order", "Actual cost"), .flags = ReadOnly | StaffOnly}),
    field("date_accepted", &Order::dateAccepted, {.title = QT_TRANSLATE_NOOP("Order", "Accepted"), .flags = ReadOnly | Sortable}),
    field("date_production_started", &Order::dateProductionStarted, {.title = QT_TRANSLATE_NOOP("Order", "Production started"), .flags = ReadOnly}),
    field("date_completed", &Order::dateCompleted, {.title = QT_TRANSLATE_NOOP("Order", "Completed"), .flags = ReadOnly | Sortable}),
    field("date_rejected", &Order::dateRejected, {.title = QT_TRANSLATE_NOOP("Order", "Rejected"), .flags = ReadOnly}),
    field("agreed_price", &Order::agreedPrice, {.title = QT_TRANSLATE_NOOP("Order", "Agreed price"), .flags = ReadOnly | Column | Sortable}),
    field("payment_confirmed", &Order::paymentConfirmed, {.title = QT_TRANSLATE_NOOP("Order", "Paid"), .flags = ReadOnly | Filterable}),
    field("on_hold", &Order::onHold, {.title = QT_TRANSLATE_NOOP("Order", "On hold"), .flags = ReadOnly | Filterable}),
    field("hold_reason", &Order::holdReason, {.title = QT_TRANSLATE_NOOP("Order", "Reason for the hold"), .flags = ReadOnly, .maxLength = 500}),
    field("good_quantity", &Order::goodQuantity, {.title = QT_TRANSLATE_NOOP("Order", "Good parts"), .flags = ReadOnly}),
    field("scrap_quantity", &Order::scrapQuantity, {.title = QT_TRANSLATE_NOOP("Order", "Scrap"), .flags = ReadOnly | StaffOnly}),
    field("currency", &Order::currency, {.title = QT_TRANSLATE_NOOP("Order", "Currency"), .flags = ReadOnly}),
    field("turn", &Order::turn, {.title = QT_TRANSLATE_NOOP("Order", "Turn"), .flags = ReadOnly | Filterable, .sql = "o.turn"}),
    field("version", &Order::version, {.title = QT_TRANSLATE_NOOP("Order", "Version"), .flags = ReadOnly}),
    field("allowed_actions", &Order::allowedActions, {.title = QT_TRANSLATE_NOOP("Order", "Next steps"), .flags = ReadOnly | Derived}));

} // namespace schema

/// What a client says about the part it wants: body of a new order and, Partial, of the client's PATCH.
struct OrderSpecification
{
    QString partId;
    QString productDescription;
    int quantity = 1;
    QString materialThickness;
    QString materialType;
    QString materialGrade;
    QString surfaceTreatment;
    QString packingStandard;
    QString tolerances;
    QString additionalRequirements;
    std::optional<Amount> targetPrice;
};

/// A new order: the specification, its currency and the finished uploads that become its files.
struct OrderDraft : OrderSpecification
{
    QString currency = QString::fromLatin1(defaultCurrency);
    std::optional<QString> stepFile;    ///< upload id
    std::optional<QString> draftDesign; ///< upload id
};

/// What staff may set by PATCH.
struct OrderStaffPatch
{
    std::optional<QDate> expectedCompletionDate;
    QString adminNotes;
    std::optional<Amount> priceEstimate;
    std::optional<Amount> actualCost;
    std::optional<Id> machine;
};

struct ApproveInput
{
    std::optional<Id> machineId;
    std::optional<QDate> expectedDate;
    std::optional<QDate> expectedCompletionDate; ///< alias of expectedDate
    std::optional<Amount> priceEstimate;
    QString adminNotes;
};

struct RejectInput
{
    QString rejectionReason;
};

struct CounterOfferInput
{
    Amount amount;
    QString message;
    std::optional<int> leadTimeDays;
    std::optional<Timestamp> expiresAt;
};

struct AcceptOfferInput
{
    std::optional<Id> offerId;
};

struct DeclineOfferInput
{
    QString message;
};

struct PaymentInput
{
    QString method;
    QString reference;
};

struct AssignMachineInput
{
    Id machineId = 0;
    std::optional<Timestamp> startsAt;
    std::optional<Timestamp> endsAt;
};

struct CompleteInput
{
    std::optional<Amount> actualCost;
    std::optional<int> goodQuantity;
    std::optional<int> scrapQuantity;
};

struct PauseInput
{
    QString reason;
};

struct ResumeInput
{
    QString reason; ///< what was done about it
};

struct CancelInput
{
    QString reason;
};

struct NoInput
{
};

namespace schema {

template<typename T>
constexpr auto specificationFields(const char *name, auto... more)
{
    return entity(name,
        field("part_id", static_cast<QString T::*>(&T::partId), {.title = QT_TRANSLATE_NOOP("OrderSpecification", "Part"), .flags = Required, .maxLength = 100}),
        field("product_description", static_cast<QString T::*>(&T::productDescription), {.title = QT_TRANSLATE_NOOP("OrderSpecification", "Description"), .flags = Required | Multiline, .maxLength = 5000}),
        field("quantity", static_cast<int T::*>(&T::quantity), {.title = QT_TRANSLATE_NOOP("OrderSpecification", "Quantity"), .flags = Required, .min = 1, .max = 1'000'000}),
        field("material_thickness", static_cast<QString T::*>(&T::materialThickness), {.title = QT_TRANSLATE_NOOP("OrderSpecification", "Thickness"), .flags = Required, .maxLength = 50}),
        field("material_type", static_cast<QString T::*>(&T::materialType), {.title = QT_TRANSLATE_NOOP("OrderSpecification", "Material"), .flags = Required, .maxLength = 100}),
        field("material_grade", static_cast<QString T::*>(&T::materialGrade), {.title = QT_TRANSLATE_NOOP("OrderSpecification", "Grade"), .flags = Required, .maxLength = 100}),
        field("surface_treatment", static_cast<QString T::*>(&T::surfaceTreatment), {.title = QT_TRANSLATE_NOOP("OrderSpecification", "Finish"), .flags = Required, .maxLength = 200}),
        field("packing_standard", static_cast<QString T::*>(&T::packingStandard), {.title = QT_TRANSLATE_NOOP("OrderSpecification", "Packing"), .flags = Required, .maxLength = 200}),
        field("tolerances", static_cast<QString T::*>(&T::tolerances), {.title = QT_TRANSLATE_NOOP("OrderSpecification", "Tolerances"), .flags = Multiline, .maxLength = 1000}),
        field("additional_requirements", static_cast<QString T::*>(&T::additionalRequirements), {.title = QT_TRANSLATE_NOOP("OrderSpecification", "Further requirements"), .flags = Multiline, .maxLength = 5000}),
        field("target_price", static_cast<std::optional<Amount> T::*>(&T::targetPrice), {.title = QT_TRANSLATE_NOOP("OrderSpecification", "Target price"), .min = 1, .max = Amount::maxMinor}),
        more...);
}

template<>
inline constexpr auto schemaOf<OrderSpecification> = specificationFields<OrderSpecification>("order_specification");

template<>
inline constexpr auto schemaOf<OrderDraft> = specificationFields<OrderDraft>("order_draft",
    field("currency", &OrderDraft::currency, {.title = QT_TRANSLATE_NOOP("OrderDraft", "Currency"), .maxLength = 3}),
    field("step_file", &OrderDraft::stepFile, {.title = QT_TRANSLATE_NOOP("OrderDraft", "STEP file"), .maxLength = 36}),
    field("d2_draft_design", &OrderDraft::draftDesign, {.title = QT_TRANSLATE_NOOP("OrderDraft", "Drawing"), .maxLength = 36}));

template<>
inline constexpr auto schemaOf<OrderStaffPatch> = entity("order_staff_patch",
    field("expected_completion_date", &OrderStaffPatch::expectedCompletionDate, {.title = QT_TRANSLATE_NOOP("OrderStaffPatch", "Promised")}),
    field("admin_notes", &OrderStaffPatch::adminNotes, {.title = QT_TRANSLATE_NOOP("OrderStaffPatch", "Internal notes"), .flags = Multiline, .maxLength = 5000}),
    field("price_estimate", &OrderStaffPatch::priceEstimate, {.title = QT_TRANSLATE_NOOP("OrderStaffPatch", "Estimate"), .min = 1, .max = Amount::maxMinor}),
    field("actual_cost", &OrderStaffPatch::actualCost, {.title = QT_TRANSLATE_NOOP("OrderStaffPatch", "Actual cost"), .min = 0, .max = Amount::maxMinor}),
    field("machine", &OrderStaffPatch::machine, {.title = QT_TRANSLATE_NOOP("OrderStaffPatch", "Machine"), .min = 1}));

template<>
inline constexpr auto schemaOf<ApproveInput> = entity("approve_order",
    field("machine_id", &ApproveInput::machineId, {.title = QT_TRANSLATE_NOOP("ApproveInput", "Machine"), .min = 1}),
    field("expected_date", &ApproveInput::expectedDate, {.title = QT_TRANSLATE_NOOP("ApproveInput", "Promised")}),
    field("expected_completion_date", &ApproveInput::expectedCompletionDate, {.title = QT_TRANSLATE_NOOP("ApproveInput", "Promised")}),
    field("price_estimate", &ApproveInput::priceEstimate, {.title = QT_TRANSLATE_NOOP("ApproveInput", "Price"), .min = 1, .max = Amount::maxMinor}),
    field("admin_notes", &ApproveInput::adminNotes, {.title = QT_TRANSLATE_NOOP("ApproveInput", "Internal notes"), .flags = Multiline, .maxLength = 5000}));

template<>
inline constexpr auto schemaOf<RejectInput> = entity("reject_order",
    field("rejection_reason", &RejectInput::rejectionReason, {.title = QT_TRANSLATE_NOOP("RejectInput", "Reason"), .flags = Required | Multiline, .maxLength = 2000}));

template<>
inline constexpr auto schemaOf<CounterOfferInput> = entity("send_counter_offer",
    field("amount", &CounterOfferInput::amount, {.title = QT_TRANSLATE_NOOP("CounterOfferInput", "Amount"), .flags = Required, .min = 1, .max = Amount::maxMinor}),
    field("message", &CounterOfferInput::message, {.title = QT_TRANSLATE_NOOP("CounterOfferInput", "Message"), .flags = Multiline, .maxLength = 5000}),
    field("lead_time_days", &CounterOfferInput::leadTimeDays, {.title = QT_TRANSLATE_NOOP("CounterOfferInput", "Lead time in days"), .min = 0, .max = 3650}),
    field("expires_at", &CounterOfferInput::expiresAt, {.title = QT_TRANSLATE_NOOP("CounterOfferInput", "Valid until")}));

template<>
inline constexpr auto schemaOf<AcceptOfferInput> = entity("accept_counter_offer",
    field("offer_id", &AcceptOfferInput::offerId, {.title = QT_TRANSLATE_NOOP("AcceptOfferInput", "Offer"), .min = 1}));

template<>
inline constexpr auto schemaOf<DeclineOfferInput> = entity("decline_counter_offer",
    field("message", &DeclineOfferInput::message, {.title = QT_TRANSLATE_NOOP("DeclineOfferInput", "Message"), .flags = Multiline, .maxLength = 5000}));

template<>
inline constexpr auto schemaOf<PaymentInput> = entity("confirm_payment",
    field("method", &PaymentInput::method, {.title = QT_TRANSLATE_NOOP("PaymentInput", "Method"), .maxLength = 50}),
    field("reference", &PaymentInput::reference, {.title = QT_TRANSLATE_NOOP("PaymentInput", "Reference"), .maxLength = 100}));

template<>
inline constexpr auto schemaOf<AssignMachineInput> = entity("assign_machine",
    field("machine_id", &AssignMachineInput::machineId, {.title = QT_TRANSLATE_NOOP("AssignMachineInput", "Machine"), .flags = Required, .min = 1}),
    field("starts_at", &AssignMachineInput::startsAt, {.title = QT_TRANSLATE_NOOP("AssignMachineInput", "From")}),
    field("ends_at", &AssignMachineInput::endsAt, {.title = QT_TRANSLATE_NOOP("AssignMachineInput", "To")}));

template<>
inline constexpr auto schemaOf<CompleteInput> = entity("complete_order",
    field("actual_cost", &CompleteInput::actualCost, {.title = QT_TRANSLATE_NOOP("CompleteInput", "Actual cost"), .min = 0, .max = Amount::maxMinor}),
    field("good_quantity", &CompleteInput::goodQuantity, {.title = QT_TRANSLATE_NOOP("CompleteInput", "Good parts"), .min = 0, .max = 10'000'000}),
    field("scrap_quantity", &CompleteInput::scrapQuantity, {.title = QT_TRANSLATE_NOOP("CompleteInput", "Scrap"), .min = 0, .max = 10'000'000}));

template<>
inline constexpr auto schemaOf<PauseInput> = entity("pause_production",
    field("reason", &PauseInput::reason, {.title = QT_TRANSLATE_NOOP("PauseInput", "Reason"), .flags = Required, .maxLength = 500}));

template<>
inline constexpr auto schemaOf<ResumeInput> = entity("resume_production",
    field("reason", &ResumeInput::reason, {.title = QT_TRANSLATE_NOOP("ResumeInput", "What was done"), .maxLength = 500}));

template<>
inline constexpr auto schemaOf<CancelInput> = entity("cancel_order",
    field("reason", &CancelInput::reason, {.title = QT_TRANSLATE_NOOP("CancelInput", "Reason"), .flags = Required | Multiline, .maxLength = 2000}));

template<>
inline constexpr auto schemaOf<NoInput> = entity("nothing");

} // namespace schema
} // namespace emesa
