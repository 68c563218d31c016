// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_editors.h"

#include "ui/people/dependant_editor.h"
#include "ui/people/employment_editor.h"
#include "ui/people/passport_editor.h"
#include "ui/people/permit_editor.h"
#include "ui/people/person_editor.h"
#include "ui/people/residence_permit_editor.h"

namespace ui::people {

using namespace Qt::Literals::StringLiterals;

std::shared_ptr<const forms::RecordEditor> makePersonEditor(const QString& argument)
{
    constexpr qsizetype kPartsOfRow = 3;
    const QStringList parts = argument.split(u'/');
    const core::PersonId person{parts.first().toLongLong()}; // "new" is no number: not stored
    if (parts.size() != kPartsOfRow) {
        return std::make_shared<PersonEditor>(person);
    }
    const QString& kind = parts.at(1);
    const qint64 row = parts.last().toLongLong();
    if (kind == "passport"_L1) {
        return std::make_shared<PassportEditor>(person, core::PassportId{row});
    }
    if (kind == "permit"_L1) {
        return std::make_shared<PermitEditor>(person, core::PermitId{row});
    }
    if (kind == "residence-permit"_L1) {
        return std::make_shared<ResidencePermitEditor>(person, core::ResidencePermitId{row});
    }
    if (kind == "employment"_L1) {
        return std::make_shared<EmploymentEditor>(person, core::EmploymentId{row});
    }
    if (kind == "dependant"_L1) {
        return std::make_shared<DependantEditor>(person, core::DependantId{row});
    }
    return nullptr;
}

} // namespace ui::people
