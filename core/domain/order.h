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
    QString currency;
    int version = 1;                     ///< grows by one with every change; the ETag
    QStringList allowedActions;          ///< wire names of OrderAction that the asking user may take now
};

namespace schema {

template<>
inline constexpr auto schemaOf<Order> = entity("orders",
    field("id", &Order::id, {.title = "No.", .flags = Key | ReadOnly | Column | Sortable}),
    field("client", &Order::client, {.title = "Client", .flags = ReadOnly | Filterable, .sql = "o.client_id"}),
    field("client_name", &Order::clientName, {.title = "Client", .flags = ReadOnly | Column, .sql = "c.display_name"}),
    field("client_company", &Order::clientCompany, {.title = "Company", .flags = ReadOnly | Column, .sql = "c.company"}),
    field("part_id", &Order::partId, {.title = "Part", .flags = Required | Column | Searchable | Sortable, .maxLength = 100}),
    field("product_description", &Order::productDescription, {.title = "Description", .flags = Required | Searchable | Multiline, .maxLength = 5000}),
    field("step_file", &Order::stepFile, {.title = "STEP file", .flags = ReadOnly}),
    field("step_file_url", &Order::stepFileUrl, {.title = "STEP file", .flags = ReadOnly | Derived}),
    field("d2_draft_design", &Order::draftDesign, {.title = "Drawing", .flags = ReadOnly}),
    field("d2_draft_design_url", &Order::draftDesignUrl, {.title = "Drawing", .flags = ReadOnly | Derived}),
    field("quantity", &Order::quantity, {.title = "Quantity", .flags = Required | Column | Sortable, .min = 1, .max = 1'000'000}),
    field("material_thickness", &Order::materialThickness, {.title = "Thickness", .flags = Required, .maxLength = 50}),
    field("material_type", &Order::materialType, {.title = "Material", .flags = Required | Column | Filterable, .maxLength = 100}),
    field("material_grade", &Order::materialGrade, {.title = "Grade", .flags = Required | Column | Filterable, .maxLength = 100}),
    field("surface_treatment", &Order::surfaceTreatment, {.title = "Finish", .flags = Required, .maxLength = 200}),
    field("packing_standard", &Order::packingStandard, {.title = "Packing", .flags = Required, .maxLength = 200}),
    field("tolerances", &Order::tolerances, {.title = "Tolerances", .flags = Multiline, .maxLength = 1000}),
    field("additional_requirements", &Order::additionalRequirements, {.title = "Further requirements", .flags = Multiline, .maxLength = 5000}),
    field("target_price", &Order::targetPrice, {.title = "Target price", .flags = Column | Sortable, .min = 1, .max = Amount::maxMinor}),
    field("status", &Order::status, {.title = "Status", .flags = ReadOnly | Column | Filterable | Sortable}),
    field("date_submitted", &Order::dateSubmitted, {.title = "Submitted", .flags = ReadOnly | Column | Sortable}),
    field("expected_completion_date", &Order::expectedCompletionDate, {.title = "Promised", .flags = ReadOnly | Column | Sortable}),
    field("machine", &Order::machine, {.title = "Machine", .flags = ReadOnly | Filterable, .sql = "o.machine_id"}),
    field("machine_name", &Order::machineName, {.title = "Machine", .flags = ReadOnly | Column, .sql = "m.name"}),
    field("supplier_name", &Order::supplierName, {.title = "Supplier", .flags = ReadOnly, .sql = "s.name"}),
    field("admin_notes", &Order::adminNotes, {.title = "Internal notes", .flags = ReadOnly | StaffOnly | Multiline, .maxLength = 5000}),
    field("rejection_reason", &Order::rejectionReason, {.title = "Reason for rejection", .flags = ReadOnly | Multiline, .maxLength = 2000}),
    field("price_estimate", &Order::priceEstimate, {.title = "Estimate", .flags = ReadOnly}),
    field("actual_cost", &Order::actualCost, {.title = "Actual cost", .flags = ReadOnly | StaffOnly}),
    field("date_accepted", &Order::dateAccepted, {.title = "Accepted", .flags = ReadOnly}),
    field("date_production_started", &Order::dateProductionStarted, {.title = "Production started", .flags = ReadOnly}),
    field("date_completed", &Order::dateCompleted, {.title = "Completed", .flags = ReadOnly}),
    field("date_rejected", &Order::dateRejected, {.title = "Rejected", .flags = ReadOnly}),
    field("agreed_price", &Order::agreedPrice, {.title = "Agreed price", .flags = ReadOnly | Column | Sortable}),
    field("payment_confirmed", &Order::paymentConfirmed, {.title = "Paid", .flags = ReadOnly | Filterable}),
    field("currency", &Order::currency, {.title = "Currency", .flags = ReadOnly}),
    field("version", &Order::version, {.title = "Version", .flags = ReadOnly}),
    field("allowed_actions", &Order::allowedActions, {.title = "Next steps", .flags = ReadOnly | Derived}));

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
        field("part_id", static_cast<QString T::*>(&T::partId), {.title = "Part", .flags = Required, .maxLength = 100}),
        field("product_description", static_cast<QString T::*>(&T::productDescription), {.title = "Description", .flags = Required | Multiline, .maxLength = 5000}),
        field("quantity", static_cast<int T::*>(&T::quantity), {.title = "Quantity", .flags = Required, .min = 1, .max = 1'000'000}),
        field("material_thickness", static_cast<QString T::*>(&T::materialThickness), {.title = "Thickness", .flags = Required, .maxLength = 50}),
        field("material_type", static_cast<QString T::*>(&T::materialType), {.title = "Material", .flags = Required, .maxLength = 100}),
        field("material_grade", static_cast<QString T::*>(&T::materialGrade), {.title = "Grade", .flags = Required, .maxLength = 100}),
        field("surface_treatment", static_cast<QString T::*>(&T::surfaceTreatment), {.title = "Finish", .flags = Required, .maxLength = 200}),
        field("packing_standard", static_cast<QString T::*>(&T::packingStandard), {.title = "Packing", .flags = Required, .maxLength = 200}),
        field("tolerances", static_cast<QString T::*>(&T::tolerances), {.title = "Tolerances", .flags = Multiline, .maxLength = 1000}),
        field("additional_requirements", static_cast<QString T::*>(&T::additionalRequirements), {.title = "Further requirements", .flags = Multiline, .maxLength = 5000}),
        field("target_price", static_cast<std::optional<Amount> T::*>(&T::targetPrice), {.title = "Target price", .min = 1, .max = Amount::maxMinor}),
        more...);
}

