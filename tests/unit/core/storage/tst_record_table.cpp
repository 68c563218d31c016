// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/store_fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

QJsonValue journalled(const domain::Passport& passport)
{
    RowValues row;
    RecordTable<domain::Passport>::encode(passport, row);
    return QJsonDocument::fromJson(row.toJson()).array();
}

QStringList columnsInStore(Connection& connection, const QString& table)
{
    QStringList columns;
    Statement query = connection.statement("SELECT name FROM pragma_table_info(:table) ORDER BY cid");
    query.bind(":table", table);
    while (*query.step()) {
        columns.append(query.text(0));
    }
    return columns;
}

template <typename T>
void compareOrder(Connection& connection)
{
    const QString table = QString::fromLatin1(RecordTable<T>::name());
    QStringList expected{u"id"_s, u"revision"_s};
    for (const std::string& each : RecordTable<T>::columnNames()) {
        expected.append(QString::fromStdString(each));
    }
    QStringList found = columnsInStore(connection, table);
    found.removeIf([&expected](const QString& each) { return !expected.contains(each); });
    QCOMPARE(found, expected);
}

} // namespace

class TstRecordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsHaveTheirColumnsInTheTablesOrder()
    {
        StoreFixture office;
        const auto compareAll
            = [&]<typename... T>(RecordTypes<T...>) { (compareOrder<T>(office.connection()), ...); };
        compareAll(AllRecordTypes{});
    }

    void theHistoryKeepsValuesByTheirPlace()
    {
        domain::Passport passport = passportOf(PersonId{7}, 1);
        QCOMPARE(journalled(passport), QJsonValue(QJsonArray{7, u"T00000001"_s, u"DEU"_s, 0, u"2030-06-30"_s}));
        passport.expiresOn = {};
        QCOMPARE(journalled(passport), QJsonValue(QJsonArray{7, u"T00000001"_s, u"DEU"_s}));
    }

    void aRecordComesBackFromTheHistory_data()
    {
        QTest::addColumn<QJsonValue>("values");
        const domain::Passport passport = passportOf(PersonId{7}, 1);
        QTest::newRow("by place") << journalled(passport);
        QTest::newRow("by place, as of a schema with more columns")
            << QJsonValue(QJsonArray{7, u"T00000001"_s, u"DEU"_s, 0, u"2030-06-30"_s, u"more"_s});
        QTest::newRow("by name") << QJsonValue(QJsonObject{{u"person_id"_s, 7}, {u"number"_s, u"T00000001"_s},
            {u"issuing_state"_s, u"DEU"_s}, {u"expires_on"_s, u"2030-06-30"_s}});
    }

    void aRecordComesBackFromTheHistory()
    {
        QFETCH(QJsonValue, values);
        const domain::Passport passport = RecordTable<domain::Passport>::fromJson(values);
        QCOMPARE(passport.person, PersonId{7});
        QCOMPARE(passport.number, u"T00000001"_s);
        QCOMPARE(passport.issuingState, u"DEU"_s);
        QCOMPARE(passport.issuedOn, QDate());
        QCOMPARE(passport.expiresOn, QDate(2030, 6, 30));
    }
};

static const support::Registered<TstRecordTable> registered;

#include "tst_record_table.moc"
