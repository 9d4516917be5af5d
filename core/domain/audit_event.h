// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/field.h"

#include <QJsonObject>

namespace emesa {

/// A row of the audit log: who did what to what, from where, when; or what was refused and why. Rows are sealed one
/// by the next (server/storage/ledger.h). Read from audit_log a.
struct AuditEvent
{
    qint64 seq = 0;
    Timestamp at;
    QString eventType;        ///< "order.approved", "sign_in.failed" …
    std::optional<Id> actor;  ///< absent before sign-in and for the server itself
    QString actorName;
    QString address;
    QString userAgent;
    QString browser;          ///< what the user agent says, for people
    QString os;
    QString requestId;
    QString failureReason;    ///< of a refusal
    QString entity;
    QString entityId;
    QJsonObject changes;      ///< field → [before, after]
    QJsonObject metadata;
    QString prevHash;
    QString hash;
};

namespace schema {

template<>
inline constexpr auto schemaOf<AuditEvent> = entity("audit_log",
    field("seq", &AuditEvent::seq, {.title = QT_TRANSLATE_NOOP("AuditEvent", "No."), .flags = Key | ReadOnly | Column | Sortable}),
    field("at", &AuditEvent::at, {.title = QT_TRANSLATE_NOOP("AuditEvent", "When"), .flags = ReadOnly | Column | Sortable}),
    field("event_type", &AuditEvent::eventType, {.title = QT_TRANSLATE_NOOP("AuditEvent", "What"), .flags = ReadOnly | Column | Filterable}),
    field("actor", &AuditEvent::actor, {.title = QT_TRANSLATE_NOOP("AuditEvent", "User"), .flags = ReadOnly | Filterable, .sql = "a.actor_id"}),
    field("actor_name", &AuditEvent::actorName, {.title = QT_TRANSLATE_NOOP("AuditEvent", "Who"), .flags = ReadOnly | Column | Searchable}),
    field("address", &AuditEvent::address, {.title = QT_TRANSLATE_NOOP("AuditEvent", "Address"), .flags = ReadOnly | Column | Filterable | Searchable}),
    field("user_agent", &AuditEvent::userAgent, {.title = QT_TRANSLATE_NOOP("AuditEvent", "User agent"), .flags = ReadOnly | Searchable}),
    field("browser", &AuditEvent::browser, {.title = QT_TRANSLATE_NOOP("AuditEvent", "Browser"), .flags = ReadOnly | Column | Derived}),
    field("os", &AuditEvent::os, {.title = QT_TRANSLATE_NOOP("AuditEvent", "System"), .flags = ReadOnly | Derived}),
    field("request_id", &AuditEvent::requestId, {.title = QT_TRANSLATE_NOOP("AuditEvent", "Request"), .flags = ReadOnly | Searchable}),
    field("failure_reason", &AuditEvent::failureReason, {.title = QT_TRANSLATE_NOOP("AuditEvent", "Refused because"), .flags = ReadOnly | Column | Searchable}),
    field("entity", &AuditEvent::entity, {.title = QT_TRANSLATE_NOOP("AuditEvent", "Kind"), .flags = ReadOnly | Column | Filterable}),
    field("entity_id", &AuditEvent::entityId, {.title = QT_TRANSLATE_NOOP("AuditEvent", "Which"), .flags = ReadOnly | Column | Filterable | Searchable}),
    field("changes", &AuditEvent::changes, {.title = QT_TRANSLATE_NOOP("AuditEvent", "Changes"), .flags = ReadOnly}),
    field("metadata", &AuditEvent::metadata, {.title = QT_TRANSLATE_NOOP("AuditEvent", "Details"), .flags = ReadOnly}),
    field("prev_hash", &AuditEvent::prevHash, {.title = QT_TRANSLATE_NOOP("AuditEvent", "Seal before"), .flags = ReadOnly}),
    field("hash", &AuditEvent::hash, {.title = QT_TRANSLATE_NOOP("AuditEvent", "Seal"), .flags = ReadOnly}));

} // namespace schema
} // namespace emesa
