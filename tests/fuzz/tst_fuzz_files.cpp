// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/calendar/calendar_import.h"
#include "core/reader/reader_client.h"
#include "tests/fuzz/fuzzer.h"
#include "tests/fuzz/outside_input.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::reader;
using core::FailureCode;
using core::Result;
using fuzz::Fuzzer;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QFileInfoList filesIn(const QStringList& folders, const QStringList& endings)
{
    QFileInfoList files;
    for (const QString& folder : folders) {
        files += QDir(QStringLiteral(TEST_DATA_DIR "/") + folder).entryInfoList(endings, QDir::Files, QDir::Name);
    }
    return files;
}

/// A reader that died or hung is told too, and costs that file alone.
bool isOfTheFileOrItsReader(FailureCode code)
{
    return code == FailureCode::ReaderDied || code == FailureCode::ReaderTimeout || fuzz::isOfTheFile(code);
}

} // namespace

/// Files from outside, spoiled: each is read or refused with a reason, and the next sound one is read.
class TstFuzzFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreReadOrRefused()
    {
        const QFileInfoList seeds = filesIn({u"notices"_s, u"documents"_s}, {u"*.pdf"_s});
        const QString sound = QStringLiteral(TEST_DATA_DIR "/notices/n01.pdf");
        spoilAll(seeds, sound, [](ReaderClient& client, const QString& file) {
            const Result<ReadDocument> read = client.readDocument(file);
            return read ? std::nullopt : std::optional(read.failure().code);
        });
    }

    void sheetsAreReadOrRefused()
    {
        const QFileInfoList seeds = filesIn({u"people"_s, u"sheets"_s}, {u"*.csv"_s, u"*.txt"_s, u"*.xlsx"_s});
        const QString sound = QStringLiteral(TEST_DATA_DIR "/people/people.xlsx");
        spoilAll(seeds, sound, [](ReaderClient& client, const QString& file) -> std::optional<FailureCode> {
            const Result<SheetSummary> read = client.readSheet(file, [](const SheetBatch& batch) -> Result<void> {
                const Result<QList<SheetRow>> rows = batch.rows();
                return rows ? Result<void>() : rows.failure();
            });
            return read ? std::nullopt : std::optional(read.failure().code);
        });
    }

    void calendarsAreReadOrRefused()
    {
        const QByteArray year = "{\"year\": 2027, \"days\": [{\"name\": \"元旦\", \"date\": \"2027-01-01\", "
                                "\"isOffDay\": true}]}";
        const QByteArray lines = "date,name,kind\n2027-01-01,元旦,休\n2027-01-02,元旦,班\n";
        const QByteArray events = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270101"
                                  "\r\nSUMMARY:元旦（休）\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        const QList<std::pair<QString, QByteArray>> seeds{
            {u"year.json"_s, year}, {u"year.csv"_s, lines}, {u"year.ics"_s, events}};
        const QTemporaryDir folder;
        for (Fuzzer fuzzer(300); fuzzer.next();) {
            const auto& [name, bytes] = seeds.at(fuzzer.below(static_cast<int>(seeds.size())));
            const QString file = folder.filePath(name);
            write(file, fuzzer.spoiled(bytes));
            const auto read = core::calendar::importCalendarYear(file);
            QVERIFY2(read || fuzz::isOfTheFile(read.failure().code), fuzzer.where().constData());
        }
    }

private:
    using Read = std::function<std::optional<FailureCode>(ReaderClient& client, const QString& file)>;

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static void spoilAll(const QFileInfoList& seeds, const QString& sound, const Read& read)
    {
        QVERIFY(!seeds.isEmpty());
        constexpr int kRounds = 40;
        constexpr int kSoundOneEvery = 10;
        const QTemporaryDir folder;
        ReaderClient client(core::resource_paths::readerProgram());
        int refused = 0;
        int died = 0;
        Fuzzer fuzzer(kRounds);
        while (fuzzer.next()) {
            const QFileInfo seed = seeds.at(fuzzer.below(static_cast<int>(seeds.size())));
            const QString file = folder.filePath(u"spoiled."_s + seed.suffix());
            write(file, fuzzer.spoiled(bytesOf(seed.filePath())));
            const std::optional<FailureCode> failure = read(client, file);
            QVERIFY2(!failure || isOfTheFileOrItsReader(*failure), fuzzer.where() + ": " + qPrintable(seed.fileName()));
            refused += failure ? 1 : 0;
            died += failure == FailureCode::ReaderDied || failure == FailureCode::ReaderTimeout ? 1 : 0;
            if (fuzzer.round() % kSoundOneEvery == 0) {
                QVERIFY2(!read(client, sound), fuzzer.where().constData());
            }
        }
        qInfo("%s: %d refused, %d of them ended the reader", fuzzer.where().constData(), refused, died);
    }
};

static const support::Registered<TstFuzzFiles> registered;

#include "tst_fuzz_files.moc"
