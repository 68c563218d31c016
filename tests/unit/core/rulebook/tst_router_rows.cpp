// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebook.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core::rulebook;
using core::FailureCode;
using core::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject both(const QString& text) { return {{u"zh"_s, text}, {u"en"_s, text}}; }

QJsonArray sources(const QString& id = u"LAW"_s) { return {QJsonObject{{u"id"_s, id}, {u"place"_s, u"1"_s}}}; }

QJsonObject row(const QString& code, const QJsonObject& when, const QString& pathway)
{
    return {{u"code"_s, code}, {u"names"_s, both(code)}, {u"row"_s, code}, {u"when"_s, when}, {u"pathway"_s, pathway},
        {u"confidence"_s, u"documented"_s}, {u"because"_s, both(u"why"_s)}, {u"actions"_s, QJsonArray{both(u"act"_s)}},
        {u"obtain"_s, QJsonArray{both(u"paper"_s)}}, {u"sources"_s, sources()}};
}

QJsonObject held(const QString& state) { return {{u"permit.state"_s, QJsonArray{state}}}; }

QJsonObject overlay(const QString& code)
{
    return {{u"code"_s, code}, {u"names"_s, both(code)}, {u"overlay"_s, true}, {u"confidence"_s, u"inferred"_s},
        {u"sources"_s, sources()}};
}

QJsonObject note(const QString& code)
{
    return {{u"code"_s, code}, {u"names"_s, both(code)}, {u"pathways"_s, QJsonArray{u"keep-card"_s}},
        {u"note"_s, both(u"note"_s)}, {u"sources"_s, sources()}};
}

QJsonObject packObject(const QString& city, const QJsonArray& rows, const QJsonArray& notes = {})
{
    QJsonObject pack{{u"format"_s, 1}, {u"name"_s, city}, {u"city"_s, city}, {u"names"_s, both(city)},
        {u"from"_s, u"2025-01-01"_s}, {u"lastChecked"_s, u"2026-01-01"_s}, {u"router"_s, rows},
        {u"routerNotes"_s, notes}};
    if (city == "national"_L1) {
        const auto source = [](const QString& id, const QString& weight) {
            return QJsonObject{{u"id"_s, id}, {u"title"_s, both(id)}, {u"document"_s, id}, {u"weight"_s, weight}};
        };
        pack.insert(u"sources"_s, QJsonArray{source(u"LAW"_s, u"high"_s), source(u"BLOG"_s, u"low"_s)});
    }
    return pack;
}

QByteArray written(const QJsonObject& pack) { return QJsonDocument(pack).toJson(); }

QJsonObject national()
{
    return packObject(u"national"_s,
        {row(u"T7"_s, held(u"card-held"_s), u"keep-card"_s), row(u"T5"_s, held(u"in-flight"_s), u"continues"_s)},
        {note(u"T18"_s)});
}

/// The pack with one key of its first row or note replaced; an undefined value takes the key away.
QByteArray spoiled(const QString& list, const QString& key, const QJsonValue& put)
{
    QJsonObject pack = national();
    QJsonArray entries = pack.value(list).toArray();
    QJsonObject entry = entries.first().toObject();
    if (put.isUndefined()) {
        entry.remove(key);
    } else {
        entry.insert(key, put);
    }
    entries.replace(0, entry);
    pack.insert(list, entries);
    return written(pack);
}

Result<Rulebook> bookWith(const QJsonArray& cityRows)
{
    const QByteArray beneath = written(national());
    Result<RulePack> lower = readPack(beneath, u"national.json"_s, {});
    Result<RulePack> upper =
        readPack(written(packObject(u"somewhere"_s, cityRows)), u"city.json"_s, *declaredNames(beneath, {}));
    if (!lower || !upper) {
        return lower ? upper.failure() : lower.failure();
    }
    return Rulebook::fromPacks({*lower, *upper});
}

const RouterRow& rowOf(const Rulebook& book, const QString& city, const QString& code)
{
    static const RouterRow none;
    for (const RouterRow& each : book.forCase(city, QDate(2026, 1, 1)).router()) {
        if (each.code == code) {
            return each;
        }
    }
    return none;
}

} // namespace

