// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/sex.h"

#include "core/types/known_words.h"

namespace core::types {

using namespace Qt::Literals::StringLiterals;

Result<Sex> parseSex(const QString& text)
{
    static const QHash<QString, Sex> known{
        {u"男"_s, Sex::Male},
        {u"M"_s, Sex::Male},
        {u"MALE"_s, Sex::Male},
        {u"MR"_s, Sex::Male},
        {u"MR."_s, Sex::Male},
        {u"先生"_s, Sex::Male},
        {u"男性"_s, Sex::Male},
        {u"女"_s, Sex::Female},
        {u"F"_s, Sex::Female},
        {u"FEMALE"_s, Sex::Female},
        {u"MS"_s, Sex::Female},
        {u"MS."_s, Sex::Female},
        {u"MRS"_s, Sex::Female},
        {u"女士"_s, Sex::Female},
        {u"女性"_s, Sex::Female},
        {u"X"_s, Sex::Unspecified},
        {u"<"_s, Sex::Unspecified},
    };
    return valueOfWord(known, text);
}

QString codeOf(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return u"M"_s;
    case Sex::Female:
        return u"F"_s;
    case Sex::Unspecified:
        break;
    }
    return u"X"_s;
}

} // namespace core::types
