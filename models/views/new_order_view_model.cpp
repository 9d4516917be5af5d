// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/new_order_view_model.h"

#include "core/base/ids.h"
#include "core/domain/order_choices.h"

#include <QPointer>

#include <algorithm>

namespace emesa {

namespace {

using remote::Upload;
using remote::UploadState;
using remote::whenDone;

/// What the server takes where its operator did not say otherwise.
constexpr qint64 largestFile = 512LL * 1024 * 1024;
constexpr std::chrono::seconds againAfter(5);
constexpr int earlierRead = 20;
constexpr qsizetype mostRecent = 5;

const QString draftName = QStringLiteral("new-order");

constexpr std::array kinds = {FileKind::Step, FileKind::Drawing};

QString fieldOf(FileKind kind)
{
    return kind == FileKind::Step ? QStringLiteral("step_file") : QStringLiteral("d2_draft_design");
}

/// Fields that say what is made, as against how many and for how much.
const QStringList &copiedFields()
{
    static const QStringList fields = {QStringLiteral("part_id"),           QStringLiteral("product_description"), QStringLiteral("material_type"),
                                       QStringLiteral("material_grade"),    QStringLiteral("material_thickness"),  QStringLiteral("surface_treatment"),
                                       QStringLiteral("packing_standard"),  QStringLiteral("tolerances"),          QStringLiteral("additional_requirements"),
                                       QStringLiteral("quantity"),          QStringLiteral("currency")};
    return fields;
}

/// "bracket_v3 final.STEP" → "bracket_v3 final"
QString partNameOf(const QString &fileName)
{
    return fileName.left(fileName.lastIndexOf(u'.')).left(100);
}

} // namespace

NewOrderViewModel::NewOrderViewModel(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_clock.start();
    m_checker.setMaxThreadCount(2);
    m_again.setSingleShot(true);
    m_again.setInterval(againAfter);
    connect(&m_again, &QTimer::timeout, this, &NewOrderViewModel::send);
    remote::UploadQueue &uploads = m_desk.uploads();
    connect(&uploads, &remote::UploadQueue::changed, this, &NewOrderViewModel::follow);
    connect(&uploads, &remote::UploadQueue::progress, this, [this](const QString &id, qint64 sent, qint64 size) {
        File *file = fileOf(id);
        if (!file)
            return;
        file->sent = sent;
        TransferRate &rate = m_rates[size_t(file->file.kind)];
        rate.add(std::chrono::milliseconds(m_clock.elapsed()), sent);
        file->bytesPerSecond = rate.bytesPerSecond();
        file->left = rate.timeFor(size - sent);
        emit filesChanged();
    });
    connect(&uploads, &remote::UploadQueue::failed, this, [this](const QString &id, const Error &why) {
        File *file = fileOf(id);
        if (!file || why.code == ErrorCode::Unauthenticated) // goes on after the next sign-in
            return;
        file->trouble = why;
        if (m_stage == Stage::Uploading)
            setStage(Stage::Writing);
        emit filesChanged();
    });
    connect(&uploads, &remote::UploadQueue::removed, this, [this](const QString &id) {
        if (const File *file = fileOf(id)) {
            m_files[size_t(file->file.kind)].reset();
            emit filesChanged();
            edited();
        }
    });
    connect(this, &NewOrderViewModel::draftChanged, this, [this] {
        const QJsonObject now = draft();
        m_desk.drafts().setText(draftName, now.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact)));
    });
    const QJsonObject kept = QJsonDocument::fromJson(m_desk.drafts().text(draftName).toUtf8()).object();
    if (!kept.isEmpty())
        restore(kept);
}

NewOrderViewModel::~NewOrderViewModel()
{
    m_checker.clear();
    m_checker.waitForDone();
}

void NewOrderViewModel::setValues(const QJsonObject &values)
{
    if (values == m_values)
        return;
    m_values = values;
    emit valuesChanged();
    edited();
}

bool NewOrderViewModel::isEmpty() const
{
    return m_values.isEmpty() && !m_files[0] && !m_files[1];
}

