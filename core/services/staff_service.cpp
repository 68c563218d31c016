// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/staff_service.h"

#include "core/services/key_service.h"
#include "core/services/recording.h"
#include "core/types/half_width.h"

#include <algorithm>
#include <utility>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAdministrator(const domain::Staff& staff)
{
    return staff.isActive && staff.role == domain::StaffRole::Administrator;
}

/// Fails with ValueUnknown and StaffInactive.
Result<void> checkHandover(const domain::Staff& leaving, const domain::Staff& heir)
{
    if (leaving.id == heir.id) {
        return Failure(FailureCode::ValueUnknown, {{u"field"_s, u"heir"_s}, {u"text"_s, heir.name}});
    }
    for (const domain::Staff& each : {leaving, heir}) {
        if (!each.isActive) {
            return Failure(FailureCode::StaffInactive, {{u"name"_s, each.name}});
        }
    }
    return {};
}

/// The open cases; hands back how many.
Result<int> handOver(storage::Act& act, StaffId from, StaffId heir, Changes& changes)
{
    const Result<QList<domain::CaseRecord>> cases =
        storage::RecordTable<domain::CaseRecord>::list(act.connection(), &domain::CaseRecord::handler, from);
    if (!cases) {
        return cases.failure();
    }
    for (domain::CaseRecord each : *cases) {
        if (!domain::isOpen(each.status)) {
            continue;
        }
        each.handler = heir;
        const Result<bool> updated = act.update(each);
        if (!updated) {
            return updated.failure();
        }
        changes.cases.insert(each.id);
    }
    return static_cast<int>(changes.cases.size());
}

} // namespace

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

Result<void> StaffService::checkOfficeStands(const domain::Staff& changed)
{
    const Result<QList<domain::Staff>> all = list();
    if (!all) {
        return all.failure();
    }
    const auto isOther = [&](const domain::Staff& each) { return each.isActive && each.id != changed.id; };
    if (!changed.isActive && std::ranges::none_of(*all, isOther)) {
        // Every act has an actor (design §2), so an office cannot be without one.
        return Failure(
            FailureCode::RecordInUse, {{u"table"_s, u"staff"_s}, {u"id"_s, QString::number(changed.id.value)}});
    }
    const auto before = std::ranges::find(*all, changed.id, &domain::Staff::id);
    const bool wasOne = before != all->end() && isAdministrator(*before);
    const bool isAnotherOne =
        std::ranges::any_of(*all, [&](const domain::Staff& each) { return isOther(each) && isAdministrator(each); });
    return wasOne && !isAdministrator(changed) && !isAnotherOne
               ? Result<void>(Failure(FailureCode::LastAdministrator, {{u"name"_s, before->name}}))
               : Result<void>();
}

Result<StaffId> StaffService::save(const domain::Staff& staff)
{
    domain::Staff checked = staff;
    checked.name = types::tidyWords(checked.name);
    if (checked.name.isEmpty()) {
        return Failure(FailureCode::ValueEmpty, {{u"field"_s, u"name"_s}});
    }
    if (const Result<void> stands = checkOfficeStands(checked); !stands) {
        return stands.failure();
    }
    Changes everywhere;
    everywhere.everything = true;
    return saveAsAct(m_office, checked,
        {.noun = u"staff"_s, .subjectKind = u"staff"_s, .subject = checked.id.value, .changes = everywhere});
}

Result<void> StaffService::deactivate(StaffId id, StaffId heirId)
{
    Result<storage::Act> act = beginAct(m_office, u"staff-deactivate"_s, u"staff"_s, id.value);
    if (!act) {
        return act.failure();
    }
    Result<domain::Staff> leaving = act->find<domain::Staff>(id);
    const Result<domain::Staff> heir = act->find<domain::Staff>(heirId);
    if (!leaving || !heir) {
        return leaving ? heir.failure() : leaving.failure();
    }
    if (const Result<void> clear = checkHandover(*leaving, *heir); !clear) {
        return clear;
    }
    const QString slot = std::exchange(leaving->keySlot, {});
    leaving->isActive = false;
    if (const Result<void> stands = checkOfficeStands(*leaving); !stands) {
        return stands;
    }
    Changes changes;
    changes.everything = true;
    const Result<int> cases = handOver(*act, id, heirId, changes);
    const Result<bool> updated = cases ? act->update(*leaving) : cases.failure();
    if (!updated) {
        return updated.failure();
    }
    act->setArg(u"cases"_s, QString::number(*cases));
    if (const Result<void> taken = takeKey(m_office.store(), *act, slot); !taken) {
        return taken;
    }
    const Result<EventId> event = commitAct(m_office, *act, changes);
    return event ? Result<void>() : event.failure();
}

} // namespace core::services
