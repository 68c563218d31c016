// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/value_marks.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::models::markedValues;

class TstValueMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsThatDifferAreMarked_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("otherMarked");
        QTest::newRow("zero and O") << u"X10293"_s << u"X1O293"_s << u"X1<b><u>0</u></b>293"_s
                                    << u"X1<b><u>O</u></b>293"_s;
        QTest::newRow("case is no difference") << u"x12345"_s << u"X12345"_s << u"x12345"_s << u"X12345"_s;
        QTest::newRow("one sign more") << u"X12345"_s << u"X123345"_s << u"X12345"_s << u"X123<b><u>3</u></b>45"_s;
        QTest::newRow("all another") << u"ABC"_s << u"XYZ"_s << u"ABC"_s << u"XYZ"_s;
        QTest::newRow("markup is text") << u"A<b>CD"_s << u"A<b>CE"_s << u"A&lt;b&gt;C<b><u>D</u></b>"_s
                                        << u"A&lt;b&gt;C<b><u>E</u></b>"_s;
        QTest::newRow("nothing") << QString() << u"X1"_s << QString() << u"X1"_s;
    }

    void signsThatDifferAreMarked()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const ui::models::MarkedValues values = markedValues(one, other);
        QTEST(values.one, "marked");
        QTEST(values.other, "otherMarked");
    }
};

static const support::Registered<TstValueMarks> registered;

#include "tst_value_marks.moc"
