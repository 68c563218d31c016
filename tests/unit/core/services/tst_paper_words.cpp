// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"
#include "core/services/paper_words.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

class TstPaperWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWordsInBothLanguages_data();
    void everyCodeHasWordsInBothLanguages();
    void codeWithoutWordsStaysItself();
    void derivationIsOneSentenceWithItsFacts();
    void derivationSaysBackAndOneInWords();
};

void TstPaperWords::everyCodeHasWordsInBothLanguages_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("code");
    const auto add = [](const QString& group, const QString& code) {
        QTest::newRow(qPrintable(group + u' ' + code)) << group << code;
    };
    using domain::CaseStatus;
    for (const CaseStatus status : {CaseStatus::Draft, CaseStatus::Open, CaseStatus::Returned, CaseStatus::Approved,
             CaseStatus::Refused, CaseStatus::Withdrawn, CaseStatus::Lapsed, CaseStatus::Closed}) {
        add(u"our-status"_s, domain::codeOf(status));
    }
    using domain::MaterialState;
    for (const MaterialState state : {MaterialState::Missing, MaterialState::Asked, MaterialState::Received,
             MaterialState::Checked, MaterialState::NotNeeded}) {
        add(u"material-state"_s, domain::codeOf(state));
    }
    using Code = calendar::DerivationStep::Code;
    for (const Code code :
        {Code::Start, Code::DaysAdded, Code::MonthsAdded, Code::MonthEndTaken, Code::WorkingDaysAdded,
            Code::HolidaySkipped, Code::MakeUpDayCounted, Code::YearWithoutCalendar, Code::WorkingDayBefore}) {
        add(u"derivation"_s, calendar::stepName(code));
    }
    for (const QString& city : {u"national"_s, u"beijing"_s, u"shanghai"_s, u"shenzhen"_s, u"guangzhou"_s}) {
        add(u"city"_s, city);
    }
}

void TstPaperWords::everyCodeHasWordsInBothLanguages()
{
    QFETCH(QString, group);
    QFETCH(QString, code);
    const auto words = PaperWords::load();
    QVERIFY(words.ok());
    const types::BilingualText text = words->of(group, code);
    QVERIFY(!text.zh.isEmpty() && text.zh != code);
    QVERIFY(!text.en.isEmpty() && text.en != text.zh);
}

void TstPaperWords::codeWithoutWordsStaysItself()
{
    const auto words = PaperWords::load();
    QVERIFY(words.ok());
    QCOMPARE(words->of(u"city"_s, u"atlantis"_s), (types::BilingualText{u"atlantis"_s, u"atlantis"_s}));
}

void TstPaperWords::derivationIsOneSentenceWithItsFacts()
{
    using Code = calendar::DerivationStep::Code;
    const calendar::Derivation derivation{{Code::Start, QDate(2025, 2, 20), {}},
        {Code::MonthsAdded, QDate(2025, 5, 20), {{u"count"_s, u"3"_s}}}, {Code::Result, QDate(2025, 5, 20), {}}};
    const auto words = PaperWords::load();
    QVERIFY(words.ok());
    const types::BilingualText text = words->of(derivation);
    QCOMPARE(text.zh, u"自 2025-02-20 起（当日不计），加 3 个月至 2025-05-20"_s);
    QCOMPARE(text.en, u"from 2025-02-20, that day not counted, 3 calendar months to 2025-05-20"_s);
}

void TstPaperWords::derivationSaysBackAndOneInWords()
{
    using Code = calendar::DerivationStep::Code;
    const calendar::Derivation derivation{{Code::Start, QDate(2032, 3, 7), {}},
        {Code::MonthsAdded, QDate(2031, 9, 7), {{u"count"_s, u"-6"_s}}},
        {Code::WorkingDaysAdded, QDate(2031, 9, 8), {{u"count"_s, u"1"_s}}}};
    const auto words = PaperWords::load();
    QVERIFY(words.ok());
    const types::BilingualText text = words->of(derivation);
    QCOMPARE(text.zh, u"自 2032-03-07 起（当日不计），倒推 6 个月至 2031-09-07，加 1 个工作日至 2031-09-08"_s);
    QCOMPARE(text.en,
        u"from 2032-03-07, that day not counted, 6 calendar months back to 2031-09-07, 1 working day to 2031-09-08"_s);
}

static const support::Registered<TstPaperWords> registered;

#include "tst_paper_words.moc"
