// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/next_step_panel.h"

#include "core/services/case_ending.h"
#include "ui/case_page/move_form.h"
#include "ui/case_page/return_form.h"
#include "ui/models/derivation_words.h"
#include "ui/models/why_key.h"
#include "ui/models/words.h"
#include "ui/record_pages/day_why.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/why_button.h"
#include "ui/widgets/why_popover.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::case_page {

using core::workflow::PossibleMove;
using models::DerivationWords;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

NextStepPanel::NextStepPanel(shell::Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_heading(new QLabel(this)), m_act(new QLabel(this)),
      m_lane(new widgets::Chip(this)), m_due(new widgets::Chip(this)), m_askWhy(new widgets::WhyButton(this)),
      m_why(new widgets::WhyPopover(this)), m_hint(new QLabel(this)), m_hindrance(new QLabel(this)),
      m_reviewed(new QLabel(this)), m_warnings(new QWidget(this)), m_dayWhy(new record_pages::DayWhy(desk, this)),
      m_buttons(new QWidget(this)), m_buttonRow(new QHBoxLayout(m_buttons)), m_moveForm(new MoveForm(desk, this)),
      m_returnForm(new ReturnForm(desk, this))
{
    build();
    connect(m_askWhy, &widgets::WhyButton::whyRequested, this, &NextStepPanel::explain);
    connect(m_moveForm, &MoveForm::confirmed, this, &NextStepPanel::moveWanted);
    connect(m_moveForm, &MoveForm::cancelled, this, &NextStepPanel::cancel);
    connect(m_returnForm, &ReturnForm::confirmed, this, &NextStepPanel::returnWanted);
    connect(m_returnForm, &ReturnForm::cancelled, this, &NextStepPanel::cancel);
}

void NextStepPanel::build()
{
    setObjectName(u"nextStep"_s);
    m_heading->setProperty("muted", true);
    m_heading->setFont(widgets::fontFor(widgets::TextSize::Small, QFont::DemiBold));
    m_act->setObjectName(u"nextAct"_s);
    m_due->setObjectName(u"nextDue"_s);
    m_act->setFont(widgets::fontFor(widgets::TextSize::Heading, QFont::DemiBold));
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_hindrance->setObjectName(u"hindrance"_s);
    m_hindrance->setProperty("error", true);
    m_hindrance->setWordWrap(true);
    m_reviewed->setObjectName(u"reviewed"_s);
    m_reviewed->setWordWrap(true);
    auto* warnings = new QVBoxLayout(m_warnings);
    warnings->setContentsMargins(0, 0, 0, 0);
    warnings->setSpacing(metrics::kTight);
    m_desk.shell().actions().followWriting(m_buttons);
    m_buttonRow->setContentsMargins(0, metrics::kTight, 0, 0);
    m_buttonRow->setSpacing(metrics::kGap);

    auto* act = new QHBoxLayout;
    act->setSpacing(metrics::kGap);
    act->addWidget(m_act);
    act->addWidget(m_lane);
    act->addWidget(m_due);
    act->addWidget(m_askWhy);
    act->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kTight);
    column->addWidget(m_heading);
    column->addLayout(act);
    column->addWidget(m_hint);
    column->addWidget(m_hindrance);
    column->addWidget(m_reviewed);
    column->addWidget(m_warnings);
    column->addWidget(m_buttons);
    column->addWidget(m_moveForm);
    column->addWidget(m_returnForm);
}

void NextStepPanel::setSheet(const CaseSheet& sheet)
{
    if (!stillAsks(sheet)) {
        leaveForms();
    }
    m_case = sheet.view.record.id;
    m_step = sheet.view.nextStep;
    m_moves = sheet.view.moves;
    m_moveForm->setLeftBehind(core::services::tasksLeftBehind(sheet.view));
    m_checklist = sheet.view.checklist;
    m_reasons = sheet.returnReasons;
    m_sources = sheet.sources;
    m_lapsed = sheet.view.lapsedHandlers;
    m_review = sheet.view.review;
    m_reviewer = sheet.staffNames.value(m_review.by.value);
    m_buttons->setVisible(!m_moves.isEmpty() && !m_asked);
    retranslate();
}

bool NextStepPanel::stillAsks(const CaseSheet& sheet) const
{
    return m_asked && m_case == sheet.view.record.id
           && std::ranges::any_of(sheet.view.moves, [this](const PossibleMove& each) {
                  return each.to == m_asked->to && each.isReturn == m_asked->isReturn && each.askFor == m_asked->askFor
                         && each.mayTell == m_asked->mayTell && !each.hindrance;
              });
}

