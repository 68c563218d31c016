// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/form_layout.h"
#include "core/paper/paper_maker.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/paper/sample_papers.h"

#include <QBuffer>
#include <QImage>
#include <QPdfDocument>
#include <QTest>

using namespace core;
using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

FormTemplate formOf(const QString& layout)
{
    FormTemplate form;
    form.code = u"own-letter"_s;
    form.name = {u"信"_s, u"Letter"_s};
    for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::En, PaperLanguage::Both}) {
        form.layouts.insert(language, *FormLayout::parse(layout, {}));
    }
    return form;
}

const QString kBody = u"title: Letter\n"_s + u"line: A line of text.\n"_s.repeated(60);

Letterhead words()
{
    return {{u"示例事务所"_s, u"Example Agency"_s}, {u"深圳市示例路 1 号"_s, {}}, {{}, u"Telephone 000 0000"_s}, {}};
}

MadePaper made(const QString& layout, const Letterhead& letterhead, PaperLanguage language = PaperLanguage::En)
{
    const auto paper = makePaper(formOf(layout), {}, language, false, {u"Letter"_s, u"Office"_s, false, letterhead});
    return paper ? *paper : MadePaper();
}

QStringList textsOf(const QByteArray& pdf)
{
    QStringList texts = samples::pdfiumPages(pdf);
    for (QString& text : texts) {
        text = text.simplified();
    }
    return texts;
}

/// A black bar, twelve times as wide as it is high.
QByteArray bar()
{
    QImage image(600, 50, QImage::Format_RGB32);
    image.fill(Qt::black);
    QBuffer bytes;
    (void)bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "JPEG");
    return bytes.data();
}

QImage firstPage(const QByteArray& pdf)
{
    QBuffer bytes;
    bytes.setData(pdf);
    (void)bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    QImage image = document.render(0, {595, 842}); // a dot a point
    image = image.convertToFormat(QImage::Format_ARGB32);
    document.close();
    return image;
}

bool isBlack(const QImage& page, int x, int y)
{
    const QColor colour = page.pixelColor(x, y);
    return colour.alpha() > 200 && colour.lightness() < 60;
}

} // namespace

/// The office's letterhead on paper.
class TstLetterhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsOnTheFirstPageAlone();
    void aMissingLanguageGivesWayToTheOther();
    void anOfficeWithoutOnePrintsNothing();
    void itsPictureStandsInTheMiddleAboveTheWords();
    void itHasNoTextAndNothingBeforeIt_data();
    void itHasNoTextAndNothingBeforeIt();
};

void TstLetterhead::itStandsOnTheFirstPageAlone()
{
    const QStringList texts = textsOf(made(u"letterhead:\n"_s + kBody, words()).pdf);
    QVERIFY(texts.size() > 1);
    QVERIFY2(texts.first().startsWith(u"Example Agency 深圳市示例路 1 号 Telephone 000 0000 Letter A line"_s),
        qPrintable(texts.first().left(100)));
    QVERIFY(!texts.last().contains(u"Example Agency"_s));
}

void TstLetterhead::aMissingLanguageGivesWayToTheOther()
{
    const QString layout = u"letterhead:\ntitle: Letter\n"_s;
    QCOMPARE(textsOf(made(layout, words(), PaperLanguage::Zh).pdf).first(),
        u"示例事务所 深圳市示例路 1 号 Telephone 000 0000 Letter"_s);
    QCOMPARE(textsOf(made(layout, words(), PaperLanguage::Both).pdf).first(),
        u"示例事务所 Example Agency 深圳市示例路 1 号 Telephone 000 0000 Letter"_s);
}

void TstLetterhead::anOfficeWithoutOnePrintsNothing()
{
    QCOMPARE(made(u"letterhead:\n"_s + kBody, {}).sha256, made(kBody, {}).sha256);
    // And a form without the line prints none.
    QCOMPARE(made(kBody, words()).sha256, made(kBody, {}).sha256);
}

void TstLetterhead::itsPictureStandsInTheMiddleAboveTheWords()
{
    Letterhead letterhead = words();
    letterhead.picture = bar();
    const MadePaper paper = made(u"letterhead:\n"_s + kBody, letterhead);
    QVERIFY(paper.pageCount > 1);
    QCOMPARE(textsOf(paper.pdf).first(), textsOf(made(u"letterhead:\n"_s + kBody, letterhead).pdf).first());
    const QImage page = firstPage(paper.pdf);
    // Body from 79 points at the left to 74 at the right, from 85 at the top; the bar is as wide as the body.
    QVERIFY(isBlack(page, 300, 95));
    QVERIFY(isBlack(page, 90, 95) && isBlack(page, 510, 95));
    QVERIFY(!isBlack(page, 70, 95) && !isBlack(page, 530, 95));
    QVERIFY(!isBlack(page, 300, 80));
}

void TstLetterhead::itHasNoTextAndNothingBeforeIt_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("text") << u"mark: x\nletterhead: Our office"_s << u"2"_s << u"letterhead-with-text"_s;
    QTest::newRow("below the title") << u"title: x\nletterhead:"_s << u"2"_s << u"letterhead-not-first"_s;
    QTest::newRow("twice") << u"letterhead:\nletterhead:"_s << u"2"_s << u"letterhead-not-first"_s;
    QTest::newRow("in a section") << u"{{#office}}\nletterhead:\n{{/office}}"_s << u"2"_s << u"letterhead-not-first"_s;
}

void TstLetterhead::itHasNoTextAndNothingBeforeIt()
{
    QFETCH(QString, layout);
    QFETCH(QString, line);
    QFETCH(QString, reason);
    const auto parsed = FormLayout::parse(layout, {});
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.failure().args.value(u"line"_s), line);
    QCOMPARE(parsed.failure().args.value(u"reason"_s), reason);
}

static const support::Registered<TstLetterhead> registered;

#include "tst_letterhead.moc"
