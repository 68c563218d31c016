// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicate_guard.h"
#include "core/exchange/person_row_reader.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/exchange/sheet_of_people.h"

#include <QTest>

using core::FailureCode;
using core::exchange::ColumnMap;
using core::exchange::DuplicateGuard;
using core::exchange::PersonColumn;
using core::exchange::PersonRow;
using core::exchange::PersonRowReader;
using core::exchange::RowProblem;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 1, 1);

QList<PersonRow> readSheet(const QString& fileName)
{
    const QList<QStringList> rows = sheetOfPeople(fileName);
    const ColumnMap columns = ColumnMap::recognise(rows).value();
    const PersonRowReader reader(columns, kToday);
    DuplicateGuard guard;
    QList<PersonRow> people;
    for (int i = columns.headerRow() + 1; i < rows.size(); ++i) {
        people.append(reader.read(rows[i]));
        guard.check(i - columns.headerRow(), people.last());
    }
    return people;
}

/// One good row in which single cells are changed, or added.
PersonRow readWith(const QMap<PersonColumn, QString>& changes)
{
    QList<QStringList> rows = sheetOfPeople(u"people-utf8.csv"_s);
    ColumnMap columns = ColumnMap::recognise(rows).value();
    for (const auto& [column, text] : changes.toStdMap()) {
        if (columns.indexOf(column) < 0) {
            rows[0].append(core::exchange::columnName(column));
            rows[1].append(QString());
            columns = ColumnMap::recognise(rows).value();
        }
        rows[1][columns.indexOf(column)] = text;
    }
    return PersonRowReader(columns, kToday).read(rows[1]);
}

} // namespace

class TstPersonRowReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodRowIsReadWhole()
    {
        const PersonRow row = readWith({});
        QVERIFY(row.problems.isEmpty());
        QCOMPARE(row.name->full(), u"JUNHO KIM"_s);
        QCOMPARE(codeOf(*row.sex), u"M"_s);
        QCOMPARE(row.nationality->text(), u"KOR"_s);
        QCOMPARE(row.passportNumber->text(), u"E07999533"_s);
        QCOMPARE(row.passportExpiresOn, QDate(2033, 12, 10));
        QCOMPARE(row.birthDate, QDate(1969, 3, 28));
        QCOMPARE(row.permitNumber->text(), u"766061088933156"_s);
        QCOMPARE(codeOf(*row.permitClass), u"B"_s);
        QCOMPARE(row.permitExpiresOn, QDate(2026, 7, 31));
        QCOMPARE(codeOf(*row.permitForm), u"notice"_s);
        QCOMPARE(row.employerName, u"上海远帆生物科技有限公司"_s);
        QCOMPARE(row.creditCode->text(), u"91310115016613186D"_s);
        QCOMPARE(row.city->text(), u"shanghai"_s);
        QCOMPARE(row.position, u"总经理"_s);
        QCOMPARE(row.monthlyPayFen, std::optional<qint64>(6'000'000));
        QCOMPARE(row.phone, u"16241379376"_s);
        QCOMPARE(row.email, u"p0@example.com"_s);
        QCOMPARE(row.note, u"含逗号,和\"引号\""_s);
    }

    void theGoodSheetsGiveFortyPeopleWithoutAProblem()
    {
        const QList<PersonRow> people = readSheet(u"people-utf8.csv"_s);
        const QList<PersonRow> withSlashes = readSheet(u"people-utf8bom.csv"_s);
        QCOMPARE(people.size(), 40);
        QCOMPARE(withSlashes.size(), 40);
        for (int i = 0; i < people.size(); ++i) {
            QVERIFY2(people[i].problems.isEmpty(), qPrintable(QString::number(i + 1)));
            QVERIFY(withSlashes[i].problems.isEmpty());
            QCOMPARE(withSlashes[i].passportNumber, people[i].passportNumber);
            QCOMPARE(withSlashes[i].birthDate, people[i].birthDate);
            QCOMPARE(withSlashes[i].passportExpiresOn, people[i].passportExpiresOn);
            QCOMPARE(withSlashes[i].permitExpiresOn, people[i].permitExpiresOn);
        }
    }

    void eachBadRowIsRejectedForItsOwnReason_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty names") << 1 << u"surname"_s << u"name-empty"_s;
        QTest::newRow("no such day") << 4 << u"birth-date"_s << u"date-not-a-date"_s;
        QTest::newRow("ambiguous date") << 5 << u"permit-expires-on"_s << u"date-ambiguous"_s;
        QTest::newRow("check character") << 6 << u"credit-code"_s << u"value-bad-check-digit"_s;
        QTest::newRow("class D") << 7 << u"permit-class"_s << u"value-unknown"_s;
        QTest::newRow("Mars") << 8 << u"nationality"_s << u"value-unknown"_s;
        QTest::newRow("expiry before birth") << 9 << u"permit-expires-on"_s << u"date-order"_s;
        QTest::newRow("duplicate of a rejected row") << 10 << u"passport-number"_s << u"sheet-duplicate-row"_s;
        QTest::newRow("scientific notation") << 11 << u"permit-number"_s << u"sheet-number-mangled"_s;
        QTest::newRow("cut short") << 12 << QString() << u"sheet-too-few-columns"_s;
    }

    void eachBadRowIsRejectedForItsOwnReason()
    {
        QFETCH(int, row);
        const QList<PersonRow> people = readSheet(u"people-bad.csv"_s);
        QCOMPARE(people.size(), 12);
        const PersonRow person = people[row - 1];
        QCOMPARE(person.problems.size(), 1);
        const RowProblem problem = person.problems.front();
        QVERIFY(problem.blocking);
        QTEST(failureName(problem.code), "code");
        QTEST(problem.column ? columnName(*problem.column) : QString(), "column");
    }

    void oddRowsAreWarnedAndKept()
    {
        const QList<PersonRow> people = readSheet(u"people-bad.csv"_s);
        const PersonRow lookAlike = people[1];
        QVERIFY(!lookAlike.isRejected());
        QCOMPARE(lookAlike.passportNumber->text(), u"E1234567O"_s);
        QCOMPARE(lookAlike.problems.size(), 2);
        QCOMPARE(lookAlike.problems[0].code, FailureCode::ValueBadCharacter);
        QCOMPARE(lookAlike.problems[1].code, FailureCode::ValueLookAlike);
        QCOMPARE(lookAlike.problems[1].args.value(u"at"_s), u"10"_s);
        const PersonRow expired = people[2];
        QVERIFY(!expired.isRejected());
        QCOMPARE(expired.problems.size(), 1);
        QCOMPARE(expired.problems.front().code, FailureCode::PassportExpired);
        QCOMPARE(expired.problems.front().args.value(u"expiresOn"_s), u"2020-01-01"_s);
    }

    void aPassportIsGoodOnItsLastDay()
    {
        QVERIFY(readWith({{PersonColumn::PassportExpiresOn, u"2026-01-01"_s}}).problems.isEmpty());
        QCOMPARE(readWith({{PersonColumn::PassportExpiresOn, u"2025-12-31"_s}}).problems.size(), 1);
    }

    void emptyCellsAreNoProblemButForTheName()
    {
        QMap<PersonColumn, QString> nothing;
        for (const PersonColumn column : core::exchange::allPersonColumns()) {
            nothing.insert(column, u" "_s);
        }
        nothing.insert(PersonColumn::GivenNames, u"Suharto"_s);
        const PersonRow row = readWith(nothing);
        QVERIFY(row.problems.isEmpty());
        QVERIFY(!row.monthlyPayFen.has_value());
        QVERIFY(!row.birthDate.isValid());
    }

    void aPassportWithoutNationalityIsWarned()
    {
        const PersonRow row = readWith({{PersonColumn::Nationality, QString()}});
        QCOMPARE(row.problems.size(), 1);
        QCOMPARE(row.problems.front().column, std::optional(PersonColumn::Nationality));
        QVERIFY(!row.isRejected());
    }

    void allProblemsOfARowAreSaidInTheOrderOfItsColumns()
    {
        const PersonRow row = readWith({{PersonColumn::City, u"火星城"_s}, {PersonColumn::Sex, u"?"_s},
            {PersonColumn::MonthlyPay, u"面议"_s}, {PersonColumn::BirthDate, u"2030-01-01"_s}});
        QList<PersonColumn> columns;
        for (const RowProblem& problem : row.problems) {
            columns.append(*problem.column);
        }
        QCOMPARE(columns, (QList{PersonColumn::Sex, PersonColumn::BirthDate, PersonColumn::PermitExpiresOn,
                              PersonColumn::City, PersonColumn::MonthlyPay}));
    }

    void theOrganisationPartOfACreditCodeRaisesNothing()
    {
        QVERIFY(readWith({{PersonColumn::CreditCode, u"91350100M000100Y56"_s}}).problems.isEmpty());
    }

    void aResidencePermitsLastDayIsRead()
    {
        const PersonRow row = readWith({{PersonColumn::ResidenceExpiresOn, u"2026-11-30"_s}});
        QVERIFY(row.problems.isEmpty());
        QCOMPARE(row.residenceExpiresOn, QDate(2026, 11, 30));
        QCOMPARE(readWith({{PersonColumn::ResidenceExpiresOn, u"1950-01-01"_s}}).problems.size(), 1);
    }

    void endlessTextsAreRefused()
    {
        const PersonRow row = readWith({{PersonColumn::Surname, QString(200, u'A')}});
        QCOMPARE(row.problems.front().code, FailureCode::ValueTooLong);
        QVERIFY(row.isRejected());
    }

    void cellsBeyondTheHeadingsAreLeftAlone()
    {
        const QList<QStringList> rows = sheetOfPeople(u"people-utf8.csv"_s);
        const PersonRowReader reader(ColumnMap::recognise(rows).value(), kToday);
        QVERIFY(reader.read(rows[1] + QStringList{u"more"_s}).problems.isEmpty());
    }
};

static const support::Registered<TstPersonRowReader> registered;

#include "tst_person_row_reader.moc"
