// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/two_readings.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::reader::TextRun;
using namespace reader;

namespace {

using Words = QList<std::pair<QString, double>>;

/// A line of words one beside the other, every sign ten pixels wide.
QList<TextRun> line(const Words& words)
{
    QList<TextRun> runs;
    double left = 0;
    for (const auto& [text, confidence] : words) {
        const double width = 10.0 * static_cast<double>(text.size());
        runs.append({text, QRectF(left, 20, width, 12), confidence});
        left += width;
    }
    return runs;
}

QString textOf(const QList<TextRun>& words)
{
    QString text;
    for (const TextRun& word : words) {
        text += word.text;
    }
    return text;
}

} // namespace

/// What is taken of two readings of one line of print.
class TstTwoReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSurerWordIsTaken_data()
    {
        QTest::addColumn<Words>("first");
        QTest::addColumn<Words>("second");
        QTest::addColumn<QString>("text");
        const Words name{{u"成都"_s, 0.97}, {u"天"_s, 0.9}, {u"府"_s, 0.8}, {u"航空"_s, 0.9}};
        QTest::newRow("both agree") << name << name << u"成都天府航空"_s;
        QTest::newRow("another sign in the first")
            << Words{{u"成都"_s, 0.97}, {u"天"_s, 0.9}, {u"奉"_s, 0.3}, {u"航空"_s, 0.9}} << name << u"成都天府航空"_s;
        QTest::newRow("another sign in the second")
            << name << Words{{u"成都天"_s, 0.9}, {u"奉"_s, 0.7}, {u"航空"_s, 0.9}} << u"成都天府航空"_s;
        QTest::newRow("a number seen as two signs") << Words{{u"号码"_s, 0.9}, {u"了了"_s, 0.1}, {u"492817"_s, 0.1}}
                                                    << Words{{u"号码"_s, 0.8}, {u"HK492817"_s, 0.9}} << u"号码HK492817"_s;
        QTest::newRow("a speck after a word") << Words{{u"人员"_s, 0.9}, {u":"_s, 0.8}, {u"妈"_s, 0.1}}
                                              << Words{{u"人员"_s, 0.9}, {u":"_s, 0.8}} << u"人员:"_s;
        QTest::newRow("a speck that spoils its neighbour") << Words{{u"2028"_s, 0.9}, {u"年"_s, 0.8}}
                                                           << Words{{u"2028"_s, 0.9}, {u"和"_s, 0.9}, {u"年"_s, 0.4}}
                                                           << u"2028年"_s;
        QTest::newRow("a sign that one did not see")
            << Words{{u"四"_s, 0.9}, {u"省"_s, 0.9}} << Words{{u"四"_s, 0.9}, {u"川"_s, 0.8}, {u"省"_s, 0.9}} << u"四川省"_s;
        QTest::newRow("most of a label rather than one odd sign")
            << Words{{u"子"_s, 0.4}, {u"均"_s, 0.0}, {u"姓"_s, 0.4}, {u"名"_s, 0.5}} << Words{{u"可"_s, 0.6}} << u"子均姓名"_s;
        QTest::newRow("the second saw nothing") << name << Words() << u"成都天府航空"_s;
        QTest::newRow("nothing at all") << Words() << Words() << QString();
    }

    void theSurerWordIsTaken()
    {
        QFETCH(Words, first);
        QFETCH(Words, second);
        QTEST(textOf(merged(line(first), line(second))), "text");
    }

    void agreementIsAsSureAsTheSurerAndDisputeIsInDoubt()
    {
        const QList<TextRun> words = merged(
            line({{u"天"_s, 0.5}, {u"奉"_s, 0.7}, {u"航"_s, 0.9}}), line({{u"天"_s, 0.9}, {u"府"_s, 0.95}, {u"航"_s, 0.4}}));
        QCOMPARE(textOf(words), u"天府航"_s);
        QCOMPARE(words[0].confidence, 0.9);
        QCOMPARE(words[1].confidence, kDisputed);
        QCOMPARE(words[2].confidence, 0.9);
    }

    void wordsStandInTheOrderInWhichTheyWereRead()
    {
        QList<TextRun> second = line({{u"津"_s, 0.9}, {u"港"_s, 0.9}, {u"湾"_s, 0.9}});
        second[1].box.moveLeft(-5);
        const QList<TextRun> words = merged(line({{u"津"_s, 0.9}, {u"洪"_s, 0.2}, {u"湾"_s, 0.9}}), second);
        QCOMPARE(textOf(words), u"津港湾"_s);
        QVERIFY(words[0].box.left() < words[1].box.left());
        QVERIFY(words[1].box.left() < words[2].box.left());
    }
};

static const support::Registered<TstTwoReadings> registered;

#include "tst_two_readings.moc"
