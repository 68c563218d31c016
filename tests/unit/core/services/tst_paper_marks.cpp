// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/document_service.h"
#include "core/services/paper_marks.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

/// A case whose no-crime record is there as a file.
CaseId caseWithRecord(support::OfficeFixture& fixture)
{
    const CaseId id = fixture.caseAt(u"collecting"_s);
    const ReadFile file{u"record.pdf"_s, "%PDF a record", {}};
    CORE_EXPECT(
        DocumentService(fixture.office()).attach(id, u"M05"_s, {{file, {}, {{u"scan"_s, QJsonObject()}}}}).ok());
    return id;
}

bool isFound(support::OfficeFixture& fixture, CaseId id, const QString& rule)
{
    const CaseChecks checks = fixture.view(id).checks;
    return std::ranges::any_of(checks.findings, [&rule](const CaseFinding& each) {
        return each.finding.rule == rule && each.finding.path.startsWith("/materials/M05"_L1);
    });
}

} // namespace

/// What a person sees on a paper, and what the checks make of it.
class TstPaperMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsJudgedAndTakenBack();
    void anEmptyMarkIsTakenAway();
    void otherFieldsOfTheFileStay();
    void withoutAFileNothingIsKept();
};

void TstPaperMarks::whatIsSaidIsJudgedAndTakenBack()
{
    support::OfficeFixture fixture;
    const CaseId id = caseWithRecord(fixture);
    QVERIFY(!isFound(fixture, id, u"R19"_s) && !isFound(fixture, id, u"R02"_s));
    PaperMarkService service(fixture.office());
    const QMap<QString, QString> marks{
        {u"country"_s, u"GBR"_s}, {u"language"_s, u"en"_s}, {u"translated"_s, u"no"_s}, {u"authenticated"_s, u"no"_s}};
    QCOMPARE(codeOf(service.save(id, u"M05"_s, marks)), u"done"_s);
    QVERIFY(isFound(fixture, id, u"R19"_s));
    QVERIFY(isFound(fixture, id, u"R02"_s));
    QCOMPARE(service.marks(id, u"M05"_s)->value(u"translated"_s), u"no"_s);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QVERIFY(!isFound(fixture, id, u"R19"_s));
}

void TstPaperMarks::anEmptyMarkIsTakenAway()
{
    support::OfficeFixture fixture;
    const CaseId id = caseWithRecord(fixture);
    PaperMarkService service(fixture.office());
    QVERIFY(service.save(id, u"M05"_s, {{u"language"_s, u"en"_s}, {u"translated"_s, u"no"_s}}).ok());
    QVERIFY(service.save(id, u"M05"_s, {{u"language"_s, u"en"_s}}).ok());
    QCOMPARE(service.marks(id, u"M05"_s)->value(u"language"_s), u"en"_s);
    QVERIFY(service.marks(id, u"M05"_s)->value(u"translated"_s).isEmpty());
    QVERIFY(!isFound(fixture, id, u"R19"_s));
}

void TstPaperMarks::otherFieldsOfTheFileStay()
{
    support::OfficeFixture fixture;
    const CaseId id = caseWithRecord(fixture);
    QVERIFY(PaperMarkService(fixture.office()).save(id, u"M05"_s, {{u"language"_s, u"en"_s}}).ok());
    QCOMPARE(fixture.view(id).documents.first().fieldsJson, uR"({"language":"en","scan":{}})"_s);
}

void TstPaperMarks::withoutAFileNothingIsKept()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    const QStringList before = fixture.rows();
    PaperMarkService service(fixture.office());
    QCOMPARE(codeOf(service.save(id, u"M05"_s, {{u"language"_s, u"en"_s}})), u"record-not-found"_s);
    QCOMPARE(codeOf(service.marks(id, u"M99"_s)), u"value-unknown"_s);
    QCOMPARE(fixture.rows(), before);
}

static const support::Registered<TstPaperMarks> registered;

#include "tst_paper_marks.moc"
