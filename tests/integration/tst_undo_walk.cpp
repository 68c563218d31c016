// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bin_service.h"
#include "core/services/case_fact_service.h"
#include "core/services/case_service.h"
#include "core/services/custody_service.h"
#include "core/services/demo_office.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/setting_service.h"
#include "core/services/undo_service.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/record_rows.h"
#include "tests/support/test_registry.h"
#include "tests/support/torture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

constexpr int kActs = 200;
const QDate kToday(2026, 11, 18);

/// Somebody who works through an office at random: every verb that can be taken back, on records chosen by lot. What a
/// rule refuses is no act.
class Wanderer final
{
public:
    explicit Wanderer(quint32 seed) : m_random(seed) {}

    /// Whether the act was done.
    bool act(Office& office)
    {
        using Verb = bool (Wanderer::*)(Office&);
        static constexpr std::array<Verb, 15> kVerbs{&Wanderer::addPerson, &Wanderer::editPerson,
            &Wanderer::addPassport, &Wanderer::removePassport, &Wanderer::editEmployer, &Wanderer::openCase,
            &Wanderer::moveCase, &Wanderer::editCase, &Wanderer::keepMaterial, &Wanderer::keepFact,
            &Wanderer::receiveOriginal, &Wanderer::chooseSetting, &Wanderer::binPeople, &Wanderer::binOther,
            &Wanderer::restore};
        if (PersonService(office).list()->isEmpty()) { // all lie in the bin
            return addPerson(office);
        }
        if (EmployerService(office).list()->isEmpty()) {
            return restore(office);
        }
        return (this->*kVerbs[static_cast<std::size_t>(below(kVerbs.size()))])(office);
    }

private:
    qsizetype below(qsizetype count) { return static_cast<qsizetype>(m_random.bounded(static_cast<quint32>(count))); }
    QString word() { return u"W%1"_s.arg(m_random.bounded(100000)); }

    PersonId person(Office& office)
    {
        const auto people = PersonService(office).list();
        return people->at(below(people->size())).id;
    }
    CaseListRow openCaseRow(Office& office)
    {
        const auto cases = CaseService(office).list({{u"open"_s, u"true"_s}});
        return cases->isEmpty() ? CaseListRow() : cases->at(below(cases->size()));
    }

    bool addPerson(Office& office)
    {
        domain::Person added;
        added.surname = u"WALKER"_s;
        added.givenNames = word();
        added.nationality = u"GBR"_s;
        added.bornOn = kToday.addDays(-9000 - below(8000));
        return PersonService(office).save(added).ok();
    }
    bool editPerson(Office& office)
    {
        domain::Person edited = PersonService(office).view(person(office))->person;
        edited.note = word();
        return PersonService(office).save(edited).ok();
    }
    bool addPassport(Office& office)
    {
        domain::Passport passport;
        passport.person = person(office);
        passport.number = u"5%1"_s.arg(m_random.bounded(10000000), 8, 10, QChar(u'0'));
        passport.issuingState = u"GBR"_s;
        passport.issuedOn = kToday.addDays(-below(900));
        passport.expiresOn = passport.issuedOn.addYears(10).addDays(-1);
        return PersonService(office).savePassport(passport).ok();
    }
    bool removePassport(Office& office)
    {
        const auto view = PersonService(office).view(person(office));
        return !view->passports.isEmpty() && PersonService(office).remove(view->passports.last().id).ok();
    }
    bool editEmployer(Office& office)
    {
        const auto employers = EmployerService(office).list();
        domain::Employer edited = EmployerService(office).view(employers->at(below(employers->size())).id)->employer;
        edited.contactName = word();
        return EmployerService(office).save(edited).ok();
    }
    bool openCase(Office& office)
    {
        const auto employers = EmployerService(office).list();
        return CaseService(office)
            .open({.person = person(office),
                .employer = employers->at(below(employers->size())).id,
                .procedure = u"new-overseas"_s,
                .city = u"shenzhen"_s,
                .permitClass = u"B"_s})
            .ok();
    }
    /// Straight on, or the way of a return; a move that leaves the house is refused an undo and not made here.
    bool moveCase(Office& office)
    {
        const CaseListRow row = openCaseRow(office);
        if (!row.id.isStored() || (row.stage != "collecting"_L1 && row.stage != "internal-review"_L1)) {
            return false;
        }
        const auto view = CaseService(office).view(row.id);
        return !view->moves.isEmpty() && CaseService(office).advance(row.id, {.to = view->moves.first().to}).ok();
    }
    bool editCase(Office& office)
    {
        const CaseListRow row = openCaseRow(office);
        if (!row.id.isStored()) {
            return false;
        }
        domain::CaseRecord edited = CaseService(office).view(row.id)->record;
        edited.note = word();
        return CaseService(office).saveRecord(edited).ok();
    }
    bool keepMaterial(Office& office)
    {
        const auto view = CaseService(office).view(openCaseRow(office).id);
        if (!view || view->materials.isEmpty()) {
            return false;
        }
        domain::Material material = view->materials.at(below(view->materials.size()));
        material.state = material.state == domain::MaterialState::Missing ? domain::MaterialState::Received
                                                                          : domain::MaterialState::Missing;
        material.receivedOn = material.state == domain::MaterialState::Received ? kToday : QDate();
        return CaseService(office).setMaterial(material).ok();
    }
    bool keepFact(Office& office)
    {
        return CaseFactService(office)
            .save(openCaseRow(office).id,
                {{u"contract.endsOn"_s, kToday.addDays(300 + below(300)).toString(Qt::ISODate)}})
            .ok();
    }
    bool receiveOriginal(Office& office)
    {
        domain::Custody original;
        original.caseId = openCaseRow(office).id;
        original.what = word();
        original.place = u"safe"_s;
        original.receivedOn = kToday;
        return CustodyService(office).receive(original).ok();
    }
    bool chooseSetting(Office& office)
    {
        const domain::SettingOverride choice{.id = {},
            .code = u"packet-days"_s,
            .employer = {},
            .value = QString::number(3 + below(9)),
            .because = word()};
        return SettingService(office).choose(choice).ok();
    }

