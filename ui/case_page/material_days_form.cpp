// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/material_days_form.h"

#include "ui/forms/failure_line.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/esc_key.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::case_page {

using core::Failure;
using core::FailureCode;
using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

std::optional<QDate> dayIn(QDate day) { return day.isValid() ? std::optional(day) : std::nullopt; }

} // namespace

MaterialDaysForm::MaterialDaysForm(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_draft(new shell::FieldDraft(desk, this)), m_issued(FieldEdit::forDate(this)),
      m_expires(FieldEdit::forDate(this)), m_record(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    build();
    hide();
}

void MaterialDaysForm::build()
{
    m_issued->editor()->setObjectName(u"materialIssuedOn"_s);
    m_expires->editor()->setObjectName(u"materialExpiresOn"_s);
    m_record->setObjectName(u"recordMaterialDays"_s);
    m_record->setProperty("kind", u"primary"_s);
    m_cancel->setObjectName(u"cancelMaterialDays"_s);
    m_desk.shell().actions().followWriting(m_record);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metrics::kMargin);
    for (FieldEdit* field : {m_issued, m_expires}) {
        field->dateEdit()->setCalendarStart(m_desk.today());
        fields->addWidget(field, 1, Qt::AlignTop);
        connect(field->lineEdit(), &QLineEdit::returnPressed, this, &MaterialDaysForm::record);
        connect(field, &FieldEdit::edited, this, [field] { field->setError({}); });
    }
    m_draft->add(u"issuedOn"_s, m_issued->editor());
    m_draft->add(u"expiresOn"_s, m_expires->editor());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_record);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::kGap);
    column->setSpacing(metrics::kGap);
    column->addLayout(fields);
    column->addLayout(buttons);
    connect(m_record, &QPushButton::clicked, this, &MaterialDaysForm::record);
    connect(m_cancel, &QPushButton::clicked, this, &MaterialDaysForm::cancelled);
    new widgets::EscKey(*this, [this] { Q_EMIT cancelled(); });
}

void MaterialDaysForm::ask(core::CaseId id, const core::domain::Material& material, const QString& field)
{
    m_draft->leave();
    m_material = material.code;
    m_issued->dateEdit()->setDate(dayIn(material.issuedOn));
    m_expires->dateEdit()->setDate(dayIn(material.expiresOn));
    m_issued->setError({});
    m_expires->setError({});
    m_draft->begin(u"case/%1/material/%2/days"_s.arg(QString::number(id.value), m_material));
    retranslate();
    show();
    (field == "expiresOn"_L1 ? m_expires : m_issued)->editor()->setFocus();
}

void MaterialDaysForm::leave()
{
    m_draft->leave();
    m_material.clear();
    hide();
}

void MaterialDaysForm::record()
{
    const bool isIssueSound = check(*m_issued);
    const bool isEndSound = check(*m_expires);
    if (isIssueSound && isEndSound) {
        Q_EMIT recordWanted(
            m_issued->dateEdit()->date().value_or(QDate()), m_expires->dateEdit()->date().value_or(QDate()));
    } else {
        (isIssueSound ? m_expires : m_issued)->editor()->setFocus();
    }
}

bool MaterialDaysForm::check(FieldEdit& field)
{
    if (field.dateEdit()->isValid()) {
        return true;
    }
    showError(field, Failure(FailureCode::DateNotADate, {{u"text"_s, field.text().trimmed()}}));
    return false;
}

void MaterialDaysForm::showError(FieldEdit& field, const Failure& failure)
{
    field.setError(forms::failureLine(m_desk.shell().failures(), failure));
}

bool MaterialDaysForm::showFailure(const Failure& failure)
{
    const QString name = failure.args.value(u"field"_s);
    if (name != "issuedOn"_L1 && name != "expiresOn"_L1) {
        return false;
    }
    FieldEdit* field = name == "issuedOn"_L1 ? m_issued : m_expires;
    showError(*field, failure);
    field->editor()->setFocus();
    return true;
}

void MaterialDaysForm::retranslate()
{
    m_issued->setLabel(tr("%1 issued on").arg(m_material));
    m_expires->setLabel(tr("%1 last valid day").arg(m_material));
    m_record->setText(tr("Record"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace ui::case_page
