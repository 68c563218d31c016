// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_file.h"
#include "core/exchange/zip_file.h"
#include "core/reader/sheets/sheet_parser.h"
#include "core/reader/sheets/zip_package.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using exchange::zipOf;
using reader::sheets::ZipPackage;

namespace {

const QDateTime kMade(QDate(2026, 3, 2), QTime(4, 0), Qt::UTC);

QMap<QString, QByteArray> entriesOf(const QByteArray& zip, const QStringList& names)
{
    const Result<ZipPackage> package = ZipPackage::open(zip);
    CORE_EXPECT(package.ok());
    QMap<QString, QByteArray> entries;
    for (const QString& name : names) {
        if (const auto stream = package->stream(name)) {
            entries.insert(name, stream->readAll());
        }
    }
    return entries;
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        files.append(QDir(folder).relativeFilePath(each.next()));
    }
    files.sort();
    return files;
}

} // namespace

/// Archives that we write, and what names in those of others can do: nothing.
class TstZipFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBack()
    {
        const QMap<QString, QByteArray> entries{
            {u"a.json"_s, "{}"}, {u"empty.txt"_s, ""}, {u"说明.txt"_s, QByteArray(100'000, 'x')}};
        const Result<QByteArray> zip = zipOf(entries, kMade);
        QVERIFY(zip.ok());
        QVERIFY(zip->size() < 2'000);
        QCOMPARE(entriesOf(*zip, entries.keys()), entries);
        QCOMPARE(*zipOf(entries, kMade), *zip);
    }

    void namesThatClimbOutWriteNothing()
    {
        const QTemporaryDir dir;
        const QString deep = dir.filePath(u"a/b/c"_s);
        QVERIFY(QDir().mkpath(deep));
        const QString sheet = deep + u"/people.xlsx"_s;
        QVERIFY(exchange::writeXlsx(sheet, {u"人员"_s, {u"姓名"_s}, {{u"李明"_s}}}, kMade).ok());
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMap<QString, QByteArray> entries = entriesOf(file.readAll(),
            {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s,
                u"xl/worksheets/sheet1.xml"_s, u"xl/styles.xml"_s, u"xl/sharedStrings.xml"_s});
        for (const QString& name : {u"../../evil.txt"_s, u"..\\evil.txt"_s, dir.filePath(u"evil.txt"_s),
                 u"C:\\evil.txt"_s, u"xl/../../evil.txt"_s}) {
            entries.insert(name, "evil");
        }
        const QStringList before = filesBelow(dir.path());
        const QString working = QDir::currentPath();
        QVERIFY(QDir::setCurrent(deep));
        QStringList texts;
        const Result<reader::SheetSummary> read =
            reader::sheets::parseSheet(*zipOf(entries, kMade), [&texts](reader::SheetRow&& row) -> Result<void> {
                texts.append(row.cells.first().text);
                return {};
            });
        QVERIFY(QDir::setCurrent(working));
        QVERIFY(read.ok());
        QCOMPARE(texts, (QStringList{u"姓名"_s, u"李明"_s}));
        QCOMPARE(filesBelow(dir.path()), before);
    }

    void tooManyEntriesAreRefused()
    {
        QMap<QString, QByteArray> entries;
        for (int n = 0; n <= 10'000; ++n) {
            entries.insert(QString::number(n), {});
        }
        QCOMPARE(ZipPackage::open(*zipOf(entries, kMade)).failure().code, FailureCode::FileTooLarge);
    }
};

static const support::Registered<TstZipFile> registered;

#include "tst_zip_file.moc"
