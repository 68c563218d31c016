// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean_facts.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace checks_tests;
using core::checks::Confusion;
using core::checks::Finding;
using core::checks::FindingCode;
using core::checks::NeededPaper;
using core::checks::PrecheckAnswer;
using core::rulebook::Severity;

class TstPrecheck : public QObject
{
    Q_OBJECT

    static NeededPaper paper(const QString& material, bool commitment = false, const QStringList& needs = {})
    {
        return {material, {u"材料"_s, u"Paper"_s}, true, commitment, needs, {{u"BJ"_s, u"e"_s, false}}};
    }

    static QJsonObject withDocuments(const QByteArray& documents, const QString& procedure = u"new-domestic"_s)
    {
        QJsonObject json = cleanFacts(procedure, u"beijing"_s);
        json.insert(u"documents"_s, QJsonDocument::fromJson(documents).array());
        return json;
    }

private Q_SLOTS:
    /// Domain §13.3: what is judged at its use is judged on the planned day.
    void aReportGoodTodayIsBadOnTheWindowDay()
    {
        QJsonObject json = withDocuments(R"([{"material": "M06", "issuedOn": "2025-10-15"}])");
        QVERIFY(findingOf(answerTo(json), u"R08"_s) == nullptr);
        json.insert(u"plannedUseOn"_s, u"2026-04-20"_s);
        const PrecheckAnswer later = answerTo(json);
        const Finding* finding = findingOf(later, u"R08"_s);
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->lastSafeDate, QDate(2026, 4, 15));
        json.insert(u"plannedUseOn"_s, u"2026-04-15"_s);
        QVERIFY(findingOf(answerTo(json), u"R08"_s) == nullptr);
    }

    void theLastSafeDayIsClippedToTheMonthsEnd()
    {
        QJsonObject json = cleanFacts(u"new-overseas"_s, u"beijing"_s);
        json.insert(u"on"_s, u"2026-09-01"_s);
        json.insert(u"passport"_s, objectFrom(R"({"number": "X12345678", "expiresOn": "2027-02-28"})"));
        const PrecheckAnswer answer = answerTo(json);
        const Finding* finding = findingOf(answer, u"R17"_s);
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->lastSafeDate, QDate(2026, 8, 31));
    }

    void aNeededPaperThatIsNotThereStops()
    {
        const QJsonObject json = withDocuments("[]");
        const PrecheckAnswer answer = answerTo(json, {paper(u"M08"_s)});
        QCOMPARE(answer.findings.size(), 1);
        QCOMPARE(answer.findings.first().rule, u"missing-paper"_s);
        QCOMPARE(answer.findings.first().severity, Severity::Blocker);
        QCOMPARE(answer.findings.first().sources.first().source, u"BJ"_s);
        QVERIFY(!answer.isReady());
    }

    /// The photo and the visa page have a reason of their own (R33), the old permit's end another (R27).
    void someMissingPapersHaveAReasonOfTheirOwn()
    {
        const PrecheckAnswer answer = answerTo(withDocuments("[]"), {paper(u"M09"_s), paper(u"M11"_s)});
        QCOMPARE(answer.findings.size(), 2);
        QVERIFY(findingOf(answer, u"R33"_s) != nullptr);
        QVERIFY(findingOf(answer, u"R27"_s) != nullptr);
    }

    void whatMayBePromisedIsARemarkUntilThePromiseIsThere()
    {
        const QList<NeededPaper> papers{paper(u"M06"_s, true)};
        const PrecheckAnswer answer = answerTo(withDocuments("[]"), papers);
        QCOMPARE(answer.findings.first().code, FindingCode::PaperOrCommitmentMissing);
        QCOMPARE(answer.findings.first().severity, Severity::Note);
        QVERIFY(answerTo(withDocuments(R"([{"material": "M14"}])"), papers).findings.isEmpty());
    }

    void aPaperThatHangsOnAnUnknownFactNamesIt()
    {
        const PrecheckAnswer answer = answerTo(withDocuments("[]"), {paper(u"M12"_s, false, {u"dependants"_s})});
        QCOMPARE(answer.findings.first().code, FindingCode::PaperPerhapsNeeded);
        QCOMPARE(answer.findings.first().args.value(u"facts"_s), u"dependants"_s);
        QVERIFY(answer.needs.contains(u"dependants"_s));
        QVERIFY(answer.isReady());
    }

    void unknownPapersAreAskedForAndNotMissed()
    {
        const PrecheckAnswer answer = answerTo(cleanFacts(u"new-domestic"_s, u"beijing"_s), {paper(u"M08"_s)});
        QVERIFY(answer.findings.isEmpty());
        QVERIFY(answer.needs.contains(u"documents"_s));
    }

    /// Seed 000's groups: unknown in facts that someone gives, missing in a record.
    void anEmptyFieldOfARecordIsMissing()
    {
        QJsonObject json = cleanFacts(u"new-overseas"_s, u"beijing"_s);
        json.remove(u"position"_s);
        QVERIFY(answerTo(json).needs.contains(u"position"_s));
        const PrecheckAnswer whole = answerTo(json, {}, true);
        QCOMPARE(whole.findings.size(), 1);
        QCOMPARE(whole.findings.first().rule, u"R36"_s);
        QCOMPARE(whole.findings.first().path, u"position"_s);
    }

    /// Domain §1.4: the notice is sent to the post chosen in the form, which only the overseas entry asks for.
    void theOverseasEntryAsksForTheConsulate()
    {
        QJsonObject json = cleanFacts(u"new-overseas"_s, u"guangzhou"_s);
        QVERIFY(findingOf(answerTo(json, {}, true), u"missing-consulate"_s) == nullptr);
        json.remove(u"consulate"_s);
        QVERIFY(answerTo(json).needs.contains(u"consulate"_s));
        const PrecheckAnswer whole = answerTo(json, {}, true);
        const Finding* finding = findingOf(whole, u"missing-consulate"_s);
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->path, u"consulate"_s);
        QCOMPARE(finding->severity, Severity::Warning);
        QVERIFY(whole.isReady());
        json.insert(u"procedure"_s, u"new-domestic"_s);
        QVERIFY(findingOf(answerTo(json, {}, true), u"missing-consulate"_s) == nullptr);
    }

    /// Both places are named, and how the values may have been confused.
    void confusedValuesAreMarked_data()
    {
        QTest::addColumn<QByteArray>("documents");
        QTest::addColumn<QString>("otherPath");
        QTest::addColumn<Confusion>("confusion");
        QTest::newRow("swapped") << QByteArray(R"([{"material": "M08", "fields": {"passport": "X12345687"}}])")
                                 << u"passport.number"_s << Confusion::Swapped;
        QTest::newRow("one sign") << QByteArray(R"([{"material": "M08", "fields": {"passport": "X12345674"}}])")
                                  << u"passport.number"_s << Confusion::OneSign;
        QTest::newRow("look-alike") << QByteArray(R"([{"material": "M08", "fields": {"passport": "X1234567B"}}])")
                                    << u"passport.number"_s << Confusion::LookAlike;
        QTest::newRow("day and month") << QByteArray(R"([{"material": "M07", "fields": {"start": "2026-01-04"}}])")
                                       << u"contract.startsOn"_s << Confusion::DayMonth;
        QTest::newRow("two papers") << QByteArray(R"([{"material": "M01", "fields": {"birth": "1990-02-15"}},
            {"material": "M08", "fields": {"birth": "1980-03-16"}}])")
                                    << u"/documents/0/fields/birth"_s << Confusion::None;
    }

    void confusedValuesAreMarked()
    {
        QFETCH(QByteArray, documents);
        const PrecheckAnswer answer = answerTo(withDocuments(documents));
        const Finding* finding = findingOf(answer, u"R01"_s);
        QVERIFY(finding != nullptr);
        QTEST(finding->otherPath, "otherPath");
        QTEST(finding->confusion, "confusion");
    }

    void theWayOfAuthenticationGoesByCountryAndDay_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("way");
        QTest::newRow("party") << u"FRA"_s << u"2026-03-02"_s << u"apostille"_s;
        QTest::newRow("before it began there") << u"BGD"_s << u"2025-03-29"_s << u"legalisation"_s;
        QTest::newRow("from its first day there") << u"BGD"_s << u"2025-03-30"_s << u"apostille"_s;
        QTest::newRow("objection") << u"IND"_s << u"2026-03-02"_s << u"legalisation"_s;
        QTest::newRow("Hong Kong") << u"HKG"_s << u"2026-03-02"_s << u"notary"_s;
        QTest::newRow("not in the table") << u"VNM"_s << u"2026-03-02"_s << u"unknown"_s;
    }

    void theWayOfAuthenticationGoesByCountryAndDay()
    {
        QFETCH(QString, country);
        QFETCH(QString, on);
        QJsonObject json = withDocuments("[]");
        json.insert(u"on"_s, on);
        json.insert(u"documents"_s,
            QJsonArray{QJsonObject{{u"material"_s, u"M04"_s}, {u"country"_s, country}, {u"authenticated"_s, false}}});
        const PrecheckAnswer answer = answerTo(json);
        const Finding* finding = findingOf(answer, u"R02"_s);
        QVERIFY(finding != nullptr);
        QTEST(finding->args.value(u"way"_s), "way");
    }

    /// What a table has from memory only, or not at all, is never more than a remark.
    void anApostilleOfUncertainForceIsARemark_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("found");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("certain") << u"FRA"_s << false << Severity::Note;
        QTest::newRow("from memory") << u"PER"_s << true << Severity::Note;
        QTest::newRow("not in the table") << u"VNM"_s << true << Severity::Note;
        QTest::newRow("not in force") << u"IND"_s << true << Severity::Warning;
    }

    void anApostilleOfUncertainForceIsARemark()
    {
        QFETCH(QString, country);
        QFETCH(bool, found);
        QJsonObject json = withDocuments("[]");
        json.insert(u"documents"_s,
            QJsonArray{QJsonObject{{u"material"_s, u"M04"_s}, {u"country"_s, country}, {u"authenticated"_s, true},
                {u"fields"_s, QJsonObject{{u"authentication"_s, u"apostille"_s}}}}});
        const PrecheckAnswer answer = answerTo(json);
        const Finding* finding = findingOf(answer, u"R02"_s);
        QCOMPARE(finding != nullptr, found);
        if (found) {
            QTEST(finding->severity, "severity");
        }
    }

    /// Domain §12, contract_effective_window: 0 to 90 days from the submission, both sides, or off.
    void theContractsWindowIsTheOfficesChoice_data()
    {
        QTest::addColumn<QString>("startsOn");
        QTest::addColumn<QString>("window");
        QTest::addColumn<bool>("found");
        // Submitted on 2 March 2026: ninety days end on 31 May, and begin on 2 December.
        const QString onwards = u"after-submission"_s;
        const QString both = u"both-sides"_s;
        const QString off = u"off"_s;
        QTest::newRow("late") << u"2026-06-01"_s << onwards << true;
        QTest::newRow("late, both sides") << u"2026-06-01"_s << both << true;
        QTest::newRow("late, off") << u"2026-06-01"_s << off << false;
        QTest::newRow("before") << u"2025-12-02"_s << onwards << true;
        QTest::newRow("before, both sides") << u"2025-12-02"_s << both << false;
        QTest::newRow("long before, both sides") << u"2025-12-01"_s << both << true;
        QTest::newRow("before, off") << u"2025-12-01"_s << off << false;
    }

    void theContractsWindowIsTheOfficesChoice()
    {
        QFETCH(QString, startsOn);
        QFETCH(QString, window);
        QJsonObject json = cleanFacts(u"new-overseas"_s, u"shenzhen"_s);
        json.insert(u"submittedOn"_s, u"2026-03-02"_s);
        QJsonObject contract = json.value(u"contract"_s).toObject();
        contract.insert(u"startsOn"_s, startsOn);
        contract.insert(u"endsOn"_s, u"2026-11-30"_s);
        json.insert(u"contract"_s, contract);
        const PrecheckAnswer answer = answerTo(json, {}, false, {{u"contract-window"_s, window}});
        QTEST(findingOf(answer, u"R13"_s) != nullptr, "found");
    }

    /// A value that no line of the table covers brings nothing, and is named.
    void whatLiesOutsideThePointsTableIsNamed()
    {
        const PrecheckAnswer answer = answerTo(withDocuments(R"([{"material": "M02", "fields": {"basis": "points",
            "payPerYear": -1, "degree": "硕士", "experienceYears": 5.5, "monthsPerYear": 2, "hsk": 0, "region": 0,
            "school": 0, "bonus": 0}}])"));
        const Finding* finding = findingOf(answer, u"R21"_s);
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->code, FindingCode::PointsShort);
        QCOMPARE(finding->args.value(u"outside"_s), u"months,pay"_s);
        QCOMPARE(finding->args.value(u"points"_s), u"38"_s); // age 15, degree 15, experience 8
    }

    void anOddOrganisationPartOnlyWarns()
    {
        QJsonObject json = cleanFacts(u"new-overseas"_s, u"beijing"_s);
        json.insert(
            u"employer"_s, objectFrom(R"({"creditCode": "91310000M000000940", "filingExpiresOn": "2027-01-01"})"));
        const PrecheckAnswer answer = answerTo(json);
        const Finding* finding = findingOf(answer, u"R25"_s);
        QVERIFY(finding == nullptr || finding->severity == Severity::Warning);
        QVERIFY(answer.isReady());
    }

    void theLoudestStandsFirst()
    {
        QJsonObject json = cleanFacts(u"new-overseas"_s, u"shanghai"_s);
        json.insert(u"workLocation"_s, u"上海"_s);
        json.insert(u"initiator"_s, u"individual"_s);
        const PrecheckAnswer answer = answerTo(json);
        QCOMPARE(answer.findings.size(), 2);
        QCOMPARE(answer.findings.first().rule, u"R04"_s);
    }
};

static const support::Registered<TstPrecheck> registered;

#include "tst_precheck.moc"
