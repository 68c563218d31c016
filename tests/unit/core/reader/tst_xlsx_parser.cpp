// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/sheet_parser.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/reader/sheet_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using namespace core::reader;

namespace {

struct Parsed
{
    std::optional<FailureCode> failure;
    QList<SheetRow> rows;
};

Parsed parsed(const QString& name)
{
    Parsed result;
    const QByteArray bytes = sheet_text::bytesOf(QStringLiteral(TEST_DATA_DIR "/sheets/") + name);
    const Result<SheetSummary> summary = sheets::parseSheet(bytes, sheet_text::into(result.rows));
    if (!summary) {
        result.failure = summary.failure().code;
    }
    return result;
}

} // namespace

class TstXlsxParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstVisibleSheetIsRead()
    {
        const Parsed sheet = parsed(u"kinds.xlsx"_s);
        QVERIFY(!sheet.failure);
        QCOMPARE(sheet.rows.size(), 3);
        QCOMPARE(sheet.rows[0].number, 2);
        QCOMPARE(sheet.rows[1].number, 4);
        QCOMPARE(sheet.rows[2].number, 6);
    }

    void textIsSharedRichOrInlineAndGapsAreEmptyCells()
    {
        const Parsed sheet = parsed(u"kinds.xlsx"_s);
        QCOMPARE(
            sheet_text::cells(sheet.rows.at(0)), QStringList({u"护照号"_s, u"rich text"_s, QString(), u"inline"_s}));
    }

    void everyKindOfCellComesAsWhatItIs_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<CellKind>("kind");
        QTest::newRow("chinese date format") << 0 << u"2025-06-01"_s << CellKind::Date;
        QTest::newRow("date with time") << 1 << u"2025-06-01 12:00:00"_s << CellKind::Date;
        QTest::newRow("money format is no date") << 2 << u"45809"_s << CellKind::Number;
        QTest::newRow("number of seventeen digits") << 3 << u"44030020250000117"_s << CellKind::Number;
        QTest::newRow("number with its digits lost") << 4 << u"4.4030020250000102E+17"_s << CellKind::Number;
        QTest::newRow("telephone with exponent") << 5 << u"16241379376"_s << CellKind::Number;
        QTest::newRow("text made by a formula") << 6 << u"made"_s << CellKind::Text;
        QTest::newRow("truth value") << 7 << u"TRUE"_s << CellKind::Text;
        QTest::newRow("error") << 8 << u"#N/A"_s << CellKind::Text;
        QTest::newRow("iso date of a strict workbook") << 9 << u"2025-06-01"_s << CellKind::Date;
        QTest::newRow("built-in date format") << 10 << u"2025-06-01"_s << CellKind::Date;
    }

    void everyKindOfCellComesAsWhatItIs()
    {
        QFETCH(int, column);
        QFETCH(QString, text);
        QFETCH(CellKind, kind);
        const Parsed sheet = parsed(u"kinds.xlsx"_s);
        QCOMPARE(sheet.rows.at(1).cells.at(column), (SheetCell{text, kind}));
    }

    void aRowIsFilledUpToTheWidestSoFar()
    {
        const Parsed sheet = parsed(u"kinds.xlsx"_s);
        QCOMPARE(sheet.rows.at(2).cells.size(), sheet.rows.at(1).cells.size());
        QCOMPARE(sheet.rows.at(2).cells.first(), (SheetCell{u"7"_s, CellKind::Number}));
    }

    void daysMayCountFrom1904()
    {
        const Parsed sheet = parsed(u"counts-1904.xlsx"_s);
        QVERIFY(!sheet.failure);
        QCOMPARE(sheet.rows.at(0).cells.at(0).text, u"2025-06-01"_s);
    }

    void whatIsHostileOrNoSheetIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("entities") << u"entities.xlsx"_s << FailureCode::FileDamaged;
        QTest::newRow("missing string") << u"no-such-string.xlsx"_s << FailureCode::FileDamaged;
        QTest::newRow("a cell of 20 MB") << u"long-cell.xlsx"_s << FailureCode::FileTooLarge;
        QTest::newRow("a sheet of 300 MB in 300 KB") << u"bomb.xlsx"_s << FailureCode::FileTooLarge;
        QTest::newRow("password") << u"password.xlsx"_s << FailureCode::FileLocked;
        QTest::newRow("old binary format") << u"old-binary.xls"_s << FailureCode::FileNotASheet;
        QTest::newRow("letter") << u"letter.docx"_s << FailureCode::FileNotASheet;
    }

    void whatIsHostileOrNoSheetIsRefused()
    {
        QFETCH(QString, name);
        QTEST(parsed(name).failure.value_or(FailureCode::Internal), "code");
    }
};

static const support::Registered<TstXlsxParser> registered;

#include "tst_xlsx_parser.moc"
