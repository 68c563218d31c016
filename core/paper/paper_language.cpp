// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_language.h"

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

QString paperLanguageCode(PaperLanguage language)
{
    switch (language) {
    case PaperLanguage::Zh:
        return u"zh"_s;
    case PaperLanguage::En:
        return u"en"_s;
    case PaperLanguage::Both:
        return u"both"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaperLanguage> paperLanguageFrom(const QString& code)
{
    for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::En, PaperLanguage::Both}) {
        if (paperLanguageCode(language) == code) {
            return language;
        }
    }
    return std::nullopt;
}

} // namespace core::paper
