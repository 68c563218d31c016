// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pack_rows.h"

#include "ui/library/rule_words.h"
#include "ui/models/code_words.h"
#include "ui/models/words.h"

#include <QFileInfo>

namespace ui::library {

using core::services::ListedPack;
using core::types::Lang;
using models::CodeWord;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;

namespace {

// Why core/rulebook finds a pack unsound.
constexpr CodeWord kReasons[] = {
    {"authority-acts", QT_TRANSLATE_NOOP("PackRows", "the authority is made to act by itself")},
    {"authority-moved", QT_TRANSLATE_NOOP("PackRows", "somebody else moves the authority's stage")},
    {"bad-date", QT_TRANSLATE_NOOP("PackRows", "this is not a day")},
    {"date-order", QT_TRANSLATE_NOOP("PackRows", "the last day lies before the first")},
    {"final-stage-moves", QT_TRANSLATE_NOOP("PackRows", "a final stage has a way on")},
    {"missing-key", QT_TRANSLATE_NOOP("PackRows", "an entry is missing")},
    {"no-outcome", QT_TRANSLATE_NOOP("PackRows", "the end of a case has no outcome")},
    {"no-place", QT_TRANSLATE_NOOP("PackRows", "a source has no place")},
    {"no-source", QT_TRANSLATE_NOOP("PackRows", "a rule has no source")},
    {"no-way-on", QT_TRANSLATE_NOOP("PackRows", "a stage has no way on")},
    {"nothing-beneath", QT_TRANSLATE_NOOP("PackRows", "there is nothing beneath that it could widen")},
    {"number-order", QT_TRANSLATE_NOOP("PackRows", "the largest number is below the smallest")},
    {"other-folder", QT_TRANSLATE_NOOP("PackRows", "it lies in another city's folder")},
    {"overlap", QT_TRANSLATE_NOOP("PackRows", "two rules hold for the same case on the same day")},
    {"shipped-name", QT_TRANSLATE_NOOP("PackRows", "a pack of the program has that name")},
    {"two-units", QT_TRANSLATE_NOOP("PackRows", "a count has two units")},
    {"unknown-fact", QT_TRANSLATE_NOOP("PackRows", "the fact is not known")},
    {"unknown-key", QT_TRANSLATE_NOOP("PackRows", "the entry is not known")},
    {"unknown-material", QT_TRANSLATE_NOOP("PackRows", "the material is not known")},
    {"unknown-procedure", QT_TRANSLATE_NOOP("PackRows", "the procedure is not known")},
    {"unknown-setting", QT_TRANSLATE_NOOP("PackRows", "the setting is not known")},
    {"unknown-source", QT_TRANSLATE_NOOP("PackRows", "the source is not known")},
    {"unknown-stage", QT_TRANSLATE_NOOP("PackRows", "the stage is not known")},
    {"unknown-value", QT_TRANSLATE_NOOP("PackRows", "the value is not known")},
    {"weak-source", QT_TRANSLATE_NOOP("PackRows", "a weak source cannot bind anyone")},
    {"wrong-outcome", QT_TRANSLATE_NOOP("PackRows", "the outcome does not fit")},
    {"wrong-type", QT_TRANSLATE_NOOP("PackRows", "a value of another kind stands here")},
};

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
    const QString value = failure.args.value(u"value"_s);
    const QString why = models::wordIn("PackRows", kReasons, failure.args.value(u"reason"_s));
    QStringList lines{tr("File: %1").arg(QFileInfo(failure.args.value(u"file"_s)).fileName()),
        tr("Place: %1").arg(failure.args.value(u"pointer"_s)),
        tr("Reason: %1").arg(value.isEmpty() ? why : tr("%1 (%2)").arg(why, value))};
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
