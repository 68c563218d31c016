// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicate_guard.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::exchange::DuplicateGuard;
using core::exchange::PersonColumn;
using core::exchange::PersonRow;
using core::types::Nationality;
using core::types::PassportNumber;
using core::types::PermitNumber;
using namespace Qt::Literals::StringLiterals;

namespace {

PersonRow person(const QString& nationality, const QString& passport, const QString& permit = {})
{
    PersonRow row;
    row.nationality = Nationality::parse(nationality).value();
    row.passportNumber = PassportNumber::parse(passport).value();
    if (!permit.isEmpty()) {
        row.permitNumber = PermitNumber::parse(permit).value();
    }
    return row;
}

} // namespace

class TstDuplicateGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondRowWithAPassportNamesTheFirst()
    {
        DuplicateGuard guard;
        PersonRow first = person(u"KOR"_s, u"E07999533"_s);
        PersonRow second = person(u"韩国"_s, u" e0799 9533"_s);
        guard.check(1, first);
        guard.check(10, second);
        QVERIFY(first.problems.isEmpty());
        QCOMPARE(second.problems.size(), 1);
        QCOMPARE(second.problems.front().code, FailureCode::SheetDuplicateRow);
        QCOMPARE(second.problems.front().column, std::optional(PersonColumn::PassportNumber));
        QCOMPARE(second.problems.front().args.value(u"row"_s), u"1"_s);
        QVERIFY(second.isRejected());
    }

    void oneNumberOfTwoStatesIsTwoPassports()
    {
        DuplicateGuard guard;
        PersonRow first = person(u"KOR"_s, u"E07999533"_s);
        PersonRow second = person(u"JPN"_s, u"E07999533"_s);
        guard.check(1, first);
        guard.check(2, second);
        QVERIFY(second.problems.isEmpty());
    }

    void onePermitNumberIsOnePerson()
    {
        DuplicateGuard guard;
        PersonRow first = person(u"KOR"_s, u"E07999533"_s, u"766061088933156"_s);
        PersonRow second = person(u"KOR"_s, u"E07999534"_s, u"766061088933156"_s);
        guard.check(1, first);
        guard.check(2, second);
        QCOMPARE(second.problems.size(), 1);
        QCOMPARE(second.problems.front().column, std::optional(PersonColumn::PermitNumber));
    }

    void aRowWithBothIsSaidOnce()
    {
        DuplicateGuard guard;
        PersonRow first = person(u"KOR"_s, u"E07999533"_s, u"766061088933156"_s);
        PersonRow second = first;
        guard.check(1, first);
        guard.check(2, second);
        QCOMPARE(second.problems.size(), 1);
    }

    void rowsWithoutNumbersAreNotCompared()
    {
        DuplicateGuard guard;
        PersonRow first;
        PersonRow second;
        guard.check(1, first);
        guard.check(2, second);
        QVERIFY(second.problems.isEmpty());
    }
};

static const support::Registered<TstDuplicateGuard> registered;

#include "tst_duplicate_guard.moc"
