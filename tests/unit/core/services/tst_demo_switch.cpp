// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agenda_service.h"
#include "core/services/case_context.h"
#include "core/services/case_service.h"
#include "core/services/demo_office.h"
#include "core/services/rule_move_service.h"
#include "core/services/undo_service.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "tests/support/record_rows.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

const QDate kNovember(2024, 11, 18);
const QDate kSwitched(2024, 12, 2);
constexpr int kPeople = 231;
constexpr int kCases = 300;

/// What the switch of 1 December 2024 makes of a case (domain §7.1, §13.10).
enum class Fate { Untouched, GetsTask, Moves };

/// As the brief has it: T5 is a card application with the authority; T4 is a notice approved before that day with no
/// card applied for yet. All others stay as they are.
Fate fateOf(const CaseListRow& row)
{
    const QStringList withAuthority{u"pre-review"_s, u"pre-review-returned"_s, u"pre-review-passed"_s, u"accepted"_s,
        u"in-review"_s, u"review-extended"_s, u"review-returned"_s};
    const QStringList holdsNotice{
        u"approved"_s, u"documents-downloaded"_s, u"notice-sent"_s, u"visa-obtained"_s, u"entered"_s};
    const QStringList notSubmitted{u"collecting"_s, u"internal-review"_s, u"confirmation"_s, u"sealing"_s, u"ready"_s};
    if (row.procedure == "old-permit"_L1) {
        return withAuthority.contains(row.stage)  ? Fate::Moves
               : notSubmitted.contains(row.stage) ? Fate::GetsTask
                                                  : Fate::Untouched;
    }
    const bool isHeld = row.procedure == "old-notice"_L1 && holdsNotice.contains(row.stage);
    return isHeld ? Fate::GetsTask : Fate::Untouched;
}

template <typename Record> bool isOf(const QString& table)
{
    return table == QLatin1StringView(storage::RecordTable<Record>::name());
}

/// The case that a row of the store belongs to, itself, a paper or a task; not stored for any other row.
CaseId caseOf(const QString& row)
{
    const QString table = row.section(u' ', 0, 0);
    if (isOf<domain::CaseRecord>(table)) {
        return CaseId{row.section(u' ', 1, 1).toLongLong()};
    }
    if (!isOf<domain::Material>(table) && !isOf<domain::CaseTask>(table)) {
        return {};
    }
    const QJsonArray values = QJsonDocument::fromJson(row.section(u' ', 2).toUtf8()).array();
    return CaseId{values.first().toInteger()}; // the first column of both
}

QSet<QString> asSet(const QStringList& rows) { return {rows.begin(), rows.end()}; }

} // namespace

/// 1 December 2024 replayed on a demo office of 300 cases, made for a day before it.
class TstDemoSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOfficeHasEveryRowOfTheTable();
    void nothingIsTouchedBeforeTheDay();
    void exactlyTheNamedCasesAreOffered();
    void eachGoesWhereTheBriefSaysAndUndoRestoresEveryRow();

private:
    [[nodiscard]] QSet<CaseId> casesOf(Fate fate) const;
    [[nodiscard]] QSet<CaseId> touched(QDate on = {});
    void isMoved(const CaseListRow& before);
    void hasTask(const CaseListRow& before);
    /// Only rows of touched cases may differ.
    void othersAreUntouched(const QStringList& before, const QStringList& after);

    QTemporaryDir m_folder;
    StandingClock m_clock{kNovember};
    CountingSaltSource m_salts{3};
    std::unique_ptr<Office> m_office;
    QList<CaseListRow> m_cases; ///< as they stood in November
};

void TstDemoSwitch::initTestCase()
{
    auto made = makeDemoOffice(m_folder.filePath(u"Demo.permitdesk"_s), {m_clock, m_salts}, {.people = kPeople});
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(failureName(made.failure().code)));
    m_office = std::move(made).value();
    m_cases = *CaseService(*m_office).list();
    QCOMPARE(m_cases.size(), kCases);
}

QSet<CaseId> TstDemoSwitch::casesOf(Fate fate) const
{
    QSet<CaseId> ids;
    for (const CaseListRow& row : m_cases) {
        if (fateOf(row) == fate) {
            ids.insert(row.id);
        }
    }
    return ids;
}

QSet<CaseId> TstDemoSwitch::touched(QDate on)
{
    QSet<CaseId> ids;
    const auto found = RuleMoveService(*m_office).touched(on);
    for (const TouchedCase& each : *found) {
        ids.insert(each.record.id);
    }
    return ids;
}

