// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rule_pack_service.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core::services;
using core::FailureCode;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kData = u"" TEST_DATA_DIR "/rules/"_s;
const QString kPack = u"chengdu-2025-01-01"_s;
const QDate kDay(2026, 1, 5);

/// The working days of an extension's pre-review in Chengdu: 5 by the national rules, 2 by the invented pack.
int preReviewDays(const RulePackService& service)
{
    const auto book = service.rulebook();
    const auto* stage = book ? book->forCase(u"chengdu"_s, kDay).stage(u"extension"_s, u"pre-review"_s) : nullptr;
    return stage == nullptr ? 0 : stage->timeLimits.first().days;
}

} // namespace

/// Packs that the office adds beside the shipped ones.
class TstRulePackService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackOfANewCityWorksAtOnceAndCanBeTakenOut()
    {
        const QTemporaryDir folder;
        const RulePackService service(folder.path());
        QCOMPARE(preReviewDays(service), 5);
        const auto added = service.add(kData + kPack + u".json"_s);
        QVERIFY(added.ok());
        QVERIFY(added->ofOffice && added->active);
        QCOMPARE(preReviewDays(service), 2);
        QVERIFY(service.rulebook()->cities().contains(u"chengdu"_s));
        QVERIFY(service.remove(kPack).ok());
        QCOMPARE(preReviewDays(service), 5);
        QVERIFY(!service.rulebook()->cities().contains(u"chengdu"_s));
        QCOMPARE(service.remove(kPack).failure().code, FailureCode::RecordNotFound);
    }

    void aPackIsSwitchedOffAndOn()
    {
        const QTemporaryDir folder;
        const RulePackService service(folder.path());
        QVERIFY(service.add(kData + kPack + u".json"_s).ok());
        QVERIFY(service.setActive(kPack, false).ok());
        QCOMPARE(preReviewDays(service), 5);
        QVERIFY(!service.list()->last().active);
        QVERIFY(service.setActive(kPack, true).ok());
        QVERIFY(service.setActive(kPack, true).ok());
        QCOMPARE(preReviewDays(service), 2);
    }

    void theListTellsShippedFromOwn()
    {
        const QTemporaryDir folder;
        const RulePackService service(folder.path());
        const qsizetype shipped = service.list()->size();
        QVERIFY(service.add(kData + kPack + u".json"_s).ok());
        const auto packs = service.list();
        QCOMPARE(packs->size(), shipped + 1);
        QVERIFY(std::ranges::none_of(packs->first(shipped), &ListedPack::ofOffice));
        QCOMPARE(packs->last().name, kPack);
        QCOMPARE(packs->last().sources, (QStringList{u"CD"_s}));
        QVERIFY(!packs->last().problem);
    }

    void aSpoiledPackIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("reason");
        QFile table(kData + u"spoiled/expected.tsv"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            QTest::newRow(qPrintable(cells[0]))
                << kData + u"spoiled/"_s + cells[0] + u".json"_s << cells[1] << cells[2];
        }
    }

    void aSpoiledPackIsRefusedWithItsPlace()
    {
        QFETCH(QString, file);
        QFETCH(QString, pointer);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        const RulePackService service(folder.path());
        for (const core::Failure& failure : {service.check(file).failure(), service.add(file).failure()}) {
            QCOMPARE(failure.code, FailureCode::PackUnsound);
            QCOMPARE(failure.args.value(u"file"_s), file);
            QCOMPARE(failure.args.value(u"pointer"_s), pointer);
            QCOMPARE(failure.args.value(u"reason"_s), reason);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void anOwnPackThatBecameUnsoundIsLeftOutAndSaysWhy()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"chengdu"_s));
        QVERIFY(QFile::copy(kData + u"spoiled/unknown-fact.json"_s, folder.filePath(u"chengdu/old.json"_s)));
        const RulePackService service(folder.path());
        QVERIFY(service.rulebook().ok());
        QCOMPARE(preReviewDays(service), 5);
        const ListedPack pack = service.list()->last();
        QCOMPARE(pack.name, u"old"_s);
        QVERIFY(pack.problem);
        QCOMPARE(pack.problem->args.value(u"reason"_s), u"unknown-fact"_s);
    }

    void aFileThatIsNoPackIsNotTaken()
    {
        const QTemporaryDir folder;
        const RulePackService service(folder.path());
        QCOMPARE(service.add(folder.filePath(u"none.json"_s)).failure().code, FailureCode::FileMissing);
        QCOMPARE(service.add(kData + u"README.md"_s).failure().code, FailureCode::PackUnreadable);
    }
};

static const support::Registered<TstRulePackService> registered;

#include "tst_rule_pack_service.moc"