    bool binPeople(Office& office)
    {
        QList<BinRecord> people{{BinKind::Person, person(office).value}};
        if (const PersonId other = person(office); other.value != people.first().id) {
            people.append({BinKind::Person, other.value});
        }
        return BinService(office).put(people).ok();
    }
    bool binOther(Office& office)
    {
        const auto employers = EmployerService(office).list();
        if (employers->size() > 2) { // cases are opened for somebody
            return BinService(office).put({{BinKind::Employer, employers->at(below(employers->size())).id.value}}).ok();
        }
        const CaseListRow row = openCaseRow(office);
        return row.id.isStored() && BinService(office).put({{BinKind::Case, row.id.value}}).ok();
    }
    bool restore(Office& office)
    {
        const auto items = BinService(office).list();
        return !items->isEmpty() && BinService(office).restore({items->at(below(items->size())).record}).ok();
    }

    QRandomGenerator m_random;
};

} // namespace

/// A day's work at random, the program closed and opened in the middle, then everything taken back: every value is as
/// it was, and the history tells of it all.
class TstUndoWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto office = makeDemoOffice(m_dir.filePath(u"Demo.permitdesk"_s), environment(), {});
        QVERIFY(office.ok());
        m_first = support::recordRows(**office);
    }

    void undoOfEverythingLeavesEveryValueAsAtFirst()
    {
        const int seeds = support::rounds(10, 200);
        for (int seed = 1; seed <= seeds; ++seed) {
            walk(static_cast<quint32>(seed));
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"seed %1"_s.arg(seed)));
        }
        qInfo("%d walks of %d acts, each taken back", seeds, kActs);
    }

private:
    [[nodiscard]] OfficeEnvironment environment() { return {m_clock, m_salts}; }
    [[nodiscard]] std::unique_ptr<Office> open()
    {
        auto opened = Office::open(m_dir.filePath(u"Walk.permitdesk"_s), environment(), OfficeMode::ReadWrite);
        return opened ? std::move(opened).value() : nullptr;
    }

    void walk(quint32 seed)
    {
        support::layFolder(
            m_dir.filePath(u"Walk.permitdesk"_s), support::folderBytes(m_dir.filePath(u"Demo.permitdesk"_s)));
        Wanderer wanderer(seed);
        std::unique_ptr<Office> office = open();
        QVERIFY(office != nullptr);
        const EventId before = (*UndoService(*office).next())->id;
        int acts = work(wanderer, *office);
        office.reset();
        office = open();
        QVERIFY(office != nullptr);
        acts += work(wanderer, *office);
        QCOMPARE(acts, kActs);
        QVERIFY(support::recordRows(*office) != m_first);
        QCOMPARE(takeBack(*office, before), kActs);
        const QStringList rows = support::recordRows(*office);
        for (qsizetype i = 0; i < rows.size() && i < m_first.size(); ++i) {
            QCOMPARE(rows.at(i), m_first.at(i));
        }
        QCOMPARE(rows.size(), m_first.size());
    }

    static int work(Wanderer& wanderer, Office& office)
    {
        // What changes nothing (the same day once more) leaves no event, and there is nothing of it to take back.
        const auto newest = [&office] { return (*UndoService(office).next())->id.value; };
        int done = 0;
        while (done < kActs / 2) {
            const qint64 before = newest();
            done += wanderer.act(office) && newest() > before ? 1 : 0;
        }
        return done;
    }

    /// Hands back how many acts after that event there were to take back.
    static int takeBack(Office& office, EventId before)
    {
        UndoService undo(office);
        int taken = 0;
        while (true) {
            const auto next = undo.next();
            if (!next || !*next || (*next)->id.value <= before.value) {
                return taken;
            }
            const auto event = undo.undo();
            if (!event) {
                qWarning("%s: %s", qPrintable((*next)->act), qPrintable(failureName(event.failure().code)));
                return taken;
            }
            ++taken;
        }
    }

    QTemporaryDir m_dir;
    StandingClock m_clock{kToday};
    CountingSaltSource m_salts{7};
    QStringList m_first;
};

static const support::Registered<TstUndoWalk> registered;

#include "tst_undo_walk.moc"