template<>
inline constexpr auto schemaOf<OrderSpecification> = specificationFields<OrderSpecification>("order_specification");

template<>
inline constexpr auto schemaOf<OrderDraft> = specificationFields<OrderDraft>("order_draft",
    field("currency", &OrderDraft::currency, {.title = "Currency", .maxLength = 3}),
    field("step_file", &OrderDraft::stepFile, {.title = "STEP file", .maxLength = 36}),
    field("d2_draft_design", &OrderDraft::draftDesign, {.title = "Drawing", .maxLength = 36}));

template<>
inline constexpr auto schemaOf<OrderStaffPatch> = entity("order_staff_patch",
    field("expected_completion_date", &OrderStaffPatch::expectedCompletionDate, {.title = "Promised"}),
    field("admin_notes", &OrderStaffPatch::adminNotes, {.title = "Internal notes", .flags = Multiline, .maxLength = 5000}),
    field("price_estimate", &OrderStaffPatch::priceEstimate, {.title = "Estimate", .min = 1, .max = Amount::maxMinor}),
    field("actual_cost", &OrderStaffPatch::actualCost, {.title = "Actual cost", .min = 0, .max = Amount::maxMinor}),
    field("machine", &OrderStaffPatch::machine, {.title = "Machine", .min = 1}));

template<>
inline constexpr auto schemaOf<ApproveInput> = entity("approve_order",
    field("machine_id", &ApproveInput::machineId, {.title = "Machine", .min = 1}),
    field("expected_date", &ApproveInput::expectedDate, {.title = "Promised"}),
    field("expected_completion_date", &ApproveInput::expectedCompletionDate, {.title = "Promised"}),
    field("price_estimate", &ApproveInput::priceEstimate, {.title = "Price", .min = 1, .max = Amount::maxMinor}),
    field("admin_notes", &ApproveInput::adminNotes, {.title = "Internal notes", .flags = Multiline, .maxLength = 5000}));

template<>
inline constexpr auto schemaOf<RejectInput> = entity("reject_order",
    field("rejection_reason", &RejectInput::rejectionReason, {.title = "Reason", .flags = Required | Multiline, .maxLength = 2000}));

template<>
inline constexpr auto schemaOf<CounterOfferInput> = entity("send_counter_offer",
    field("amount", &CounterOfferInput::amount, {.title = "Amount", .flags = Required, .min = 1, .max = Amount::maxMinor}),
    field("message", &CounterOfferInput::message, {.title = "Message", .flags = Multiline, .maxLength = 5000}),
    field("lead_time_days", &CounterOfferInput::leadTimeDays, {.title = "Lead time in days", .min = 0, .max = 3650}),
    field("expires_at", &CounterOfferInput::expiresAt, {.title = "Valid until"}));

template<>
inline constexpr auto schemaOf<AcceptOfferInput> = entity("accept_counter_offer",
    field("offer_id", &AcceptOfferInput::offerId, {.title = "Offer", .min = 1}));

template<>
inline constexpr auto schemaOf<DeclineOfferInput> = entity("decline_counter_offer",
    field("message", &DeclineOfferInput::message, {.title = "Message", .flags = Multiline, .maxLength = 5000}));

template<>
inline constexpr auto schemaOf<PaymentInput> = entity("confirm_payment",
    field("method", &PaymentInput::method, {.title = "Method", .maxLength = 50}),
    field("reference", &PaymentInput::reference, {.title = "Reference", .maxLength = 100}));

template<>
inline constexpr auto schemaOf<AssignMachineInput> = entity("assign_machine",
    field("machine_id", &AssignMachineInput::machineId, {.title = "Machine", .flags = Required, .min = 1}),
    field("starts_at", &AssignMachineInput::startsAt, {.title = "From"}),
    field("ends_at", &AssignMachineInput::endsAt, {.title = "To"}));

template<>
inline constexpr auto schemaOf<CompleteInput> = entity("complete_order",
    field("actual_cost", &CompleteInput::actualCost, {.title = "Actual cost", .min = 0, .max = Amount::maxMinor}),
    field("good_quantity", &CompleteInput::goodQuantity, {.title = "Good parts", .min = 0, .max = 10'000'000}),
    field("scrap_quantity", &CompleteInput::scrapQuantity, {.title = "Scrap", .min = 0, .max = 10'000'000}));

template<>
inline constexpr auto schemaOf<CancelInput> = entity("cancel_order",
    field("reason", &CancelInput::reason, {.title = "Reason", .flags = Required | Multiline, .maxLength = 2000}));

template<>
inline constexpr auto schemaOf<NoInput> = entity("nothing");

} // namespace schema
} // namespace emesa
