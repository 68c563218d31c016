// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/permit_form.h"

#include "core/types/known_words.h"

namespace core::types {

using namespace Qt::Literals::StringLiterals;

Result<PermitForm> parsePermitForm(const QString& text)
{
    static const QHash<QString, PermitForm> known{
        {u"实体卡"_s, PermitForm::Card},
        {u"实体证"_s, PermitForm::Card},
        {u"实体"_s, PermitForm::Card},
        {u"卡"_s, PermitForm::Card},
        {u"CARD"_s, PermitForm::Card},
        {u"PLASTICCARD"_s, PermitForm::Card},
        {u"PERMITCARD"_s, PermitForm::Card},
        {u"电子"_s, PermitForm::Electronic},
        {u"电子证"_s, PermitForm::Electronic},
        {u"电子证照"_s, PermitForm::Electronic},
        {u"电子社保卡"_s, PermitForm::Electronic},
        {u"ELECTRONIC"_s, PermitForm::Electronic},
        {u"通知"_s, PermitForm::Notice},
        {u"通知书"_s, PermitForm::Notice},
        {u"仅通知"_s, PermitForm::Notice},
        {u"NOTICE"_s, PermitForm::Notice},
        {u"NOTICEONLY"_s, PermitForm::Notice},
    };
    return valueOfWord(known, text);
}

QString codeOf(PermitForm form)
{
    switch (form) {
    case PermitForm::Card:
        return u"card"_s;
    case PermitForm::Electronic:
        return u"electronic"_s;
    case PermitForm::Notice:
        break;
    }
    return u"notice"_s;
}

} // namespace core::types
