// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/move_form.h"

#include "core/rulebook/facts.h"
#include "ui/forms/failure_line.h"
#include "ui/models/words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/esc_key.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::case_page {

using core::domain::Actor;
using models::Words;
using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kColumns = 3;
}

MoveForm::MoveForm(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_draft(new shell::FieldDraft(desk, this)), m_title(new QLabel(this)),
      m_tasks(new QLabel(this)), m_grid(new QGridLayout), m_confirm(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    build();
    retranslate();
    hide();
}

void MoveForm::build()
{
    m_title->setFont(widgets::fontFor(widgets::TextSize::Body, QFont::DemiBold));
    m_tasks->setObjectName(u"leftBehind"_s);
    m_tasks->setWordWrap(true);
    m_confirm->setObjectName(u"confirmMove"_s);
    m_confirm->setProperty("kind", u"primary"_s);
    m_cancel->setObjectName(u"cancelMove"_s);
    m_grid->setHorizontalSpacing(metrics::kMargin);
    m_grid->setVerticalSpacing(metrics::kGap);
    for (int i = 0; i < kColumns; ++i) {
        m_grid->setColumnStretch(i, 1);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::kGap, 0, 0);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addWidget(m_tasks);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &MoveForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &MoveForm::cancelled);
    new widgets::EscKey(*this, [this] { Q_EMIT cancelled(); });
}

void MoveForm::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_facts.clear();
    m_order.clear();
    m_refused = nullptr;
    m_refusal.reset();
}

void MoveForm::setLeftBehind(QList<core::workflow::Deadline> tasks)
{
    m_leftBehind = std::move(tasks);
    showLeftBehind();
}

void MoveForm::ask(core::CaseId id, const core::workflow::PossibleMove& move)
{
    m_draft->leave();
    clear();
    m_move = move;
    m_actor = FieldEdit::forChoice(this);
    m_actor->setObjectName(u"moveActor"_s);
    for (const Actor actor : move.actors) {
        m_actor->comboBox()->addItem(Words::of(actor), core::domain::codeOf(actor));
    }
    m_actor->comboBox()->setEnabled(move.actors.size() > 1);
    m_day = FieldEdit::forDate(this);
    m_day->setObjectName(u"moveDay"_s);
    m_day->setRequired(true);
    m_day->dateEdit()->setDate(m_desk.today());
    connect(m_day->lineEdit(), &QLineEdit::returnPressed, this, &MoveForm::confirm);
    m_grid->addWidget(m_actor, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_day, 0, 1, Qt::AlignTop);
    m_draft->add(u"actor"_s, m_actor->editor());
    m_draft->add(u"day"_s, m_day->editor());
    for (const QString& fact : move.askFor + move.mayTell) {
        if (fact != move.dateFact) {
            addFact(fact, move.askFor.contains(fact));
        }
    }
    orderTabs();
    m_draft->begin(u"case/%1/move/%2"_s.arg(id.value).arg(move.to));
    retranslate();
    show();
    m_day->editor()->setFocus();
    m_day->lineEdit()->selectAll(); // another day is typed in its place
}

void MoveForm::addFact(const QString& fact, bool isNeeded)
{
    const core::rulebook::FactKey* key = core::rulebook::knownFact(fact);
    const bool isDate = key != nullptr && key->kind == core::rulebook::FactKind::Date;
    FieldEdit* field = isDate ? FieldEdit::forDate(this) : FieldEdit::forText(this);
    if (isDate) {
        field->dateEdit()->setCalendarStart(m_desk.today());
    }
    field->setObjectName(u"moveFact."_s + fact);
    field->setRequired(isNeeded);
    const int place = static_cast<int>(m_facts.size()) + 2;
    m_grid->addWidget(field, place / kColumns, place % kColumns, Qt::AlignTop);
    connect(field->lineEdit(), &QLineEdit::returnPressed, this, &MoveForm::confirm);
    m_draft->add(u"fact."_s + fact, field->editor());
    m_facts.insert(fact, field);
    m_order.append(fact);
}

void MoveForm::orderTabs()
{
    QWidget* before = m_actor->editor();
    const auto follow = [&before](QWidget* next) {
        setTabOrder(before, next);
        before = next;
    };
    follow(m_day->editor());
    for (const QString& fact : std::as_const(m_order)) {
        follow(m_facts[fact]->editor());
    }
    follow(m_confirm);
    follow(m_cancel);
}

