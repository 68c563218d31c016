// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/icu_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <thread>

using namespace core::search;
using namespace Qt::Literals::StringLiterals;

class TstIcuText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingsHaveNoToneAndNoBlank()
    {
        QCOMPARE(icu_text::pinyin(U'张'), u"zhang"_s);
        QCOMPARE(icu_text::pinyin(U'吕'), u"lu"_s);
        QCOMPARE(icu_text::pinyin(U'あ'), QString());
        QCOMPARE(icu_text::pinyin(U'x'), u"x"_s);
    }

    void familyNamesHaveTheirOwnReading()
    {
        QCOMPARE(icu_text::pinyin(U'曾'), u"ceng"_s);
        QCOMPARE(icu_text::surnamePinyin(U'曾'), u"zeng"_s);
        QCOMPARE(icu_text::surnamePinyin(U'张'), u"zhang"_s);
    }

    void foldingTakesMarksAndCaseAway_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QString>("folded");
        QTest::newRow("mark") << u"É"_s << u"e"_s;
        QTest::newRow("stroke") << u"Ł"_s << u"l"_s;
        QTest::newRow("slash") << u"Ø"_s << u"o"_s;
        QTest::newRow("sharp s") << u"ß"_s << u"ss"_s;
        QTest::newRow("ligature") << u"Æ"_s << u"ae"_s;
        QTest::newRow("two marks") << u"ễ"_s << u"e"_s;
        QTest::newRow("Cyrillic stays") << u"Ж"_s << u"ж"_s;
    }

    void foldingTakesMarksAndCaseAway()
    {
        QFETCH(QString, letter);
        QTEST(icu_text::folded(letter.front().unicode()), "folded");
    }

    void threadsGetTheSameAnswers()
    {
        const QByteArray key = icu_text::collationKey(u"张伟"_s);
        QString reading;
        QByteArray keyThere;
        std::thread other([&] {
            reading = icu_text::pinyin(U'伟');
            keyThere = icu_text::collationKey(u"张伟"_s);
        });
        other.join();
        QCOMPARE(reading, icu_text::pinyin(U'伟'));
        QCOMPARE(keyThere, key);
    }
};

static const support::Registered<TstIcuText> registered;

#include "tst_icu_text.moc"
