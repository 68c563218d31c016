// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/csv_parser.h"
#include "core/reader/sheets/text_encoding.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/reader/sheet_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using namespace core::reader;

namespace {

QList<QStringList> table(const QByteArray& bytes)
{
    QList<SheetRow> rows;
    const Result<SheetSummary> summary = sheets::parseCsv(bytes, sheet_text::into(rows));
    QList<QStringList> texts;
    for (const SheetRow& row : rows) {
        texts.append(sheet_text::cells(row));
    }
    return summary ? texts : QList<QStringList>();
}

} // namespace

class TstCsvParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreSplitAsWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("expected");
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("last line without an end")
            << QByteArray("a,b\nc,d") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("windows and old mac line ends") << QByteArray(
            "a,b\r\nc,d\re,f") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}};
        QTest::newRow("empty cell at the end is a cell")
            << QByteArray("a,\nb,c") << QList<QStringList>{{u"a"_s, QString()}, {u"b"_s, u"c"_s}};
        QTest::newRow("too few cells stay too few")
            << QByteArray("a,b,c\nd,e") << QList<QStringList>{{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s, u"e"_s}};
        QTest::newRow("quoted delimiter, quote and line break")
            << QByteArray("\"a,\"\"b\"\"\",\"c\nd\"\n") << QList<QStringList>{{u"a,\"b\""_s, u"c\nd"_s}};
        QTest::newRow("guard against formulas is taken off")
            << QByteArray("'+86 1,\"'=x\"\n''=x,'T HOOFT\n")
            << QList<QStringList>{{u"+86 1"_s, u"=x"_s}, {u"'=x"_s, u"'T HOOFT"_s}};
        QTest::newRow("quote inside a plain cell")
            << QByteArray("5\" pipe,x") << QList<QStringList>{{u"5\" pipe"_s, u"x"_s}};
        QTest::newRow("text after a closing quote") << QByteArray("\"a\"b,c") << QList<QStringList>{{u"ab"_s, u"c"_s}};
        QTest::newRow("semicolons") << QByteArray("a;b,1\nc;d")
                                    << QList<QStringList>{{u"a"_s, u"b,1"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("tabs") << QByteArray("a\tb\nc\td") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("excel's hint") << QByteArray("sep=;\r\na,x;b\r\n") << QList<QStringList>{{u"a,x"_s, u"b"_s}};
        QTest::newRow("empty lines are left out")
            << QByteArray("a,b\n\n,\nc,d\n") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    }

    void cellsAreSplitAsWritten()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, expected);
        QCOMPARE(table(bytes), expected);
    }

    void rowNumbersCountEmptyLines()
    {
        QList<SheetRow> rows;
        QVERIFY(sheets::parseCsv("a,b\n\nc,d\n", sheet_text::into(rows)).ok());
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].number, 3);
    }

    void everyEncodingGivesTheSameText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("utf-8") << QByteArray("姓,ş\nŁ,上海") << u"utf-8"_s;
        QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF姓,ş\nŁ,上海") << u"utf-8"_s;
        QTest::newRow("gb18030") << QByteArray("\xD0\xD5,"
                                               "\x81\x30\x94\x36"
                                               "\n"
                                               "\x81\x30\x91\x39"
                                               ",\xC9\xCF\xBA\xA3")
                                 << u"gb18030"_s;
        const QString text = u"姓,ş\nŁ,上海"_s;
        QByteArray littleEndian("\xFF\xFE");
        QByteArray bigEndian("\xFE\xFF");
        for (const QChar character : text) {
            const char low = static_cast<char>(character.unicode() & 0xFF);
            const char high = static_cast<char>(character.unicode() >> 8);
            littleEndian.append(low).append(high);
            bigEndian.append(high).append(low);
        }
        QTest::newRow("utf-16le") << littleEndian << u"utf-16le"_s;
        QTest::newRow("utf-16be") << bigEndian << u"utf-16be"_s;
        QTest::newRow("utf-16le without mark") << QByteArray("a\0,\0b\0\n\0c\0,\0d\0", 14) << u"utf-16le"_s;
    }

    void everyEncodingGivesTheSameText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QList<SheetRow> rows;
        const Result<SheetSummary> summary = sheets::parseCsv(bytes, sheet_text::into(rows));
        QVERIFY(summary.ok());
        QCOMPARE(summary->encoding, encoding);
        QCOMPARE(summary->rows, 2);
        if (rows[0].cells[0].text != u"a") {
            QCOMPARE(sheet_text::cells(rows[0]), QStringList({u"姓"_s, u"ş"_s}));
            QCOMPARE(sheet_text::cells(rows[1]), QStringList({u"Ł"_s, u"上海"_s}));
        }
    }

    void charactersAreNotCutWherePiecesMeet()
    {
        QByteArray bytes("x,");
        while (bytes.size() < 600'000) {
            bytes.append("上海远帆\n张,");
        }
        QList<SheetRow> rows;
        QVERIFY(sheets::parseCsv(bytes, sheet_text::into(rows)).ok());
        for (qsizetype i = 1; i + 1 < rows.size(); ++i) {
            QCOMPARE(sheet_text::cells(rows[i]), QStringList({u"张"_s, u"上海远帆"_s}));
        }
    }

    void whatIsNoSheetIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("nothing") << QByteArray("") << FailureCode::FileNotASheet;
        QTest::newRow("blank") << QByteArray(" \n \n") << FailureCode::FileNotASheet;
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><p>a,b") << FailureCode::FileNotASheet;
        QTest::newRow("binary") << QByteArray("\x7F"
                                              "ELF\x02\x01\x01\0\0\0\xFF",
            11) << FailureCode::FileNotASheet;
        QTest::newRow("latin-1") << QByteArray("name,C\xF4t\xE9,x\n") << FailureCode::FileWrongEncoding;
        QTest::newRow("cut within a character") << QByteArray("a,\xE5") << FailureCode::FileWrongEncoding;
        QTest::newRow("quote never closed") << QByteArray("a,\"b\nc,d\n") << FailureCode::FileDamaged;
        QTest::newRow("cell too long") << QByteArray("a,").append(QByteArray(kMaxCellLength + 1, 'x'))
                                       << FailureCode::FileTooLarge;
        QTest::newRow("too many columns") << QByteArray(kMaxSheetColumns, ',').append('x') << FailureCode::FileTooLarge;
        QTest::newRow("ten million lines") << QByteArray(10'000'000, '\n') << FailureCode::FileTooLarge;
    }

    void whatIsNoSheetIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FailureCode, code);
        QList<SheetRow> rows;
        const Result<SheetSummary> summary = sheets::parseCsv(bytes, sheet_text::into(rows));
        QVERIFY(!summary.ok());
        QCOMPARE(summary.failure().code, code);
    }
};

static const support::Registered<TstCsvParser> registered;

#include "tst_csv_parser.moc"
