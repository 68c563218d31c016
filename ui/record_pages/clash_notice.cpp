// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/clash_notice.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/why_button.h"
#include "ui/widgets/why_popover.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::record_pages {

using core::services::CaseWarning;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

ClashNotice::ClashNotice(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_why(new widgets::WhyPopover(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kTight);
    hide();
}

void ClashNotice::setWarnings(const QList<CaseWarning>& warnings, const models::SourceTitles& titles)
{
    for (const Line& line : std::as_const(m_lines)) {
        delete line.row;
    }
    m_lines.clear();
    m_warnings = warnings;
    m_titles = titles;
    for (qsizetype i = 0; i < m_warnings.size(); ++i) {
        m_lines.append(makeLine(i));
    }
    setVisible(!m_warnings.isEmpty());
    retranslate();
}

ClashNotice::Line ClashNotice::makeLine(qsizetype warning)
{
    auto* row = new QWidget(this);
    const Line line{row, new QLabel(row), new widgets::WhyButton(row)};
    line.words->setObjectName(u"clash"_s);
    line.words->setWordWrap(true);
    line.words->setTextFormat(Qt::PlainText);
    line.words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line.why->setObjectName(u"clashWhy"_s);
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(metrics::kGap);
    parts->addWidget(line.words, 1);
    parts->addWidget(line.why, 0, Qt::AlignTop);
    layout()->addWidget(row);
    connect(line.why, &widgets::WhyButton::whyRequested, this,
        [this, warning](const QPoint& position) { explain(m_warnings.at(warning), position); });
    return line;
}

QString ClashNotice::besideWhat(const CaseWarning& warning) const
{
    const QString name = m_desk.say(warning.procedureName);
    return warning.beside.isStored() ? tr("Beside the open case %1 (%2)").arg(warning.number, name) : name;
}

QString ClashNotice::because(const CaseWarning& warning) const
{
    return warning.because.isEmpty() ? tr("It is of the same procedure.") : m_desk.say(warning.because);
}

void ClashNotice::explain(const CaseWarning& warning, const QPoint& globalPosition)
{
    widgets::Reason reason{besideWhat(warning), because(warning), {}, {}};
    for (const core::rulebook::Citation& source : warning.sources) {
        reason.sources.append(models::sourceLine(m_titles, core::workflow::citationText(source), m_desk.lang()));
    }
    if (reason.sources.isEmpty()) {
        reason.sources.append(tr("The program's own warning; no rule forbids it."));
    }
    m_why->setReason(reason);
    m_why->showAt(globalPosition);
}

void ClashNotice::retranslate()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const CaseWarning& warning = m_warnings.at(i);
        m_lines.at(i).words->setText(tr("⚠ %1: %2").arg(besideWhat(warning), because(warning)));
        m_lines.at(i).why->setSubject(besideWhat(warning));
    }
}

} // namespace ui::record_pages
