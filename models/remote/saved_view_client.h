// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/saved_view.h"
#include "models/remote/typed_calls.h"

namespace emesa::remote {

/// Tables as people like them: one's own and what others share. As TypedCalls.
class SavedViewClient final : public TypedCalls
{
public:
    explicit SavedViewClient(Session &session, QObject *parent = nullptr) : TypedCalls(session, parent) {}

    /// By name; an empty page gives those of every page.
    [[nodiscard]] Future<QList<SavedView>> views(const QString &page = {});
    [[nodiscard]] Future<SavedView> createView(const SavedView &view);
    /// `changes`: some of page, name, is_shared, definition. Forbidden for those of others.
    [[nodiscard]] Future<SavedView> updateView(const QString &id, const QJsonObject &changes, Version version = {});
    [[nodiscard]] Future<void> deleteView(const QString &id, Version version = {});
};

} // namespace emesa::remote
