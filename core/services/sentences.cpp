// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sentences.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

QString joined(const QString& told, const QString& next, const QString& stop, const QString& space)
{
    if (told.isEmpty() || next.isEmpty()) {
        return told + next;
    }
    const bool isEnded = u".!?。！？"_s.contains(told.back());
    return told + (isEnded ? QString() : stop) + space + next;
}

} // namespace

types::BilingualText withSentence(const types::BilingualText& told, const types::BilingualText& next)
{
    return {joined(told.zh, next.zh, u"。"_s, {}), joined(told.en, next.en, u"."_s, u" "_s)};
}

} // namespace core::services
