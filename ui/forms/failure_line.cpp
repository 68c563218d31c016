// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/failure_line.h"

namespace ui::forms {

using namespace Qt::Literals::StringLiterals;

QString failureLine(const shell::FailureText& texts, const core::Failure& failure)
{
    const core::FailureTexts::Text text = texts.of(failure);
    return (text.happened + u' ' + text.advice.section(u'\n', -1)).trimmed();
}

} // namespace ui::forms
