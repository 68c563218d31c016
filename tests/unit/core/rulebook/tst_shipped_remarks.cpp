// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebook.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace core::rulebook;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 1, 1);
const QString kOverseas = u"new-overseas"_s;

} // namespace

/// What the packs that the program brings along tell of procedures beside their rules.
class TstShippedRemarks : public QObject
{
    Q_OBJECT

    Rulebook m_book = *Rulebook::loadShipped();

private Q_SLOTS:
    /// Domain §7.4: where sources disagree both stand; what limits a permit (D22, D23) or is weak is a remark.
    void whatIsNoRuleStandsAsARemark_data()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QStringList>("sources");
        QTest::newRow("joint handling promised, and ended in Shenzhen")
            << u"national"_s << kOverseas << QStringList{u"S4"_s, u"S1"_s};
        QTest::newRow("class A files both at once") << u"shanghai"_s << kOverseas << QStringList{u"S0"_s, u"S1"_s};
        QTest::newRow("pay counts as a change") << u"shanghai"_s << u"change"_s << QStringList{u"S0"_s, u"BJ"_s};
        QTest::newRow("Guangzhou's joint window of 2021")
            << u"guangzhou"_s << u"new-domestic"_s << QStringList{u"GZ-joint"_s};
        QTest::newRow("visa-free entry") << u"shenzhen"_s << u"new-domestic"_s << QStringList{u"SZ-uni"_s};
        QTest::newRow("years granted in Shenzhen") << u"shenzhen"_s << u"extension"_s << QStringList{u"SZ-bb"_s};
        QTest::newRow("years granted in Shanghai") << u"shanghai"_s << kOverseas << QStringList{u"SH-fl"_s};
        for (const QString& procedure : {kOverseas, u"new-domestic"_s, u"transfer"_s, u"extension"_s}) {
            QTest::addRow("years and age, %s", qPrintable(procedure))
                << u"beijing"_s << procedure << QStringList{u"BJ"_s};
        }
    }

    void whatIsNoRuleStandsAsARemark()
    {
        QFETCH(QString, city);
        QFETCH(QString, procedure);
        QFETCH(QStringList, sources);
        const auto& notes = m_book.forCase(city, kToday).procedure(procedure)->notes;
        QVERIFY(std::ranges::any_of(notes, [&sources](const Note& note) {
            QStringList of;
            for (const Citation& each : note.sources) {
                of.append(each.source);
            }
            return of == sources && !note.text.isEmpty();
        }));
    }

    void inBeijingEveryBusinessIsEnteredThrough12333()
    {
        const RuleView& rules = m_book.forCase(u"beijing"_s, kToday);
        for (const Procedure* procedure : rules.procedures()) {
            const bool isOfThePolice = procedure->code.startsWith("residence-"_L1);
            const bool isThere = std::ranges::any_of(
                procedure->menus, [](const PortalMenu& menu) { return menu.path.zh.contains("12333"_L1); });
            QVERIFY2(isThere != isOfThePolice, qPrintable(procedure->code));
        }
    }
};

static const support::Registered<TstShippedRemarks> registered;

#include "tst_shipped_remarks.moc"
