// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"
#include "core/reader/sheets/sheet_parser.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using exchange::Sheet;

namespace {

QList<QStringList> readBack(const QByteArray& bytes)
{
    QList<QStringList> rows;
    const Result<reader::SheetSummary> read =
        reader::sheets::parseSheet(bytes, [&rows](reader::SheetRow&& row) -> Result<void> {
            QStringList texts;
            for (const reader::SheetCell& cell : row.cells) {
                texts.append(cell.text);
            }
            rows.append(texts);
            return {};
        });
    CORE_EXPECT(read.ok());
    return rows;
}

} // namespace

class TstCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetIsWrittenAsSpreadsheetProgramsWantIt()
    {
        const Sheet sheet{u"People"_s, {u"姓名"_s, u"Until"_s, u"Cases"_s},
            {{u"李, \"明\""_s, QDate(2026, 3, 2), qint64{2}}, {u"=cmd"_s, QDate(), qint64{-1}}}};
        QCOMPARE(exchange::csvOf(sheet),
            "\xEF\xBB\xBF\"姓名\",\"Until\",\"Cases\"\r\n\"李, \"\"明\"\"\",2026-03-02,2\r\n\"'=cmd\",,-1\r\n");
    }

    void whatWasWrittenIsReadAgain()
    {
        const QStringList texts{u"two\nlines"_s, u"+86 1"_s, u"a\"b"_s, u"'=1"_s, u"'T HOOFT"_s, u"䶮𬱖"_s};
        QCOMPARE(readBack(exchange::kCsvMark + exchange::csvRow(texts)), QList<QStringList>{texts});
    }

    void withoutRowsTheHeadingsStand()
    {
        QCOMPARE(exchange::csvOf({u"x"_s, {u"A"_s, u"B"_s}, {}}), QByteArray(exchange::kCsvMark) + "\"A\",\"B\"\r\n");
    }
};

static const support::Registered<TstCsvText> registered;

#include "tst_csv_text.moc"