void NextStepPanel::retranslate()
{
    m_heading->setText(tr("Next step"));
    m_moveForm->retranslate();
    m_returnForm->retranslate();
    showStep();
    showWarnings();
    showMoves();
}

void NextStepPanel::showWarnings()
{
    qDeleteAll(m_warnings->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const core::domain::PortalAccount& each : std::as_const(m_lapsed)) {
        addWarning(each);
    }
    m_warnings->setVisible(!m_lapsed.isEmpty());
}

void NextStepPanel::addWarning(const core::domain::PortalAccount& lapsed)
{
    const QString handler = lapsed.handlerName.isEmpty() ? lapsed.account : lapsed.handlerName;
    auto* line = new QWidget(m_warnings);
    auto* words = new QLabel(tr("⚠ The registration of the handler %1 ended on %2: renew it before you submit.")
                                 .arg(handler, Words::ofDate(lapsed.handlerValidTo, m_desk.lang())),
        line);
    words->setObjectName(u"warning"_s);
    words->setWordWrap(true);
    auto* why = new widgets::WhyButton(line);
    why->setObjectName(u"warningWhy"_s);
    why->setSubject(words->text());
    connect(why, &widgets::WhyButton::whyRequested, this,
        [this, key = models::whyKey(u"handler-expires"_s, lapsed.id.value)](
            const QPoint& position) { m_dayWhy->explain(key, position); });
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(metrics::kGap);
    parts->addWidget(words, 1);
    parts->addWidget(why, 0, Qt::AlignTop);
    m_warnings->layout()->addWidget(line);
}

QString NextStepPanel::whenText() const
{
    const QString day = Words::ofDate(m_step.by, m_desk.lang());
    const QString distance = Words::distance(m_step.by, m_desk.today());
    return m_step.isExpected ? tr("answer expected by %1, %2").arg(day, distance) : tr("by %1, %2").arg(day, distance);
}

bool NextStepPanel::isDayNear() const
{
    // A passport's end years ahead reads as leave to wait until then.
    constexpr int kShownWithin = 90;
    return m_step.by.isValid() && (m_step.isExpected || m_step.by <= m_desk.today().addDays(kShownWithin));
}

core::Failure NextStepPanel::named(const core::Failure& hindrance) const
{
    core::Failure told = hindrance;
    const auto materials = told.args.find(u"materials"_s);
    if (materials != told.args.end()) {
        QStringList names = materials->split(u", "_s, Qt::SkipEmptyParts);
        for (QString& each : names) {
            const auto item = std::ranges::find(m_checklist, each, &core::workflow::ChecklistItem::material);
            each = item == m_checklist.cend() ? each : m_desk.say(item->names);
        }
        *materials = names.join(m_desk.isChinese() ? u"、"_s : u", "_s);
    }
    return told;
}

void NextStepPanel::showStep()
{
    const bool isLeft = !m_step.act.isEmpty();
    m_act->setText(isLeft ? m_desk.say(m_step.names) : tr("Nothing is left to do"));
    m_lane->setVisible(isLeft);
    m_lane->setState(
        m_step.lane == core::domain::Actor::Authority ? Tone::Waiting : Tone::Active, Words::of(m_step.lane));
    m_due->setVisible(isLeft && isDayNear());
    m_askWhy->setVisible(isLeft && (m_step.by.isValid() || !m_step.sources.isEmpty()));
    m_askWhy->setSubject(m_act->text());
    if (m_step.by.isValid()) {
        m_due->setState(m_step.overdue ? Tone::Overdue : Words::toneOfDue(m_step.by, m_desk.today()), whenText());
        m_due->setToolTip(m_desk.say(m_step.because));
    }
    m_hint->setText(m_desk.say(m_step.hint));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_hindrance->setVisible(m_step.hindrance.has_value());
    if (m_step.hindrance) {
        m_hindrance->setText(m_desk.shell().failures().of(named(*m_step.hindrance)).happened);
    }
    m_reviewed->setVisible(m_review.by.isStored());
    if (m_review.by.isStored()) {
        m_reviewed->setText(tr("✓ Reviewed by %1 on %2")
                                .arg(m_reviewer, Words::ofDate(m_review.at.toLocalTime().date(), m_desk.lang())));
    }
}

void NextStepPanel::explain(const QPoint& globalPosition)
{
    const core::types::Lang lang = m_desk.lang();
    const QString when = m_step.by.isValid() ? whenText() : QString();
    widgets::Reason reason{m_act->text(), DerivationWords::inOne({m_desk.say(m_step.because), when}, lang), {}, {}};
    for (const DerivationWords::Step& step : DerivationWords::steps(m_step.derivation, lang)) {
        reason.steps.append({step.text, step.day, {}});
    }
    for (const core::rulebook::Citation& source : std::as_const(m_step.sources)) {
        reason.sources.append(models::sourceLine(m_sources, core::workflow::citationText(source), lang));
    }
    m_why->setReason(reason);
    m_why->showAt(globalPosition);
}

