// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/reader/reader_client.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/reader/sheet_text.h"

#include <QDate>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using namespace core::reader;

namespace {

QString sheet(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/people/") + name; }

struct ReadSheet
{
    std::optional<FailureCode> failure;
    SheetSummary summary;
    QList<SheetRow> rows;
};

ReadSheet read(const QString& path)
{
    ReaderClient client(core::resource_paths::readerProgram());
    ReadSheet result;
    const Result<SheetSummary> summary =
        client.readSheet(path, [&result](const SheetBatch& batch) -> Result<void> {
            const Result<QList<SheetRow>> rows = batch.rows();
            if (!rows) {
                return rows.failure();
            }
            result.rows.append(*rows);
            return {};
        });
    if (summary) {
        result.summary = *summary;
    } else {
        result.failure = summary.failure().code;
    }
    return result;
}

/// Dates are written in other ways in some of the sheets; that they are the same day is all that is asked here.
QString comparable(const QString& text)
{
    for (const QString& format :
        {u"yyyy/M/d"_s, u"yyyy.M.d"_s, u"yyyy年M月d日"_s, u"yyyyMMdd"_s, u"d-MMM-yyyy"_s, u"dd MMM yyyy"_s}) {
        const QDate date = QDate::fromString(text, format);
        if (date.isValid() && text.size() >= 8 && text.size() <= 11) {
            return date.toString(Qt::ISODate);
        }
    }
    return text;
}

QList<QStringList> people(const QString& name, qsizetype headerRow)
{
    QList<QStringList> people;
    const ReadSheet result = read(sheet(name));
    for (qsizetype i = headerRow + 1; i < result.rows.size(); ++i) {
        QStringList cells;
        for (const QString& text : sheet_text::cells(result.rows[i])) {
            cells.append(comparable(text));
        }
        people.append(cells);
    }
    return people;
}

} // namespace

class TstSheetReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFortyPeopleInEveryEncoding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qsizetype>("headerRow");
        QTest::newRow("utf-8 with mark") << u"people-utf8bom.csv"_s << qsizetype{0};
        QTest::newRow("gb18030") << u"people-gb18030.csv"_s << qsizetype{0};
        QTest::newRow("utf-16 with tabs") << u"people-utf16.txt"_s << qsizetype{0};
        QTest::newRow("xlsx with a title row") << u"people.xlsx"_s << qsizetype{1};
    }

    void theSameFortyPeopleInEveryEncoding()
    {
        QFETCH(QString, name);
        QFETCH(qsizetype, headerRow);
        const QList<QStringList> expected = people(u"people-utf8.csv"_s, 0);
        QCOMPARE(expected.size(), 40);
        QCOMPARE(people(name, headerRow), expected);
    }

    void cellsOfAWorkbookKeepTheirKind()
    {
        const ReadSheet result = read(sheet(u"people.xlsx"_s));
        QCOMPARE(result.summary.format, u"xlsx"_s);
        QCOMPARE(result.rows[0].cells.size(), 1);
        QCOMPARE(result.rows[2].number, 3);
        QCOMPARE(result.rows[2].cells[6], (SheetCell{u"2033-12-10"_s, CellKind::Date}));
        QCOMPARE(result.rows[2].cells[8], (SheetCell{u"766061088933156"_s, CellKind::Text}));
        QCOMPARE(result.rows[2].cells[16], (SheetCell{u"60000"_s, CellKind::Number}));
    }

    void aRowWithTooFewCellsOfACsvStaysShort()
    {
        const ReadSheet result = read(sheet(u"people-bad.csv"_s));
        QCOMPARE(result.rows.size(), 13);
        QVERIFY(result.rows.last().cells.size() < result.rows.first().cells.size());
        QCOMPARE(result.rows[11].cells[8].text, u"4.40E+14"_s);
    }

    void whatIsNoSheetIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("pdf") << QStringLiteral(TEST_DATA_DIR "/notices/n01.pdf") << FailureCode::FileNotASheet;
        QTest::newRow("web page") << QStringLiteral(TEST_DATA_DIR "/notices/n13.pdf") << FailureCode::FileNotASheet;
        QTest::newRow("missing") << sheet(u"none.csv"_s) << FailureCode::FileMissing;
    }

    void whatIsNoSheetIsRefused()
    {
        QFETCH(QString, path);
        QTEST(read(path).failure.value_or(FailureCode::Internal), "code");
    }

    void aDamagedWorkbookIsRefused()
    {
        QTemporaryDir folder;
        const QByteArray whole = sheet_text::bytesOf(sheet(u"people.xlsx"_s));
        for (const qsizetype size : {whole.size() / 2, whole.size() - 20}) {
            QFile cut(folder.filePath(u"cut.xlsx"_s));
            QVERIFY(cut.open(QIODevice::WriteOnly));
            cut.write(whole.first(size));
            cut.close();
            const FailureCode code = read(cut.fileName()).failure.value_or(FailureCode::Internal);
            QVERIFY(code == FailureCode::FileDamaged || code == FailureCode::FileNotASheet);
        }
    }

    void theSinksFailureEndsTheReading()
    {
        ReaderClient client(core::resource_paths::readerProgram());
        const Result<SheetSummary> summary = client.readSheet(sheet(u"people-utf8.csv"_s),
            [](const SheetBatch&) { return Result<void>(Failure(FailureCode::StoreFull)); });
        QVERIFY(!summary.ok());
        QCOMPARE(summary.failure().code, FailureCode::StoreFull);
        QVERIFY(
            client.readSheet(sheet(u"people-utf8.csv"_s), [](const SheetBatch&) { return Result<void>(); }).ok());
    }

#ifdef Q_OS_UNIX
    void aReaderKilledInMidFileIsToldAndTheNextFileIsRead()
    {
        QTemporaryDir folder;
        QFile big(folder.filePath(u"big.csv"_s));
        QVERIFY(big.open(QIODevice::WriteOnly));
        for (int row = 0; row < 50'000; ++row) {
            big.write("name,passport,2030-01-01,some more text in this row\n");
        }
        big.close();
        ReaderClient client(core::resource_paths::readerProgram());
        int batches = 0;
        const Result<SheetSummary> summary =
            client.readSheet(big.fileName(), [&client, &batches](const SheetBatch&) -> Result<void> {
                if (++batches == 2) {
                    ::kill(static_cast<pid_t>(client.processId()), SIGKILL);
                }
                return {};
            });
        QVERIFY(!summary.ok());
        QCOMPARE(summary.failure().code, FailureCode::ReaderDied);
        QVERIFY(batches < 50'000 / protocol::kSheetBatchRows);
        QVERIFY(client.readSheet(sheet(u"people.xlsx"_s), [](const SheetBatch&) { return Result<void>(); }).ok());
    }
#endif
};

static const support::Registered<TstSheetReading> registered;

#include "tst_sheet_reading.moc"
