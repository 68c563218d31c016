// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/cell_value.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::reader::sheets;

class TstCellValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberShowsWhatIsSureOfIt_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("plain");
        QTest::newRow("integer") << u"60000"_s << u"60000"_s;
        QTest::newRow("fraction") << u"25000.5"_s << u"25000.5"_s;
        QTest::newRow("binary dust") << u"0.30000000000000004"_s << u"0.3"_s;
        QTest::newRow("telephone with exponent") << u"1.6241379376E10"_s << u"16241379376"_s;
        QTest::newRow("fifteen digits") << u"766061088933156"_s << u"766061088933156"_s;
        QTest::newRow("seventeen digits stay as stored") << u"44030020250000117"_s << u"44030020250000117"_s;
        QTest::newRow("mangled permit number stays mangled")
            << u"4.4030020250000102e+17"_s << u"4.4030020250000102E+17"_s;
        QTest::newRow("no number") << u"n/a"_s << u"N/A"_s;
    }

    void aNumberShowsWhatIsSureOfIt()
    {
        QFETCH(QString, stored);
        QTEST(plainNumber(stored), "plain");
    }

    void dateFormatsAreTold_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("iso") << u"yyyy-mm-dd h:mm:ss"_s << true;
        QTest::newRow("chinese") << u"yyyy\"年\"m\"月\"d\"日\";@"_s << true;
        QTest::newRow("with language") << u"[$-804]d/m/yy"_s << true;
        QTest::newRow("elapsed hours") << u"[h]:00"_s << true;
        QTest::newRow("general") << u"General"_s << false;
        QTest::newRow("money") << u"#,##0.00_);[Red]\\(#,##0.00\\)"_s << false;
        QTest::newRow("text says days") << u"0\" days\""_s << false;
        QTest::newRow("exponent") << u"0.00E+00"_s << false;
    }

    void dateFormatsAreTold()
    {
        QFETCH(QString, format);
        QTEST(isDateFormat(QStringView(format)), "isDate");
    }

    void serialDaysBecomeDates_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<bool>("counts1904");
        QTest::addColumn<QString>("date");
        QTest::newRow("day") << 48923.0 << false << u"2033-12-10"_s;
        QTest::newRow("day and time") << 46234.5 << false << u"2026-07-31 12:00:00"_s;
        QTest::newRow("first day") << 1.0 << false << u"1900-01-01"_s;
        QTest::newRow("before the day that never was") << 59.0 << false << u"1900-02-28"_s;
        QTest::newRow("the day that never was") << 60.0 << false << QString();
        QTest::newRow("after it") << 61.0 << false << u"1900-03-01"_s;
        QTest::newRow("counted from 1904") << 0.0 << true << u"1904-01-01"_s;
        QTest::newRow("time alone") << 0.25 << false << u"06:00:00"_s;
        QTest::newRow("a second before midnight rounds up") << 45000.9999999 << false << u"2023-03-16"_s;
        QTest::newRow("negative") << -1.0 << false << QString();
        QTest::newRow("past 9999") << 3e6 << false << QString();
    }

    void serialDaysBecomeDates()
    {
        QFETCH(double, serial);
        QFETCH(bool, counts1904);
        QTEST(isoDate(serial, counts1904).value_or(QString()), "date");
    }

    void escapedCharactersAreUndone()
    {
        QCOMPARE(unescaped(u"a_x000D_b_x005F_c_xZZZZ__x00"_s), u"a\rb_c_xZZZZ__x00"_s);
    }
};

static const support::Registered<TstCellValue> registered;

#include "tst_cell_value.moc"
