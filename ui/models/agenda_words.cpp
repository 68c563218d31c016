// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agenda_words.h"

#include "ui/models/words.h"

namespace ui::models {

QString AgendaWords::of(const core::services::AgendaItem& item, core::types::Lang lang)
{
    if (item.hasLapsed) {
        return tr("The work permit has ended: apply anew");
    }
    const QString words = Words::ofAgenda(item.code, item.what.isEmpty() ? QString() : item.what.in(lang).text);
    //: What is to be done, and the last day for it, which comes before the day that the rule names.
    return item.fileBy.isNull() ? words : tr("%1 (at the latest on %2)").arg(words, Words::ofDate(item.fileBy, lang));
}

} // namespace ui::models
