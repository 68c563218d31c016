// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/first_steps_pane.h"

#include "ui/shell/shell.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace ui::today {

using core::services::FirstStep;
using core::services::FirstStepState;
using widgets::TextSize;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

FirstStepsPane::FirstStepsPane(shell::Shell& shell, QWidget* parent)
    : QFrame(parent), m_shell(shell), m_title(new QLabel(this)), m_demo(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPad, metrics::kGap, metrics::kPad, metrics::kMargin);
    column->setSpacing(metrics::kPad);
    column->addWidget(m_title);
    addLine(FirstStep::RecoveryKey, u"recoveryKeyStep"_s);
    addLine(FirstStep::Letterhead, u"letterheadStep"_s);
    addLine(FirstStep::People, u"peopleStep"_s);
    addLine(FirstStep::Case, u"caseStep"_s);
    m_demo->setObjectName(u"demoStep"_s);
    m_demo->setProperty("kind", u"link"_s);
    connect(m_demo, &QPushButton::clicked, this, [this] { m_shell.actions().action(u"office.demo"_s)->trigger(); });
    auto* last = new QHBoxLayout;
    last->addSpacing(metrics::kRailIcon); // its words below the steps' words
    last->addWidget(m_demo);
    last->addStretch();
    column->addLayout(last);
    dress();
    hide();
}

void FirstStepsPane::addLine(FirstStep step, const QString& name)
{
    Line line{step, new QWidget(this), nullptr, nullptr, nullptr, nullptr};
    line.mark = new QLabel(line.box);
    line.title = new QLabel(line.box);
    line.reason = new QLabel(line.box);
    line.reason->setWordWrap(true);
    line.reason->setProperty("muted", true);
    line.button = new QPushButton(line.box);
    line.button->setObjectName(name);
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::kTight / 2);
    words->addWidget(line.title);
    words->addWidget(line.reason);
    auto* row = new QHBoxLayout(line.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kPad);
    row->addWidget(line.mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(line.button, 0, Qt::AlignVCenter);
    connect(line.button, &QPushButton::clicked, this, [this, step] { start(step); });
    layout()->addWidget(line.box);
    m_lines.append(line);
}

void FirstStepsPane::start(FirstStep step)
{
    switch (step) {
    case FirstStep::RecoveryKey:
        Q_EMIT navigationWanted(u"staff"_s, u"recovery-key"_s);
        return;
    case FirstStep::Letterhead:
        Q_EMIT navigationWanted(u"letterhead-edit"_s, u"office"_s);
        return;
    case FirstStep::People:
        m_shell.actions().action(u"import.people"_s)->trigger();
        return;
    case FirstStep::Case:
        m_shell.actions().action(u"case.new"_s)->trigger();
        return;
    }
}

void FirstStepsPane::setSteps(const QList<FirstStepState>& steps)
{
    m_steps = steps;
    showStates();
    setVisible(!isEmpty());
}

void FirstStepsPane::showStates()
{
    m_demo->setVisible(std::ranges::find(m_steps, FirstStep::Case, &FirstStepState::step) != m_steps.end());
    bool isNext = true;
    for (const Line& line : std::as_const(m_lines)) {
        const auto found = std::ranges::find(m_steps, line.step, &FirstStepState::step);
        line.box->setVisible(found != m_steps.end());
        const bool isDone = found == m_steps.end() || found->isDone;
        line.button->setVisible(!isDone);
        line.button->setProperty("kind", !isDone && isNext ? u"primary"_s : u"plain"_s);
        line.button->style()->unpolish(line.button);
        line.button->style()->polish(line.button);
        isNext = isNext && isDone;
        const widgets::Role role = isDone ? widgets::Role::Done : widgets::Role::Muted;
        line.mark->setPixmap(widgets::iconPixmap(isDone ? u"circle-check"_s : u"circle"_s,
            widgets::Palette::current()(role), metrics::kRailIcon, devicePixelRatioF()));
        line.mark->setAccessibleName(isDone ? tr("Done") : tr("To do"));
    }
}

void FirstStepsPane::dress()
{
    m_title->setFont(widgets::fontFor(TextSize::Heading, QFont::DemiBold));
    for (const Line& line : std::as_const(m_lines)) {
        line.title->setFont(widgets::fontFor(TextSize::Body, QFont::DemiBold));
    }
}

QWidget* FirstStepsPane::nextButton() const
{
    const auto found =
        std::ranges::find_if(m_lines, [this](const Line& line) { return line.button->isVisibleTo(this); });
    return isEmpty() || found == m_lines.end() ? nullptr : found->button;
}

void FirstStepsPane::retranslate()
{
    m_title->setText(tr("First steps"));
    m_demo->setText(tr("Look at the demo office first"));
    const auto say = [this](FirstStep step, const QString& title, const QString& reason, const QString& button) {
        const Line& line = *std::ranges::find(m_lines, step, &Line::step);
        line.title->setText(title);
        line.reason->setText(reason);
        line.button->setText(button);
    };
    say(FirstStep::RecoveryKey, tr("Print the recovery key and lock it away"),
        tr("It opens the store when every passphrase is forgotten. Without it nobody can."), tr("Recovery Key …"));
    say(FirstStep::Letterhead, tr("Put your letterhead on papers"),
        tr("Name, address and telephone, and a picture if you like, stand at the head of the office's letters."),
        tr("Letterhead …"));
    say(FirstStep::People, tr("Bring in a client's people"),
        tr("From the client's Excel sheet or a CSV file; what is wrong in it is told before anything is kept."),
        tr("Choose a Sheet …"));
    say(FirstStep::Case, tr("Open the first case"), tr("From then on this page says what to do next, by when and why."),
        tr("New Case …"));
    showStates();
}

void FirstStepsPane::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        dress();
    } else if (event->type() == QEvent::PaletteChange) {
        showStates();
    }
}

} // namespace ui::today
