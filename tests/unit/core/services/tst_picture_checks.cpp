// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/documents/pictures/measures_json.h"
#include "core/rulebook/rulebook.h"
#include "core/services/document_service.h"
#include "core/services/fact_checks.h"
#include "tests/support/drawn_page.h"
#include "tests/support/json_patch.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using checks::Finding;
using rulebook::Severity;

namespace {

QJsonObject reasons()
{
    QFile file(u"" TEST_DATA_DIR "/checks/picture-reasons.json"_s);
    CORE_EXPECT(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// What precheck says of one paper whose file has those measures.
QList<Finding> found(const QString& material, const QString& field, const QJsonObject& measures)
{
    static const Result<rulebook::Rulebook> book = rulebook::Rulebook::loadShipped();
    const QJsonObject paper{{u"material"_s, material}, {u"fields"_s, QJsonObject{{field, measures}}}};
    const Result<rulebook::Facts> facts = rulebook::Facts::fromJson({{u"on"_s, u"2026-03-02"_s},
        {u"city"_s, u"beijing"_s}, {u"procedure"_s, u"new-overseas"_s}, {u"documents"_s, QJsonArray{paper}}});
    CORE_EXPECT(facts.ok());
    const Result<checks::PrecheckAnswer> answer = checkFacts(book->forCase(u"beijing"_s, facts->date(u"on"_s)), *facts);
    CORE_EXPECT(answer.ok());
    return answer->findings;
}

const Finding* ofCheck(const QList<Finding>& findings, const QString& check)
{
    const auto each = std::ranges::find(findings, check, &Finding::check);
    return each == findings.end() ? nullptr : &*each;
}

Severity severityFrom(const QString& word)
{
    return word == "blocker"_L1 ? Severity::Blocker : word == "warning"_L1 ? Severity::Warning : Severity::Note;
}

} // namespace

/// The return reasons that the files of papers show: a file spoiled in one place, and its twin in order (domain §9).
class TstPictureChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReasonIsFoundBeforeAndItsTwinIsNot_data();
    void theReasonIsFoundBeforeAndItsTwinIsNot();
    void aFileInOrderHasNoRemark_data();
    void aFileInOrderHasNoRemark();
    void measuresAreReadBackAsTheyWereKept();
    void anAttachedScanIsJudged();
};

void TstPictureChecks::theReasonIsFoundBeforeAndItsTwinIsNot_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue& row : reasons().value(u"rows"_s).toArray()) {
        QTest::newRow(qPrintable(row[u"name"_s].toString())) << row.toObject();
    }
}

void TstPictureChecks::theReasonIsFoundBeforeAndItsTwinIsNot()
{
    QFETCH(QJsonObject, row);
    const QString place = row.value(u"place"_s).toString();
    const QString field = place.section(u'/', 0, 0);
    const QString material = row.value(u"material"_s).toString();
    const QString check = row.value(u"check"_s).toString();
    const QJsonObject base = reasons().value(field).toObject();
    const QList<Finding> spoiled = found(material, field, support::laidOver(base, row.value(u"dirty"_s).toObject()));
    const Finding* finding = ofCheck(spoiled, check);
    QVERIFY(finding != nullptr);
    QCOMPARE(finding->rule, row.value(u"rule"_s).toString());
    QCOMPARE(finding->path, u"/documents/0/fields/"_s + place);
    QCOMPARE(finding->severity, severityFrom(row.value(u"severity"_s).toString()));
    QVERIFY(!finding->judged.isEmpty() && !finding->fix.isEmpty() && !finding->sources.isEmpty());
    const QList<Finding> clean = found(material, field, support::laidOver(base, row.value(u"clean"_s).toObject()));
    QVERIFY(ofCheck(clean, check) == nullptr);
}

void TstPictureChecks::aFileInOrderHasNoRemark_data()
{
    QTest::addColumn<QString>("material");
    QTest::addColumn<QString>("field");
    QTest::newRow("photo") << u"M10"_s << u"photo"_s;
    QTest::newRow("scan") << u"M05"_s << u"scan"_s;
    QTest::newRow("no paper to be scanned") << u"M15"_s << u"scan"_s;
}

void TstPictureChecks::aFileInOrderHasNoRemark()
{
    QFETCH(QString, material);
    QFETCH(QString, field);
    for (const Finding& finding : found(material, field, reasons().value(field).toObject())) {
        QVERIFY2(finding.code != checks::FindingCode::PictureFlaw, qPrintable(finding.check));
    }
}

void TstPictureChecks::measuresAreReadBackAsTheyWereKept()
{
    const QJsonObject photo = reasons().value(u"photo"_s).toObject();
    const auto measures = documents::portraitFrom(photo);
    QVERIFY(measures.has_value());
    QCOMPARE(documents::toJson(*documents::portraitFrom(documents::toJson(*measures))), documents::toJson(*measures));
    const QJsonObject scan = reasons().value(u"scan"_s).toObject();
    const auto judged = documents::scanFrom(scan);
    QVERIFY(judged.has_value());
    QCOMPARE(documents::toJson(*documents::scanFrom(documents::toJson(*judged))), documents::toJson(*judged));
    QCOMPARE(judged->measures.file.bytes, 600000);
    QCOMPARE(judged->measures.pages.first().sharpness, 80.0);
    QVERIFY(!documents::scanFrom({}).has_value());
}

/// From the file on the disk to the finding of the case.
void TstPictureChecks::anAttachedScanIsJudged()
{
    support::OfficeFixture fixture;
    const auto id = CaseService(fixture.office()).open(fixture.opening());
    QVERIFY(id.ok());
    const QTemporaryDir folder;
    const auto attach = [&](const QString& material, const support::PageLook& look) {
        const QString path = folder.filePath(material + u".jpg"_s);
        CORE_EXPECT(support::drawnPage(look).save(path, "jpeg", 85));
        CORE_EXPECT(DocumentService(fixture.office()).attach(*id, material, QStringList{path}).ok());
    };
    attach(u"M04"_s, {});
    attach(u"M05"_s, {.shift = 0.2});
    const auto isCut = [&](const QString& material) {
        const CaseChecks checks = fixture.view(*id).checks;
        return std::ranges::any_of(checks.findings, [&](const CaseFinding& each) {
            return each.finding.check == "scan-cut"_L1
                   && each.finding.path == u"/materials/"_s + material + u"/fields/scan/pages/0"_s;
        });
    };
    QVERIFY(isCut(u"M05"_s));
    QVERIFY(!isCut(u"M04"_s));
}

static const support::Registered<TstPictureChecks> registered;

#include "tst_picture_checks.moc"
