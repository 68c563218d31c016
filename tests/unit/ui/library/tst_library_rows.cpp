// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebook.h"
#include "tests/support/test_registry.h"
#include "ui/library/aspect_teller.h"
#include "ui/library/difference_rows.h"
#include "ui/library/pack_rows.h"
#include "ui/library/procedure_rows.h"
#include "ui/library/rule_words.h"
#include "ui/library/standing_rows.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::rulebook;
using core::types::Lang;
using ui::library::AspectTeller;
using ui::library::DifferenceRows;
using ui::library::LibraryAnswer;
using ui::library::LibraryRow;
using ui::library::PackRows;
using ui::library::ProcedureRows;
using ui::library::RuleWords;
using ui::library::StandingRows;

namespace {

const QDate kToday(2026, 11, 18);

const LibraryRow* rowOf(const QList<LibraryRow>& rows, const QString& key)
{
    const auto row = std::ranges::find(rows, key, &LibraryRow::key);
    return row == rows.end() ? nullptr : &*row;
}

/// The keys without the number that tells stacked rules apart.
bool holds(const QList<LibraryRow>& rows, const QString& key)
{
    return std::ranges::any_of(rows, [&](const LibraryRow& row) { return row.key.section(u'#', 0, 0) == key; });
}

} // namespace

