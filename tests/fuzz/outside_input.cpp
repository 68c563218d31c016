// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/outside_input.h"

#include "app/reader/document_reading.h"
#include "app/reader/pdf_pages.h"
#include "app/reader/portrait_measuring.h"
#include "app/reader/scan_measuring.h"
#include "app/reader/zone_reading.h"
#include "core/documents/notice_reader.h"
#include "core/documents/passport_reading.h"
#include "core/reader/sheets/sheet_parser.h"
#include "core/rulebook/pack_reader.h"
#include "core/types/mrz.h"
#include "tests/fuzz/workbook_of_sheet.h"

#include <QList>
#include <QTemporaryFile>

namespace fuzz {

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;

namespace {

const QDate kToday(2026, 11, 18);

/// The bytes as a file; readers open files.
class InputFile final
{
public:
    explicit InputFile(const QByteArray& bytes)
    {
        m_isWritten = m_file.open() && m_file.write(bytes) == bytes.size() && m_file.flush();
        Q_ASSERT(m_isWritten);
    }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    QTemporaryFile m_file;
    bool m_isWritten = false;
};

template <typename Value>
bool isReadOrRefused(const Result<Value>& read)
{
    return read || isOfTheFile(read.failure().code);
}

/// A zone that was read is judged further in the program itself.
bool isZoneReadOrRefused(const QString& path)
{
    const Result<core::reader::ReadZone> zone = reader::readZone(path);
    if (zone) {
        (void)core::documents::readPassport(*zone, kToday);
        return true;
    }
    return isOfTheFile(zone.failure().code) || zone.failure().code == FailureCode::MrzNotFound
           || zone.failure().code == FailureCode::MrzUnclear;
}

bool isSheetReadOrRefused(const QByteArray& bytes)
{
    return isReadOrRefused(core::reader::sheets::parseSheet(
        bytes, [](const core::reader::SheetRow&) { return Result<void>(); }));
}

} // namespace

bool isOfTheFile(FailureCode code)
{
    static const QList<FailureCode> kCodes{FailureCode::FileUnreadable, FailureCode::FileTooLarge,
        FailureCode::FileLocked, FailureCode::FileDamaged, FailureCode::FileNotPdf, FailureCode::FileNotAPicture,
        FailureCode::FileNotASheet, FailureCode::FileWrongEncoding};
    return kCodes.contains(code);
}

bool readsPdf(const QByteArray& bytes)
{
    const InputFile file(bytes);
    const Result<core::reader::ReadDocument> document = reader::readDocument(file.path(), false);
    if (!document) {
        return isOfTheFile(document.failure().code);
    }
    (void)core::documents::readNotice(*document);
    // Drawing at a scanner's resolution would take all of the time.
    constexpr double kDotsPerInch = 36;
    const Result<std::unique_ptr<reader::PdfPages>> pages = reader::PdfPages::open(file.path());
    return pages && (*pages)->picture(0, kDotsPerInch).width() >= 0;
}

bool readsPicture(const QByteArray& bytes)
{
    const InputFile file(bytes);
    return isReadOrRefused(reader::measureScan(file.path())) && isReadOrRefused(reader::measurePortrait(file.path()))
           && isZoneReadOrRefused(file.path());
}

bool readsCsv(const QByteArray& bytes) { return isSheetReadOrRefused(bytes); }

bool readsXlsx(const QByteArray& bytes)
{
    return isSheetReadOrRefused(bytes.startsWith("PK") ? bytes : workbookOfSheet(bytes));
}

bool readsMrz(const QByteArray& bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    const QString first = QString::fromUtf8(lines.first());
    const QString second = QString::fromUtf8(lines.value(1));
    const Result<core::types::Mrz> zone = core::types::Mrz::parse(first, second, kToday);
    // What is refused has a problem to show for it, what is taken has none that blocks.
    return zone.ok() || !core::types::Mrz::problems(first, second, kToday).isEmpty();
}

bool readsPack(const QByteArray& bytes)
{
    const Result<core::rulebook::RulePack> pack = core::rulebook::readPack(bytes, u"pack.json"_s, {});
    if (pack) {
        return true;
    }
    const core::Failure& failure = pack.failure();
    return failure.code == FailureCode::PackUnreadable
           || (failure.code == FailureCode::PackUnsound && !failure.args.value(u"reason"_s).isEmpty());
}

} // namespace fuzz
