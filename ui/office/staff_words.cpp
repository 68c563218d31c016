// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/staff_words.h"

namespace ui::office {

using core::domain::StaffRole;

QString StaffWords::of(StaffRole role)
{
    switch (role) {
    case StaffRole::Administrator:
        return tr("Administrator");
    case StaffRole::Caseworker:
        return tr("Caseworker");
    case StaffRole::Reviewer:
        return tr("Reviewer");
    case StaffRole::ReadOnly:
        return tr("Read only");
    }
    return {};
}

QString StaffWords::meaningOf(StaffRole role)
{
    switch (role) {
    case StaffRole::Administrator:
        return tr("everything");
    case StaffRole::Caseworker:
        return tr("all casework");
    case StaffRole::Reviewer:
        return tr("checks, reviews and waivers");
    case StaffRole::ReadOnly:
        return tr("looks only");
    }
    return {};
}

models::CodeChoices StaffWords::roles()
{
    models::CodeChoices choices;
    for (const StaffRole role :
        {StaffRole::Administrator, StaffRole::Caseworker, StaffRole::Reviewer, StaffRole::ReadOnly}) {
        choices.append({core::domain::codeOf(role), tr("%1: %2").arg(of(role), meaningOf(role))});
    }
    return choices;
}

} // namespace ui::office
