// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/http/multipart.h"
#include "server/services/master_tables.h"

namespace emesa {

/// Master data as CSV: the whole list as a download, and a table to create and update many at once.
template<typename T>
class MasterTableHandlers
{
public:
    explicit MasterTableHandlers(const MasterService<T> &service) : m_service(service) {}

    void addTo(HandlerTable &table)
    {
        const QByteArray group(masterEntityOf<T>.plural);
        table.add(QByteArray(group + ".export").constData(), [this](RequestContext &context) { return exported(context); });
        table.add(QByteArray(group + ".import").constData(), [this](RequestContext &context) { return import(context); });
    }

private:
    http::Response exported(RequestContext &context) const
    {
        const auto query = context.listQuery<T>();
        if (!query)
            return context.problem(query.error());
        if (query->enveloped)
            return context.problem(Error::invalidField(QStringLiteral("page_size"), QStringLiteral("unknown_parameter"), QStringLiteral("An export has no pages.")));
        const auto text = MasterTables<T>::exported(context.store().database(), m_service, context.caller(), *query);
        if (!text)
            return context.problem(text.error());
        return {200,
                {{"Content-Type", "text/csv; charset=utf-8"}, {"Content-Disposition", QByteArray("attachment; filename=\"") + masterEntityOf<T>.path + ".csv\""}},
                *text, std::nullopt, false};
    }

    http::Response import(RequestContext &context) const
    {
        const QByteArray permission = QByteArray("master_") + masterEntityOf<T>.name + "_update";
        if (!context.caller().may(permission.constData())) {
            context.auditRefusal({.event = QStringLiteral("access.denied"),
                                  .entity = QStringLiteral("endpoint"),
                                  .entityId = QString::fromLatin1(context.endpoint().id),
                                  .failureReason = QString::fromLatin1(permission)});
            return context.problem({ErrorCode::Forbidden, QStringLiteral("permission_denied"), QStringLiteral("An import also changes what is there.")});
        }
        const auto dryRun = dryRunIn(context);
        if (!dryRun)
            return context.problem(dryRun.error());
        const auto text = textIn(context);
        if (!text)
            return context.problem(text.error());
        const auto table = csv::parse(*text, {.rows = MasterTables<T>::maxImportedRows});
        if (!table)
            return context.problem(table.error());

        std::optional<ImportReport> report;
        http::Response response = context.write([&](UnitOfWork &work) -> Result<http::Response> {
            report.reset();
            auto imported = MasterTables<T>::import(work, m_service, *table);
            if (!imported)
                return imported.error();
            imported->dryRun = *dryRun;
            imported->applied = !*dryRun && imported->refused == 0;
            report = *std::move(imported);
            if (report->applied)
                return render(context, *report);
            return refusal(*report); // so that nothing of it stays
        });
        if (report && *dryRun && response.status == 422)
            return render(context, *report);
        return response;
    }

    static Result<bool> dryRunIn(const RequestContext &context)
    {
        const QString name = QStringLiteral("dry_run");
        bool dryRun = false;
        const auto items = context.query().queryItems(QUrl::FullyDecoded);
        for (const auto &[key, value] : items) {
            if (key != name || items.size() > 1)
                return Error::invalidField(key.left(100), QStringLiteral("unknown_parameter"), QStringLiteral("There is one parameter here: dry_run."));
            if (value != QLatin1String("true") && value != QLatin1String("false"))
                return Error::invalidField(name, QStringLiteral("type"), QStringLiteral("Use true or false."));
            dryRun = value == QLatin1String("true");
        }
        return dryRun;
    }

    /// The table itself: the body, or the part "file" of a form.
    static Result<QByteArrayView> textIn(const RequestContext &context)
    {
        const http::Request &request = context.request();
        if (request.headers.value("Content-Type").split(';').value(0).trimmed().toLower() != "multipart/form-data")
            return QByteArrayView(request.body);
        const auto form = http::parseMultipart(request);
        if (!form)
            return form.error();
        const http::FormPart *file = form->find(QStringLiteral("file"));
        if (!file || form->parts.size() != 1)
            return Error::invalidField(QStringLiteral("file"), QStringLiteral("required"), QStringLiteral("Send the table as the one part \"file\"."));
        return file->data;
    }

    static http::Response render(const RequestContext &context, const ImportReport &report)
    {
        QByteArray body;
        schema::writeObject(body, report);
        return context.json(200, body);
    }

    static Error refusal(const ImportReport &report)
    {
        static constexpr qsizetype maxNamed = 100;
        Error error{ErrorCode::Invalid, QStringLiteral("rows_refused"), QStringLiteral("%1 of %2 rows were refused, so nothing was changed.").arg(report.refused).arg(report.rows.size())};
        for (const ImportedRow &row : report.rows) {
            for (const FieldError &field : row.errors) {
                if (error.fields.size() < maxNamed)
                    error.fields.append({QStringLiteral("line %1").arg(row.row) + (field.field.isEmpty() ? QString() : QString(u'.' + field.field)), field.code, field.message});
            }
        }
        error.details.insert(QStringLiteral("report"), schema::toJson(report));
        return error;
    }

    const MasterService<T> &m_service;
};

} // namespace emesa
