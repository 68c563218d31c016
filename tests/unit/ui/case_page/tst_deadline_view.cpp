// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/case_page/deadline_view.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::workflow::Deadline;
using ui::case_page::DeadlineView;
using ui::models::Tone;

class TstDeadlineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// D02 is met by a contract's start, which may lie ahead.
    void whatIsArrangedIsNotDoneYet_data()
    {
        QTest::addColumn<bool>("arranged");
        QTest::addColumn<QString>("distance");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("still to come") << true << u"set for 10 Mar 2026"_s << false;
        QTest::newRow("has been") << false << u"done 10 Mar 2026"_s << true;
    }

    void whatIsArrangedIsNotDoneYet()
    {
        QFETCH(bool, arranged);
        Deadline deadline;
        deadline.code = u"D02"_s;
        deadline.names = {u"合同起始"_s, u"The contract begins"_s};
        deadline.due = QDate(2026, 4, 5);
        deadline.handledOn = QDate(2026, 3, 10);
        deadline.arranged = arranged;
        const ui::models::SourceTitles titles;
        const auto row = DeadlineView(titles, {}, core::types::Lang::En, QDate(2026, 1, 5)).row(deadline);
        QTEST(row.distance, "distance");
        QTEST(row.tone == Tone::Done, "isDone");
    }
};

static const support::Registered<TstDeadlineView> registered;

#include "tst_deadline_view.moc"