/// The shipped rules as rows: everything is there, with who says so, in both languages.
class TstLibraryRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Rulebook::loadShipped();
        QVERIFY(loaded.ok());
        m_rules = std::make_unique<Rulebook>(std::move(loaded).value());
    }

    void everyRuleOfEveryProcedureIsARowThatNamesItsSource_data() { cities(); }
    void everyRuleOfEveryProcedureIsARowThatNamesItsSource()
    {
        QFETCH(QString, city);
        QFETCH(Lang, lang);
        const RuleView& view = m_rules->forCase(city, kToday);
        const ProcedureRows rows(view, lang);
        QCOMPARE(rows.procedures().size(), view.procedures().size());
        for (const Procedure* procedure : view.procedures()) {
            const QList<LibraryRow> of = rows.of(procedure->code);
            for (const Stage& stage : view.stagesOf(procedure->code)) {
                QVERIFY2(holds(of, u"stages/"_s + stage.code), qPrintable(stage.code));
            }
            for (const QList<MaterialRule>& stack : view.materialsOf(procedure->code)) {
                QVERIFY2(holds(of, u"materials/"_s + stack.first().code), qPrintable(stack.first().code));
            }
            for (const QList<DeadlineRule>& stack : view.deadlinesOf(procedure->code)) {
                QVERIFY2(holds(of, u"deadlines/"_s + stack.first().code), qPrintable(stack.first().code));
            }
            for (const ReturnReason* reason : view.returnsOf(procedure->code)) {
                QVERIFY2(holds(of, u"returns/"_s + reason->code), qPrintable(reason->code));
            }
            for (const QList<CheckRule>& stack : view.checks()) {
                const CheckRule& check = stack.first();
                const bool isOf = check.procedures.isEmpty() || check.procedures.contains(procedure->code);
                QCOMPARE(holds(of, u"checks/"_s + check.code), isOf);
            }
            for (const LibraryRow& row : of) {
                QVERIFY2(!row.name.isEmpty(), qPrintable(row.key));
                QVERIFY2(row.isHeading || !row.reason.sources.isEmpty(), qPrintable(row.key));
                QVERIFY2(row.isHeading || !row.source.isEmpty(), qPrintable(row.key));
            }
        }
    }

    void keysAreUniqueInTheirTable_data() { cities(); }
    void keysAreUniqueInTheirTable()
    {
        QFETCH(QString, city);
        QFETCH(Lang, lang);
        const LibraryAnswer answer = answerOf(city, kToday, city, QDate(2024, 11, 30));
        QList<QList<LibraryRow>> tables{StandingRows(answer, lang).offices(), StandingRows(answer, lang).settings(),
            DifferenceRows::of(answer, lang)};
        for (const Procedure* procedure : answer.rules.procedures()) {
            tables.append(ProcedureRows(answer.rules, lang).of(procedure->code));
        }
        for (const QList<LibraryRow>& table : std::as_const(tables)) {
            QSet<QString> keys;
            for (const LibraryRow& row : table) {
                QVERIFY2(row.isHeading || !keys.contains(row.key), qPrintable(row.key));
                keys.insert(row.key);
            }
        }
    }

    void aSourceIsShownWithPlaceTitleAndWhatMakesItDoubtful()
    {
        const RuleView& view = m_rules->forCase(u"national"_s, kToday);
        const Citation remembered{u"MEM"_s, u"民法典第二百零三条"_s};
        QVERIFY(view.source(u"MEM"_s) != nullptr);
        const QString line = RuleWords::inFull(view, {remembered}, Lang::En).first();
        QVERIFY(line.startsWith(u"MEM 民法典第二百零三条 · "_s));
        QVERIFY(line.contains(view.source(u"MEM"_s)->title.en));
        QVERIFY(line.endsWith(u"from memory"_s));
        QCOMPARE(RuleWords::shortly(view, {remembered}), u"MEM 民法典第二百零三条 (from memory)"_s);
        QVERIFY(RuleWords::shortly(view, {{u"S1"_s, u"Q4"_s, true}}).contains(u"translation"_s));
    }

    void theWindowOfGuangzhouMovesOnItsDay()
    {
        const auto addressOn = [this](QDate day) {
            const LibraryAnswer answer = answerOf(u"guangzhou"_s, day, u"guangzhou"_s, day);
            const QList<LibraryRow> rows = StandingRows(answer, Lang::Zh).offices();
            const auto window = std::ranges::find_if(
                rows, [](const LibraryRow& row) { return row.key.startsWith(u"guangzhou-window"_s); });
            return window == rows.end() ? QString() : window->detail;
        };
        QVERIFY(addressOn(QDate(2025, 9, 30)).contains(u"516"_s));
        QVERIFY(addressOn(QDate(2025, 10, 9)).contains(u"解放南路155号"_s));
    }

    void aChoiceOfTheOfficeStandsInThePlaceOfTheDefaultAndAClientsBelowIt()
    {
        const QString lead = u"internal-lead-days"_s;
        LibraryAnswer answer = answerOf(u"shenzhen"_s, kToday, u"national"_s, kToday);
        QCOMPARE(rowOf(StandingRows(answer, Lang::En).settings(), lead)->code, u"75"_s);
        answer.choices = {{{.id = {}, .code = lead, .employer = {}, .value = u"60"_s, .because = u"Ours"_s}, {}},
            {{.id = {}, .code = lead, .employer = core::EmployerId{3}, .value = u"45"_s, .because = u"Theirs"_s},
                {u"蓝屿"_s, u"Lanyu"_s}}};
        const QList<LibraryRow> rows = StandingRows(answer, Lang::En).settings();
        QCOMPARE(rowOf(rows, lead)->code, u"60"_s);
        QCOMPARE(rowOf(rows, lead)->detail, u"Ours"_s);
        QCOMPARE(rowOf(rows, lead + u"/3"_s)->code, u"45"_s);
        QVERIFY(rowOf(rows, lead + u"/3"_s)->name.contains(u"Lanyu"_s));
        // The default stays to be read, with its reason.
        QVERIFY(std::ranges::any_of(
            rowOf(rows, lead)->reason.steps, [](const auto& step) { return step.value == u"75"_s; }));
    }

    void differencesStandWithWhatWasAndWhatIs()
    {
        const LibraryAnswer answer = answerOf(u"guangzhou"_s, QDate(2025, 10, 9), u"guangzhou"_s, QDate(2025, 9, 30));
        const QList<LibraryRow> rows = DifferenceRows::of(answer, Lang::Zh);
        QVERIFY(rows.first().isHeading);
        const LibraryRow* window = rowOf(rows, u"offices//guangzhou-window"_s);
        QVERIFY(window != nullptr);
        QVERIFY(std::ranges::any_of(window->reason.steps, [](const auto& step) {
            return step.detail.contains(u"516"_s) && step.detail.contains(u"解放南路155号"_s);
        }));
        QVERIFY(DifferenceRows::of(answerOf(u"beijing"_s, kToday, u"beijing"_s, kToday), Lang::En).isEmpty());
    }

    void everyDifferenceIsSaidInWordsNotInCodes_data() { cities(); }
    void everyDifferenceIsSaidInWordsNotInCodes()
    {
        QFETCH(QString, city);
        QFETCH(Lang, lang);
        // Names of facts, conditions, ways from stage to stage and units as the packs write them.
        static const QRegularExpression codes(u"[a-z]+On\\b|=|record-answer|calendar-|working-days|derived\\."_s);
        const auto parts = [](const QString& text) {
            QStringList each = text.split(u"; "_s);
            each.removeAll(u"0"_s); // no months: nothing is said
            return QSet<QString>(each.begin(), each.end());
        };
        const LibraryAnswer answers[] = {answerOf(city, kToday, city, QDate(2024, 11, 30)),
            answerOf(city, kToday, u"beijing"_s, kToday), answerOf(city, kToday, u"shenzhen"_s, kToday)};
        for (const LibraryAnswer& answer : answers) {
            for (const RuleChange& change : answer.changes) {
                for (const RuleAspect& aspect : change.aspects) {
                    const auto told = [&](const RuleView& rules, Lang in) {
                        return AspectTeller(rules, in).of(change, aspect.name);
                    };
                    const QString after = told(answer.rules, lang);
                    const bool isTold = after != told(answer.others, lang)
                                        || told(answer.rules, Lang::Zh) != told(answer.others, Lang::Zh);
                    // What is not told apart is said by more rules, or by fewer, but the same.
                    QVERIFY2(isTold || parts(aspect.before.en) == parts(aspect.after.en),
                        qPrintable(change.list + u' ' + change.procedure + u' ' + change.code + u' ' + aspect.name
                                   + u": "_s + after));
                    QVERIFY2(aspect.name == "portal"_L1 || !codes.match(after).hasMatch(), qPrintable(after));
                    QVERIFY2(RuleWords::ofAspect(aspect.name) != aspect.name, qPrintable(aspect.name));
                }
            }
        }
    }

    void noRowShowsACode_data() { cities(); }
    void noRowShowsACode()
    {
        QFETCH(QString, city);
        QFETCH(Lang, lang);
        static const QRegularExpression codes(u"\\b[a-z]+On\\b|\\b[a-z]+-[a-z]+=|derived\\.|new-overseas"_s);
        static const QRegularExpression ownName(u"^[a-z]+(-[a-z0-9]+)*$"_s); // of a rule, in the packs alone
        const LibraryAnswer answer = answerOf(city, kToday, city, QDate(2024, 11, 30));
        QList<LibraryRow> rows = DifferenceRows::of(answer, lang);
        for (const Procedure* procedure : answer.rules.procedures()) {
            rows += ProcedureRows(answer.rules, lang).of(procedure->code);
        }
        for (const LibraryRow& row : std::as_const(rows)) {
            QString said = row.detail;
            for (const ui::widgets::ReasonStep& step : row.reason.steps) {
                said += u'\n' + step.value + u'\n' + step.detail;
            }
            QVERIFY2(!codes.match(said).hasMatch(), qPrintable(row.key + u": "_s + said));
            QVERIFY2(!ownName.match(row.code).hasMatch(), qPrintable(row.key + u": "_s + row.code));
        }
    }

    void aNewRuleTellsAllThatItSays()
    {
        const LibraryAnswer answer = answerOf(u"national"_s, kToday, u"national"_s, QDate(2024, 11, 30));
        const QList<LibraryRow> rows = DifferenceRows::of(answer, Lang::En);
        const LibraryRow* lodging = rowOf(rows, u"deadlines/new-overseas/D04"_s);
        QVERIFY(lodging != nullptr);
        QVERIFY(std::ranges::any_of(
            lodging->reason.steps, [](const auto& step) { return step.detail == u"Entered China on"_s; }));
    }

    void aSettingThatIsNoNumberIsSaidInWords_data() { cities(); }
    void aSettingThatIsNoNumberIsSaidInWords()
    {
        QFETCH(QString, city);
        QFETCH(Lang, lang);
        static const QRegularExpression code(u"^[a-z]+(-[a-z0-9]+)*$"_s);
        const LibraryAnswer answer = answerOf(city, kToday, city, kToday);
        for (const LibraryRow& row : StandingRows(answer, lang).settings()) {
            QVERIFY2(!code.match(row.code).hasMatch(), qPrintable(row.key + u": "_s + row.code));
        }
    }

    void aRefusedPackSaysWhereAndWhyInWords_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char* reason : {"overlap", "no-source", "unknown-fact", "date-order", "unknown-source",
                 "shipped-name", "wrong-type", "weak-source"}) {
            QTest::newRow(reason) << QString::fromLatin1(reason);
        }
    }
    void aRefusedPackSaysWhereAndWhyInWords()
    {
        QFETCH(QString, reason);
        const core::Failure failure(core::FailureCode::PackUnsound, {{u"file"_s, u"/home/a/chengdu.json"_s},
                                                                        {u"pointer"_s, u"/materials/0"_s},
                                                                        {u"reason"_s, reason}, {u"value"_s, u"M05"_s}});
        const QString why = PackRows::whyRefused(failure);
        QVERIFY(why.contains(u"chengdu.json"_s));
        QVERIFY(why.contains(u"/materials/0"_s));
        QVERIFY(why.contains(u"M05"_s));
        QVERIFY(!why.contains(reason));
    }

private:
    static void cities()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<Lang>("lang");
        for (const char* city : {"national", "beijing", "shanghai", "shenzhen", "guangzhou"}) {
            QTest::addRow("%s, Chinese", city) << QString::fromLatin1(city) << Lang::Zh;
            QTest::addRow("%s, English", city) << QString::fromLatin1(city) << Lang::En;
        }
    }

    [[nodiscard]] LibraryAnswer answerOf(const QString& city, QDate on, const QString& other, QDate otherOn) const
    {
        LibraryAnswer answer;
        answer.rules = m_rules->forCase(city, on);
        answer.others = m_rules->forCase(other, otherOn);
        answer.changes = changesBetween(answer.others, answer.rules);
        return answer;
    }

    std::unique_ptr<Rulebook> m_rules;
};

static const support::Registered<TstLibraryRows> registered;

#include "tst_library_rows.moc"
