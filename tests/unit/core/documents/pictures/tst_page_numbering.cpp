// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pictures/page_numbering.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::documents::missingPages;
using core::reader::ScanMeasures;
using core::reader::ScanPage;

namespace {

/// Pages that say so at their foot.
ScanMeasures pagesSaying(const QStringList& feet)
{
    ScanMeasures scan;
    for (const QString& foot : feet) {
        ScanPage page;
        page.margins = foot;
        scan.pages.append(page);
    }
    return scan;
}

} // namespace

class TstPageNumbering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingPagesAreNamed_data()
    {
        QTest::addColumn<QStringList>("feet");
        QTest::addColumn<QList<int>>("missing");
        using List = QList<int>;
        QTest::newRow("whole") << QStringList{u"1/3"_s, u"2/3"_s, u"3/3"_s} << List();
        QTest::newRow("last one missing") << QStringList{u"1/3"_s, u"2/3"_s} << List{3};
        QTest::newRow("one page alone") << QStringList{u"第 2 页 共 3 页"_s} << List{1, 3};
        QTest::newRow("English") << QStringList{u"Page 1 of 4"_s, u"Page 4 of 4"_s} << List{2, 3};
        QTest::newRow("Chinese, close") << QStringList{u"第1页/共2页"_s} << List{2};
        QTest::newRow("pages without numbers may be the missing ones")
            << QStringList{u"1/3"_s, u""_s, u""_s} << List();
        QTest::newRow("papers bound together") << QStringList{u"1/2"_s, u"1/5"_s} << List();
        QTest::newRow("a date is no number") << QStringList{u"2026/11/22"_s} << List();
        QTest::newRow("a fraction above one") << QStringList{u"5/3"_s} << List();
        QTest::newRow("nothing") << QStringList{} << List();
    }

    void missingPagesAreNamed()
    {
        QFETCH(QStringList, feet);
        QTEST(missingPages(pagesSaying(feet)), "missing");
    }
};

static const support::Registered<TstPageNumbering> registered;

#include "tst_page_numbering.moc"
