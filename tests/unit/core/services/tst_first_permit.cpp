// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/demo_walk.h"
#include "core/services/person_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

/// What a first application brings: the move that grants the permit asks for it, and the person has it from then on.
class TstFirstPermit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGrantedIsThePersons_data();
    void whatIsGrantedIsThePersons();
};

void TstFirstPermit::whatIsGrantedIsThePersons_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QString>("city");
    for (const QString& procedure : {u"new-overseas"_s, u"new-domestic"_s, u"transfer"_s}) {
        for (const QString& city : {u"shenzhen"_s, u"guangzhou"_s, u"shanghai"_s, u"beijing"_s}) {
            QTest::newRow(qPrintable(procedure + u", "_s + city)) << procedure << city;
        }
    }
}

void TstFirstPermit::whatIsGrantedIsThePersons()
{
    QFETCH(QString, procedure);
    QFETCH(QString, city);
    support::OfficeFixture fixture;
    CaseOpening opening = fixture.opening();
    opening.procedure = procedure;
    opening.city = city;
    opening.employer = fixture.addEmployer(city);
    const auto id = CaseService(fixture.office()).open(opening);
    QVERIFY(id.ok());
    while (fixture.view(*id).record.stage != "approved"_L1) {
        QVERIFY(demo::goOn(fixture.office(), *id).ok());
    }
    const workflow::PossibleMove granted = fixture.view(*id).moves.first();
    QCOMPARE(granted.mayTell, (QStringList{u"permit.newNumber"_s, u"permit.newExpiresOn"_s}));

    const QStringList before = fixture.rows();
    const QString today = fixture.office().today().toString(Qt::ISODate);
    const QDate lastDay = fixture.office().today().addYears(2);
    CaseMove move;
    move.to = granted.to;
    move.facts = {{u"notice.issuedOn"_s, today}, {u"permit.newNumber"_s, u"44030020260000117"_s},
        {u"permit.newExpiresOn"_s, lastDay.toString(Qt::ISODate)}};
    QVERIFY(CaseService(fixture.office()).advance(*id, move).ok());
    const QList<domain::Permit> permits = PersonService(fixture.office()).view(opening.person)->permits;
    QCOMPARE(permits.size(), 1);
    QCOMPARE(permits.first().number, u"44030020260000117"_s);
    QCOMPARE(permits.first().validTo, lastDay);
    QCOMPARE(permits.first().employer, opening.employer);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

static const support::Registered<TstFirstPermit> registered;

#include "tst_first_permit.moc"