void NextStepPanel::showMoves()
{
    while (QLayoutItem* item = m_buttonRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < m_moves.size(); ++i) {
        const PossibleMove& move = m_moves[i];
        auto* button = new QPushButton(m_desk.say(move.names) + (move.isReturn ? u" …"_s : QString()), m_buttons);
        button->setObjectName(u"move."_s + move.to);
        const bool isMain = i == 0 && !move.hindrance;
        button->setProperty("kind", isMain ? u"primary"_s : move.endsCase ? u"quiet"_s : u"plain"_s);
        if (move.hindrance) {
            button->setEnabled(false);
            button->setToolTip(m_desk.shell().failures().of(named(*move.hindrance)).happened);
        } else {
            button->setToolTip(tr("Leads to: %1").arg(m_desk.say(move.toNames)));
        }
        connect(button, &QPushButton::clicked, this, [this, move] { begin(move); });
        m_buttonRow->addWidget(button);
        // The style's hint leaves no room for the focus frame beside heavier type.
        button->ensurePolished();
        button->setMinimumWidth(button->sizeHint().width() + metrics::kGap);
    }
    m_buttonRow->addStretch();
}

QWidget* NextStepPanel::firstButton() const
{
    // Ending a case must not be one careless Enter away.
    for (int i = 0; i < m_moves.size(); ++i) {
        if (!m_moves[i].hindrance && !m_moves[i].endsCase && m_buttons->isEnabled()) {
            return m_buttonRow->itemAt(i)->widget();
        }
    }
    return nullptr;
}

void NextStepPanel::begin(const PossibleMove& move)
{
    if (m_asked && m_asked->to == move.to && m_asked->isReturn == move.isReturn) {
        return; // it is being asked: what is typed stays
    }
    leaveForms();
    m_buttons->hide();
    m_asked = move;
    if (move.isReturn) {
        m_returnForm->ask(m_case, m_reasons);
    } else {
        m_moveForm->ask(m_case, move);
    }
}

void NextStepPanel::beginFirstMove()
{
    if (m_asked && m_asked->isReturn) {
        m_returnForm->confirm(); // it is open: the way on is to record it
        return;
    }
    const auto straight = std::ranges::find(m_moves, false, &PossibleMove::isReturn);
    if (straight != m_moves.end()) {
        beginOrSayWhyNot(*straight);
    }
}

void NextStepPanel::beginOrSayWhyNot(const PossibleMove& move)
{
    // What stands behind a barred way on may well be the withdrawal.
    if (move.hindrance) {
        m_desk.shell().reporter().failure(named(*move.hindrance));
    } else {
        begin(move);
    }
}

bool NextStepPanel::beginMoveTo(const QString& stage)
{
    const auto found = std::ranges::find(m_moves, stage, &PossibleMove::to);
    if (found == m_moves.end()) {
        return false;
    }
    beginOrSayWhyNot(*found);
    return true;
}

void NextStepPanel::beginReturn()
{
    const auto found = std::ranges::find_if(m_moves, &PossibleMove::isReturn);
    if (found != m_moves.end()) {
        begin(*found);
    }
}

QString NextStepPanel::draftKey() const
{
    return m_asked && m_asked->isReturn ? m_returnForm->draft().key() : m_moveForm->draft().key();
}

bool NextStepPanel::refuse(const QString& draftKey, const core::Failure& failure)
{
    if (!m_asked || draftKey != this->draftKey()) {
        return false;
    }
    return m_asked->isReturn ? m_returnForm->showFailure(failure) : m_moveForm->showFailure(failure);
}

void NextStepPanel::finish(const QString& draftKey)
{
    const bool isOpen = m_asked && draftKey == this->draftKey();
    const bool held = isAncestorOf(window()->focusWidget());
    m_moveForm->draft().end(draftKey);
    m_returnForm->draft().end(draftKey);
    if (!isOpen) {
        return;
    }
    leaveForms();
    if (QWidget* next = held ? firstButton() : nullptr) {
        next->setFocus();
    }
}

void NextStepPanel::cancel() { finish(draftKey()); }

void NextStepPanel::leaveForms()
{
    m_asked.reset();
    m_moveForm->draft().leave();
    m_returnForm->draft().leave();
    m_moveForm->hide();
    m_returnForm->hide();
    m_buttons->setVisible(!m_moves.isEmpty());
}

} // namespace ui::case_page
