// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_service.h"
#include "core/services/unfiled_change.h"
#include "office_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

/// Somebody at work with a permit and one passport.
PersonId holder(support::OfficeFixture& fixture)
{
    PersonService people(fixture.office());
    const PersonId person = fixture.addPerson();
    const EmployerId employer = fixture.addEmployer();
    const QDate today = fixture.office().today();
    CORE_EXPECT(
        people
            .savePassport(
                {.person = person, .number = u"533380006"_s, .issuingState = u"GBR"_s, .expiresOn = today.addYears(1)})
            .ok());
    CORE_EXPECT(people
                    .savePermit({.person = person,
                        .employer = employer,
                        .number = u"SZ20250001"_s,
                        .permitClass = u"B"_s,
                        .validFrom = today.addYears(-1),
                        .validTo = today.addYears(1)})
                    .ok());
    CORE_EXPECT(people
                    .saveEmployment(
                        {.person = person, .employer = employer, .city = u"shenzhen"_s, .startsOn = today.addYears(-1)})
                    .ok());
    return person;
}

PassportId replacePassport(support::OfficeFixture& fixture, PersonId person, QDate issuedOn = {})
{
    const auto added = PersonService(fixture.office())
                           .savePassport({.person = person,
                               .number = u"533380013"_s,
                               .issuingState = u"GBR"_s,
                               .issuedOn = issuedOn,
                               .expiresOn = fixture.office().today().addYears(10)});
    CORE_EXPECT(added.ok());
    return *added;
}

std::optional<UnfiledChange> left(support::OfficeFixture& fixture, PersonId person)
{
    const auto change = unfiledChange(fixture.office(), person);
    CORE_EXPECT(change.ok());
    return *change;
}

} // namespace

/// What a new passport asks to be filed, until it is.
class TstUnfiledChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPassportAsksForNothing();
    void aNewPassportAsksUntilACaseIsOpen();
    void itCountsFromTheDayOfIssue();
    void aPermitGrantedSinceAnswersIt();
    void whoSaysThatNothingIsNeededIsNotAskedAgain();
};

void TstUnfiledChange::theFirstPassportAsksForNothing()
{
    support::OfficeFixture fixture;
    QVERIFY(!left(fixture, holder(fixture)));
}

void TstUnfiledChange::aNewPassportAsksUntilACaseIsOpen()
{
    support::OfficeFixture fixture;
    const PersonId person = holder(fixture);
    const PassportId passport = replacePassport(fixture, person);
    const auto change = left(fixture, person);
    QVERIFY(change.has_value());
    QCOMPARE(change->passport, passport);
    QCOMPARE(change->offer.main.opening.procedure, u"change"_s);
    QVERIFY(CaseLinkService(fixture.office()).openLinked({change->offer}).ok());
    QVERIFY(!left(fixture, person));
}

void TstUnfiledChange::itCountsFromTheDayOfIssue()
{
    support::OfficeFixture fixture;
    const PersonId person = holder(fixture);
    const QDate issued = fixture.office().today().addDays(-4);
    (void)replacePassport(fixture, person, issued);
    QCOMPARE(left(fixture, person)->since, issued);
    QCOMPARE(left(fixture, person)->offer.main.opening.eventOn, issued);
}

void TstUnfiledChange::aPermitGrantedSinceAnswersIt()
{
    support::OfficeFixture fixture;
    const PersonId person = holder(fixture);
    const QDate today = fixture.office().today();
    // Entered late: what was issued before the permit was granted with it.
    (void)replacePassport(fixture, person, today.addYears(-2));
    QVERIFY(!left(fixture, person));
}

void TstUnfiledChange::whoSaysThatNothingIsNeededIsNotAskedAgain()
{
    support::OfficeFixture fixture;
    const PersonId person = holder(fixture);
    const PassportId passport = replacePassport(fixture, person);
    QVERIFY(left(fixture, person).has_value());
    QVERIFY(dismissChange(fixture.office(), person, passport).ok());
    QVERIFY(!left(fixture, person));
}

static const support::Registered<TstUnfiledChange> registered;

#include "tst_unfiled_change.moc"
