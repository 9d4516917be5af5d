// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/master_handlers.h"

#include "server/handlers/file_answer.h"
#include "server/handlers/master_table_handlers.h"
#include "server/handlers/record_handlers.h"

#include <QStringDecoder>

namespace emesa {

namespace {

/// The fields of an equipment type: JSON, or a form in which the part "image" is the picture itself.
Result<QJsonObject> readEquipmentType(const RequestContext &context, EquipmentImages &images)
{
    if (context.request().headers.value("Content-Type").split(';').value(0).trimmed().toLower() != "multipart/form-data")
        return context.jsonBody();
    const auto form = http::parseMultipart(context.request());
    if (!form)
        return form.error();
    const QString imageField = QStringLiteral("image");
    QJsonObject json;
    for (const http::FormPart &part : form->parts) {
        if (part.isFile()) {
            if (part.name != imageField)
                return Error::invalidField(part.name.left(100), QStringLiteral("type"), QStringLiteral("Give text here."));
            if (part.filename->isEmpty() && part.data.isEmpty())
                continue; // no file was chosen
            const auto staged = images.stage(part.data.toByteArray());
            if (!staged)
                return staged.error();
            json.insert(imageField, *staged);
            continue;
        }
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(part.data);
        if (decoder.hasError())
            return Error::invalidField(part.name.left(100), QStringLiteral("type"), QStringLiteral("Give text here."));
        const bool isTruth = part.name.startsWith(QLatin1String("is_")) && (text == QLatin1String("true") || text == QLatin1String("false"));
        json.insert(part.name, isTruth ? QJsonValue(text == QLatin1String("true")) : QJsonValue(text));
    }
    return json;
}

/// The endpoints of one kind.
template<typename T>
class MasterGroup
{
public:
    MasterGroup(MasterServices &services, EquipmentImages &images) : m_records(recordsOf(services.of<T>(), images)), m_tables(services.of<T>()) {}

    void addTo(HandlerTable &table)
    {
        m_records.addTo(table, masterEntityOf<T>.plural);
        m_tables.addTo(table);
    }

private:
    using Records = RecordHandlers<MasterService<T>>;

    static Records recordsOf(MasterService<T> &service, EquipmentImages &images)
    {
        if constexpr (std::is_same_v<T, EquipmentType>) {
            return Records(
                service,
                [](const RequestContext &context, EquipmentType &type) {
                    if (!type.image.isEmpty())
                        type.imageUrl = context.baseUrl() + QStringLiteral("/media/") + type.image;
                },
                [&images](RequestContext &context) { return readEquipmentType(context, images); },
                [&images](UnitOfWork &work, const EquipmentType &before, EquipmentType &after) { return images.amend(work, before, after); });
        } else {
            return Records(service);
        }
    }

    Records m_records;
    MasterTableHandlers<T> m_tables;
};

template<typename Types>
struct GroupsOf;
template<typename... T>
struct GroupsOf<std::tuple<T...>>
{
    GroupsOf(MasterServices &services, EquipmentImages &images) : all(std::make_unique<MasterGroup<T>>(services, images)...) {}
    std::tuple<std::unique_ptr<MasterGroup<T>>...> all;
};

} // namespace

struct MasterHandlers::Groups : GroupsOf<MasterTypes>
{
    using GroupsOf::GroupsOf;
};

MasterHandlers::MasterHandlers(MasterServices &services, EquipmentImages &images)
    : m_images(images), m_groups(std::make_unique<Groups>(services, images))
{
}

MasterHandlers::~MasterHandlers() = default;

void MasterHandlers::addTo(HandlerTable &table)
{
    std::apply([&](auto &...group) { (group->addTo(table), ...); }, m_groups->all);
    table.add("equipment_types.image", [this](RequestContext &context) {
        const auto image = m_images.find(context.store().database(), context.parameter(QStringLiteral("path")));
        return image ? fileAnswer(context, *image) : context.problem(image.error());
    });
}

} // namespace emesa
