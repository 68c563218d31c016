// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "ui/shell/failure_text.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/toast_host.h"

#include <functional>

namespace ui::shell {

/// Tells people what happened: good news and small trouble as toasts, what needs a decision as a prompt.
class Reporter final : public QObject
{
    Q_OBJECT

public:
    Reporter(widgets::ToastHost& toasts, const FailureText& texts, Prompts& prompts);

    /// Something was done. With an undo function the toast has an Undo button (words from the action table).
    void done(const QString& text, std::function<void()> undo = {});
    /// An act was taken back or done again: an Undo that stands would take back another.
    void withdrawUndo();
    /// Something is worth knowing.
    void note(const QString& text, const QString& advice = {});
    /// Something failed: a toast that stays longer than others.
    void failure(const core::Failure& failure);
    /// The same as a prompt, where nothing can go on before it was read.
    void failureNow(const core::Failure& failure);

private:
    widgets::ToastHost& m_toasts;
    const FailureText& m_texts;
    Prompts& m_prompts;
};

} // namespace ui::shell
