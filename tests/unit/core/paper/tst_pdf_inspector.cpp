// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_inspector.h"
#include "core/paper/pdf_structure.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core;
using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray pdfSaying(const QString& text)
{
    const auto faces = Faces::load();
    FilledPaper paper;
    paper.body = {{BlockKind::Line, {{{text, {}, false}}}, {}, kDefaultSize}};
    return *writtenPdf(drawPages(paper, *faces, PageStamp::None), {u"T"_s, u"O"_s, PaperLanguage::Zh});
}

QString reasonOf(const Result<void>& result) { return result.ok() ? QString() : result.failure().args[u"reason"_s]; }

} // namespace

class TstPdfInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSaysWhatWasDrawnIsGood()
    {
        QVERIFY(inspectPdf(pdfSaying(u"人民 E66496171"_s), {{u"人民 E66496171"_s}}).ok());
    }

    void aValueThatIsNotThereIsFoundOut()
    {
        const auto inspected = inspectPdf(pdfSaying(u"护照 E"_s), {{u"护照 E66496171"_s}});
        QCOMPARE(reasonOf(inspected), u"text"_s);
        QCOMPARE(inspected.failure().args[u"page"_s], u"1"_s);
        QCOMPARE(inspected.failure().args[u"expected"_s], u"护照E66496171"_s);
        QCOMPARE(inspected.failure().args[u"found"_s], u"护照E"_s);
    }

    void aLookAlikeIsFoundOut() { QCOMPARE(reasonOf(inspectPdf(pdfSaying(u"工人"_s), {{u"⼯人"_s}})), u"text"_s); }

    void aPlaceholderIsFoundOut()
    {
        QCOMPARE(reasonOf(inspectPdf(pdfSaying(u"{{x}}"_s), {{u"{{x}}"_s}})), u"placeholder"_s);
    }

    void aPageTooFewIsFoundOut()
    {
        QCOMPARE(reasonOf(inspectPdf(pdfSaying(u"一"_s), {{u"一"_s}, {u"二"_s}})), u"pages"_s);
    }

    void aFontThatIsNotEmbeddedIsFoundOut()
    {
        const QByteArray pdf =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Resources<</Font<</F1<</Type/Font/Subtype/Type1"
            "/BaseFont/Helvetica>>>>>>>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n";
        const auto inspected = inspectPdf(pdf, {{}});
        QCOMPARE(reasonOf(inspected), u"font-not-embedded"_s);
        QCOMPARE(inspected.failure().args[u"found"_s], u"Helvetica"_s);
    }

    void whatIsNoPdfIsFoundOut()
    {
        const auto inspected = inspectPdf("no pdf", {{}});
        QVERIFY(!inspected.ok());
        QCOMPARE(inspected.failure().code, FailureCode::PaperReadBackDiffers);
    }
};

static const support::Registered<TstPdfInspector> registered;

#include "tst_pdf_inspector.moc"
