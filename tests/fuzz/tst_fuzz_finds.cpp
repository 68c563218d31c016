// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/outside_input.h"
#include "tests/fuzz/workbook_of_sheet.h"
#include "tests/support/test_registry.h"

#include "core/reader/sheets/sheet_parser.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using Reads = bool (*)(const QByteArray&);

struct Target
{
    QString folder;
    Reads reads;
};

const QList<Target>& targets()
{
    static const QList<Target> kTargets{{u"pdf"_s, fuzz::readsPdf}, {u"picture"_s, fuzz::readsPicture},
        {u"csv"_s, fuzz::readsCsv}, {u"xlsx"_s, fuzz::readsXlsx}, {u"mrz"_s, fuzz::readsMrz},
        {u"pack"_s, fuzz::readsPack}};
    return kTargets;
}

} // namespace

/// What `./dev fuzz` begins with and what it once found (tests/data/fuzz) is read or refused.
class TstFuzzFinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadOrRefused_data()
    {
        QTest::addColumn<Reads>("reads");
        QTest::addColumn<QByteArray>("bytes");
        for (const Target& target : targets()) {
            const QDir folder(QStringLiteral(TEST_DATA_DIR "/fuzz/") + target.folder);
            for (const QFileInfo& info : folder.entryInfoList(QDir::Files, QDir::Name)) {
                QFile file(info.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QTest::addRow("%s/%s", qPrintable(target.folder), qPrintable(info.fileName())) << target.reads
                                                                                               << file.readAll();
            }
        }
    }

    void isReadOrRefused()
    {
        QFETCH(const Reads, reads);
        QFETCH(const QByteArray, bytes);
        QVERIFY(reads(bytes));
    }

    void theXlsxTargetReachesTheSheet()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/fuzz/xlsx/sheet.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<core::reader::SheetRow> rows;
        const auto read = core::reader::sheets::parseSheet(
            fuzz::workbookOfSheet(file.readAll()), [&rows](const core::reader::SheetRow& row) {
                rows.append(row);
                return core::Result<void>();
            });
        QVERIFY(read.ok());
        QCOMPARE(rows.size(), 2);
    }
};

static const support::Registered<TstFuzzFinds> registered;

#include "tst_fuzz_finds.moc"
