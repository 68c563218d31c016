// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/source_titles.h"

namespace ui::models {

using namespace Qt::Literals::StringLiterals;

SourceTitles sourceTitles(const core::rulebook::Rulebook& rules)
{
    SourceTitles titles;
    for (const core::rulebook::RulePack& pack : rules.packs()) {
        for (const core::rulebook::Source& source : pack.sources) {
            titles.insert(source.id, source.title);
        }
    }
    return titles;
}

SourceWeights sourceWeights(const core::rulebook::Rulebook& rules)
{
    SourceWeights weights;
    for (const core::rulebook::RulePack& pack : rules.packs()) {
        for (const core::rulebook::Source& source : pack.sources) {
            weights.insert(source.id, source.weight);
        }
    }
    return weights;
}

QString sourceLine(const SourceTitles& titles, const QString& citation, core::types::Lang lang)
{
    const QString title = titles.value(citation.section(u' ', 0, 0)).in(lang).text;
    return title.isEmpty() ? citation : citation + u" · "_s + title;
}

} // namespace ui::models
