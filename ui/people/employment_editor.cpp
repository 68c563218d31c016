// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/employment_editor.h"

#include "core/exchange/written_amount.h"
#include "ui/people/person_fields.h"

namespace ui::people {

using core::domain::Employment;
using core::services::PersonService;
using core::services::PersonView;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFenInYuan = 100;

QString payText(qint64 fen)
{
    return fen == 0 ? QString() : QString::number(static_cast<double>(fen) / kFenInYuan, 'f', 2);
}

FieldSpec payField()
{
    FieldSpec field{.name = u"monthlyPay"_s};
    field.check = [](const QString& typed) -> core::Result<QString> {
        const core::Result<qint64> fen = core::exchange::parseWrittenAmount(typed);
        return fen ? core::Result<QString>(payText(*fen)) : core::Result<QString>(fen.failure());
    };
    return field;
}

} // namespace

EmploymentEditor::EmploymentEditor(core::PersonId person, core::EmploymentId row)
    : PersonRowEditor(person, row, u"employment"_s, &PersonView::employments, &PersonService::saveEmployment)
{}

QString EmploymentEditor::title() const { return isNew() ? tr("New employment") : tr("Edit the employment"); }

QList<FieldSpec> EmploymentEditor::fields() const
{
    return {
        {.name = u"employer"_s, .kind = FieldSpec::Kind::Employer, .required = true, .wide = true},
        {.name = u"positionZh"_s},
        {.name = u"positionEn"_s},
        cityField(u"city"_s),
        payField(),
        {.name = u"workPlace"_s, .wide = true},
        {.name = u"startsOn"_s, .kind = FieldSpec::Kind::Day, .required = true},
        {.name = u"endsOn"_s, .kind = FieldSpec::Kind::Day},
    };
}

void EmploymentEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"employer"_s, tr("Employer"), tr("Type a name or a credit code."));
    form.setWords(u"positionZh"_s, tr("Position in Chinese"));
    form.setWords(u"positionEn"_s, tr("Position in English"));
    form.setWords(u"city"_s, tr("City"));
    form.setWords(u"monthlyPay"_s, tr("Monthly pay in yuan"));
    form.setWords(u"workPlace"_s, tr("Place of work"), tr("With street and number, as the application asks for it."));
    form.setWords(u"startsOn"_s, tr("Since"));
    form.setWords(u"endsOn"_s, tr("Until"), tr("Empty: still works there."));
}

QJsonObject EmploymentEditor::valuesOf(const Employment& row, const PersonView& view) const
{
    return {
        {u"employer"_s, QString::number(row.employer.value)},
        {u"employerText"_s, view.employerNames.value(row.employer.value).in(core::types::Lang::Zh).text},
        {u"positionZh"_s, row.position.zh},
        {u"positionEn"_s, row.position.en},
        {u"city"_s, row.city},
        {u"monthlyPay"_s, payText(row.monthlyPayFen)},
        {u"workPlace"_s, row.workPlace},
        {u"startsOn"_s, forms::dayText(row.startsOn)},
        {u"endsOn"_s, forms::dayText(row.endsOn)},
    };
}

void EmploymentEditor::apply(const QJsonObject& values, Employment& row) const
{
    row.employer = core::EmployerId{values.value(u"employer"_s).toString().toLongLong()};
    row.position = {values.value(u"positionZh"_s).toString(), values.value(u"positionEn"_s).toString()};
    row.city = values.value(u"city"_s).toString();
    const core::Result<qint64> fen = core::exchange::parseWrittenAmount(values.value(u"monthlyPay"_s).toString());
    row.monthlyPayFen = fen ? *fen : 0;
    row.workPlace = values.value(u"workPlace"_s).toString();
    row.startsOn = forms::dayIn(values, u"startsOn"_s);
    row.endsOn = forms::dayIn(values, u"endsOn"_s);
}

} // namespace ui::people