void NewOrderViewModel::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const remote::Answer<LocalPartFile> answer;
        const auto future = answer.future();
        m_checker.start([answer, path] { answer.give(checkPartFile(path, largestFile)); });
        whenDone(future, this, [this, round = m_round](const Result<LocalPartFile> &checked) {
            if (round == m_round)
                take(checked);
        });
    }
}

void NewOrderViewModel::take(const Result<LocalPartFile> &checked)
{
    if (!checked) {
        emit fileRefused(checked.error());
        return;
    }
    drop(checked->kind);
    begin(*checked);
    if (checked->kind == FileKind::Step && m_values.value(QLatin1String("part_id")).toString().isEmpty()) {
        m_values.insert(QStringLiteral("part_id"), partNameOf(checked->name));
        emit valuesReplaced();
        emit valuesChanged();
    }
    edited();
}

void NewOrderViewModel::begin(const LocalPartFile &file)
{
    const auto added = m_desk.uploads().add(file.path);
    if (!added) {
        emit fileRefused(added.error());
        return;
    }
    File entry;
    entry.file = file;
    entry.upload = *added;
    m_rates[size_t(file.kind)].clear();
    m_files[size_t(file.kind)] = entry;
    emit filesChanged();
}

void NewOrderViewModel::drop(FileKind kind)
{
    const auto file = std::exchange(m_files[size_t(kind)], std::nullopt);
    if (file && !file->upload.isEmpty())
        m_desk.uploads().cancel(file->upload);
}

void NewOrderViewModel::removeFile(FileKind kind)
{
    drop(kind);
    if (m_stage == Stage::Uploading)
        setStage(Stage::Writing);
    emit filesChanged();
    edited();
}

void NewOrderViewModel::pauseFile(FileKind kind)
{
    if (const auto &file = m_files[size_t(kind)])
        m_desk.uploads().pause(file->upload);
}

void NewOrderViewModel::resumeFile(FileKind kind)
{
    auto &file = m_files[size_t(kind)];
    if (!file)
        return;
    m_rates[size_t(kind)].clear();
    file->trouble.reset();
    if (file->state == UploadState::Finished || !m_desk.uploads().find(file->upload)) {
        // It is not at the server any more, or was no good there: from the start, with the checks.
        const QString path = file->file.path;
        drop(kind);
        addFiles({path});
    } else {
        m_desk.uploads().resume(file->upload);
    }
    emit filesChanged();
}

NewOrderViewModel::File *NewOrderViewModel::fileOf(const QString &upload)
{
    for (auto &file : m_files) {
        if (file && file->upload == upload)
            return &*file;
    }
    return nullptr;
}

void NewOrderViewModel::follow(const Upload &upload)
{
    File *file = fileOf(upload.id);
    if (!file)
        return;
    file->state = upload.state;
    file->sent = upload.sent;
    file->uploadId = upload.uploadId;
    if (upload.state != UploadState::Running) {
        m_rates[size_t(file->file.kind)].clear();
        file->bytesPerSecond.reset();
        file->left.reset();
    }
    if (upload.state == UploadState::Paused && m_stage == Stage::Uploading)
        setStage(Stage::Writing);
    emit filesChanged();
    if (upload.state == UploadState::Finished)
        go();
}

QStringList NewOrderViewModel::missing() const
{
    QStringList names;
    if (!m_files[size_t(FileKind::Step)])
        names.append(fieldOf(FileKind::Step));
    schema::forEachField<OrderDraft>([&](const auto &field) {
        if (!field.has(schema::Required))
            return;
        const QJsonValue value = m_values.value(QLatin1String(field.name));
        if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()))
            names.append(QLatin1String(field.name));
    });
    // As the page asks for them: what is made before how many.
    if (names.removeOne(QStringLiteral("quantity")))
        names.append(QStringLiteral("quantity"));
    return names;
}

bool NewOrderViewModel::hasAllFiles() const
{
    return std::all_of(m_files.begin(), m_files.end(), [](const auto &file) { return !file || file->isThere(); });
}

void NewOrderViewModel::submit()
{
    if (m_stage != Stage::Writing)
        return;
    const QStringList lacking = missing();
    if (!lacking.isEmpty()) {
        emit incomplete(lacking);
        return;
    }
    setStage(Stage::Uploading);
    for (const FileKind kind : kinds) {
        const auto &file = m_files[size_t(kind)];
        if (file && (file->state == UploadState::Paused || file->trouble))
            resumeFile(kind);
    }
    go();
}

