// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/list_view_service.h"

#include "core/base/expect.h"
#include "core/search/sort_key.h"
#include "core/services/draft_service.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const QString& list) { return u"views/"_s + list; }

} // namespace

Result<QJsonObject> ListViewService::stored(const QString& list)
{
    const Result<std::optional<QJsonObject>> kept = DraftService(m_office).load(keyOf(list));
    if (!kept) {
        return kept.failure();
    }
    return kept->value_or(QJsonObject());
}

Result<QList<NamedListView>> ListViewService::all(const QString& list)
{
    const Result<QJsonObject> kept = stored(list);
    if (!kept) {
        return kept.failure();
    }
    QList<NamedListView> views;
    for (auto each = kept->constBegin(); each != kept->constEnd(); ++each) {
        views.append({each.key(), each.value().toObject()});
    }
    std::ranges::sort(views, {}, [](const NamedListView& view) { return search::sortKey(view.name); });
    return views;
}

Result<void> ListViewService::save(const QString& list, const NamedListView& view)
{
    CORE_EXPECT(!view.name.isEmpty());
    Result<QJsonObject> kept = stored(list);
    if (!kept) {
        return kept.failure();
    }
    kept->insert(view.name, view.shape);
    return DraftService(m_office).save(keyOf(list), *kept);
}

Result<void> ListViewService::remove(const QString& list, const QString& name)
{
    Result<QJsonObject> kept = stored(list);
    if (!kept) {
        return kept.failure();
    }
    kept->remove(name);
    return DraftService(m_office).save(keyOf(list), *kept);
}

} // namespace core::services
