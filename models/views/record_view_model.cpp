// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/record_view_model.h"

namespace emesa {

namespace {

const QString activeField = QStringLiteral("is_active");
const QString deletedField = QStringLiteral("is_deleted");

} // namespace

RecordViewModel::RecordViewModel(remote::RecordCalls calls, bool canRestore, QObject *parent)
    : QObject(parent), m_calls(std::move(calls)), m_canRestore(canRestore)
{
}

void RecordViewModel::show(const QString &key)
{
    m_wanted = key;
    m_record = {};
    set(Mode::Loading);
    remote::whenDone(m_calls.find(key), this, [this, key](const Result<QJsonObject> &found) {
        if (m_wanted != key || m_mode != Mode::Loading)
            return;
        m_error = found ? std::nullopt : std::optional(found.error());
        if (found)
            m_record = *found;
        set(found ? Mode::Shown : Mode::Failed);
    });
}

void RecordViewModel::showRead(const QJsonObject &record)
{
    m_wanted = keyOf(record);
    m_record = record;
    set(Mode::Shown);
}

void RecordViewModel::clear()
{
    m_wanted.clear();
    m_record = {};
    set(Mode::Nothing);
}

void RecordViewModel::refresh()
{
    if (m_mode == Mode::Failed) {
        show(m_wanted);
        return;
    }
    if (m_mode != Mode::Shown || m_isBusy)
        return;
    remote::whenDone(m_calls.find(key()), this, [this, key = key()](const Result<QJsonObject> &found) {
        if (m_mode != Mode::Shown || this->key() != key)
            return;
        if (found)
            showRead(*found);
        else if (found.error().code == ErrorCode::NotFound)
            clear();
        // Otherwise what is shown stays: the list says that the server is away.
    });
}

void RecordViewModel::startNew(const QJsonObject &initial)
{
    m_wanted.clear();
    m_record = initial;
    set(Mode::Creating);
}

void RecordViewModel::edit()
{
    if (m_mode == Mode::Shown && !isDeleted())
        set(Mode::Editing);
}

void RecordViewModel::cancel()
{
    if (m_mode == Mode::Editing)
        set(Mode::Shown);
    else if (m_mode == Mode::Creating)
        clear();
}

void RecordViewModel::save(const QJsonObject &changes, const QJsonObject &full)
{
    if (m_isBusy)
        return;
    if (m_mode == Mode::Editing) {
        if (changes.isEmpty())
            cancel();
        else
            update(m_record, changes, Deed::Changed, true);
        return;
    }
    if (m_mode != Mode::Creating)
        return;
    m_isBusy = true;
    emit changed();
    remote::whenDone(m_calls.create(full), this, [this](const Result<QJsonObject> &created) {
        m_isBusy = false;
        if (!created) {
            refuse(created.error(), true);
            return;
        }
        m_undo = [this, record = *created] {
            remote::whenDone(m_calls.remove(keyOf(record), versionOf(record)), this, [this, record](const Status &removed) {
                if (!removed) {
                    refuse(removed.error(), false);
                    return;
                }
                if (key() == keyOf(record))
                    clear();
                emit done(Deed::TakenBack, record.value(QLatin1String("name")).toString());
            });
        };
        showRead(*created);
        emit done(Deed::Created, name());
    });
}

void RecordViewModel::change(const QJsonObject &record, const QJsonObject &changes)
{
    update(record, changes, Deed::Changed, false);
}

void RecordViewModel::setActive(bool isActive)
{
    update(m_record, {{activeField, isActive}}, isActive ? Deed::Activated : Deed::Deactivated, false);
}

void RecordViewModel::remove()
{
    if (m_isBusy || m_mode != Mode::Shown)
        return;
    m_isBusy = true;
    emit changed();
    remote::whenDone(m_calls.remove(key(), versionOf(m_record)), this, [this, record = m_record](const Status &removed) {
        m_isBusy = false;
        if (!removed) {
            refuse(removed.error(), false);
            return;
        }
        m_undo = {};
        if (m_canRestore) {
            QJsonObject gone = record;
            gone.insert(QStringLiteral("version"), versionOf(record) + 1);
            m_undo = [this, gone] { update(gone, {{deletedField, false}, {activeField, gone.value(activeField)}}, Deed::TakenBack, false); };
        }
        clear();
        emit done(Deed::Removed, record.value(QLatin1String("name")).toString());
    });
}

void RecordViewModel::restore()
{
    update(m_record, {{deletedField, false}}, Deed::Restored, false);
}

void RecordViewModel::takeBack()
{
    if (m_undo)
        std::exchange(m_undo, {})();
}

void RecordViewModel::set(Mode mode)
{
    m_mode = mode;
    emit changed();
}

void RecordViewModel::update(const QJsonObject &record, const QJsonObject &changes, Deed deed, bool isFromForm)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    emit changed();
    remote::whenDone(m_calls.update(keyOf(record), changes, versionOf(record)), this,
                     [this, record, changes, deed, isFromForm](const Result<QJsonObject> &after) {
        m_isBusy = false;
        if (!after) {
            refuse(after.error(), isFromForm);
            return;
        }
        m_undo = {};
        if (deed != Deed::TakenBack && deed != Deed::Restored) {
            QJsonObject before;
            for (auto field = changes.begin(); field != changes.end(); ++field)
                before.insert(field.key(), record.value(field.key()));
            m_undo = [this, after = *after, before] { update(after, before, Deed::TakenBack, false); };
        }
        const bool isShown = keyOf(m_record) == keyOf(*after) && (m_mode == Mode::Shown || (m_mode == Mode::Editing && isFromForm));
        if (isShown)
            showRead(*after);
        else
            emit changed();
        emit done(deed, after->value(QLatin1String("name")).toString());
    });
}

void RecordViewModel::refuse(const Error &error, bool isFromForm)
{
    emit changed();
    if (error.code == ErrorCode::Cancelled)
        return;
    if (!isFromForm) {
        emit failed(error);
        if (error.code == ErrorCode::Stale || error.code == ErrorCode::NotFound)
            refresh();
        return;
    }
    if (error.code != ErrorCode::Stale || m_mode != Mode::Editing) {
        emit refused(error);
        return;
    }
    // Somebody was faster: the form gets his state beside what was typed.
    remote::whenDone(m_calls.find(key()), this, [this, error, key = key()](const Result<QJsonObject> &found) {
        if (m_mode != Mode::Editing || this->key() != key)
            return;
        if (!found) {
            emit refused(found.error());
            return;
        }
        m_record = *found;
        emit movedOn();
    });
}

} // namespace emesa
