// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheets/zip_package.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace core::reader::sheets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxEntries = 10'000;
constexpr qint64 kMaxContent = 2LL * 1024 * 1024 * 1024;
constexpr qint64 kUnsuspectedContent = 256LL * 1024 * 1024;
constexpr qint64 kMaxRatio = 200;

qint64 contentLimit(QByteArrayView bytes)
{
    return std::min(kMaxContent, std::max(kUnsuspectedContent, bytes.size() * kMaxRatio));
}

struct CloseArchive
{
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using Archive = std::unique_ptr<archive, CloseArchive>;

Archive openArchive(QByteArrayView bytes)
{
    Archive handle(archive_read_new());
    archive_read_support_format_zip_seekable(handle.get());
    const int opened = archive_read_open_memory(handle.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    return opened == ARCHIVE_OK ? std::move(handle) : nullptr;
}

/// Goes to the next entry; null at the end and where the directory is damaged, which `status` tells apart.
archive_entry* nextEntry(archive* handle, int& status)
{
    archive_entry* entry = nullptr;
    status = archive_read_next_header(handle, &entry);
    return status == ARCHIVE_OK || status == ARCHIVE_WARN ? entry : nullptr;
}

QString nameOf(archive_entry* entry)
{
    const char* const name = archive_entry_pathname(entry);
    return QString::fromUtf8(name != nullptr ? name : "").toLower();
}

/// One entry's content as it is unpacked.
class EntryStream final : public QIODevice
{
public:
    EntryStream(Archive handle, qint64 limit) : m_archive(std::move(handle)), m_left(limit)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const auto read = archive_read_data(m_archive.get(), data, static_cast<std::size_t>(size));
        m_left -= read;
        if (read < 0 || m_left < 0) {
            setErrorString(m_left < 0 ? u"too large"_s : u"damaged"_s);
            return -1;
        }
        return read == 0 && size > 0 ? -1 : read;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Archive m_archive;
    qint64 m_left = 0;
};

} // namespace

Result<ZipPackage> ZipPackage::open(QByteArrayView bytes)
{
    const Archive handle = openArchive(bytes);
    if (!handle) {
        return Failure(FailureCode::FileNotASheet);
    }
    QSet<QString> names;
    qint64 content = 0;
    int status = ARCHIVE_OK;
    while (archive_entry* const entry = nextEntry(handle.get(), status)) {
        if (archive_entry_is_encrypted(entry) != 0) {
            return Failure(FailureCode::FileLocked);
        }
        content += std::clamp<qint64>(archive_entry_size(entry), 0, kMaxContent);
        names.insert(nameOf(entry));
        if (names.size() > kMaxEntries || content > contentLimit(bytes)) {
            return Failure(FailureCode::FileTooLarge, {{u"limit"_s, QString::number(contentLimit(bytes) >> 20)}});
        }
    }
    if (status != ARCHIVE_EOF) {
        return Failure(FailureCode::FileDamaged);
    }
    return ZipPackage(bytes, std::move(names));
}

std::unique_ptr<QIODevice> ZipPackage::stream(const QString& name) const
{
    Archive handle = contains(name) ? openArchive(m_bytes) : nullptr;
    if (!handle) {
        return nullptr;
    }
    int status = ARCHIVE_OK;
    while (archive_entry* const entry = nextEntry(handle.get(), status)) {
        if (nameOf(entry) == name.toLower()) {
            return std::make_unique<EntryStream>(std::move(handle), contentLimit(m_bytes));
        }
    }
    return nullptr;
}

} // namespace core::reader::sheets