/// The rows of the card-integration table as packs hold them.
class TstRouterRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundTableIsRead()
    {
        const Result<RulePack> pack = readPack(written(national()), u"pack.json"_s, {});
        QVERIFY2(pack.ok(), pack.ok() ? "" : qPrintable(pack.failure().args.value(u"pointer"_s)));
        QCOMPARE(pack->router.size(), 2);
        QCOMPARE(pack->router.first().pathway, u"keep-card"_s);
        QCOMPARE(pack->router.first().confidence, Confidence::Documented);
        QCOMPARE(pack->routerNotes.first().pathways, QStringList{u"keep-card"_s});
        QVERIFY(!pack->routerNotes.first().doubt);
    }

    void aSpoiledTableIsRefusedWithItsPointer_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("put");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("reason");
        const auto spoil = [](const char* name, const QString& list, const QString& key, const QJsonValue& put,
                               const QString& below, const QString& reason) {
            QTest::newRow(name) << list << key << put << (u'/' + list + u"/0"_s + below) << reason;
        };
        const QString rows = u"router"_s;
        const QString notes = u"routerNotes"_s;
        const QJsonValue nothing(QJsonValue::Undefined);
        spoil("unknown key", rows, u"colour"_s, 1, u"/colour"_s, u"unknown-key"_s);
        spoil("unknown fact", rows, u"when"_s, QJsonObject{{u"colour"_s, QJsonArray{u"red"_s}}}, u"/when/colour"_s,
            u"unknown-fact"_s);
        spoil("unknown state", rows, u"when"_s, held(u"eaten"_s), u"/when/permit.state/0"_s, u"unknown-value"_s);
        spoil("unknown pathway", rows, u"pathway"_s, u"elsewhere"_s, u"/pathway"_s, u"unknown-value"_s);
        spoil("no pathway", rows, u"pathway"_s, nothing, {}, u"missing-key"_s);
        spoil("unknown confidence", rows, u"confidence"_s, u"certain"_s, u"/confidence"_s, u"unknown-value"_s);
        spoil("no reason", rows, u"because"_s, nothing, {}, u"missing-key"_s);
        spoil("half a reason", rows, u"because"_s, QJsonObject{{u"zh"_s, u"因"_s}}, u"/because"_s, u"missing-key"_s);
        spoil("unknown procedure", rows, u"opens"_s, u"other"_s, u"/opens"_s, u"unknown-procedure"_s);
        spoil("unknown material", rows, u"materials"_s, QJsonArray{u"M99"_s}, u"/materials/0"_s, u"unknown-material"_s);
        spoil("unknown source", rows, u"sources"_s, sources(u"S9"_s), u"/sources/0/id"_s, u"unknown-source"_s);
        spoil("no source", rows, u"sources"_s, QJsonArray(), {}, u"no-source"_s);
        spoil("documented by a blog", rows, u"sources"_s, sources(u"BLOG"_s), u"/confidence"_s, u"weak-source"_s);
        spoil("dates in the wrong order", rows, u"to"_s, u"2024-12-31"_s, u"/to"_s, u"date-order"_s);
        spoil("two rows for one person", rows, u"when"_s, QJsonObject(), {}, u"overlap"_s);
        spoil("note beside an unknown pathway", notes, u"pathways"_s, QJsonArray{u"elsewhere"_s}, u"/pathways/0"_s,
            u"unknown-value"_s);
        spoil("note that says nothing", notes, u"note"_s, nothing, {}, u"missing-key"_s);
        spoil("note without a source", notes, u"sources"_s, nothing, {}, u"no-source"_s);
    }

    void aSpoiledTableIsRefusedWithItsPointer()
    {
        QFETCH(QString, list);
        QFETCH(QString, key);
        QFETCH(QJsonValue, put);
        QFETCH(QString, pointer);
        QFETCH(QString, reason);
        const Result<RulePack> pack = readPack(spoiled(list, key, put), u"pack.json"_s, {});
        QVERIFY(!pack.ok());
        QCOMPARE(pack.failure().code, FailureCode::PackUnsound);
        QCOMPARE(pack.failure().args.value(u"reason"_s), reason);
        if (reason != "overlap"_L1) { // the second of the two is named
            QCOMPARE(pack.failure().args.value(u"pointer"_s), pointer);
        }
    }

    void rowsApartByDaysOrSpansAreNoRivals()
    {
        QJsonObject before = row(u"T4"_s, {{u"notice.approvedOn"_s, QJsonObject{{u"to"_s, u"2024-11-30"_s}}}},
            u"reissue-notice"_s);
        QJsonObject after = row(u"T15"_s, {{u"notice.approvedOn"_s, QJsonObject{{u"from"_s, u"2024-12-01"_s}}}},
            u"cancel-online"_s);
        QVERIFY(readPack(written(packObject(u"national"_s, {before, after})), u"pack.json"_s, {}).ok());
        after.insert(u"when"_s, QJsonObject{{u"notice.approvedOn"_s, QJsonObject{{u"from"_s, u"2024-11-30"_s}}}});
        const auto refused = readPack(written(packObject(u"national"_s, {before, after})), u"pack.json"_s, {});
        QCOMPARE(refused.failure().args.value(u"pointer"_s), u"/router/1"_s);
        before.insert(u"to"_s, u"2025-05-31"_s);
        after.insert(u"from"_s, u"2025-06-01"_s);
        QVERIFY(readPack(written(packObject(u"national"_s, {before, after})), u"pack.json"_s, {}).ok());
    }

    void whereAFactIsMissingOneRowSpeaksForAllAndOthersForSome()
    {
        const auto speaking = [](const QString& code, const QJsonObject& when) {
            QJsonObject said = row(code, when, u"undetermined"_s);
            said.remove(u"confidence"_s);
            return said;
        };
        const QJsonArray sound{speaking(u"all"_s, {}), speaking(u"some"_s, held(u"none"_s)),
            speaking(u"others"_s, held(u"in-flight"_s)), row(u"T5"_s, held(u"in-flight"_s), u"continues"_s)};
        QVERIFY(readPack(written(packObject(u"national"_s, sound)), u"pack.json"_s, {}).ok());
        for (const QJsonObject& when : {QJsonObject(), held(u"none"_s)}) {
            QJsonArray rivals = sound;
            rivals.append(speaking(u"rival"_s, when));
            const auto refused = readPack(written(packObject(u"national"_s, rivals)), u"pack.json"_s, {});
            QVERIFY(!refused.ok());
            QCOMPARE(refused.failure().args.value(u"pointer"_s), u"/router/4"_s);
        }
    }

    void aCitysWordsKeepWhatTheyDoNotSpeakOf()
    {
        QJsonObject words = overlay(u"T7"_s);
        words.insert(u"obtain"_s, QJsonArray{both(u"at the window"_s)});
        const Result<Rulebook> book = bookWith({words});
        QVERIFY(book.ok());
        const RouterRow& upper = rowOf(*book, u"somewhere"_s, u"T7"_s);
        QCOMPARE(upper.pathway, u"keep-card"_s);
        QCOMPARE(upper.confidence, Confidence::Inferred);
        QCOMPARE(upper.because.en, u"why"_s);
        QCOMPARE(upper.obtain.first().en, u"at the window"_s);
        QCOMPARE(rowOf(*book, u"national"_s, u"T7"_s).confidence, Confidence::Documented);
    }

    void aCitysWordsOnNothingAreRefused()
    {
        const Result<Rulebook> book = bookWith({overlay(u"T99"_s)});
        QVERIFY(!book.ok());
        QCOMPARE(book.failure().args.value(u"reason"_s), u"nothing-beneath"_s);
        QCOMPARE(book.failure().args.value(u"file"_s), u"city.json"_s);
        QCOMPARE(book.failure().args.value(u"pointer"_s), u"/router/0"_s);
    }

    void aCitysWordsMayNotLeadElsewhere()
    {
        QJsonObject words = overlay(u"T7"_s);
        words.insert(u"pathway"_s, u"continues"_s);
        QCOMPARE(bookWith({words}).failure().args.value(u"pointer"_s), u"/router/0/pathway"_s);
    }

    void aCitysRowThatRivalsANationalOneIsRefused()
    {
        const Result<Rulebook> book = bookWith({row(u"X1"_s, held(u"card-held"_s), u"change"_s)});
        QVERIFY(!book.ok());
        QCOMPARE(book.failure().args.value(u"reason"_s), u"overlap"_s);
        QVERIFY(bookWith({row(u"X1"_s, held(u"electronic"_s), u"change"_s)}).ok());
    }
};

static const support::Registered<TstRouterRows> registered;

#include "tst_router_rows.moc"
