// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/pack_reader.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core::rulebook;
using core::FailureCode;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray soundPack()
{
    QFile file(u"" TEST_DATA_DIR "/rulebook/sound.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The value with what lies at the path replaced; an undefined `put` takes it away.
QJsonValue changed(const QJsonValue& value, QStringList path, const QJsonValue& put)
{
    if (path.isEmpty()) {
        return put;
    }
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const auto index = step.toInt();
        if (index == array.size()) {
            array.append(put);
        } else {
            array.replace(index, changed(array.at(index), path, put));
        }
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = changed(object.value(step), path, put);
    if (inner.isUndefined()) {
        object.remove(step);
    } else {
        object.insert(step, inner);
    }
    return object;
}

QByteArray spoiled(const QString& path, const QJsonValue& put)
{
    const QJsonObject sound = QJsonDocument::fromJson(soundPack()).object();
    return QJsonDocument(changed(sound, path.split(u'/', Qt::SkipEmptyParts), put).toObject()).toJson();
}

QJsonValue soundPart(const QString& list)
{
    return QJsonDocument::fromJson(soundPack()).object().value(list).toArray().first();
}

} // namespace

class TstPackReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundPackIsRead()
    {
        const auto pack = readPack(soundPack(), u"sound.json"_s, {});
        QVERIFY2(pack.ok(), pack.ok() ? "" : qPrintable(pack.failure().args.value(u"pointer"_s)));
        QCOMPARE(pack->city, u"national"_s);
        QCOMPARE(pack->from, QDate(2025, 1, 1));
        QCOMPARE(pack->digest, QCryptographicHash::hash(soundPack(), QCryptographicHash::Sha256));
        QCOMPARE(pack->stages.size(), 3);
        QCOMPARE(pack->stages[1].lane, core::domain::Actor::Authority);
        QCOMPARE(pack->stages[0].moves.first().sets.date, u"submittedOn"_s);
        QCOMPARE(pack->deadlines.first().offset.unit, TimeUnit::WorkingDays);
        QCOMPARE(pack->deadlines.first().from, QDate(2025, 1, 1));
        QCOMPARE(pack->checks.first().numbers.value(u"months"_s).setting, u"lead-days"_s);
        QCOMPARE(pack->materials.first().sources, (QList<Citation>{{u"LAW"_s, u"5"_s, false}}));
    }

    void aSpoiledPackIsRefusedWithItsPointer_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("put");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("reason");
        const QJsonValue nothing(QJsonValue::Undefined);
        const auto row = [](const char* name, const QString& path, const QJsonValue& put, const QString& pointer,
                             const QString& reason) { QTest::newRow(name) << path << put << pointer << reason; };
        row("unknown key", u"/colour"_s, 1, u"/colour"_s, u"unknown-key"_s);
        row("unknown key of an entry", u"/deadlines/0/colour"_s, 1, u"/deadlines/0/colour"_s, u"unknown-key"_s);
        row("missing key", u"/materials/0/form"_s, nothing, u"/materials/0"_s, u"missing-key"_s);
        row("missing half", u"/returns/0/names/en"_s, nothing, u"/returns/0/names"_s, u"missing-key"_s);
        row("unknown fact", u"/materials/0/cases/0/when/colour"_s, QJsonArray{u"red"_s},
            u"/materials/0/cases/0/when/colour"_s, u"unknown-fact"_s);
        row("unknown value of a fact", u"/materials/0/cases/0/when/class"_s, QJsonArray{u"A"_s, u"D"_s},
            u"/materials/0/cases/0/when/class/1"_s, u"unknown-value"_s);
        row("unknown trigger", u"/deadlines/0/trigger"_s, u"sentOn"_s, u"/deadlines/0/trigger"_s, u"unknown-fact"_s);
        row("trigger without a day", u"/deadlines/0/trigger"_s, u"age"_s, u"/deadlines/0/trigger"_s, u"wrong-type"_s);
        row("unknown procedure", u"/deadlines/0/procedures/0"_s, u"other"_s, u"/deadlines/0/procedures/0"_s,
            u"unknown-procedure"_s);
        row("unknown procedure in a condition", u"/materials/0/cases/0/when/procedure/0"_s, u"other"_s,
            u"/materials/0/cases/0/when/procedure/0"_s, u"unknown-procedure"_s);
        row("unknown material", u"/stages/0/moves/0/needs/materials/0"_s, u"M99"_s,
            u"/stages/0/moves/0/needs/materials/0"_s, u"unknown-material"_s);
        row("unknown return", u"/materials/0/returns/0"_s, u"R99"_s, u"/materials/0/returns/0"_s, u"unknown-return"_s);
        row("unknown source", u"/offices/0/sources/0/id"_s, u"S9"_s, u"/offices/0/sources/0/id"_s, u"unknown-source"_s);
        row("no source", u"/settings/0/sources"_s, QJsonArray(), u"/settings/0"_s, u"no-source"_s);
        row("no place in the source", u"/settings/0/sources/0/place"_s, QString(), u"/settings/0/sources/0"_s,
            u"no-place"_s);
        row("dates in the wrong order", u"/deadlines/0/to"_s, u"2024-12-31"_s, u"/deadlines/0/to"_s, u"date-order"_s);
        row("entry before its pack", u"/deadlines/0/from"_s, u"2024-12-31"_s, u"/deadlines/0/from"_s, u"date-order"_s);
        row("range in the wrong order", u"/deadlines/0/when/submittedOn/to"_s, u"2024-01-01"_s,
            u"/deadlines/0/when/submittedOn"_s, u"date-order"_s);
        row("no date", u"/from"_s, u"2025-02-29"_s, u"/from"_s, u"bad-date"_s);
        row("unknown unit", u"/deadlines/0/offset/unit"_s, u"weeks"_s, u"/deadlines/0/offset/unit"_s,
            u"unknown-value"_s);
        row("half a day", u"/deadlines/0/offset/count"_s, 1.5, u"/deadlines/0/offset/count"_s, u"wrong-type"_s);
        row("unknown setting of a count", u"/deadlines/0/offset/setting"_s, u"mood"_s, u"/deadlines/0/offset/setting"_s,
            u"unknown-setting"_s);
        row("unknown setting of a rule", u"/deadlines/0/setting"_s,
            QJsonObject{{u"code"_s, u"mood"_s}, {u"is"_s, QJsonArray{u"good"_s}}}, u"/deadlines/0/setting/code"_s,
            u"unknown-setting"_s);
        row("unknown material of a trigger", u"/deadlines/0/trigger"_s,
            QJsonObject{{u"material"_s, u"M99"_s}, {u"date"_s, u"issuedOn"_s}}, u"/deadlines/0/trigger/material"_s,
            u"unknown-material"_s);
        row("unknown day of a paper", u"/deadlines/0/trigger"_s,
            QJsonObject{{u"material"_s, u"M01"_s}, {u"date"_s, u"soldOn"_s}}, u"/deadlines/0/trigger/date"_s,
            u"unknown-value"_s);
        row("another value without a source", u"/settings/0/alternatives"_s,
            QJsonArray{
                QJsonObject{{u"value"_s, 1}, {u"because"_s, QJsonObject{{u"zh"_s, u"因"_s}, {u"en"_s, u"x"_s}}}}},
            u"/settings/0/alternatives/0"_s, u"no-source"_s);
        row("unknown kind of check", u"/checks/0/kind"_s, u"mood"_s, u"/checks/0/kind"_s, u"unknown-check"_s);
        row("check without its number", u"/checks/0/numbers"_s, QJsonObject(), u"/checks/0/numbers"_s,
            u"missing-key"_s);
        row("number that the check does not have", u"/checks/0/numbers/days"_s, 3, u"/checks/0/numbers/days"_s,
            u"unknown-key"_s);
        row("number below nothing", u"/checks/0/numbers/months"_s, -1, u"/checks/0/numbers/months"_s,
            u"number-order"_s);
        row("unknown setting of a check", u"/checks/0/numbers/months"_s, u"mood"_s, u"/checks/0/numbers/months"_s,
            u"unknown-setting"_s);
        row("check of no paper", u"/checks/0/materials"_s, nothing, u"/checks/0"_s, u"missing-key"_s);
        row("check that spares an unknown return", u"/checks/0/prevents"_s, u"R99"_s, u"/checks/0/prevents"_s,
            u"unknown-return"_s);
        row("check of its own without a severity", u"/checks/0/prevents"_s, nothing, u"/checks/0"_s, u"missing-key"_s);
        row("check that blocks on a blog", u"/checks/0/severity"_s, u"blocker"_s, u"/checks/0/severity"_s,
            u"weak-source"_s);
        row("overlap", u"/deadlines/1"_s, soundPart(u"deadlines"_s), u"/deadlines/1"_s, u"overlap"_s);
        row("unknown stage", u"/stages/0/moves/0/to"_s, u"nowhere"_s, u"/stages/0/moves/0/to"_s, u"unknown-stage"_s);
        row("the authority is made to act", u"/stages/0/moves/0/actors/0"_s, u"authority"_s,
            u"/stages/0/moves/0/actors"_s, u"authority-acts"_s);
        row("the authority's lane moved without its answer", u"/stages/1/moves/0/act"_s, u"submit"_s,
            u"/stages/1/moves/0"_s, u"authority-moved"_s);
        row("an answer without its day", u"/stages/1/moves/0/sets/date"_s, nothing, u"/stages/1/moves/0"_s,
            u"authority-moved"_s);
        row("an end without an outcome", u"/stages/1/moves/0/sets/outcome"_s, nothing, u"/stages/1/moves/0"_s,
            u"no-outcome"_s);
        row("a stage without a way on", u"/stages/0/moves"_s, QJsonArray(), u"/stages/0"_s, u"no-way-on"_s);
        const QJsonObject text{{u"zh"_s, u"文"_s}, {u"en"_s, u"Text"_s}};
        const QJsonArray law{QJsonObject{{u"id"_s, u"LAW"_s}, {u"place"_s, u"1"_s}}};
        row("a procedure without classes", u"/procedures/0/classes"_s, nothing, u"/procedures/0"_s, u"missing-key"_s);
        row("an unknown portal", u"/procedures/0/menus"_s,
            QJsonArray{QJsonObject{{u"portal"_s, u"fax"_s}, {u"path"_s, text}}}, u"/procedures/0/menus/0/portal"_s,
            u"unknown-value"_s);
        row("one who may start without a condition", u"/procedures/0/furtherInitiators"_s,
            QJsonArray{QJsonObject{{u"actor"_s, u"individual"_s}, {u"because"_s, text}, {u"sources"_s, law}}},
            u"/procedures/0/furtherInitiators/0"_s, u"missing-key"_s);
        row("handled together with nothing", u"/procedures/0/joint"_s,
            QJsonArray{QJsonObject{{u"with"_s, u"other"_s}, {u"because"_s, text}, {u"sources"_s, law}}},
            u"/procedures/0/joint/0/with"_s, u"unknown-procedure"_s);
        const auto followUp = [&](const QString& procedure, const QString& kind) {
            return QJsonArray{QJsonObject{
                {u"procedure"_s, procedure}, {u"kind"_s, kind}, {u"because"_s, text}, {u"sources"_s, law}}};
        };
        row("followed by nothing", u"/procedures/0/followedBy"_s, followUp(u"other"_s, u"then"_s),
            u"/procedures/0/followedBy/0/procedure"_s, u"unknown-procedure"_s);
        row("followed in an unknown way", u"/procedures/0/followedBy"_s, followUp(u"simple"_s, u"after"_s),
            u"/procedures/0/followedBy/0/kind"_s, u"unknown-value"_s);
        row("a clash without a source", u"/procedures/0/clashes"_s,
            QJsonArray{QJsonObject{{u"with"_s, QJsonArray{u"simple"_s}}, {u"because"_s, text}}},
            u"/procedures/0/clashes/0"_s, u"no-source"_s);
        row("a new employer without a source", u"/procedures/0/newEmployer"_s, QJsonObject{{u"because"_s, text}},
            u"/procedures/0/newEmployer"_s, u"no-source"_s);
        row("a note without a source", u"/procedures/0/notes"_s, QJsonArray{QJsonObject{{u"text"_s, text}}},
            u"/procedures/0/notes/0"_s, u"no-source"_s);
        const auto older = [&](const QString& key, const QJsonValue& value) {
            QJsonObject line{{u"switchedOn"_s, u"2025-01-01"_s}, {u"procedure"_s, u"simple"_s},
                {u"succession"_s, u"move"_s}, {u"because"_s, text}, {u"sources"_s, law}};
            line.insert(key, value);
            return QJsonArray{line};
        };
        const QString olderCases = u"/procedures/0/olderCases"_s;
        row("older cases of no procedure", olderCases, older(u"procedure"_s, u"other"_s),
            olderCases + u"/0/procedure"_s, u"unknown-procedure"_s);
        row("older cases at no stage", olderCases, older(u"stages"_s, QJsonArray{u"nowhere"_s}),
            olderCases + u"/0/stages/0"_s, u"unknown-stage"_s);
        row("older cases that end", olderCases, older(u"to"_s, u"done"_s), olderCases + u"/0/to"_s, u"no-outcome"_s);
        row("older cases with a task that move", olderCases, older(u"task"_s, u"call"_s), olderCases + u"/0"_s,
            u"unknown-key"_s);
        row("older cases without a task", olderCases, older(u"succession"_s, u"task"_s), olderCases + u"/0"_s,
            u"missing-key"_s);
        row("older cases without a day", olderCases, older(u"switchedOn"_s, nothing), olderCases + u"/0"_s,
            u"missing-key"_s);
        row("a time limit of no days", u"/stages/0/timeLimits"_s,
            QJsonArray{QJsonObject{{u"workingDays"_s, 0}, {u"sources"_s, law}}},
            u"/stages/0/timeLimits/0/workingDays"_s, u"number-order"_s);
        row("a time limit in two units", u"/stages/0/timeLimits"_s,
            QJsonArray{QJsonObject{{u"workingDays"_s, 1}, {u"calendarDays"_s, 1}, {u"sources"_s, law}}},
            u"/stages/0/timeLimits/0/calendarDays"_s, u"two-units"_s);
        row("a blocker that rests on a blog", u"/returns/0/severity"_s, u"blocker"_s, u"/returns/0/severity"_s,
            u"weak-source"_s);
        row("a demand that rests on a blog", u"/materials/0/cases/0/sources/0/id"_s, u"BLOG"_s,
            u"/materials/0/cases/0/answer"_s, u"weak-source"_s);
    }

    void aSpoiledPackIsRefusedWithItsPointer()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, put);
        QFETCH(QString, pointer);
        QFETCH(QString, reason);
        const auto pack = readPack(spoiled(path, put), u"spoiled.json"_s, {});
        QVERIFY(!pack.ok());
        QCOMPARE(pack.failure().code, FailureCode::PackUnsound);
        QCOMPARE(pack.failure().args.value(u"pointer"_s), pointer);
        QCOMPARE(pack.failure().args.value(u"reason"_s), reason);
        QCOMPARE(pack.failure().args.value(u"file"_s), u"spoiled.json"_s);
    }

    void whatIsNoPackIsUnreadable_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no json") << QByteArray("{\"format\": 1,");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("another format") << QByteArray("{\"format\": 2}");
    }

    void whatIsNoPackIsUnreadable()
    {
        QFETCH(QByteArray, json);
        const auto pack = readPack(json, u"other.json"_s, {});
        QVERIFY(!pack.ok());
        QCOMPARE(pack.failure().code, FailureCode::PackUnreadable);
    }

    void entriesThatExcludeEachOtherDoNotOverlap()
    {
        QJsonObject other = soundPart(u"deadlines"_s).toObject();
        other.insert(u"when"_s, QJsonObject{{u"class"_s, QJsonArray{u"A"_s}}});
        QJsonObject second = other;
        second.insert(u"when"_s, QJsonObject{{u"class"_s, QJsonArray{u"B"_s}}});
        const QJsonArray both{other, second};
        QVERIFY(readPack(spoiled(u"/deadlines"_s, both), u"pack.json"_s, {}).ok());
    }

    void aPackMayReferToNamesBeneathIt()
    {
        const auto beneath = declaredNames(soundPack(), u"sound.json"_s);
        QVERIFY(beneath.ok());
        const QByteArray city = R"({"format": 1, "name": "city-2025-01-01", "city": "somewhere",
            "names": {"zh": "某市", "en": "Somewhere"}, "from": "2025-01-01", "lastChecked": "2026-01-01",
            "settings": [{"code": "lead-days", "names": {"zh": "提前", "en": "Lead"}, "procedures": ["simple"],
                "value": 9, "because": {"zh": "因", "en": "Because"}, "sources": [{"id": "LAW", "place": "8"}]}]})";
        QVERIFY(readPack(city, u"city.json"_s, *beneath).ok());
        QCOMPARE(readPack(city, u"city.json"_s, {}).failure().args.value(u"reason"_s), u"unknown-procedure"_s);
    }
};

static const support::Registered<TstPackReader> registered;

#include "tst_pack_reader.moc"
