// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/staff_standing.h"

#include "core/services/case_review.h"
#include "core/services/key_service.h"
#include "core/services/setting_service.h"
#include "core/services/staff_service.h"
#include "core/storage/store.h"

#include <algorithm>
#include <tuple>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kYes = u"yes"_s;

template <typename T> const Failure* failureIn(const Result<T>& result) { return result ? nullptr : &result.failure(); }

/// Nothing is listed for a store that is not encrypted.
Result<QList<ListedKey>> keysOf(Office& office)
{
    return office.store().isEncrypted() ? KeyService(office).list() : QList<ListedKey>();
}

} // namespace

Result<StaffStanding> readStaffStanding(Office& office)
{
    const Result<QList<domain::Staff>> staff = StaffService(office).list();
    const Result<QList<ListedKey>> keys = keysOf(office);
    const auto choice = SettingService(office).find(kReviewSetting, {});
    const bool isEncrypted = office.store().isEncrypted();
    const Result<bool> isKept = isEncrypted ? KeyService(office).isRecoveryKeyKept() : false;
    const Result<bool> isRecovered = isEncrypted ? KeyService(office).isOpenedByRecoveryKey() : false;
    for (const Failure* each :
        {failureIn(staff), failureIn(keys), failureIn(choice), failureIn(isKept), failureIn(isRecovered)}) {
        if (each != nullptr) {
            return *each;
        }
    }
    StaffStanding standing;
    standing.isEncrypted = isEncrypted;
    standing.isOpenedByRecoveryKey = *isRecovered;
    standing.wantsReview = *choice && (*choice)->value == kYes;
    standing.isRecoveryKeyKept = *isKept;
    standing.hasRecoveryKey = std::ranges::find(*keys, storage::KeySlotKind::Recovery, &ListedKey::kind) != keys->end();
    for (const domain::Staff& each : *staff) {
        const bool isActor = each.id == office.actor();
        const bool hasKey = std::ranges::find(*keys, each.id, &ListedKey::staff) != keys->end();
        standing.staff.append({each, hasKey, isActor});
        standing.isActorAdministrator |= isActor && each.role == domain::StaffRole::Administrator;
    }
    std::ranges::sort(standing.staff, {},
        [](const ListedStaff& each) { return std::tuple(!each.staff.isActive, each.staff.name, each.staff.id.value); });
    return standing;
}

Result<void> chooseReview(Office& office, bool isWanted, const QString& because)
{
    SettingService settings(office);
    const auto before = settings.find(kReviewSetting, {});
    if (!before) {
        return before.failure();
    }
    const bool wasWanted = *before && (*before)->value == kYes;
    if (wasWanted == isWanted) {
        return {};
    }
    if (!isWanted) {
        return settings.takeBack((*before)->id);
    }
    domain::SettingOverride choice;
    choice.code = kReviewSetting;
    choice.value = kYes;
    choice.because = because;
    const auto chosen = settings.choose(choice);
    return chosen ? Result<void>() : chosen.failure();
}

} // namespace core::services
