// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/exchange/sheet_of_people.h"

#include <QTest>

using core::FailureCode;
using core::exchange::allPersonColumns;
using core::exchange::ColumnMap;
using core::exchange::PersonColumn;
using namespace Qt::Literals::StringLiterals;

namespace {

ColumnMap mapOf(const QStringList& headings) { return ColumnMap::recognise({headings}).value(); }

} // namespace

class TstColumnMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClientsSheetIsRecognisedWhole()
    {
        const ColumnMap map = ColumnMap::recognise(sheetOfPeople(u"people-utf8.csv"_s)).value();
        QCOMPARE(map.headerRow(), 0);
        QCOMPARE(map.missing(), QList{PersonColumn::ResidenceExpiresOn});
        QVERIFY(map.unused().isEmpty());
        int place = 0;
        for (const PersonColumn column : allPersonColumns()) {
            if (!map.missing().contains(column)) {
                QCOMPARE(map.indexOf(column), place++);
            }
        }
        QCOMPARE(map.headingOf(PersonColumn::Surname), u"姓(Surname)"_s);
    }

    void aTitleMayStandAboveTheHeadings()
    {
        const ColumnMap map = ColumnMap::recognise(
            {{u"2026年在职外国人名单"_s, {}, {}}, {}, {u"Surname"_s, u"Given names"_s, u"Passport No."_s, {}, u" "_s},
                {u"KIM"_s, u"JUNHO"_s, u"E07999533"_s}})
                                  .value();
        QCOMPARE(map.headerRow(), 2);
        QCOMPARE(map.headings().size(), 3);
        QCOMPARE(map.columnAt(2), std::optional(PersonColumn::PassportNumber));
    }

    void whatIsNotKnownIsShown()
    {
        const ColumnMap map = mapOf({u"No."_s, u"姓"_s, u"名"_s, u"护照号"_s, u"血型"_s});
        QCOMPARE(map.unused(), (QList<int>{0, 4}));
        QVERIFY(map.missing().contains(PersonColumn::City));
        QVERIFY(!map.missing().contains(PersonColumn::Surname));
        QCOMPARE(map.indexOf(PersonColumn::City), -1);
        QCOMPARE(map.headingOf(PersonColumn::City), QString());
    }

    void ofTwoColumnsWithOneMeaningTheLeftOneCounts()
    {
        const ColumnMap map = mapOf({u"姓"_s, u"名"_s, u"手机"_s, u"电话"_s});
        QCOMPARE(map.indexOf(PersonColumn::Phone), 2);
        QCOMPARE(map.unused(), QList<int>{3});
    }

    void aColumnCanBeCorrected()
    {
        ColumnMap map = mapOf({u"姓"_s, u"名"_s, u"手机"_s, u"另一电话"_s});
        map.assign(3, PersonColumn::Phone);
        QCOMPARE(map.indexOf(PersonColumn::Phone), 3);
        QVERIFY(!map.columnAt(2).has_value());
        map.assign(3, std::nullopt);
        QCOMPARE(map.indexOf(PersonColumn::Phone), -1);
        QCOMPARE(map.unused(), (QList<int>{2, 3}));
    }

    void withoutHeadingsThereIsNoMap()
    {
        QCOMPARE(ColumnMap::recognise({}).failure().code, FailureCode::SheetNoHeader);
        const auto map = ColumnMap::recognise({{u"KIM"_s, u"JUNHO"_s, u"男"_s}, {u"单位"_s, u"城市"_s}});
        QCOMPARE(map.failure().code, FailureCode::SheetNoHeader);
    }
};

static const support::Registered<TstColumnMap> registered;

#include "tst_column_map.moc"