void NewOrderViewModel::stopWaiting()
{
    m_again.stop();
    if (m_stage == Stage::Uploading || m_stage == Stage::Away)
        setStage(Stage::Writing);
}

void NewOrderViewModel::go()
{
    if (m_stage == Stage::Uploading && m_files[size_t(FileKind::Step)] && hasAllFiles())
        send();
}

QJsonObject NewOrderViewModel::body() const
{
    QJsonObject body = m_values;
    for (const FileKind kind : kinds) {
        if (const auto &file = m_files[size_t(kind)])
            body.insert(fieldOf(kind), file->uploadId);
    }
    const QString thickness = millimetresOf(m_values.value(QLatin1String("material_thickness")).toString());
    if (!thickness.isEmpty())
        body.insert(QStringLiteral("material_thickness"), thickness);
    return body;
}

void NewOrderViewModel::send()
{
    setStage(Stage::Sending);
    const QJsonObject content = body();
    if (content != m_sentBody || m_key.isEmpty()) {
        m_sentBody = content;
        m_key = newUuid(SystemClock().now());
        emit draftChanged();
        m_desk.drafts().flush(); // the key is on disk before the order goes out
    }
    remote::Request request = remote::requestTo("orders.create");
    remote::setJson(request, QJsonDocument(content).toJson(QJsonDocument::Compact));
    request.add("Idempotency-Key", '"' + m_key.toLatin1() + '"');
    whenDone(m_desk.session().send(request), this, [this, round = m_round](const Result<remote::Reply> &reply) {
        if (round != m_round)
            return;
        const auto json = reply ? remote::objectIn(*reply) : Result<QJsonObject>(reply.error());
        take(json ? schema::fromJson<Order>(*json) : Result<Order>(json.error()));
    });
}

void NewOrderViewModel::take(const Result<Order> &placed)
{
    if (placed) {
        const auto files = std::exchange(m_files, {});
        for (const auto &file : files) {
            if (file)
                m_desk.uploads().forget(file->upload); // the server keeps it, in the order
        }
        m_hasEarlier = false;
        clear();
        emit sent(placed->id);
        return;
    }
    const Error &why = placed.error();
    const bool isAway = (why.code == ErrorCode::Network && why.reason == QLatin1String("connection_failed")) || why.code == ErrorCode::Timeout
        || why.code == ErrorCode::Unavailable;
    if (isAway) {
        setStage(Stage::Away);
        m_again.start();
        return;
    }
    setStage(Stage::Writing);
    for (const FileKind kind : kinds) {
        for (const FieldError &field : why.fields) {
            auto &file = m_files[size_t(kind)];
            if (file && field.field == fieldOf(kind))
                file->trouble = Error{ErrorCode::Invalid, field.code, field.message};
        }
    }
    emit filesChanged();
    if (why.fields.isEmpty())
        emit troubled(why);
    else
        emit refused(why);
}

void NewOrderViewModel::readEarlier()
{
    if (std::exchange(m_hasEarlier, true))
        return;
    remote::ListQuery query;
    query.pageSize(earlierRead).orderBy(QStringLiteral("date_submitted"), Qt::DescendingOrder);
    if (m_desk.isStaff())
        query.where(QStringLiteral("client"), QString::number(m_desk.user().id));
    whenDone(m_desk.calls().orders(query), this, [this](const Result<remote::Page<Order>> &page) {
        m_hasEarlier = page.hasValue();
        if (!page) // only help is missing then; the next visit asks again
            return;
        m_earlier = page->rows;
        emit earlierChanged();
    });
}

void NewOrderViewModel::copyFrom(Id order)
{
    whenDone(m_desk.calls().order(order), this, [this, round = m_round](const Result<Order> &found) {
        if (round != m_round)
            return;
        if (!found) {
            emit troubled(found.error());
            return;
        }
        const QJsonObject json = schema::toJson(*found);
        for (const QString &field : copiedFields()) {
            const QJsonValue value = json.value(field);
            if (!value.isNull() && value != QJsonValue(QString()))
                m_values.insert(field, value);
        }
        emit valuesReplaced();
        emit valuesChanged();
        edited();
    });
}

