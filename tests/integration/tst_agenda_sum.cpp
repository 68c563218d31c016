// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agenda_service.h"
#include "core/services/case_service.h"
#include "core/services/demo_office.h"
#include "core/services/due_rows.h"
#include "core/storage/case_due.h"
#include "core/storage/store.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

constexpr int kCases = 1000;

/// "pre-review-return/3 2026-11-20": what is to be done, which of several, and by when.
QString lineOf(const QString& code, qint64 item, QDate due)
{
    return u"%1/%2 %3"_s.arg(code).arg(item).arg(due.toString(Qt::ISODate));
}

} // namespace

/// The agenda of a large office is nothing but what its cases want done, each reckoned from its own record.
class TstAgendaSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAgendaOfAllIsTheSumOfTheCases()
    {
        const QTemporaryDir dir;
        const StandingClock clock(QDate(2026, 11, 18));
        CountingSaltSource salts(7);
        const auto office = makeDemoOffice(dir.filePath(u"Demo.permitdesk"_s), {clock, salts}, {.people = kCases});
        QVERIFY(office.ok());
        const auto agenda = AgendaService(**office).agenda();
        const auto cases = CaseService(**office).list();
        QVERIFY(agenda.ok() && cases.ok());
        QVERIFY(cases->size() >= kCases);

        QMap<qint64, QStringList> told;
        for (const AgendaItem& item : *agenda) {
            if (item.caseId.isStored()) {
                told[item.caseId.value].append(lineOf(item.code, item.item, item.due));
            }
        }
        qsizetype lines = 0;
        for (const CaseListRow& row : *cases) {
            QStringList own = ownLines(**office, row.id);
            QStringList shown = told.take(row.id.value);
            std::ranges::sort(own);
            std::ranges::sort(shown);
            QCOMPARE(shown, own);
            lines += own.size();
        }
        QVERIFY(told.isEmpty());
        QVERIFY(lines > kCases / 2);
    }

private:
    static QStringList ownLines(Office& office, CaseId id)
    {
        QStringList lines;
        const auto rows = due_rows::of(office, office.store().connection(), id);
        CORE_EXPECT(rows.ok());
        for (const storage::CaseDue& row : *rows) {
            // What has no day is due now; a stage's limit says something only once it has passed.
            const QDate due = row.due.isNull() ? office.today() : row.due;
            if (row.code != storage::case_due::kStageOverdue || due < office.today()) {
                lines.append(lineOf(row.code, row.item, due));
            }
        }
        return lines;
    }
};

static const support::Registered<TstAgendaSum> registered;

#include "tst_agenda_sum.moc"
