// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_file.h"

#include <QDateTime>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace core::exchange {

namespace {

la_ssize_t append(archive*, void* target, const void* bytes, std::size_t count)
{
    static_cast<QByteArray*>(target)->append(static_cast<const char*>(bytes), static_cast<qsizetype>(count));
    return static_cast<la_ssize_t>(count);
}

bool writeEntry(archive* zip, const QString& name, const QByteArray& content, const QDateTime& at)
{
    const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), at.toSecsSinceEpoch(), 0);
    return archive_write_header(zip, entry.get()) == ARCHIVE_OK
           && archive_write_data(zip, content.constData(), static_cast<std::size_t>(content.size())) == content.size();
}

} // namespace

Result<QByteArray> zipOf(const QMap<QString, QByteArray>& entries, const QDateTime& at)
{
    QByteArray bytes;
    const std::unique_ptr<archive, int (*)(archive*)> zip(archive_write_new(), archive_write_free);
    archive_write_set_bytes_in_last_block(zip.get(), 1); // no filling up, as for tapes
    bool isWhole = archive_write_set_format_zip(zip.get()) == ARCHIVE_OK
                   && archive_write_open(zip.get(), &bytes, nullptr, append, nullptr) == ARCHIVE_OK;
    for (auto each = entries.cbegin(); each != entries.cend(); ++each) {
        isWhole = isWhole && writeEntry(zip.get(), each.key(), each.value(), at);
    }
    isWhole = isWhole && archive_write_close(zip.get()) == ARCHIVE_OK;
    return isWhole ? Result<QByteArray>(bytes)
                   : Failure(FailureCode::Internal, {{QStringLiteral("detail"), QStringLiteral("zip")}});
}

} // namespace core::exchange
