// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_of_records.h"
#include "app/cli/verbs/verbs.h"
#include "core/rulebook/rule_diff.h"
#include "core/services/rule_pack_service.h"
#include "ui/models/pack_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <variant>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using core::rulebook::RuleChange;
using core::rulebook::RuleChangeKind;
using core::rulebook::RulePack;
using core::rulebook::RuleView;
using core::services::ListedPack;
using core::services::RulePackService;
using ui::models::PackWords;

namespace {

QJsonObject problemOf(const Failure& failure)
{
    return {{u"code"_s, core::failureName(failure.code)}, {u"pointer"_s, failure.args.value(u"pointer"_s)},
        {u"reason"_s, failure.args.value(u"reason"_s)}, {u"value"_s, failure.args.value(u"value"_s)}};
}

/// Why a pack cannot be used, in words, with the place in the file where it is one place.
QString whyOf(const Invocation& call, const Failure& failure)
{
    if (failure.code != FailureCode::PackUnsound) {
        const Result<core::FailureTexts> texts =
            core::FailureTexts::load(call.lang() == core::types::Lang::Zh ? u"zh"_s : u"en"_s);
        return texts ? texts->textOf(failure).happened : core::failureName(failure.code);
    }
    const QString why = PackWords::ofReason(failure);
    const QString place = failure.args.value(u"pointer"_s);
    return place.isEmpty() ? why : QCoreApplication::translate("cli", "%1, at %2").arg(why, place);
}

QJsonObject packJson(const ListedPack& pack)
{
    return {{u"name"_s, pack.name}, {u"city"_s, pack.city}, {u"names"_s, jsonOf(pack.names)},
        {u"from"_s, jsonOf(pack.from)}, {u"to"_s, jsonOf(pack.to)}, {u"lastChecked"_s, jsonOf(pack.lastChecked)},
        {u"file"_s, pack.file}, {u"own"_s, pack.ofOffice}, {u"active"_s, pack.active},
        {u"sources"_s, QJsonArray::fromStringList(pack.sources)},
        {u"problem"_s, pack.problem ? QJsonValue(problemOf(*pack.problem)) : QJsonValue()}};
}

QString lineOf(const Invocation& call, const ListedPack& pack)
{
    QStringList parts{pack.city, pack.name, call.shown(pack.names),
        pack.from.toString(Qt::ISODate) + u"…"_s + pack.to.toString(Qt::ISODate)};
    if (pack.ofOffice) {
        parts.append(pack.active ? QCoreApplication::translate("cli", "own")
                                 : QCoreApplication::translate("cli", "own, switched off"));
    }
    if (pack.problem) {
        parts.append(QCoreApplication::translate("cli", "left out: %1").arg(whyOf(call, *pack.problem)));
    }
    return parts.join(u"  "_s);
}

Result<Answer> list(Invocation& call)
{
    const Result<QList<ListedPack>> packs = RulePackService().list();
    if (!packs) {
        return packs.failure();
    }
    QJsonArray document;
    QStringList lines;
    for (const ListedPack& pack : *packs) {
        document.append(packJson(pack));
        lines.append(lineOf(call, pack));
    }
    return Answer{document, lines};
}

Result<Answer> check(Invocation& call)
{
    const QString file = call.arguments()[0];
    const Result<RulePack> pack = RulePackService().check(file);
    if (pack) {
        return Answer{QJsonObject{{u"file"_s, file}, {u"sound"_s, true}, {u"name"_s, pack->name},
                          {u"city"_s, pack->city}, {u"problem"_s, QJsonValue()}},
            {QCoreApplication::translate("cli", "Sound")}};
    }
    const Failure& failure = pack.failure();
    if (failure.code != FailureCode::PackUnsound) {
        return failure;
    }
    return Answer{QJsonObject{{u"file"_s, file}, {u"sound"_s, false}, {u"problem"_s, problemOf(failure)}},
        {QCoreApplication::translate("cli", "Not sound: %1").arg(whyOf(call, failure))},
        kFoundSomethingThatStops};
}

/// What `rules diff` compares: the rules of CITY or CITY@DATE, or a pack by its name or file.
using Compared = std::variant<const RuleView*, RulePack>;

Failure notComparable(const QString& argument)
{
    return wrongUsage(argument).with(u"problem"_s,
        QCoreApplication::translate("cli", "give a city (shenzhen), a city on a day (shenzhen@2024-12-01), the name of a "
                                           "pack (rules list has them), or a pack's file"));
}

Result<Compared> comparedOf(const Invocation& call, const core::rulebook::Rulebook& book, const QString& argument)
{
    const QString city = argument.section(u'@', 0, 0);
    if (argument.contains(u'@') || book.hasCity(city)) {
        const QDate on = argument.contains(u'@') ? QDate::fromString(argument.section(u'@', 1), Qt::ISODate) : call.today();
        return on.isValid() && book.hasCity(city) ? Result<Compared>(Compared(&book.forCase(city, on)))
                                                  : notComparable(argument);
    }
    const auto named = std::ranges::find(book.packs(), argument, &RulePack::name);
    if (named != book.packs().end()) {
        return Compared(*named);
    }
    if (!QFileInfo::exists(argument)) {
        return notComparable(argument);
    }
    Result<RulePack> pack = RulePackService().check(argument);
    return pack ? Result<Compared>(Compared(std::move(pack).value())) : pack.failure();
}

QString kindName(RuleChangeKind kind)
{
    switch (kind) {
    case RuleChangeKind::Added:
        return u"added"_s;
    case RuleChangeKind::Removed:
        return u"removed"_s;
    case RuleChangeKind::Changed:
        break;
    }
    return u"changed"_s;
}

QString kindWords(RuleChangeKind kind)
{
    switch (kind) {
    case RuleChangeKind::Added:
        return QCoreApplication::translate("cli", "new");
    case RuleChangeKind::Removed:
        return QCoreApplication::translate("cli", "gone");
    case RuleChangeKind::Changed:
        break;
    }
    return QCoreApplication::translate("cli", "changed");
}

QJsonObject changeJson(const RuleChange& change)
{
    QJsonArray aspects;
    for (const core::rulebook::RuleAspect& aspect : change.aspects) {
        aspects.append(QJsonObject{
            {u"name"_s, aspect.name}, {u"before"_s, jsonOf(aspect.before)}, {u"after"_s, jsonOf(aspect.after)}});
    }
    QJsonArray sources;
    for (const core::rulebook::Citation& citation : change.sources) {
        sources.append(QJsonObject{{u"id"_s, citation.source}, {u"place"_s, citation.place}});
    }
    return {{u"list"_s, change.list}, {u"procedure"_s, change.procedure}, {u"code"_s, change.code},
        {u"names"_s, jsonOf(change.names)}, {u"change"_s, kindName(change.kind)}, {u"aspects"_s, aspects},
        {u"sources"_s, sources}};
}

QStringList linesOf(const Invocation& call, const RuleChange& change)
{
    QStringList lines{
        QStringList{kindWords(change.kind), change.list, change.procedure, change.code, call.shown(change.names)}.join(
            u"  "_s)};
    for (const core::rulebook::RuleAspect& aspect : change.aspects) {
        lines.append(u"    %1: %2 → %3"_s.arg(aspect.name, call.shown(aspect.before), call.shown(aspect.after)));
    }
    return lines;
}

Result<Answer> diff(Invocation& call)
{
    const Result<core::rulebook::Rulebook> book = RulePackService().rulebook();
    if (!book) {
        return book.failure();
    }
    const Result<Compared> before = comparedOf(call, *book, call.arguments()[0]);
    const Result<Compared> after = comparedOf(call, *book, call.arguments()[1]);
    for (const Result<Compared>* each : {&before, &after}) {
        if (!*each) {
            return each->failure();
        }
    }
    if (before->index() != after->index()) {
        return wrongUsage(call.arguments()[1])
            .with(u"problem"_s, QCoreApplication::translate("cli", "a city is compared with a city, a pack with a pack"));
    }
    const QList<RuleChange> changes =
        std::holds_alternative<RulePack>(*before)
            ? core::rulebook::changesBetween(std::get<RulePack>(*before), std::get<RulePack>(*after))
            : core::rulebook::changesBetween(*std::get<const RuleView*>(*before), *std::get<const RuleView*>(*after));
    QJsonArray document;
    QStringList lines;
    for (const RuleChange& change : changes) {
        document.append(changeJson(change));
        lines.append(linesOf(call, change));
    }
    return Answer{document, lines.isEmpty() ? QStringList{QCoreApplication::translate("cli", "No difference")} : lines};
}

Result<Answer> add(Invocation& call)
{
    const Result<ListedPack> pack = RulePackService().add(QFileInfo(call.arguments()[0]).absoluteFilePath());
    return pack ? Result<Answer>(Answer{packJson(*pack), {lineOf(call, *pack)}}) : pack.failure();
}

/// The list after a change, so that scripts see what is in force.
Result<Answer> listAfter(Invocation& call, const Result<void>& done) { return done ? list(call) : done.failure(); }

Result<Answer> remove(Invocation& call) { return listAfter(call, RulePackService().remove(call.arguments()[0])); }

Result<Answer> switchOn(Invocation& call)
{
    return listAfter(call, RulePackService().setActive(call.arguments()[0], true));
}

Result<Answer> switchOff(Invocation& call)
{
    return listAfter(call, RulePackService().setActive(call.arguments()[0], false));
}

} // namespace

QList<Verb> packVerbs()
{
    return {
        {u"rules list"_s, {}, {}, 0, 0, list},
        {u"rules check"_s, u"FILE"_s, {}, 1, 1, check},
        {u"rules diff"_s, u"CITY[@DATE]|PACK|FILE CITY[@DATE]|PACK|FILE"_s, {}, 2, 2, diff},
        {u"rules add"_s, u"FILE"_s, {}, 1, 1, add},
        {u"rules remove"_s, u"NAME"_s, {}, 1, 1, remove},
        {u"rules on"_s, u"NAME"_s, {}, 1, 1, switchOn},
        {u"rules off"_s, u"NAME"_s, {}, 1, 1, switchOff},
    };
}

} // namespace cli
