// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/text_runs.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::search::TextRun;
using core::search::textRuns;
using namespace Qt::Literals::StringLiterals;

class TstTextRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptsAndBlanksPartRuns()
    {
        const QList<TextRun> runs = textRuns(u"张伟 (ZHANG wei)，E66-1"_s);
        QCOMPARE(runs, (QList<TextRun>{{TextRun::Kind::Characters, U"张伟"}, {TextRun::Kind::Word, U"zhang"},
                           {TextRun::Kind::Word, U"wei"}, {TextRun::Kind::Word, U"e66"}, {TextRun::Kind::Word, U"1"}}));
        QCOMPARE(textRuns(u"张wei"_s).size(), 2);
    }

    void lookAlikeCodePointsAreUnified()
    {
        QCOMPARE(textRuns(u"⼯作"_s), (QList<TextRun>{{TextRun::Kind::Characters, U"工作"}}));
        QCOMPARE(textRuns(u"Ｅ１２ﬁ"_s), (QList<TextRun>{{TextRun::Kind::Word, U"e12fi"}}));
    }

    void marksAreTakenAwayHoweverTheyAreWritten()
    {
        QCOMPARE(textRuns(u"CÔTÉ"_s), textRuns(u"co\u0302te\u0301"_s));
        QCOMPARE(textRuns(u"ŁĄCKI"_s), (QList<TextRun>{{TextRun::Kind::Word, U"lacki"}}));
        QCOMPARE(textRuns(u"Straße"_s), (QList<TextRun>{{TextRun::Kind::Word, U"strasse"}}));
    }

    void rareCharactersBeyondTheFirstPlaneAreCharacters()
    {
        QCOMPARE(textRuns(u"𠮷野"_s), (QList<TextRun>{{TextRun::Kind::Characters, U"𠮷野"}}));
    }

    void otherScriptsAreWordsInLowerCase()
    {
        QCOMPARE(textRuns(u"Жуков"_s), (QList<TextRun>{{TextRun::Kind::Word, U"жуков"}}));
        QCOMPARE(textRuns(u"김준호"_s).front().kind, TextRun::Kind::Characters);
        QCOMPARE(textRuns(u"サントス"_s).front().kind, TextRun::Kind::Characters);
    }

    void signsControlsAndBrokenTextAreNothing()
    {
        QVERIFY(textRuns(QString()).isEmpty());
        QVERIFY(textRuns(u"\"*()-:^ \t\n"_s).isEmpty());
        for (const int unit : {0xD800, 0x0000, 0xDC00, 0xFFFF}) {
            QVERIFY(textRuns(QString(QChar(unit))).isEmpty());
        }
    }
};

static const support::Registered<TstTextRuns> registered;

#include "tst_text_runs.moc"
