// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebook.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::rulebook;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 1, 1);
const QDate kLastOldDay(2024, 11, 30);

} // namespace

/// The reasons for returns that the program brings along, against what the domain brief says (§9).
class TstShippedReturns : public QObject
{
    Q_OBJECT

    Rulebook m_book = *Rulebook::loadShipped();

private Q_SLOTS:
    void everyReturnReasonOfTheBriefIsThere()
    {
        const RuleView& rules = m_book.forCase(u"national"_s, kToday);
        for (int i = 1; i <= 36; ++i) {
            const QString code = u"R%1"_s.arg(i, 2, 10, QChar(u'0'));
            const ReturnReason* reason = rules.returnReason(code);
            QVERIFY2(reason != nullptr, qPrintable(code));
            QVERIFY(!reason->fix.zh.isEmpty() && !reason->fix.en.isEmpty());
        }
        QCOMPARE(rules.returnReason(u"R13"_s)->severity, Severity::Warning);
        QCOMPARE(m_book.forCase(u"shenzhen"_s, kToday).returnReason(u"R13"_s)->severity, Severity::Blocker);
    }

    /// Returns of the years before the card integration have their reasons too (domain §9), but for those of which only
    /// the switch's own sources speak; none cites what was written for the switch.
    void theReasonsThatTheSwitchLeftAsTheyWereHoldBeforeIt()
    {
        const RuleView& rules = m_book.forCase(u"national"_s, kLastOldDay);
        const QStringList ofTheSwitch{u"R13"_s, u"R25"_s, u"R29"_s, u"R32"_s};
        for (int i = 1; i <= 36; ++i) {
            const QString code = u"R%1"_s.arg(i, 2, 10, QChar(u'0'));
            const ReturnReason* reason = rules.returnReason(code);
            QCOMPARE(code + (reason == nullptr ? u" -"_s : QString()),
                code + (ofTheSwitch.contains(code) ? u" -"_s : QString()));
            for (const Citation& each : reason == nullptr ? QList<Citation>() : reason->sources) {
                QVERIFY2(!QStringList({u"S1"_s, u"S2"_s, u"S3"_s, u"HN"_s}).contains(each.source), qPrintable(code));
            }
        }
        QCOMPARE(rules.returnReason(u"R26"_s)->severity, Severity::Blocker);
        QCOMPARE(m_book.forCase(u"shanghai"_s, kLastOldDay).returnReason(u"R26"_s)->severity, Severity::Warning);
    }

    /// Domain §9 names Guangzhou alone for R32; elsewhere it is at most a warning (§13.4).
    void lateVerificationStopsOnlyInGuangzhou()
    {
        QCOMPARE(m_book.forCase(u"guangzhou"_s, kToday).returnReason(u"R32"_s)->severity, Severity::Blocker);
        for (const QString& city : {u"national"_s, u"beijing"_s, u"shanghai"_s, u"shenzhen"_s}) {
            QCOMPARE(m_book.forCase(city, kToday).returnReason(u"R32"_s)->severity, Severity::Warning);
        }
    }

    /// Domain §13.4: severity follows the weight of the strongest source; R20 rests on a medium one.
    void severityFollowsTheWeightOfTheSource_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("high: a foreign paper not authenticated") << u"R02"_s << Severity::Blocker;
        QTest::newRow("medium: gaps in the work history") << u"R11"_s << Severity::Warning;
        QTest::newRow("medium: the file's size and kind") << u"R20"_s << Severity::Warning;
        QTest::newRow("low: the reason of a cancellation") << u"R31"_s << Severity::Note;
    }

    void severityFollowsTheWeightOfTheSource()
    {
        QFETCH(QString, reason);
        QFETCH(Severity, severity);
        QCOMPARE(m_book.forCase(u"national"_s, kToday).returnReason(reason)->severity, severity);
    }

    void aChangeOfEmployerUnderChangeIsOnlyWarnedOfInShanghai()
    {
        QCOMPARE(m_book.forCase(u"shanghai"_s, kToday).returnReason(u"R26"_s)->severity, Severity::Warning);
        for (const QString& city : {u"national"_s, u"beijing"_s, u"shenzhen"_s, u"guangzhou"_s}) {
            QCOMPARE(m_book.forCase(city, kToday).returnReason(u"R26"_s)->severity, Severity::Blocker);
        }
    }
};

static const support::Registered<TstShippedReturns> registered;

#include "tst_shipped_returns.moc"