void TstDemoSwitch::theOfficeHasEveryRowOfTheTable()
{
    const auto has = [this](const QString& procedure, const QString& stage) {
        return std::ranges::any_of(
            m_cases, [&](const CaseListRow& row) { return row.procedure == procedure && row.stage == stage; });
    };
    for (const QString& stage : {u"pre-review"_s, u"pre-review-returned"_s, u"accepted"_s, u"in-review"_s}) {
        QVERIFY2(has(u"old-notice"_s, stage), qPrintable(stage)); // T3
        QVERIFY2(has(u"old-permit"_s, stage), qPrintable(stage)); // T5
    }
    for (const QString& stage : {u"approved"_s, u"documents-downloaded"_s, u"notice-sent"_s, u"entered"_s}) {
        QVERIFY2(has(u"old-notice"_s, stage), qPrintable(stage)); // T4
    }
    QVERIFY(has(u"old-permit"_s, u"ready"_s));     // T4: landed, the card not applied for
    QVERIFY(has(u"old-permit"_s, u"approved"_s));  // T6
    QVERIFY(has(u"extension"_s, u"pre-review"_s)); // T11
    QVERIFY(has(u"old-notice"_s, u"closed"_s));
    QSet<QString> cities;
    for (const CaseListRow& row : std::as_const(m_cases)) {
        QVERIFY(row.openedOn < kSwitched);
        cities.insert(fateOf(row) == Fate::Moves ? row.city : QString());
    }
    QVERIFY(cities.contains({u"shenzhen"_s, u"guangzhou"_s}));
}

void TstDemoSwitch::nothingIsTouchedBeforeTheDay()
{
    QVERIFY(touched().isEmpty());
    QVERIFY(touched(QDate(2024, 11, 30)).isEmpty());
}

void TstDemoSwitch::exactlyTheNamedCasesAreOffered()
{
    const QSet<CaseId> expected = casesOf(Fate::Moves) + casesOf(Fate::GetsTask);
    QCOMPARE(touched(QDate(2024, 12, 1)), expected); // looked at ahead
    m_clock.setToday(kSwitched);
    QCOMPARE(touched(), expected);
}

void TstDemoSwitch::isMoved(const CaseListRow& before)
{
    const auto context = readCaseContext(*m_office, m_office->store().connection(), before.id);
    QVERIFY(context.ok());
    const domain::CaseRecord& record = context->record;
    QCOMPARE(record.procedure, u"new-overseas"_s);
    QCOMPARE(record.stage, u"pre-review"_s);
    QCOMPARE(record.status, domain::CaseStatus::Open);
    QCOMPARE(record.authorityStatus, domain::AuthorityStatus::InPreReview);
    QCOMPARE(record.rulesOn, kSwitched);
    QCOMPARE(context->rules->stage(record.procedure, record.stage)->lane, domain::Actor::Authority);
}

void TstDemoSwitch::hasTask(const CaseListRow& before)
{
    const auto tasks = storage::RecordTable<domain::CaseTask>::list(
        m_office->store().connection(), &domain::CaseTask::caseId, before.id);
    QCOMPARE(tasks->size(), 1);
    QCOMPARE(tasks->first().code, u"reissue-notice"_s);
    const auto record = storage::RecordTable<domain::CaseRecord>::find(m_office->store().connection(), before.id);
    QCOMPARE(record->procedure, before.procedure);
    QCOMPARE(record->stage, before.stage);
    QVERIFY(record->rulesOn <= kNovember);
}

void TstDemoSwitch::othersAreUntouched(const QStringList& before, const QStringList& after)
{
    const QSet<QString> past = asSet(before);
    const QSet<QString> present = asSet(after);
    const QSet<CaseId> expected = casesOf(Fate::Moves) + casesOf(Fate::GetsTask);
    const QSet<QString> different = (past - present) + (present - past);
    QVERIFY(!different.isEmpty());
    for (const QString& row : different) {
        QVERIFY2(expected.contains(caseOf(row)), qPrintable(row));
    }
}

void TstDemoSwitch::eachGoesWhereTheBriefSaysAndUndoRestoresEveryRow()
{
    m_clock.setToday(kSwitched);
    const QStringList before = support::recordRows(*m_office);
    const QSet<CaseId> expected = touched();
    QList<CaseId> all;
    for (const CaseListRow& row : std::as_const(m_cases)) {
        all.append(row.id);
    }
    RuleMoveService moves(*m_office);
    QCOMPARE(*moves.accept(all), static_cast<int>(expected.size()));
    for (const CaseListRow& row : std::as_const(m_cases)) {
        const Fate fate = fateOf(row);
        if (fate == Fate::Moves) {
            isMoved(row);
        } else if (fate == Fate::GetsTask) {
            hasTask(row);
        }
    }
    othersAreUntouched(before, support::recordRows(*m_office));
    QVERIFY(touched().isEmpty());
    const auto items = AgendaService(*m_office).agenda();
    QCOMPARE(std::ranges::count(*items, u"reissue-notice"_s, &AgendaItem::code), casesOf(Fate::GetsTask).size());

    QVERIFY(UndoService(*m_office).undo().ok());
    QCOMPARE(support::recordRows(*m_office), before);
    QCOMPARE(touched(), expected);
}

static const support::Registered<TstDemoSwitch> registered;

#include "tst_demo_switch.moc"
