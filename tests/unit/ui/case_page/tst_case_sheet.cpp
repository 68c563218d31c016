// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/case_sheet.h"

#include "core/rulebook/rulebook.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/recording.h"
#include "core/storage/record_tables/all_tables.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::Office;
using support::DeskOffice;
using ui::case_page::CaseSheet;
using ui::case_page::ReturnChoice;

namespace {

const QDate kRulesOn(2024, 11, 15);

/// A case that kept the rules of before the card integration.
void openOldCase(Office& office)
{
    core::domain::Employer employer;
    employer.name = {u"深圳市蓝屿海洋科技有限公司"_s, u"Lanyu Ocean Technology"_s};
    employer.city = u"shenzhen"_s;
    core::domain::Person person;
    person.surname = u"HARTLEY"_s;
    core::services::CaseOpening opening;
    opening.employer = *core::services::EmployerService(office).save(employer);
    opening.person = *core::services::PersonService(office).save(person);
    opening.procedure = u"extension"_s;
    opening.city = u"shenzhen"_s;
    opening.permitClass = u"B"_s;
    const auto id = core::services::CaseService(office).open(opening);
    CORE_EXPECT(id.ok());
    auto act = core::services::beginAct(office, u"test"_s, u"case"_s, id->value);
    CORE_EXPECT(act.ok());
    auto record = act->find<core::domain::CaseRecord>(*id);
    CORE_EXPECT(record.ok());
    record->rulesOn = kRulesOn;
    CORE_EXPECT(act->update(*record).ok());
    CORE_EXPECT(core::services::commitAct(office, *act, {}).ok());
}

QStringList namesOf(const QList<const core::rulebook::ReturnReason*>& reasons)
{
    QStringList names;
    for (const core::rulebook::ReturnReason* each : reasons) {
        names.append(each->code + u' ' + each->names.zh);
    }
    return names;
}

} // namespace

/// What the page of a case reads at once.
class TstCaseSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReasonsOfAReturnAreThoseOfTheCasesOwnDay()
    {
        DeskOffice desk(u"en"_s, &openOldCase);
        const core::rulebook::Rulebook& rules = desk.office().rules();
        const QStringList ofThen = namesOf(rules.forCase(u"shenzhen"_s, kRulesOn).returnsOf(u"extension"_s));
        const QStringList ofToday =
            namesOf(rules.forCase(u"shenzhen"_s, desk.office().today()).returnsOf(u"extension"_s));
        QVERIFY(ofThen != ofToday);
        const core::Result<CaseSheet> sheet = ui::case_page::readCaseSheet(desk.office(), core::CaseId{1});
        QVERIFY(sheet.ok());
        QStringList offered;
        for (const ReturnChoice& each : sheet->returnReasons) {
            offered.append(each.code + u' ' + each.names.zh);
        }
        QCOMPARE(offered, ofThen);
    }
};

static const support::Registered<TstCaseSheet> registered;

#include "tst_case_sheet.moc"
