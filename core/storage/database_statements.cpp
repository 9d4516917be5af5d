// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_parts.h"
#include "core/storage/literal_sql.h"

namespace emesa::storage {

/// Without preparing: BEGIN, COMMIT, SET, PRAGMA.
std::optional<Database::Failure> Database::plain(const QString &text)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (query.exec(text))
        return std::nullopt;
    return translate(query.lastError(), text);
}

std::unique_ptr<Database::Statement> Database::take(const QString &text, std::optional<Failure> &failure)
{
    // A statement in use is out of the cache, so that a row callback that runs the same text gets its own.
    if (Statement *cached = m_statements.take(text))
        return std::unique_ptr<Statement>(cached);
    auto statement = std::make_unique<Statement>(
        Statement{QSqlQuery(m_connection), text, LiteralSql(text).placeholders(), m_generation});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(text)) {
        failure = translate(statement->query.lastError(), text);
        return nullptr;
    }
    return statement;
}

void Database::giveBack(std::unique_ptr<Statement> statement)
{
    if (!statement || statement->generation != m_generation || !m_connected)
        return;
    statement->query.finish();
    const QString text = statement->text;
    m_statements.insert(text, statement.release());
}

/// Here, because only this room knows what a statement is, and each one closes itself.
void Database::forgetStatements()
{
    m_statements.clear();
}

std::optional<Database::Failure> Database::start(Statement &statement, const QVariantList &values)
{
    if (values.size() != statement.placeholders) {
        // The driver would run with what the previous call had bound.
        qCCritical(storageLog).noquote() << "wrong number of values for" << statement.text;
        return Failure{internal(QStringLiteral("wrong_number_of_values"))};
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        QVariant bound = value;
        if (!value.isNull()) {
            switch (value.typeId()) {
            case QMetaType::Int:
            case QMetaType::LongLong:
                break;
            case QMetaType::QString:
            case QMetaType::QByteArray:
                bound = value.typeId() == QMetaType::QString ? param(*static_cast<const QString *>(value.constData()))
                                                             : param(*static_cast<const QByteArray *>(value.constData()));
                break;
            case QMetaType::Bool:
            case QMetaType::Short:
            case QMetaType::UShort:
            case QMetaType::UInt:
                bound = value.toLongLong();
                break;
            default:
                qCCritical(storageLog).noquote() << "values of type" << value.typeName() << "cannot be bound:" << statement.text;
                return Failure{internal(QStringLiteral("unsupported_value"))};
            }
        }
        statement.query.bindValue(int(i), bound);
    }
    if (statement.query.exec())
        return std::nullopt;
    return translate(statement.query.lastError(), statement.text);
}

const LiteralSql &Database::literal(const QString &text)
{
    LiteralSql *known = m_literals.object(text);
    if (!known) {
        known = new LiteralSql(text);
        m_literals.insert(text, known); // takes ownership
    }
    return *known;
}

Result<std::unique_ptr<Database::Statement>> Database::run(const QString &text, const QVariantList &values, bool reading)
{
    if (Status met = meetExpectation(); !met)
        return met.error();
    if (m_unit.active) {
        if (m_unit.failure)
            return *m_unit.failure;
    } else if (Status status = ensureConnected(); !status) {
        return status.error();
    }
    for (int nextRun = 2;; ++nextRun) {
        std::optional<Failure> failure;
        std::unique_ptr<Statement> statement = take(text, failure);
        const bool sent = statement != nullptr;
        if (sent)
            failure = start(*statement, values);
        if (!failure)
            return statement;
        if (failure->fate == Fate::Final)
            giveBack(std::move(statement));
        else if (failure->fate == Fate::Lost)
            dropConnection(); // before the statement goes: it would talk to the server once more
        statement.reset();

        const bool mayHaveActed = failure->fate == Fate::Lost && sent && !reading;
        if (m_unit.active || failure->fate == Fate::Final || mayHaveActed || nextRun > maxRuns)
            return settle(*failure, mayHaveActed);
        // Outside of a unit a statement is its own transaction and may be repeated like one.
        if (failure->fate == Fate::Retry)
            pauseBeforeRun(nextRun);
        else if (Status status = ensureConnected(); !status)
            return status.error();
    }
}

} // namespace emesa::storage
