// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/staff_service.h"

#include "core/services/recording.h"
#include "core/types/half_width.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

Result<QList<domain::Staff>> StaffService::list()
{
    return storage::RecordTable<domain::Staff>::all(m_office.store().connection());
}

Result<QHash<qint64, QString>> StaffService::namesById()
{
    const Result<QList<domain::Staff>> all = list();
    if (!all) {
        return all.failure();
    }
    QHash<qint64, QString> names;
    for (const domain::Staff& each : *all) {
        names.insert(each.id.value, each.name);
    }
    return names;
}

Result<StaffId> StaffService::save(const domain::Staff& staff)
{
    domain::Staff checked = staff;
    checked.name = types::tidyWords(checked.name);
    if (checked.name.isEmpty()) {
        return Failure(FailureCode::ValueEmpty, {{u"field"_s, u"name"_s}});
    }
    if (!checked.isActive) {
        const Result<QList<domain::Staff>> all = list();
        if (!all) {
            return all.failure();
        }
        const bool someoneIsLeft = std::ranges::any_of(
            *all, [&](const domain::Staff& each) { return each.isActive && each.id != checked.id; });
        if (!someoneIsLeft) {
            // Every act has an actor (design §2), so an office cannot be without one.
            return Failure(
                FailureCode::RecordInUse, {{u"table"_s, u"staff"_s}, {u"id"_s, QString::number(checked.id.value)}});
        }
    }
    Changes everywhere;
    everywhere.everything = true;
    return saveAsAct(m_office, checked,
        {.noun = u"staff"_s, .subjectKind = u"staff"_s, .subject = checked.id.value, .changes = everywhere});
}

} // namespace core::services
