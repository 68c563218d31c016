// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deadline_words.h"

#include "ui/models/agenda_words.h"
#include "ui/models/case_table_model.h"
#include "ui/models/derivation_words.h"

namespace ui::models {

using namespace Qt::Literals::StringLiterals;
using core::types::Lang;

namespace {

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

core::services::DeadlineWords deadlineWords(const core::services::AgendaItem& item, Lang lang, NamesOfPeople names)
{
    const auto shown = [lang](const core::types::BilingualText& text) {
        return text.isEmpty() ? QString() : text.in(lang).text;
    };
    const bool isNamed = names == NamesOfPeople::Shown;
    const NamePair person = namePair(item.personName, item.personChineseName, lang);
    const QString whom = isNamed ? joined({person.first, person.second, item.about}, u" "_s) : QString();
    return {joined({AgendaWords::of(item, lang), whom, item.caseNumber}, u" · "_s),
        joined({shown(item.employerName), DerivationWords::conclusion(item.due, item.planBy, item.provisional, lang),
                   shown(item.because)},
            u"\n"_s)};
}

} // namespace ui::models