FieldEdit* MoveForm::fieldOf(const core::Failure& failure) const
{
    for (const QString& argument : {u"field"_s, u"fact"_s}) {
        const QString name = failure.args.value(argument);
        if (name == "on"_L1 || name == "closedOn"_L1 || (!name.isEmpty() && name == m_move.dateFact)) {
            return m_day;
        }
        if (m_facts.contains(name)) {
            return m_facts[name];
        }
    }
    return nullptr;
}

bool MoveForm::showFailure(const core::Failure& failure)
{
    FieldEdit* field = fieldOf(failure);
    if (field == nullptr) {
        return false;
    }
    m_refused = field;
    m_refusal = failure;
    retranslate();
    field->editor()->setFocus();
    return true;
}

void MoveForm::showError(FieldEdit& field, const QString& label)
{
    const QDate step = QDate::fromString(m_refusal->args.value(u"beforeDate"_s), Qt::ISODate);
    if (m_refusal->args.value(u"before"_s) == "on"_L1 && step.isValid()) {
        field.setError(tr("It lies before the day of this step, %1.").arg(Words::ofDate(step, m_desk.lang())));
        return;
    }
    field.setError(forms::failureLine(m_desk.shell().failures(), m_refusal->with(u"field"_s, label)));
}

bool MoveForm::check()
{
    FieldEdit* wrong = nullptr;
    const auto need = [&](FieldEdit* field) {
        const bool isEmpty = field->text().trimmed().isEmpty();
        const bool isMissing =
            isEmpty ? field->isRequired() : field->dateEdit() != nullptr && !field->dateEdit()->date();
        field->setError(!isMissing                     ? QString()
                        : field->dateEdit() != nullptr ? tr("A day is needed, for example 2026-11-21.")
                                                       : tr("This is needed for the move."));
        if (isMissing && wrong == nullptr) {
            wrong = field;
        }
    };
    need(m_day);
    m_refused = nullptr;
    for (const QString& fact : std::as_const(m_order)) {
        need(m_facts[fact]);
    }
    if (wrong != nullptr) {
        wrong->editor()->setFocus();
    }
    return wrong == nullptr;
}

void MoveForm::confirm()
{
    if (!check()) {
        return;
    }
    core::services::CaseMove move;
    move.to = m_move.to;
    move.actor = core::domain::fromCode<Actor>(m_actor->text()).value_or(Actor::Agency);
    move.on = m_day->dateEdit()->date().value_or(m_desk.today());
    for (auto it = m_facts.cbegin(); it != m_facts.cend(); ++it) {
        if (const QString told = it.value()->text(); !told.trimmed().isEmpty()) {
            move.facts.insert(it.key(), told);
        }
    }
    Q_EMIT confirmed(move);
}

void MoveForm::showLeftBehind()
{
    QStringList tasks;
    for (const core::workflow::Deadline& each : std::as_const(m_leftBehind)) {
        tasks.append(tr("%1 (%2)").arg(m_desk.say(each.names), Words::ofDate(each.due, m_desk.lang())));
    }
    m_tasks->setText(tr("Not recorded as done, and nobody is reminded of it once the case is closed: %1")
                         .arg(tasks.join(m_desk.isChinese() ? u"；"_s : u"; "_s)));
    m_tasks->setVisible(m_move.endsCase && !tasks.isEmpty());
}

void MoveForm::retranslate()
{
    showLeftBehind();
    m_title->setText(m_desk.say(m_move.names));
    m_confirm->setText(tr("Move on"));
    m_cancel->setText(tr("Cancel"));
    if (m_actor == nullptr) {
        return;
    }
    m_actor->setLabel(tr("Done by"));
    for (int i = 0; i < m_move.actors.size(); ++i) {
        m_actor->comboBox()->setItemText(i, Words::of(m_move.actors[i]));
    }
    const auto say = [this](FieldEdit& field, const QString& label) {
        field.setLabel(label);
        if (&field == m_refused) {
            showError(field, label);
        }
    };
    say(*m_day, m_move.dateFact.isEmpty() ? tr("Day") : Words::ofFact(m_move.dateFact));
    for (auto it = m_facts.cbegin(); it != m_facts.cend(); ++it) {
        say(*it.value(), Words::ofFact(it.key()));
    }
}

} // namespace ui::case_page
