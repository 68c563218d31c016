// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/staff_editor.h"

#include "core/services/staff_service.h"
#include "ui/office/staff_words.h"

#include <algorithm>

namespace ui::office {

using core::domain::Staff;
using core::domain::StaffRole;
using core::services::Office;
using core::services::StaffService;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

QString StaffEditor::title() const
{
    return m_staff.isStored() ? tr("Member of the office") : tr("New member of the office");
}

QString StaffEditor::draftKey() const { return m_staff.isStored() ? u"staff/%1"_s.arg(m_staff.value) : u"staff/new"_s; }

QList<FieldSpec> StaffEditor::fields() const
{
    return {
        {.name = u"name"_s, .required = true}, {.name = u"role"_s, .kind = FieldSpec::Kind::Choice, .required = true}};
}

void StaffEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"name"_s, tr("Name"), tr("As it stands in the history of cases."));
    form.setWords(u"role"_s, tr("Role"), tr("What they may do. Everybody may read everything."));
    form.setChoices(u"role"_s, StaffWords::roles());
}

core::Result<Staff> StaffEditor::stored(Office& office) const
{
    if (!m_staff.isStored()) {
        return Staff();
    }
    const auto all = StaffService(office).list();
    if (!all) {
        return all.failure();
    }
    const auto found = std::ranges::find(*all, m_staff, &Staff::id);
    return found != all->end() ? core::Result<Staff>(*found) : core::Failure(core::FailureCode::RecordNotFound);
}

core::Result<QJsonObject> StaffEditor::load(Office& office) const
{
    const auto staff = stored(office);
    if (!staff) {
        return staff.failure();
    }
    return QJsonObject{
        {u"name"_s, staff->name}, {u"role"_s, core::domain::codeOf(staff->role)}, {u"revision"_s, staff->revision}};
}

core::Result<qint64> StaffEditor::save(Office& office, const QJsonObject& values) const
{
    auto staff = stored(office);
    if (!staff) {
        return staff.failure();
    }
    staff->name = values.value(u"name"_s).toString();
    staff->role = core::domain::fromCode<StaffRole>(values.value(u"role"_s).toString()).value_or(staff->role);
    staff->revision = values.value(u"revision"_s).toInt();
    const auto saved = StaffService(office).save(*staff);
    return saved ? core::Result<qint64>(saved->value) : saved.failure();
}

std::shared_ptr<const forms::RecordEditor> makeStaffEditor(const QString& argument)
{
    bool isKey = false;
    const core::StaffId staff{argument.toLongLong(&isKey)};
    return isKey || argument == "new"_L1 ? std::make_shared<StaffEditor>(staff) : nullptr;
}

} // namespace ui::office
