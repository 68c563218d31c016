// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_file.h"
#include "core/reader/sheets/sheet_parser.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using exchange::Sheet;
using exchange::writeXlsx;
using reader::CellKind;

namespace {

const QDateTime kMade(QDate(2026, 3, 2), QTime(4, 0), Qt::UTC);

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    CORE_EXPECT(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<reader::SheetRow> rowsOf(const QString& path)
{
    QList<reader::SheetRow> rows;
    const Result<reader::SheetSummary> read =
        reader::sheets::parseSheet(bytesOf(path), [&rows](reader::SheetRow&& row) -> Result<void> {
            rows.append(std::move(row));
            return {};
        });
    CORE_EXPECT(read.ok());
    return rows;
}

} // namespace

/// Workbooks as our own reader sees them, which is not what wrote them.
class TstXlsxFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cellsAreTextsDaysAndNumbers()
    {
        const QString path = m_folder->filePath(u"名单.xlsx"_s);
        const Sheet sheet{u"人员"_s, {u"姓名"_s, u"Until"_s, u"Cases"_s},
            {{u"=cmd|' /C calc'!A0"_s, QDate(2026, 3, 2), qint64{2}}, {u"+86 1"_s, QDate(), qint64{0}},
                {QString(), QDate(2028, 2, 29), qint64{-3}}}};
        QVERIFY(writeXlsx(path, sheet, kMade).ok());
        const QList<reader::SheetRow> rows = rowsOf(path);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].cells[0], (reader::SheetCell{u"姓名"_s, CellKind::Text}));
        QCOMPARE(rows[1].cells[0], (reader::SheetCell{u"=cmd|' /C calc'!A0"_s, CellKind::Text}));
        QCOMPARE(rows[1].cells[1], (reader::SheetCell{u"2026-03-02"_s, CellKind::Date}));
        QCOMPARE(rows[1].cells[2], (reader::SheetCell{u"2"_s, CellKind::Number}));
        QCOMPARE(rows[2].cells[0], (reader::SheetCell{u"+86 1"_s, CellKind::Text}));
        QCOMPARE(rows[2].cells[1].text, QString());
        QCOMPARE(rows[3].cells[2], (reader::SheetCell{u"-3"_s, CellKind::Number}));
    }

    void aNameThatTheFormatDoesNotTakeIsMended()
    {
        const QString path = m_folder->filePath(u"named.xlsx"_s);
        const Sheet sheet{u"进度 / Progress [a]: *?\\ of more than thirty-one characters"_s, {u"A"_s}, {{u"b"_s}}};
        QVERIFY(writeXlsx(path, sheet, kMade).ok());
        QCOMPARE(rowsOf(path).size(), 2);
    }

    void theSameSheetGivesTheSameBytes()
    {
        const Sheet sheet{u"A"_s, {u"B"_s}, {{u"c"_s}, {u"𬱖䶮"_s}}};
        QVERIFY(writeXlsx(m_folder->filePath(u"1.xlsx"_s), sheet, kMade).ok());
        QVERIFY(writeXlsx(m_folder->filePath(u"2.xlsx"_s), sheet, kMade).ok());
        QCOMPARE(bytesOf(m_folder->filePath(u"1.xlsx"_s)), bytesOf(m_folder->filePath(u"2.xlsx"_s)));
    }

    void aFormerFileIsReplacedAndNothingElseIsLeft()
    {
        const QString path = m_folder->filePath(u"list.xlsx"_s);
        QVERIFY(writeXlsx(path, {u"A"_s, {u"B"_s}, {{u"old"_s}}}, kMade).ok());
        QVERIFY(writeXlsx(path, {u"A"_s, {u"B"_s}, {{u"new"_s}}}, kMade).ok());
        QCOMPARE(rowsOf(path)[1].cells[0].text, u"new"_s);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"list.xlsx"_s});
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const Result<void> written = writeXlsx(m_folder->filePath(u"none/a.xlsx"_s), {u"A"_s, {u"B"_s}, {}}, kMade);
        QVERIFY(!written.ok());
        QCOMPARE(written.failure().code, FailureCode::FileWriteFailed);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whatCannotBeReplacedStays()
    {
        const QString path = m_folder->filePath(u"taken.xlsx"_s);
        QVERIFY(QDir(path).mkpath(u"inside"_s));
        QVERIFY(!writeXlsx(path, {u"A"_s, {u"B"_s}, {}}, kMade).ok());
        QVERIFY(QDir(path).exists(u"inside"_s));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"taken.xlsx"_s});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

static const support::Registered<TstXlsxFile> registered;

#include "tst_xlsx_file.moc"
