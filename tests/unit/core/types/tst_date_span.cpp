// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/date_span.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::types::DateSpan;
using namespace Qt::Literals::StringLiterals;

namespace {

DateSpan span(const char* from, const char* to)
{
    return DateSpan::of(QDate::fromString(QString::fromLatin1(from), Qt::ISODate),
        QDate::fromString(QString::fromLatin1(to), Qt::ISODate))
        .value();
}

} // namespace

class TstDateSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEndsCount()
    {
        const DateSpan year = span("2025-03-10", "2026-03-09");
        QCOMPARE(year.days(), 365);
        QVERIFY(year.contains(QDate(2025, 3, 10)));
        QVERIFY(year.contains(QDate(2026, 3, 9)));
        QVERIFY(!year.contains(QDate(2026, 3, 10)));
        QVERIFY(!year.contains(QDate(2025, 3, 9)));
    }

    void oneSharedDayIsAnOverlap()
    {
        const DateSpan first = span("2025-01-01", "2025-12-31");
        QVERIFY(first.overlaps(span("2025-12-31", "2026-12-30")));
        QVERIFY(!first.overlaps(span("2026-01-01", "2026-12-31")));
        QVERIFY(!span("2026-01-01", "2026-12-31").overlaps(first));
    }

    void anEndBeforeTheStartIsRefused()
    {
        const auto failure = DateSpan::of(QDate(2026, 1, 2), QDate(2026, 1, 1)).failure();
        QCOMPARE(failure.code, FailureCode::DateOrder);
        QCOMPARE(failure.args.value(u"to"_s), u"2026-01-01"_s);
    }

    void aDayThatIsNoneIsRefused()
    {
        QCOMPARE(DateSpan::of(QDate(2026, 2, 30), QDate(2026, 3, 1)).failure().code, FailureCode::DateNotADate);
    }
};

static const support::Registered<TstDateSpan> registered;

#include "tst_date_span.moc"
