// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/marks.h"
#include "core/documents/mrz/pictures.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::documents::mrz;
using core::reader::GreyPicture;

namespace {

/// # is ink; all rows are as long as the first.
QByteArray inkOfRows(const QList<QByteArray>& rows)
{
    QByteArray ink = rows.join();
    for (char& each : ink) {
        each = each == '#' ? '\1' : '\0';
    }
    return ink;
}

} // namespace

class TstMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inkThatTouchesIsOneMark_data()
    {
        QTest::addColumn<QList<QByteArray>>("rows");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << QList<QByteArray>{"....", "...."} << 0;
        QTest::newRow("side by side") << QList<QByteArray>{"#.#.", "#.#."} << 2;
        QTest::newRow("by corners") << QList<QByteArray>{"#...", ".#..", "..#."} << 1;
        QTest::newRow("arms that meet below") << QList<QByteArray>{"#..#", "#..#", "####"} << 1;
        QTest::newRow("arms that meet above") << QList<QByteArray>{"####", "#..#", "#..#"} << 1;
        QTest::newRow("end of a row and beginning of the next") << QList<QByteArray>{"...#", "#..."} << 2;
    }
    void inkThatTouchesIsOneMark()
    {
        QFETCH(QList<QByteArray>, rows);
        QFETCH(int, count);
        QCOMPARE(marksOf(inkOfRows(rows), 4).size(), count);
    }

    void markIsAsLargeAsItsInk()
    {
        const QList<Mark> marks = marksOf(inkOfRows({"......", "...##.", "..##..", "......"}), 6);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].left, 2);
        QCOMPARE(marks[0].top, 1);
        QCOMPARE(marks[0].width(), 3);
        QCOMPARE(marks[0].height(), 2);
    }

    void quarterTurnIsClockwise()
    {
        const GreyPicture turned = quarterTurned({3, 2, QByteArray("abcdef")});
        QCOMPARE(turned.width, 2);
        QCOMPARE(turned.height, 3);
        QCOMPARE(turned.bytes, QByteArray("daebfc"));
    }

    void reducedPictureHasTheMeans()
    {
        const GreyPicture small = reduced({5, 2, QByteArray("\x00\x10\x20\x20\xFF\x10\x20\x20\x20\xFF", 10)}, 2);
        QCOMPARE(small.width, 2);
        QCOMPARE(small.height, 1);
        QCOMPARE(small.bytes, QByteArray("\x10\x20"));
    }

    void printIsInkOnPaperAndInShadow()
    {
        GreyPicture picture{80, 20, QByteArray(1600, '\xF0')};
        for (int y = 0; y < 20; ++y) {
            for (int x = 40; x < 80; ++x) {
                picture.row(y)[x] = 110;
            }
        }
        picture.row(10)[10] = 60;
        picture.row(10)[70] = 30;
        const QByteArray ink = inkOf(picture, 8);
        QCOMPARE(ink.at(10 * 80 + 10), '\1');
        QCOMPARE(ink.at(10 * 80 + 70), '\1');
        QCOMPARE(ink.at(10 * 80 + 11), '\0');
        QCOMPARE(ink.at(10 * 80 + 71), '\0');
    }
};

static const support::Registered<TstMarks> registered;

#include "tst_marks.moc"
