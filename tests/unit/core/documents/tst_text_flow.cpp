// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_flow.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::documents;
using core::reader::Page;
using core::reader::ReadDocument;
using core::reader::TextRun;

namespace {

/// A word at a place, every character ten points wide.
TextRun word(double left, double top, const QString& text)
{
    return {text, QRectF(left, top, 10.0 * static_cast<double>(text.size()), 12)};
}

ReadDocument document(const QList<TextRun>& runs)
{
    Page page;
    page.size = QSizeF(400, 600);
    page.runs = runs;
    return {{page}, {}, true};
}

QString whole(const QList<TextRun>& runs)
{
    const TextFlow flow(document(runs));
    return flow.value(0, flow.text().size()).text;
}

} // namespace

class TstTextFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadByPlaceNotByOrder()
    {
        QCOMPARE(whole({word(100, 50, u"c"_s), word(50, 20, u"a"_s), word(80, 20, u"b"_s)}), u"a b c"_s);
    }

    void wordsAreJoinedAsTheirScriptAsks_data()
    {
        QTest::addColumn<QList<TextRun>>("runs");
        QTest::addColumn<QString>("text");
        QTest::newRow("touching words") << QList<TextRun>{word(50, 20, u"AN"_s), word(70, 20, u"NA"_s)} << u"ANNA"_s;
        QTest::newRow("gap between words")
            << QList<TextRun>{word(50, 20, u"AN"_s), word(74, 20, u"NA"_s)} << u"AN NA"_s;
        QTest::newRow("gap between ideographs")
            << QList<TextRun>{word(50, 20, u"许可"_s), word(74, 20, u"通知"_s)} << u"许可通知"_s;
        QTest::newRow("line break in Chinese")
            << QList<TextRun>{word(50, 20, u"远帆"_s), word(50, 40, u"科技"_s)} << u"远帆科技"_s;
        QTest::newRow("line break between Latin words")
            << QList<TextRun>{word(50, 20, u"ANNA"_s), word(50, 40, u"SMITH"_s)} << u"ANNA SMITH"_s;
        QTest::newRow("line break after a hyphen")
            << QList<TextRun>{word(50, 20, u"JEAN-"_s), word(50, 40, u"LUC"_s)} << u"JEAN-LUC"_s;
        QTest::newRow("value raised above its blank")
            << QList<TextRun>{word(50, 20, u"____"_s), word(52, 17, u"E1"_s)} << u"E1"_s;
    }

    void wordsAreJoinedAsTheirScriptAsks()
    {
        QFETCH(QList<TextRun>, runs);
        QTEST(whole(runs), "text");
    }

    void aLatinBreakThatNoLineExplainsIsInDoubt_data()
    {
        QTest::addColumn<QList<TextRun>>("runs");
        QTest::addColumn<bool>("inDoubt");
        // The page is 400 wide: from 50 to 350 there is room for thirty characters.
        const QString full(30, u'许');
        QTest::newRow("both lines are full to the last character")
            << QList<TextRun>{word(50, 20, full), word(50, 40, QString(28, u'许') + u"AN"_s), word(50, 60, u"NA"_s)}
            << true;
        QTest::newRow("a line left room for one more character")
            << QList<TextRun>{word(50, 20, QString(26, u'许')), word(50, 40, QString(28, u'许') + u"AN"_s),
                   word(50, 60, u"NA"_s)}
            << false;
        QTest::newRow("there is room behind the first part")
            << QList<TextRun>{word(50, 20, full), word(50, 40, u"ANNA"_s), word(50, 60, u"SMITH"_s)} << false;
        QTest::newRow("a comma stands between")
            << QList<TextRun>{word(50, 20, full), word(50, 40, QString(27, u'许') + u"AN,"_s), word(50, 60, u"NA"_s)}
            << false;
    }

    void aLatinBreakThatNoLineExplainsIsInDoubt()
    {
        QFETCH(QList<TextRun>, runs);
        const TextFlow flow(document(runs));
        QTEST(flow.value(flow.text().indexOf(u'A'), flow.text().size()).hasOpenBreak, "inDoubt");
    }

    void aValueOverTwoLinesHasTwoPlaces()
    {
        const TextFlow flow(document({word(50, 20, u"经远帆"_s), word(50, 40, u"科技"_s)}));
        const FlowValue value = flow.value(1, 5);
        QCOMPARE(value.text, u"远帆科技"_s);
        QCOMPARE(value.places.size(), 2);
        QCOMPARE(value.places[0].box, QRectF(60, 20, 20, 12));
        QCOMPARE(value.places[1].box, QRectF(50, 40, 20, 12));
    }

    void phraseThatWasNearlyRecognisedIsMended_data()
    {
        QTest::addColumn<QString>("seen");
        QTest::addColumn<bool>("isRecognised");
        QTest::addColumn<QString>("text");
        QTest::newRow("another sign") << u"x签发口期y"_s << true << u"x签发日期y"_s;
        QTest::newRow("a sign too many") << u"x签发日月期y"_s << true << u"x签发日期y"_s;
        QTest::newRow("a sign too few") << u"x签日期y"_s << true << u"x签发日期y"_s;
        QTest::newRow("right already") << u"x签发日期签发口期y"_s << true << u"x签发日期签发口期y"_s;
        QTest::newRow("half of it is different") << u"x签收日子y"_s << true << u"x签收日子y"_s;
        QTest::newRow("what the file itself says") << u"x签发口期y"_s << false << u"x签发口期y"_s;
    }

    void phraseThatWasNearlyRecognisedIsMended()
    {
        QFETCH(QString, seen);
        QFETCH(bool, isRecognised);
        ReadDocument scan = document({word(50, 20, seen)});
        scan.pages[0].isRecognised = isRecognised;
        TextFlow flow(scan);
        flow.mendPhrases({u"签发日期"_s});
        QTEST(flow.text(), "text");
        // What stands beside it is where it was.
        const QRectF last(50 + 10 * static_cast<double>(seen.size() - 1), 20, 10, 12);
        QCOMPARE(flow.value(flow.text().size() - 1, flow.text().size()).places.first().box, last);
    }

    void phraseBetweenItsNeighboursMayBeHalfSpoiled_data()
    {
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("text");
        QTest::newRow("between its neighbours") << u"配偶姓名:甲于交姓名:乙其他人员:"_s << u"配偶姓名:甲子女姓名:乙其他人员:"_s;
        QTest::newRow("the next one is not there") << u"配偶姓名:甲于交姓名:乙"_s << u"配偶姓名:甲于交姓名:乙"_s;
        QTest::newRow("the one before is not there") << u"甲于交姓名:乙其他人员:"_s << u"甲于交姓名:乙其他人员:"_s;
        QTest::newRow("nothing like it") << u"配偶姓名:甲乙丙丁其他人员:"_s << u"配偶姓名:甲乙丙丁其他人员:"_s;
    }

    void phraseBetweenItsNeighboursMayBeHalfSpoiled()
    {
        QFETCH(QString, seen);
        ReadDocument scan = document({word(50, 20, seen)});
        scan.pages[0].isRecognised = true;
        TextFlow flow(scan);
        flow.mendPhrases({u"配偶姓名:"_s, u"子女姓名:"_s, u"其他人员:"_s});
        QTEST(flow.text(), "text");
    }

    void signOfTheNextLineIsNotTakenForThePhrasesLast()
    {
        ReadDocument scan = document({word(50, 20, u"在中华人民共和"_s), word(50, 40, u"四川省"_s)});
        scan.pages[0].isRecognised = true;
        TextFlow flow(scan);
        flow.mendPhrases({u"在中华人民共和国"_s});
        QCOMPARE(flow.text(), u"在中华人民共和国四川省"_s);
    }

    void recognisedValueIsAsSureAsItsLeastSureWord()
    {
        ReadDocument scan = document({word(50, 20, u"远帆"_s), word(70, 20, u"科技"_s)});
        scan.pages[0].isRecognised = true;
        scan.pages[0].runs[1].confidence = 0.7;
        const TextFlow flow(scan);
        QCOMPARE(flow.value(0, 2).confidence, 1.0);
        QCOMPARE(flow.value(0, 3).confidence, 0.7);
        QVERIFY(flow.value(0, 2).isRecognised);
    }

    void placeOnAnAskewPageIsWhereItShows()
    {
        // The page's middle is at (200, 300); what is 100 to its right shows lower on a page put in clockwise.
        ReadDocument scan = document({{u"章"_s, QRectF(295, 294, 10, 12)}});
        scan.pages[0].skew = 6;
        const QPointF shown = TextFlow(scan).value(0, 1).places.first().box.center();
        QVERIFY(std::abs(shown.x() - 299.45) < 0.01 && std::abs(shown.y() - 310.45) < 0.01);
    }

    void aFoldedCodePointIsNoted()
    {
        const TextFlow flow(document({word(50, 20, u"⼯a"_s)}));
        QVERIFY(flow.value(0, 1).hasFolded);
        QVERIFY(!flow.value(1, 2).hasFolded);
        QCOMPARE(flow.text(), u"工a"_s);
    }
};

static const support::Registered<TstTextFlow> registered;

#include "tst_text_flow.moc"