QStringList NewOrderViewModel::suggestions(const QString &field) const
{
    QStringList texts;
    for (const Order &order : m_earlier) {
        const QString recent = schema::toJson(order).value(field).toString();
        if (!recent.isEmpty() && !texts.contains(recent) && texts.size() < mostRecent)
            texts.append(recent);
    }
    const QString material = m_values.value(QLatin1String("material_type")).toString();
    if (field == QLatin1String("material_type"))
        texts += usualMaterials();
    else if (field == QLatin1String("material_grade"))
        texts += usualGrades(material);
    else if (field == QLatin1String("material_thickness"))
        texts += usualThicknesses();
    else if (field == QLatin1String("surface_treatment"))
        texts += usualFinishes(material);
    else if (field == QLatin1String("packing_standard"))
        texts += usualPackings();
    texts.removeDuplicates();
    return texts;
}

QString NewOrderViewModel::advice(const QString &field) const
{
    const QString text = m_values.value(field).toString().trimmed();
    if (text.isEmpty())
        return {};
    if (field == QLatin1String("surface_treatment") && isUnusual(m_values.value(QLatin1String("material_type")).toString(), text))
        return tr("Unusual on this material: we will come back to you about it.");
    if (field == QLatin1String("material_thickness")) {
        const QString millimetres = millimetresOf(text);
        if (millimetres.isEmpty())
            return tr("This is not read as a thickness. Write it like 2 mm or 0.08 in, or explain it below.");
        if (millimetres != text)
            return tr("Goes out as %1.").arg(millimetres);
    }
    return {};
}

QJsonObject NewOrderViewModel::draft() const
{
    if (isEmpty())
        return {};
    QJsonObject draft{{QStringLiteral("values"), m_values}};
    QJsonObject files;
    for (const FileKind kind : kinds) {
        if (const auto &file = m_files[size_t(kind)])
            files.insert(fieldOf(kind), QJsonObject{{QStringLiteral("path"), file->file.path}, {QStringLiteral("upload"), file->upload}});
    }
    draft.insert(QStringLiteral("files"), files);
    if (!m_key.isEmpty()) {
        draft.insert(QStringLiteral("key"), m_key);
        draft.insert(QStringLiteral("sent"), m_sentBody);
    }
    return draft;
}

void NewOrderViewModel::restore(const QJsonObject &draft)
{
    ++m_round;
    m_again.stop();
    setStage(Stage::Writing);
    m_values = draft.value(QLatin1String("values")).toObject();
    m_key = draft.value(QLatin1String("key")).toString();
    m_sentBody = draft.value(QLatin1String("sent")).toObject();
    const QJsonObject files = draft.value(QLatin1String("files")).toObject();
    for (const FileKind kind : kinds) {
        const QJsonObject stored = files.value(fieldOf(kind)).toObject();
        const QString path = stored.value(QLatin1String("path")).toString();
        const auto upload = m_desk.uploads().find(stored.value(QLatin1String("upload")).toString());
        m_files[size_t(kind)].reset();
        if (path.isEmpty())
            continue;
        if (!upload) {
            addFiles({path});
            continue;
        }
        File entry;
        entry.file = {kind, path, path.section(u'/', -1), upload->size};
        entry.upload = upload->id;
        m_files[size_t(kind)] = entry;
        follow(*upload);
    }
    emit valuesReplaced();
    emit valuesChanged();
    emit filesChanged();
    edited();
}

void NewOrderViewModel::clear()
{
    ++m_round;
    m_again.stop();
    for (const FileKind kind : kinds)
        drop(kind);
    m_values = {};
    m_key.clear();
    m_sentBody = {};
    setStage(Stage::Writing);
    emit valuesReplaced();
    emit valuesChanged();
    emit filesChanged();
    edited();
}

void NewOrderViewModel::edited()
{
    emit draftChanged();
}

void NewOrderViewModel::setStage(Stage stage)
{
    if (std::exchange(m_stage, stage) != stage)
        emit stageChanged();
}

} // namespace emesa
