// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/language_code.h"

#include "core/types/half_width.h"

#include <QLocale>

namespace core::types {

using namespace Qt::Literals::StringLiterals;

Result<QString> parseLanguageCode(const QString& text)
{
    const QString code = halfWidth(text).trimmed().toLower();
    if (code.isEmpty()) {
        return Failure(FailureCode::ValueEmpty);
    }
    return isLanguageCode(code) ? Result<QString>(code) : Failure(FailureCode::ValueUnknown, {{u"text"_s, text}});
}

bool isLanguageCode(const QString& text)
{
    return text == text.toLower() && QLocale::codeToLanguage(text, QLocale::ISO639Part1) != QLocale::AnyLanguage;
}

} // namespace core::types
