// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/unit/core/paper/sample_papers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QPdfDocument>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>
#include <vector>

using namespace core;
using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLargestNotice = 50 * 1024;

void verifyHolds(const QByteArray& pdf, const QString& text)
{
    const QString wanted = samples::withoutBlanks(text);
    QVERIFY2(samples::pdfiumText(pdf).contains(wanted), qPrintable(u"PDFium does not find "_s + text));
    QVERIFY2(samples::popplerText(pdf).contains(wanted), qPrintable(u"Poppler does not find "_s + text));
}

/// Either the failure that was to come, or a paper that holds the text.
void verifyTaken(const Result<MadePaper>& made, std::optional<FailureCode> expected, const QString& text)
{
    QCOMPARE(made.ok() ? std::nullopt : std::optional(made.failure().code), expected);
    if (made) {
        verifyHolds(made->pdf, text);
    }
}

QJsonObject noticeWith(const QString& field, const QJsonValue& value)
{
    QJsonObject data = samples::notice();
    data[field] = value;
    return data;
}

} // namespace

class TstPaperMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueOfANoticeIsInItsText()
    {
        const QJsonObject data = samples::notice();
        const auto made = samples::make(u"notice-90-copy"_s, data, PaperLanguage::Zh);
        QVERIFY(made.ok());
        for (const QString& field : {u"authority"_s, u"nationality"_s, u"name"_s, u"title"_s, u"passport"_s,
                 u"permit"_s, u"class"_s, u"province"_s, u"city"_s, u"district"_s, u"employer"_s, u"spouse"_s}) {
            verifyHolds(made->pdf, data[field].toString());
        }
        verifyHolds(made->pdf, u"期限从2025年3月10日至2026年3月9日。"_s);
        verifyHolds(made->pdf, u"签发日期2025年2月20日"_s);
        verifyHolds(made->pdf, u"随行家属共1人。"_s);
    }

    void theWordingOfANoticeIsTheAuthoritys()
    {
        const auto made = samples::make(u"notice-90-copy"_s, samples::notice(), PaperLanguage::Zh);
        QVERIFY(made.ok());
        verifyHolds(made->pdf,
            u"经广东省人力资源和社会保障厅批准，英国(国籍)ANNAMARIASMITH女士(护照号码:E66496171"
            u"工作许可号码:44030020250000117类别:B)，在中华人民共和国广东省(自治区、直辖市)深圳市(设区市)"
            u"福田县(市、区)深圳市蓝海仪器有限公司单位工作"_s);
    }

    void everyPageOfANoticeSaysInBothLanguagesThatItIsAWorkingCopy()
    {
        const auto made = samples::make(u"notice-90-copy"_s, samples::notice(), PaperLanguage::Zh);
        QVERIFY(made.ok());
        verifyHolds(made->pdf, u"代理机构工作副本，非主管机关签发"_s);
        verifyHolds(made->pdf, u"Agency working copy – not issued by the authority"_s);
    }

    void aNoticeIsSmall()
    {
        const auto made = samples::make(u"notice-90-copy"_s, samples::notice(), PaperLanguage::Zh);
        QVERIFY(made.ok());
        QVERIFY2(made->pdf.size() <= kLargestNotice, qPrintable(QString::number(made->pdf.size())));
        QCOMPARE(made->pageCount, 1);
    }

    void namesKeepEveryLetter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Latin letters the Chinese faces lack") << u"ŞAHİN ŁUKASZ ČAPEK ĞÜL ŐRY ŘEHOŘ ŢEPEŞ"_s;
        QTest::newRow("lower case") << u"Elif şahin łukasz čapek ğül őry řehoř"_s;
        QTest::newRow("Vietnamese") << u"NGUYỄN THỊ ÁNH TUYẾT"_s;
        QTest::newRow("hyphen and apostrophe") << u"JEAN-PAUL O'CONNOR"_s;
        QTest::newRow("rare Chinese characters, plane 2 among them") << u"䶮㛃\U0002CC56"_s;
        QTest::newRow("60 letters") << u"WOLFESCHLEGELSTEINHAUSENBERGERDORFF ALEXANDRIA BERNADETTE XI"_s;
        QTest::newRow("60 letters without a blank")
            << u"WOLFESCHLEGELSTEINHAUSENBERGERDORFFALEXANDRIABERNADETTEXIMEN"_s;
        QTest::newRow("signs with a meaning in layouts") << u"A_B | C # D: {E}"_s;
    }

    void namesKeepEveryLetter()
    {
        QFETCH(QString, name);
        const auto made = samples::make(u"notice-90-copy"_s, noticeWith(u"name"_s, name), PaperLanguage::Zh);
        QVERIFY2(made.ok(), qPrintable(samples::failureText(made)));
        verifyHolds(made->pdf, name);
    }

    void aLetterWithItsMarkApartIsPrintedAsOneLetter()
    {
        const auto made =
            samples::make(u"notice-90-copy"_s, noticeWith(u"name"_s, u"S\u0327AHI\u0307N"_s), PaperLanguage::Zh);
        QVERIFY(made.ok());
        verifyHolds(made->pdf, u"ŞAHİN"_s);
    }

    void aCharacterNoFaceHasIsRefusedByName_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("codePoint");
        QTest::newRow("emoji") << u"A😀"_s << u"😀"_s << u"U+1F600"_s;
        QTest::newRow("Kangxi radical, the look-alike of 人") << u"⼈民"_s << u"⼈"_s << u"U+2F08"_s;
        QTest::newRow("private use") << u"\uE000"_s << u"\uE000"_s << u"U+E000"_s;
        QTest::newRow("Hangul") << u"김"_s << u"김"_s << u"U+AE40"_s;
    }

    void aCharacterNoFaceHasIsRefusedByName()
    {
        QFETCH(QString, value);
        QFETCH(QString, character);
        QFETCH(QString, codePoint);
        const auto made = samples::make(u"notice-90-copy"_s, noticeWith(u"employer"_s, value), PaperLanguage::Zh);
        QVERIFY(!made.ok());
        QCOMPARE(made.failure().code, FailureCode::CharacterNotDrawable);
        QCOMPARE(made.failure().args[u"field"_s], u"employer"_s);
        QCOMPARE(made.failure().args[u"character"_s], character);
        QCOMPARE(made.failure().args[u"codePoint"_s], codePoint);
    }

    void aLeftOverPlaceholderIsRefused()
    {
        const auto made =
            samples::make(u"notice-90-copy"_s, noticeWith(u"employer"_s, u"{{employer}}"_s), PaperLanguage::Zh);
        QVERIFY(!made.ok());
        QCOMPARE(made.failure().code, FailureCode::PaperReadBackDiffers);
        QCOMPARE(made.failure().args[u"reason"_s], u"placeholder"_s);
    }

    void missingRequiredFieldsAreAllNamed()
    {
        QJsonObject data = samples::notice();
        data.remove(u"passport"_s);
        data[u"employer"_s] = u"  "_s;
        data[u"city"_s] = QString();
        const auto made = samples::make(u"notice-90-copy"_s, data, PaperLanguage::Zh);
        QVERIFY(!made.ok());
        QCOMPARE(made.failure().code, FailureCode::FieldMissing);
        QCOMPARE(made.failure().args[u"fields"_s], u"passport, employer"_s);
    }

    void aDraftMayLackFieldsAndSaysSo()
    {
        QJsonObject data = samples::notice();
        data.remove(u"passport"_s);
        const auto made = samples::make(u"notice-90-copy"_s, data, PaperLanguage::Zh, true);
        QVERIFY(made.ok());
        verifyHolds(made->pdf, u"草稿 DRAFT"_s);
        verifyHolds(made->pdf, u"(护照号码: 工作许可号码:44030020250000117"_s);
    }

    void aFormIsRefusedInALanguageItDoesNotExistIn()
    {
        const auto made = samples::make(u"notice-90-copy"_s, samples::notice(), PaperLanguage::En);
        QVERIFY(!made.ok());
        QCOMPARE(made.failure().code, FailureCode::PaperLanguageMissing);
    }

    void aCaseSummaryIsMadeInEveryLanguage_data()
    {
        QTest::addColumn<PaperLanguage>("language");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("date");
        QTest::newRow("zh") << PaperLanguage::Zh << u"补正中"_s << u"2026年5月20日"_s;
        QTest::newRow("en") << PaperLanguage::En << u"being mended"_s << u"20 May 2026"_s;
        QTest::newRow("both") << PaperLanguage::Both << u"补正中 / being mended"_s << u"2026-05-20"_s;
    }

    void aCaseSummaryIsMadeInEveryLanguage()
    {
        QFETCH(PaperLanguage, language);
        QFETCH(QString, status);
        QFETCH(QString, date);
        const auto made = samples::make(u"case-summary"_s, samples::caseSummary(), language);
        QVERIFY(made.ok());
        for (const QString& text : {status, date, u"2026-0001"_s, u"Elif Şahin Łukasz Čapek"_s, u"R19"_s, u"R18"_s}) {
            verifyHolds(made->pdf, text);
        }
    }

    void aTableOfManyPagesRepeatsItsHead()
    {
        const auto made = samples::make(u"case-summary"_s, samples::caseSummary(60), PaperLanguage::Zh);
        QVERIFY(made.ok());
        QCOMPARE(made->pageCount, 3);
        QCOMPARE(samples::pdfiumText(made->pdf).count(u"材料状态备注"_s), qsizetype(made->pageCount));
    }

    void aCaseWithoutDatesMaterialsAndReturnsSaysNone()
    {
        QJsonObject data = samples::caseSummary();
        for (const QString& list : {u"dates"_s, u"materials"_s, u"returns"_s}) {
            data[list] = QJsonArray();
        }
        const auto made = samples::make(u"case-summary"_s, data, PaperLanguage::Zh);
        QVERIFY(made.ok());
        verifyHolds(made->pdf, u"关键日期 无 材料 无 退回记录 无"_s);
    }

    void aRowHigherThanAPageGoesOnOnTheNext()
    {
        QJsonObject data = samples::caseSummary(1);
        QJsonObject material = data[u"materials"_s][0].toObject();
        material[u"note"_s] = u"须补正。"_s.repeated(1500);
        data[u"materials"_s] = QJsonArray{material};
        const auto made = samples::make(u"case-summary"_s, data, PaperLanguage::Zh);
        QVERIFY(made.ok());
        QCOMPARE(samples::pdfiumText(made->pdf).count(u'须'), 1500);
    }

    void theSamePaperIsTheSameBytesWithItsHash()
    {
        const auto first = samples::make(u"notice-90-copy"_s, samples::notice(), PaperLanguage::Zh);
        const auto second = samples::make(u"notice-90-copy"_s, samples::notice(), PaperLanguage::Zh);
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(first->pdf, second->pdf);
        QCOMPARE(first->sha256,
            QString::fromLatin1(QCryptographicHash::hash(first->pdf, QCryptographicHash::Sha256).toHex()));
    }

    void thePdfNamesTitleOfficeAndLanguage()
    {
        const auto made = samples::make(u"notice-90-copy"_s, samples::notice(), PaperLanguage::Zh);
        QVERIFY(made.ok());
        QPdfDocument document;
        samples::open(document, made->pdf);
        QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Title).toString(), u"测试 Test"_s);
        QCOMPARE(
            document.metaData(QPdfDocument::MetaDataField::Author).toString(), u"启航签证服务 Sail Visa Service"_s);
        QVERIFY(!document.metaData(QPdfDocument::MetaDataField::CreationDate).toDateTime().isValid());
        QCOMPARE(samples::catalogueEntry(made->pdf, u"/Lang"_s), u"(zh-CN)"_s);
    }

    void papersAreMadeSideBySideOffTheMainThread()
    {
        std::vector<std::optional<Result<MadePaper>>> made(4);
        std::vector<std::unique_ptr<QThread>> workers;
        for (auto& one : made) {
            workers.emplace_back(QThread::create(
                [&one] { one = samples::make(u"notice-90-copy"_s, samples::notice(), PaperLanguage::Zh); }));
            workers.back()->start();
        }
        for (const auto& worker : workers) {
            QVERIFY(worker->wait());
        }
        for (const auto& one : made) {
            QVERIFY((*one).ok());
            QCOMPARE((*one)->sha256, (*made.front())->sha256);
        }
    }

    void aBatchComesInItsOrderAndAFaultyPaperKeepsNoOther()
    {
        const QMap<qsizetype, std::optional<FailureCode>> failures{
            {3, FailureCode::CharacterNotDrawable}, {5, FailureCode::RecordNotFound}};
        QList<PaperData> batch;
        for (int number = 0; number < 8; ++number) {
            batch.append(noticeWith(u"permit"_s, u"4403002025000010%1"_s.arg(number)));
        }
        batch[3] = noticeWith(u"name"_s, u"⼈"_s);
        const auto values = [&](qsizetype index) -> Result<PaperData> {
            return index == 5 ? Result<PaperData>(Failure(FailureCode::RecordNotFound)) : batch[index];
        };
        QList<qsizetype> taken;
        const auto take = [&](qsizetype index, const Result<MadePaper>& made) {
            taken.append(index);
            verifyTaken(made, failures.value(index), batch[index][u"permit"_s].toString());
            return BatchStep::GoOn;
        };
        makePapers(samples::form(u"notice-90-copy"_s), batch.size(), values, PaperLanguage::Zh, false,
            {u"T"_s, u"O"_s}, take);
        QCOMPARE(taken, (QList<qsizetype>{0, 1, 2, 3, 4, 5, 6, 7}));
    }

    void aBatchStopsWhereItIsTold()
    {
        QList<qsizetype> taken;
        int asked = 0;
        const auto values = [&](qsizetype) -> Result<PaperData> {
            ++asked;
            return samples::notice();
        };
        makePapers(samples::form(u"notice-90-copy"_s), 1000, values, PaperLanguage::Zh, false, {u"T"_s, u"O"_s},
            [&](qsizetype index, const Result<MadePaper>& made) {
                taken.append(made.ok() ? index : -1);
                return index == 2 ? BatchStep::Stop : BatchStep::GoOn;
            });
        QCOMPARE(taken, (QList<qsizetype>{0, 1, 2}));
        QVERIFY2(asked < 10, "a stopped batch asks for no more values");
    }

    void aBatchGivesTheSameBytesAsOneByOne()
    {
        const FormTemplate form = samples::form(u"notice-90-copy"_s);
        const PaperMeta meta{u"T"_s, u"O"_s};
        const auto alone = makePaper(form, samples::notice(), PaperLanguage::Zh, false, meta);
        QVERIFY(alone.ok());
        int equal = 0;
        makePapers(form, 2, [](qsizetype) { return samples::notice(); }, PaperLanguage::Zh, false, meta,
            [&](qsizetype, const Result<MadePaper>& made) {
                equal += made.ok() && made->pdf == alone->pdf ? 1 : 0;
                return BatchStep::GoOn;
            });
        QCOMPARE(equal, 2);
    }

    void anEmptyBatchTakesNothing()
    {
        bool taken = false;
        const auto take = [&](qsizetype, const Result<MadePaper>&) {
            taken = true;
            return BatchStep::GoOn;
        };
        makePapers(samples::form(u"notice-90-copy"_s), 0, {}, PaperLanguage::Zh, false, {}, take);
        QVERIFY(!taken);
    }

    void makingANotice()
    {
        const FormTemplate form = samples::form(u"notice-90-copy"_s);
        QBENCHMARK { QVERIFY(makePaper(form, samples::notice(), PaperLanguage::Zh, false, {u"T"_s, u"O"_s}).ok()); }
    }
};

static const support::Registered<TstPaperMaker> registered;

#include "tst_paper_maker.moc"
