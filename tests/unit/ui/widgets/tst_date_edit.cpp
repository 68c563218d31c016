// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/widgets/date_edit.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::widgets::DateEdit;

class TstDateEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsUnderstoodInEveryWrittenForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("iso") << u"2026-11-21"_s;
        QTest::newRow("compact") << u"20261121"_s;
        QTest::newRow("slashes") << u"2026/11/21"_s;
        QTest::newRow("dots") << u"2026.11.21"_s;
        QTest::newRow("chinese") << u"2026年11月21日"_s;
        QTest::newRow("spaces around") << u" 2026-11-21 "_s;
    }
    void aDayIsUnderstoodInEveryWrittenForm()
    {
        QFETCH(QString, typed);
        QCOMPARE(DateEdit::parsed(typed), std::optional(QDate(2026, 11, 21)));
    }

    void whatIsNoDayIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no such day") << u"2026-02-29"_s;
        QTest::newRow("month first") << u"11/21/2026"_s;
        QTest::newRow("two-digit year") << u"26-11-21"_s;
        QTest::newRow("words") << u"tomorrow"_s;
    }
    void whatIsNoDayIsRefused()
    {
        QFETCH(QString, typed);
        DateEdit edit;
        edit.setText(typed);
        QVERIFY(!edit.date());
        QVERIFY(!edit.isValid());
    }

    void anEmptyFieldIsNoDayButValid()
    {
        DateEdit edit;
        QVERIFY(!edit.date());
        QVERIFY(edit.isValid());
    }

    void aTypedDayIsWrittenOutOnEnter()
    {
        DateEdit edit;
        edit.show();
        QTest::keyClicks(&edit, u"20261121"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"2026-11-21"_s);
    }

    void theCalendarGivesItsDay()
    {
        DateEdit edit;
        edit.setDate(QDate(2026, 11, 21));
        edit.show();
        QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
        auto* calendar = edit.findChild<QCalendarWidget*>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 21));
        const QSignalSpy changed(&edit, &DateEdit::dateChanged);
        Q_EMIT calendar->activated(QDate(2026, 11, 23));
        QCOMPARE(edit.date(), std::optional(QDate(2026, 11, 23)));
        QCOMPARE(changed.count(), 1);
    }
};

static const support::Registered<TstDateEdit> registered;

#include "tst_date_edit.moc"
