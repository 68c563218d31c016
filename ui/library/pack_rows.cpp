// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pack_rows.h"

#include "ui/library/rule_words.h"
#include "ui/models/pack_words.h"
#include "ui/models/words.h"

#include <QFileInfo>

namespace ui::library {

using core::services::ListedPack;
using core::types::Lang;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;

namespace {

LibraryRow headingOf(const QString& name)
{
    LibraryRow row;
    row.isHeading = true;
    row.name = name;
    return row;
}

} // namespace

QString PackRows::whyRefused(const core::Failure& failure)
{
    if (failure.code != core::FailureCode::PackUnsound) {
        return {};
    }
    QStringList lines{tr("File: %1").arg(QFileInfo(failure.args.value(u"file"_s)).fileName()),
        tr("Place: %1").arg(failure.args.value(u"pointer"_s)),
        tr("Reason: %1").arg(models::PackWords::ofReason(failure))};
    return lines.join(u'\n');
}

namespace {

/// "S2 · title", as far as the rules shown know the source.
QStringList sourcesOf(const ListedPack& pack, const LibraryAnswer& answer, Lang lang)
{
    QStringList lines;
    for (const QString& id : pack.sources) {
        const core::rulebook::Source* source = answer.rules.source(id);
        source = source == nullptr ? answer.others.source(id) : source;
        lines.append(source == nullptr ? id : id + u" · "_s + source->title.in(lang).text);
    }
    return lines;
}

LibraryRow rowOf(const ListedPack& pack, const LibraryAnswer& answer, Lang lang)
{
    LibraryRow row;
    row.key = pack.name;
    row.code = Words::ofCity(pack.city);
    row.name = pack.names.isEmpty() ? pack.name : pack.names.in(lang).text;
    row.detail = pack.name + u" · "_s + RuleWords::ofDays(pack.from, pack.to, lang);
    row.source = pack.sources.join(u", "_s);
    row.reason.title = row.name;
    row.reason.sources = sourcesOf(pack, answer, lang);
    row.reason.steps = {{PackRows::tr("In force"), {}, RuleWords::ofDays(pack.from, pack.to, lang)},
        {PackRows::tr("Last checked"), Words::ofDate(pack.lastChecked, lang), {}},
        {PackRows::tr("File"), {}, QFileInfo(pack.file).fileName()}};
    if (pack.problem) {
        row.state = PackRows::tr("Left out");
        row.tone = Tone::Overdue;
        row.reason.conclusion = PackRows::whyRefused(*pack.problem);
    } else if (pack.ofOffice) {
        row.state = pack.active ? PackRows::tr("On") : PackRows::tr("Off");
        row.tone = pack.active ? Tone::Done : Tone::Neutral;
        row.reason.conclusion = PackRows::tr("Added by the office");
    } else {
        row.state = PackRows::tr("Shipped");
        row.reason.conclusion = PackRows::tr("Comes with the program and stays as it is");
    }
    return row;
}

} // namespace

QList<LibraryRow> PackRows::of(const LibraryAnswer& answer, Lang lang)
{
    QList<LibraryRow> own{headingOf(tr("Added by the office"))};
    QList<LibraryRow> shipped{headingOf(tr("Of the program"))};
    for (const ListedPack& pack : answer.packs) {
        (pack.ofOffice ? own : shipped).append(rowOf(pack, answer, lang));
    }
    return (own.size() > 1 ? own : QList<LibraryRow>()) + shipped;
}

} // namespace ui::library
