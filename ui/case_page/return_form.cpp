// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/return_form.h"

#include "ui/forms/failure_line.h"
#include "ui/case_page/defect_row.h"
#include "ui/models/words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/esc_key.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::case_page {

using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

ReturnForm::ReturnForm(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_draft(new shell::FieldDraft(desk, this)), m_title(new QLabel(this)),
      m_day(FieldEdit::forDate(this)), m_dueOn(FieldEdit::forDate(this)), m_text(FieldEdit::forText(this)),
      m_rows(new QVBoxLayout), m_add(new QPushButton(this)), m_confirm(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    build();
    retranslate();
    hide();
}

void ReturnForm::build()
{
    m_title->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
    m_day->setObjectName(u"returnDay"_s);
    m_day->setRequired(true);
    m_dueOn->setObjectName(u"returnDue"_s);
    m_text->setObjectName(u"returnText"_s);
    m_add->setObjectName(u"addDefect"_s);
    m_add->setProperty("kind", u"link"_s);
    m_confirm->setObjectName(u"confirmReturn"_s);
    m_cancel->setObjectName(u"cancelReturn"_s);
    m_confirm->setProperty("kind", u"primary"_s);

    auto* head = new QGridLayout;
    head->setHorizontalSpacing(metrics::kMargin);
    head->addWidget(m_day, 0, 0);
    head->addWidget(m_dueOn, 0, 1);
    head->addWidget(m_text, 0, 2);
    head->setColumnStretch(2, 1);
    m_rows->setSpacing(metrics::kTight);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::kGap, 0, 0);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_title);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addDefect()->takeKeyboard();
        m_draft->noteTyped(u"defects"_s);
    });
    m_draft->add(u"day"_s, m_day->editor());
    m_draft->add(u"due"_s, m_dueOn->editor());
    m_draft->add(u"text"_s, m_text->editor());
    m_draft->add(
        u"defects"_s,
        [this] {
            QJsonArray defects;
            for (const DefectRow* row : std::as_const(m_defects)) {
                defects.append(row->typed());
            }
            return QJsonValue(defects);
        },
        [this](const QJsonValue& kept) { takeDefects(kept.toArray()); });
    connect(m_confirm, &QPushButton::clicked, this, &ReturnForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ReturnForm::cancelled);
    new widgets::EscKey(*this, [this] { Q_EMIT cancelled(); });
}

void ReturnForm::ask(core::CaseId id, const QList<ReturnChoice>& reasons)
{
    m_draft->leave();
    m_reasons = reasons;
    qDeleteAll(m_defects);
    m_defects.clear();
    m_day->dateEdit()->setDate(m_desk.today());
    m_day->setError({});
    m_dueOn->dateEdit()->setDate(std::nullopt);
    m_dueOn->setError({});
    m_refused = nullptr;
    m_text->setText({});
    addDefect();
    m_draft->begin(u"case/%1/return"_s.arg(id.value));
    show();
    m_day->editor()->setFocus();
}

DefectRow* ReturnForm::addDefect()
{
    auto* row = new DefectRow(m_desk, m_reasons, this);
    connect(row, &DefectRow::removeWanted, this, [this, row] { removeDefect(row); });
    connect(row, &DefectRow::edited, this, [this] { m_draft->noteTyped(u"defects"_s); });
    m_defects.append(row);
    m_rows->addWidget(row);
    orderTabs();
    return row;
}

void ReturnForm::orderTabs()
{
    QWidget* before = m_text->editor();
    const auto follow = [&before](QWidget* next) {
        setTabOrder(before, next);
        before = next;
    };
    for (const DefectRow* row : std::as_const(m_defects)) {
        for (QWidget* field : row->fields()) {
            follow(field);
        }
    }
    for (QPushButton* button : {m_confirm, m_cancel, m_add}) {
        follow(button);
    }
}

bool ReturnForm::showFailure(const core::Failure& failure)
{
    const QString name = failure.args.value(u"field"_s, failure.args.value(u"fact"_s));
    FieldEdit* field = name == "dueOn"_L1 ? m_dueOn : name == "on"_L1 || name == "answeredOn"_L1 ? m_day : nullptr;
    if (field == nullptr) {
        return false;
    }
    m_refused = field;
    m_refusal = failure;
    retranslate();
    field->editor()->setFocus();
    return true;
}

void ReturnForm::takeDefects(const QJsonArray& kept)
{
    qDeleteAll(m_defects);
    m_defects.clear();
    for (const QJsonValue& each : kept) {
        addDefect()->setTyped(each.toObject());
    }
}

void ReturnForm::removeDefect(DefectRow* row)
{
    m_defects.removeOne(row);
    row->deleteLater();
    m_draft->noteTyped(u"defects"_s);
}

bool ReturnForm::check()
{
    const std::optional<QDate> day = m_day->dateEdit()->date();
    m_day->setError(day ? QString() : tr("A day is needed, for example 2026-11-21."));
    const std::optional<QDate> dueOn = m_dueOn->dateEdit()->date();
    const bool isDay = m_dueOn->dateEdit()->isValid();
    m_dueOn->setError(!isDay                          ? tr("Not a day. Write it like 2026-11-21.")
                      : day && dueOn && *dueOn < *day ? tr("It lies before the day of the return.")
                                                      : QString());
    m_refused = nullptr;
    QWidget* wrong = m_day->hasError() ? m_day->editor() : m_dueOn->hasError() ? m_dueOn->editor() : nullptr;
    for (DefectRow* row : std::as_const(m_defects)) {
        if (!row->check() && wrong == nullptr) {
            wrong = row->fields().constFirst();
        }
    }
    if (wrong != nullptr) {
        wrong->setFocus();
    }
    return wrong == nullptr;
}

void ReturnForm::confirm()
{
    if (!check()) {
        return;
    }
    core::services::CaseReturn details;
    details.on = m_day->dateEdit()->date().value_or(m_desk.today());
    details.dueOn = m_dueOn->dateEdit()->date().value_or(QDate());
    details.text = m_text->text();
    for (const DefectRow* row : std::as_const(m_defects)) {
        details.defects.append(row->defect());
    }
    Q_EMIT confirmed(details);
}

void ReturnForm::retranslate()
{
    m_title->setText(tr("What the authority returned"));
    const auto say = [this](FieldEdit& field, const QString& label) {
        field.setLabel(label);
        if (&field == m_refused) {
            field.setError(forms::failureLine(m_desk.shell().failures(), m_refusal->with(u"field"_s, label)));
        }
    };
    say(*m_day, tr("Returned on"));
    say(*m_dueOn, tr("Submit again by"));
    m_text->setLabel(tr("The authority's words"));
    m_add->setText(tr("Add a defect"));
    m_confirm->setText(tr("Record the return"));
    m_cancel->setText(tr("Cancel"));
    for (DefectRow* row : std::as_const(m_defects)) {
        row->retranslate();
    }
}

} // namespace ui::case_page
