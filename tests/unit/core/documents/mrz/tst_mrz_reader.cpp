// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_reader.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/documents/mrz/passport_drawing.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using core::documents::mrz::readZone;
using core::reader::ReadZone;
using passports::drawPassport;
using passports::greyPicture;
using passports::inventedZone;
using passports::Scan;

Q_DECLARE_METATYPE(passports::Scan)

class TstMrzReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreReadExactlyOrRefused_data()
    {
        QTest::addColumn<Scan>("scan");
        QTest::newRow("straight") << Scan{};
        for (const double skew : {-5.0, -2.3, -1.0, 0.4, 1.7, 3.1, 5.0}) {
            Scan scan;
            scan.skew = skew;
            scan.blur = 0.8;
            scan.noise = 6;
            QTest::addRow("skew %.1f", skew) << scan;
        }
    }
    void linesAreReadExactlyOrRefused()
    {
        QFETCH(Scan, scan);
        std::mt19937 dice(4711);
        for (int person = 0; person < 8; ++person) {
            const QStringList zone = inventedZone(dice);
            const Result<ReadZone> read = readZone(greyPicture(drawPassport(zone, scan, dice)));
            m_lines += 2;
            if (!read) {
                continue;
            }
            for (const std::size_t line : {0U, 1U}) {
                QCOMPARE(read->text(line), zone.at(static_cast<qsizetype>(line)));
                ++m_exact;
            }
        }
    }

    void atLeast99LinesOfAHundredAreExact()
    {
        QVERIFY(m_lines > 0);
        QVERIFY2(100 * m_exact >= 99 * m_lines, qPrintable(u"%1 of %2"_s.arg(m_exact).arg(m_lines)));
    }

private:
    int m_lines = 0;
    int m_exact = 0;
};

static const support::Registered<TstMrzReader> registered;

#include "tst_mrz_reader.moc"
