// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/employer.h"
#include "core/domain/employment.h"
#include "core/domain/passport.h"
#include "core/domain/permit.h"
#include "core/domain/person.h"
#include "core/storage/act.h"
#include "core/storage/queries/person_queries.h"
#include "core/storage/queries/search_queries.h"
#include "core/storage/store.h"
#include "core/storage/store_verifier.h"
#include "core/storage/undo.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

constexpr std::array<QChar, 10> kFamilyNames{u'王', u'李', u'张', u'刘', u'陈', u'杨', u'赵', u'黄', u'周', u'吴'};
constexpr std::array<QChar, 12> kGivenNames{
    u'伟', u'芳', u'娜', u'敏', u'静', u'丽', u'强', u'磊', u'军', u'洋', u'勇', u'艳'};

/// Megabytes of this process that lie in memory now.
qint64 residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4 / 1024 : 0;
}

domain::Person invented(int n)
{
    domain::Person person;
    person.surname = u"TESTER%1"_s.arg(n % 7919);
    person.givenNames = u"ANNA%1 MARIA"_s.arg(n % 104729);
    const auto at = static_cast<std::size_t>(n);
    person.chineseName = QString(kFamilyNames.at(at % kFamilyNames.size()))
        + kGivenNames.at(at / 10 % kGivenNames.size()) + kGivenNames.at(at / 120 % kGivenNames.size());
    person.sex = n % 2 == 0 ? u"F"_s : u"M"_s;
    person.nationality = u"DEU"_s;
    person.bornOn = QDate(1960, 1, 1).addDays(n % 14000);
    person.phone = u"138%1"_s.arg(n, 8, 10, QLatin1Char('0'));
    person.email = u"tester%1@example.com"_s.arg(n);
    return person;
}

/// One person with passport, permit and employment, as an import brings them.
bool addPerson(Act& act, int n, EmployerId employer)
{
    const Result<PersonId> person = act.insert(invented(n));
    if (!person) {
        return false;
    }
    const domain::Passport passport{
        {}, *person, u"C%1"_s.arg(n, 8, 10, QLatin1Char('0')), u"DEU"_s, QDate(2021, 3, 1), QDate(2031, 2, 28)};
    domain::Permit permit;
    permit.person = *person;
    permit.employer = employer;
    permit.number = u"2024%1"_s.arg(n, 9, 10, QLatin1Char('0'));
    permit.permitClass = u"B"_s;
    permit.form = u"card"_s;
    permit.validFrom = QDate(2024, 1, 1);
    permit.validTo = QDate(2026, 12, 31).addDays(n % 365);
    domain::Employment employment;
    employment.person = *person;
    employment.employer = employer;
    employment.position = {u"工程师"_s, u"Engineer"_s};
    employment.city = u"shanghai"_s;
    employment.startsOn = QDate(2024, 1, 1);
    return act.insert(passport).ok() && act.insert(permit).ok() && act.insert(employment).ok();
}

class Figures
{
public:
    void print(const char* what)
    {
        std::printf("%-34s %8.1f ms  %8.1f ms processor  %5lld MB\n", what,
            static_cast<double>(m_timer.nsecsElapsed()) / 1e6, 1e3 * static_cast<double>(std::clock() - m_processor) / CLOCKS_PER_SEC,
            static_cast<long long>(residentMegabytes()));
        start();
    }
    void start()
    {
        m_timer.start();
        m_processor = std::clock();
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_processor = 0;
};

bool importPeople(Store& store, int people, Figures& figures)
{
    figures.start();
    Result<Act> act = Act::begin(store, ActInfo{StaffId{1}, u"import-people"_s, u"import"_s});
    EmployerId employer;
    for (int n = 0; act && n < people; ++n) {
        if (n % 2000 == 0) {
            domain::Employer fresh;
            fresh.name = {u"示例科技%1有限公司"_s.arg(n), u"Example %1 Ltd"_s.arg(n)};
            fresh.creditCode = QString::number(n);
            employer = *act->insert(fresh);
        }
        if (!addPerson(*act, n, employer)) {
            return false;
        }
        if (n == people / 10) {
            figures.print("import, first tenth");
        }
    }
    figures.print("import, the other nine");
    const bool isKept = act && act->commit().ok();
    figures.print("import, commit");
    return isKept;
}

} // namespace

/// Times what storage itself costs for an import of 100,000 people (or as many as the first argument says) and after
/// it; any second argument ends it after the import.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int people = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    const QTemporaryDir dir;
    const SystemClock clock;
    SystemSaltSource salts;
    const auto store = Store::create(dir.filePath(u"Bench.permitdesk"_s), {clock, salts},
        {u"Bench"_s, domain::Staff{{}, u"Bench"_s}});
    Figures figures;
    if (!store || !importPeople(**store, people, figures)) {
        return 1;
    }
    if (argc > 2) {
        return 0; // Only the import, for a profiler.
    }
    Connection& connection = (*store)->connection();
    figures.start();
    for (int i = 0; i < 100; ++i) {
        if (!search_queries::find(connection, u"张伟敏"_s, 50)) {
            return 1;
        }
    }
    figures.print("100 searches of a name");
    const bool isListed = person_queries::list(connection, {}, QDate(2026, 1, 1)).ok();
    figures.print("list of all people");
    const bool isVerified = verify(**store)->isEmpty();
    figures.print("verify");
    const bool isUndone = undoAct(**store, EventId{2}, StaffId{1}).ok();
    figures.print("undo of the import");
    return isListed && isVerified && isUndone ? 0 : 1;
}
