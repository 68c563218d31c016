// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/workbook_of_sheet.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <utility>

namespace fuzz {

namespace {

constexpr auto kRelationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                "relationships/%1\" Target=\"%2\"/></Relationships>";
constexpr auto kWorkbook = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                           "<sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

QByteArray relationship(const QByteArray& type, const QByteArray& target)
{
    return QByteArray(kRelationships).replace("%1", type).replace("%2", target);
}

void put(archive* package, const char* name, const QByteArray& content)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name);
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_write_header(package, entry.get());
    archive_write_data(package, content.constData(), static_cast<std::size_t>(content.size()));
}

} // namespace

QByteArray workbookOfSheet(const QByteArray& sheetXml)
{
    constexpr qsizetype kRoomForTheRest = 16'384;
    QByteArray bytes(sheetXml.size() + kRoomForTheRest, '\0');
    std::size_t used = 0;
    {
        const std::unique_ptr<archive, decltype(&archive_write_free)> package(archive_write_new(), &archive_write_free);
        archive_write_set_format_zip(package.get());
        archive_write_zip_set_compression_store(package.get());
        archive_write_open_memory(package.get(), bytes.data(), static_cast<std::size_t>(bytes.size()), &used);
        put(package.get(), "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
        put(package.get(), "xl/workbook.xml", kWorkbook);
        put(package.get(), "xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
        put(package.get(), "xl/worksheets/sheet1.xml", sheetXml);
        archive_write_close(package.get());
    }
    bytes.truncate(static_cast<qsizetype>(used));
    return bytes;
}

} // namespace fuzz
