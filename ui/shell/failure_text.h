// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/failure_texts.h"
#include "ui/shell/language_switch.h"

#include <map>

namespace ui::shell {

/// The words of a failure in the screen's language: what happened, and what is safe and what to do next. Where a cause
/// lies beneath, its sentence follows the first.
class FailureText final
{
public:
    explicit FailureText(const LanguageSwitch& language);

    [[nodiscard]] core::FailureTexts::Text of(const core::Failure& failure) const;

private:
    [[nodiscard]] const core::FailureTexts* texts() const;

    const LanguageSwitch& m_language;
    mutable std::map<Language, core::FailureTexts> m_loaded;
};

} // namespace ui::shell
