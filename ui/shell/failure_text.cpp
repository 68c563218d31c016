// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/failure_text.h"

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;

FailureText::FailureText(const LanguageSwitch& language) : m_language(language) {}

core::FailureTexts::Text FailureText::of(const core::Failure& failure) const
{
    const core::FailureTexts* known = texts();
    if (!known) {
        return {core::failureName(failure.code), QString()};
    }
    core::FailureTexts::Text text = known->textOf(failure);
    if (failure.cause) {
        const QString space = m_language.language() == Language::Chinese ? QString() : u" "_s;
        text.happened += space + known->textOf(*failure.cause).happened;
    }
    return text;
}

const core::FailureTexts* FailureText::texts() const
{
    const Language language = m_language.language();
    const auto loaded = m_loaded.find(language);
    if (loaded != m_loaded.end()) {
        return &loaded->second;
    }
    core::Result<core::FailureTexts> texts = core::FailureTexts::load(nameOf(language));
    return texts.ok() ? &m_loaded.emplace(language, *std::move(texts)).first->second : nullptr;
}

} // namespace ui::shell
