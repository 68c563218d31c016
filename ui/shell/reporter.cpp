// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reporter.h"

#include "ui/shell/action_table.h"

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;

Reporter::Reporter(widgets::ToastHost& toasts, const FailureText& texts, Prompts& prompts)
    : m_toasts(toasts), m_texts(texts), m_prompts(prompts)
{}

void Reporter::done(const QString& text, std::function<void()> undo)
{
    widgets::ToastMessage message{widgets::Tone::Done, text, {}, {}, {}, {}};
    if (undo) {
        message.buttonText = ActionTable::textOf(*ActionTable::find(u"edit.undo"_s));
        message.onButton = std::move(undo);
    }
    m_toasts.show(std::move(message));
}

void Reporter::withdrawUndo() { m_toasts.dismissOffers(); }

void Reporter::note(const QString& text, const QString& advice)
{
    m_toasts.show({widgets::Tone::Neutral, text, advice, {}, {}, {}});
}

void Reporter::failure(const core::Failure& failure)
{
    const auto say = [this, failure] {
        const core::FailureTexts::Text text = m_texts.of(failure);
        return std::pair(text.happened, text.advice);
    };
    const auto [happened, advice] = say();
    m_toasts.show({widgets::Tone::Overdue, happened, advice, {}, {}, say});
}

void Reporter::failureNow(const core::Failure& failure)
{
    const core::FailureTexts::Text text = m_texts.of(failure);
    m_prompts.inform({core::failureName(failure.code), tr("PermitDesk"), text.happened, text.advice, true});
}

} // namespace ui::shell
