// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/pack_reader.h"

#include "core/rulebook/overlap.h"
#include "core/rulebook/pack_node.h"
#include "core/rulebook/procedure_reader.h"
#include "core/rulebook/router_reader.h"
#include "core/rulebook/rule_reader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core::rulebook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFormat = 1;

Failure unreadable(const QString& file, const QString& reason)
{
    return Failure(FailureCode::PackUnreadable, {{u"file"_s, file}, {u"reason"_s, reason}});
}

Failure unsound(const QString& file, const PackProblem& problem)
{
    return Failure(FailureCode::PackUnsound, {{u"file"_s, file}, {u"pointer"_s, problem.pointer},
                                                 {u"reason"_s, problem.reason}, {u"value"_s, problem.value}});
}

Result<QJsonObject> packObject(const QByteArray& json, const QString& file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return unreadable(file, u"no-json"_s).with(u"offset"_s, QString::number(error.offset));
    }
    const QJsonObject object = document.object();
    if (object.value(u"format"_s).toInt() != kFormat) {
        return unreadable(file, u"other-format"_s);
    }
    return object;
}

QSet<QString> codesIn(const QJsonObject& object, const QString& list)
{
    QSet<QString> codes;
    for (const QJsonValue& each : object.value(list).toArray()) {
        codes.insert(each.toObject().value(u"code"_s).toString());
    }
    return codes;
}

/// The settings that a deadline may count by.
QSet<QString> numbersIn(const QJsonObject& object)
{
    QSet<QString> codes;
    for (const QJsonValue& each : object.value(u"settings"_s).toArray()) {
        const QJsonObject setting = each.toObject();
        if (setting.value(u"value"_s).isDouble()) {
            codes.insert(setting.value(u"code"_s).toString());
        }
    }
    return codes;
}

template <typename T, typename Read> QList<T> readAll(const PackNode& node, Read read)
{
    QList<T> all;
    for (const PackNode& item : node.items()) {
        all.append(read(item));
    }
    return all;
}

/// The pack's city, which the folder it lies in must agree with, is a code of lower-case letters and hyphens.
bool isCityCode(const QString& text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
}

void readHead(RulePack& pack, const PackNode& root)
{
    root.allowOnly({u"format"_s, u"name"_s, u"city"_s, u"names"_s, u"from"_s, u"to"_s, u"lastChecked"_s, u"sources"_s,
        u"procedures"_s, u"stages"_s, u"materials"_s, u"deadlines"_s, u"returns"_s, u"settings"_s, u"checks"_s,
        u"offices"_s, u"router"_s, u"routerNotes"_s});
    pack.name = root.need(u"name"_s).text();
    pack.city = root.need(u"city"_s).text();
    pack.names = root.need(u"names"_s).bilingual();
    pack.from = root.need(u"from"_s).date();
    pack.to = root.at(u"to"_s).date();
    pack.lastChecked = root.need(u"lastChecked"_s).date();
    if (!isCityCode(pack.city)) {
        root.at(u"city"_s).refuse(u"unknown-value"_s, pack.city);
    }
    if (!pack.to.isNull() && pack.to < pack.from) {
        root.at(u"to"_s).refuse(u"date-order"_s, pack.to.toString(Qt::ISODate));
    }
}

void readLists(RulePack& pack, const PackNode& root)
{
    pack.sources = readAll<Source>(root.at(u"sources"_s), rule_reader::source);
    pack.procedures = readAll<Procedure>(root.at(u"procedures"_s), procedure_reader::procedure);
    pack.stages = readAll<Stage>(root.at(u"stages"_s), procedure_reader::stage);
    pack.materials = readAll<MaterialRule>(root.at(u"materials"_s), rule_reader::material);
    pack.deadlines = readAll<DeadlineRule>(root.at(u"deadlines"_s), rule_reader::deadline);
    pack.returns = readAll<ReturnReason>(root.at(u"returns"_s), rule_reader::returnReason);
    pack.settings = readAll<Setting>(root.at(u"settings"_s), rule_reader::setting);
    pack.checks = readAll<CheckRule>(root.at(u"checks"_s), rule_reader::check);
    pack.offices = readAll<Office>(root.at(u"offices"_s), rule_reader::office);
    pack.router = readAll<RouterRow>(root.at(u"router"_s), router_reader::row);
    pack.routerNotes = readAll<RouterNote>(root.at(u"routerNotes"_s), router_reader::note);
}

void refuseOverlaps(const RulePack& pack, PackScan& scan)
{
    const auto check = [&scan](const auto& entries) {
        if (const Entry* entry = overlap::firstIn(entries)) {
            scan.refuse(entry->pointer, u"overlap"_s, entry->code);
        }
    };
    check(pack.procedures);
    check(pack.stages);
    check(pack.materials);
    check(pack.deadlines);
    check(pack.returns);
    check(pack.settings);
    check(pack.checks);
    check(pack.offices);
    check(pack.routerNotes);
    if (const RouterRow* row = pack.city == "national"_L1 ? firstRivalIn(pack.router) : nullptr) {
        scan.refuse(row->pointer, u"overlap"_s, row->code);
    }
}

} // namespace

void KnownNames::unite(const KnownNames& other)
{
    sources.insert(other.sources);
    procedures.unite(other.procedures);
    materials.unite(other.materials);
    returns.unite(other.returns);
    settings.unite(other.settings);
    numbers.unite(other.numbers);
    for (auto it = other.stages.begin(); it != other.stages.end(); ++it) {
        stages[it.key()].unite(it.value());
    }
    for (auto it = other.finalStages.begin(); it != other.finalStages.end(); ++it) {
        finalStages[it.key()].unite(it.value());
    }
}

Result<KnownNames> declaredNames(const QByteArray& json, const QString& file)
{
    const auto object = packObject(json, file);
    if (!object) {
        return object.failure();
    }
    KnownNames names;
    PackScan scan;
    const QJsonArray sources = object->value(u"sources"_s).toArray();
    for (const QJsonValue& each : sources) {
        const PackNode node(each, {}, scan);
        names.sources.insert(node.at(u"id"_s).text(), rule_reader::weight(node.at(u"weight"_s)));
    }
    names.procedures = codesIn(*object, u"procedures"_s);
    names.materials = codesIn(*object, u"materials"_s);
    names.returns = codesIn(*object, u"returns"_s);
    names.settings = codesIn(*object, u"settings"_s);
    names.numbers = numbersIn(*object);
    for (const QJsonValue& each : object->value(u"stages"_s).toArray()) {
        const QJsonObject stage = each.toObject();
        for (const QJsonValue& procedure : stage.value(u"procedures"_s).toArray()) {
            names.stages[procedure.toString()].insert(stage.value(u"code"_s).toString());
            if (stage.value(u"final"_s).toBool()) {
                names.finalStages[procedure.toString()].insert(stage.value(u"code"_s).toString());
            }
        }
    }
    return names;
}

Result<RulePack> readPack(const QByteArray& json, const QString& file, const KnownNames& beneath)
{
    const auto object = packObject(json, file);
    if (!object) {
        return object.failure();
    }
    const auto own = declaredNames(json, file);
    if (!own) {
        return own.failure();
    }
    PackScan scan;
    scan.names = beneath;
    scan.names.unite(*own);
    RulePack pack;
    pack.file = file;
    pack.digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    const PackNode root(*object, {}, scan);
    readHead(pack, root);
    scan.packFrom = pack.from;
    readLists(pack, root);
    refuseOverlaps(pack, scan);
    if (scan.problem) {
        return unsound(file, *scan.problem);
    }
    return pack;
}

} // namespace core::rulebook
