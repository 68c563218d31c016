// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/faces.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

class TstFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsSetInOneFace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("families");
        QTest::newRow("Chinese") << u"工作许可"_s << QStringList{u"PermitDesk Serif SC"_s};
        QTest::newRow("digits stay with Chinese") << u"护照E66496171"_s << QStringList{u"PermitDesk Serif SC"_s};
        QTest::newRow("the whole word goes to the Latin face") << u"Łukasz"_s << QStringList{u"PermitDesk Serif"_s};
        QTest::newRow("a name shows one face")
            << u"Jan Čapek 先生"_s << QStringList{u"PermitDesk Serif"_s, u"PermitDesk Serif SC"_s};
        QTest::newRow("plane 2") << u"\U0002CC56"_s << QStringList{u"PermitDesk Serif SC"_s};
    }

    void aWordIsSetInOneFace()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, families);
        const auto faces = Faces::load();
        QVERIFY(faces.ok());
        QStringList found;
        int end = 0;
        for (const FaceRun& run : faces->runs(text, FaceStyle::Serif, 100)) {
            QCOMPARE(run.start, end);
            end += run.length;
            found.append(run.font.families().constFirst());
            QVERIFY((run.font.styleStrategy() & QFont::NoFontMerging) != 0);
        }
        QCOMPARE(end, int(text.size()));
        QCOMPARE(found, families);
    }

    void aHeadingTakesRareCharactersFromTheTextFace()
    {
        const auto faces = Faces::load();
        QVERIFY(faces.ok());
        const QList<FaceRun> runs = faces->runs(u"王䶮"_s, FaceStyle::Heading, 100);
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0].font.families().constFirst(), u"PermitDesk Heading SC"_s);
        QCOMPARE(runs[1].font.families().constFirst(), u"PermitDesk Serif SC"_s);
    }

    void whatNamesNeedCanBeDrawn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("rare names") << u"䶮㛃\U0002CC56喆昇"_s;
        QTest::newRow("Latin Extended-A") << u"ĀăĄćĐęĞģħİıķŁňŐřŞšŢŧŮźŻž"_s;
        QTest::newRow("Latin Extended-B and Additional") << u"ƏơưȘșȚțẞḤṢẠấệỹ"_s;
        QTest::newRow("signs") << u"，。、：；（）《》“”‘’—…·№℃ 123 –/"_s;
    }

    void whatNamesNeedCanBeDrawn()
    {
        QFETCH(QString, text);
        const auto faces = Faces::load();
        QVERIFY(faces.ok());
        const auto undrawable = faces->undrawable(text);
        QVERIFY2(!undrawable, qPrintable(undrawable.value_or(QString())));
    }

    void whatLooksAlikeCannotBeDrawn_data()
    {
        QTest::addColumn<QString>("character");
        QTest::newRow("Kangxi radical") << u"\u2F2F"_s;
        QTest::newRow("radical of the supplement") << u"\u2E9F"_s;
        QTest::newRow("compatibility ideograph") << u"\uF9D1"_s;
        QTest::newRow("compatibility ideograph of plane 2") << u"\U0002F804"_s;
        QTest::newRow("ligature") << u"\uFB01"_s;
        QTest::newRow("soft hyphen") << u"\u00AD"_s;
        QTest::newRow("right-to-left override") << u"\u202E"_s;
    }

    void whatLooksAlikeCannotBeDrawn()
    {
        QFETCH(QString, character);
        const auto faces = Faces::load();
        QVERIFY(faces.ok());
        QCOMPARE(faces->undrawable(u"人"_s + character), character);
    }
};

static const support::Registered<TstFaces> registered;

#include "tst_faces.moc"
