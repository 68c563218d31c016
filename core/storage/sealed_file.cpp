// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_file.h"

#include <algorithm>

#include <sodium.h>

namespace core::storage::sealed_file {

namespace {

constexpr QByteArrayView kMagic = "PDd1";
constexpr qsizetype kChunk = 64 * 1024;
constexpr auto kHeader = static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
constexpr auto kExtra = static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);
constexpr unsigned char kFinal = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

using Stream = crypto_secretstream_xchacha20poly1305_state;

const unsigned char* raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

QByteArrayView part(QByteArrayView bytes, qsizetype at, qsizetype length)
{
    return bytes.sliced(at, std::min(length, bytes.size() - at));
}

DataKey keyOf(const QByteArray& name, const DataKey& key)
{
    return key.derived(std::string_view(name.constData(), static_cast<std::size_t>(name.size())));
}

qsizetype chunksOf(qsizetype byteCount) { return std::max<qsizetype>(1, (byteCount + kChunk - 1) / kChunk); }

} // namespace

qint64 sizeOf(qint64 byteCount)
{
    return kMagic.size() + kHeader + byteCount + chunksOf(byteCount) * kExtra;
}

QByteArray seal(const QByteArray& bytes, const QByteArray& name, const DataKey& key)
{
    const qsizetype chunks = chunksOf(bytes.size());
    QByteArray sealed(sizeOf(bytes.size()), Qt::Uninitialized);
    std::copy(kMagic.begin(), kMagic.end(), sealed.begin());
    auto* out = reinterpret_cast<unsigned char*>(sealed.data()) + kMagic.size();
    Stream stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream, out, keyOf(name, key).bytes());
    out += kHeader;
    for (qsizetype chunk = 0; chunk < chunks; ++chunk) {
        const QByteArrayView chunkBytes = part(bytes, chunk * kChunk, kChunk);
        const unsigned char tag = chunk == chunks - 1 ? kFinal : 0;
        crypto_secretstream_xchacha20poly1305_push(&stream, out, nullptr, raw(chunkBytes),
            static_cast<unsigned long long>(chunkBytes.size()), nullptr, 0, tag);
        out += chunkBytes.size() + kExtra;
    }
    sodium_memzero(&stream, sizeof stream);
    return sealed;
}

std::optional<QByteArray> unseal(const QByteArray& sealed, const QByteArray& name, const DataKey& key)
{
    const qsizetype start = kMagic.size() + kHeader;
    if (sealed.size() < start + kExtra || !sealed.startsWith(kMagic)) {
        return std::nullopt;
    }
    Stream stream;
    bool isSound
        = crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(sealed) + kMagic.size(), keyOf(name, key).bytes())
        == 0;
    QByteArray bytes(sealed.size() - start, Qt::Uninitialized);
    qsizetype length = 0;
    unsigned char tag = 0;
    for (qsizetype at = start; isSound && at < sealed.size(); at += kChunk + kExtra) {
        const QByteArrayView chunkBytes = part(sealed, at, kChunk + kExtra);
        unsigned long long opened = 0;
        isSound = tag != kFinal
            && crypto_secretstream_xchacha20poly1305_pull(&stream,
                   reinterpret_cast<unsigned char*>(bytes.data()) + length, &opened, &tag, raw(chunkBytes),
                   static_cast<unsigned long long>(chunkBytes.size()), nullptr, 0)
                == 0;
        length += static_cast<qsizetype>(opened);
    }
    sodium_memzero(&stream, sizeof stream);
    if (!isSound || tag != kFinal) {
        return std::nullopt;
    }
    bytes.truncate(length);
    return bytes;
}

} // namespace core::storage::sealed_file
