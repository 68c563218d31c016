// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/clash_notice.h"

namespace ui::case_page {

using core::services::CaseWarning;
using namespace Qt::Literals::StringLiterals;

ClashNotice::ClashNotice(shell::Desk& desk, QWidget* parent) : QLabel(parent), m_desk(desk)
{
    setObjectName(u"caseWarnings"_s);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    hide();
}

void ClashNotice::setWarnings(const QList<CaseWarning>& warnings)
{
    m_warnings = warnings;
    retranslate();
}

void ClashNotice::retranslate()
{
    QStringList lines;
    for (const CaseWarning& each : std::as_const(m_warnings)) {
        const QString because =
            each.because.isEmpty() ? tr("It is of the same procedure.") : m_desk.say(each.because);
        lines.append(tr("⚠ Beside the open case %1 (%2): %3").arg(each.number, m_desk.say(each.procedureName), because));
    }
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace ui::case_page
