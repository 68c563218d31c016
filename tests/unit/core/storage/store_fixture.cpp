// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core/storage/store_fixture.h"

#include "core/storage/store_files.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

template <typename T>
void dumpTable(Connection& connection, QString& text)
{
    const Result<QList<T>> rows = RecordTable<T>::all(connection);
    CORE_EXPECT(rows.ok());
    for (const T& each : *rows) {
        RowValues values;
        RecordTable<T>::encode(each, values);
        text += QLatin1String(RecordTable<T>::name()) + u' ' + QString::number(each.id.value) + u' '
            + QString::fromUtf8(values.toJson()) + u'\n';
    }
}

} // namespace

StoreFixture::StoreFixture()
{
    Result<std::unique_ptr<Store>> made = Store::create(folder(), environment(),
        StoreFounding{u"测试事务所"_s, domain::Staff{{}, u"林晓"_s, domain::StaffRole::Administrator}});
    CORE_EXPECT(made.ok());
    m_store = std::move(*made);
}

QString StoreFixture::folder() const
{
    return m_dir.filePath(u"Office.permitdesk"_s);
}

QString StoreFixture::databaseFile() const
{
    return store_files::database(folder());
}

void StoreFixture::reopen()
{
    close();
    Result<std::unique_ptr<Store>> opened = Store::open(folder(), environment(), OpenMode::ReadWrite);
    CORE_EXPECT(opened.ok());
    m_store = std::move(*opened);
}

Act StoreFixture::begin(const QString& act, bool reversible)
{
    Result<Act> begun = Act::begin(*m_store, ActInfo{staff(), act, u"office"_s, 0, {}, reversible});
    CORE_EXPECT(begun.ok());
    return std::move(*begun);
}

QString StoreFixture::dump()
{
    QString text;
    const auto dumpAll = [&]<typename... T>(RecordTypes<T...>) { (dumpTable<T>(connection(), text), ...); };
    dumpAll(AllRecordTypes{});
    return text;
}

domain::Person personNumber(int n)
{
    domain::Person person;
    person.surname = u"TESTER%1"_s.arg(n);
    person.givenNames = u"ANNA MARIA"_s;
    person.chineseName = u"安娜%1"_s.arg(n);
    person.nationality = u"DEU"_s;
    person.bornOn = QDate(1980, 1, 1).addDays(n);
    person.note = u"\"quoted\" \\ back\nline"_s;
    return person;
}

domain::Employer employerNumber(int n)
{
    domain::Employer employer;
    employer.name = {u"示例科技%1有限公司"_s.arg(n), u"Example Technology %1 Ltd"_s.arg(n)};
    employer.creditCode = u"91310000TEST%1"_s.arg(n, 6, 10, QLatin1Char('0'));
    employer.city = u"shanghai"_s;
    return employer;
}

domain::Passport passportOf(PersonId person, int n)
{
    domain::Passport passport;
    passport.person = person;
    passport.number = u"T%1"_s.arg(n, 8, 10, QLatin1Char('0'));
    passport.issuingState = u"DEU"_s;
    passport.expiresOn = QDate(2030, 6, 30);
    return passport;
}
