// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/permissions.h"

#include <QStringList>

#include <algorithm>

namespace core::services::permissions {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How the acts of an administrator begin.
const QStringList kAdministration{u"staff-"_s, u"key-"_s, u"setting-"_s, u"store-"_s};
const QStringList kReview{u"case-check"_s, u"case-review"_s, u"finding-waive"_s, u"finding-restore"_s, u"paper-signed"_s};

/// One's own passphrase is everybody's to change.
const QString kOwnKey = u"own-key-change"_s;

bool isAdministration(const QString& act)
{
    return std::ranges::any_of(kAdministration, [&](const QString& start) { return act.startsWith(start); });
}

bool isAllowed(domain::StaffRole role, const QString& act)
{
    switch (role) {
    case domain::StaffRole::Administrator:
        return true;
    case domain::StaffRole::Caseworker:
        return !isAdministration(act);
    case domain::StaffRole::Reviewer:
        return kReview.contains(act);
    case domain::StaffRole::ReadOnly:
        return false;
    }
    return false;
}

} // namespace

Result<void> check(const domain::Staff& actor, const QString& act)
{
    if (!actor.isActive) {
        return Failure(FailureCode::StaffInactive, {{u"name"_s, actor.name}});
    }
    if (act != kOwnKey && !isAllowed(actor.role, act)) {
        return Failure(
            FailureCode::RoleNotAllowed, {{u"role"_s, domain::codeOf(actor.role)}, {u"act"_s, act}});
    }
    return {};
}

} // namespace core::services::permissions
