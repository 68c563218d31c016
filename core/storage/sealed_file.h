// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/data_key.h"

#include <QByteArray>

#include <optional>

namespace core::storage {

/// The bytes of a document as they lie encrypted on the disk: four letters, the header of libsodium's secretstream
/// (XChaCha20-Poly1305), then chunks of 64 KiB of which the last says that it is the last. Cut, flipped, swapped or
/// belonging to another file they are refused. The form: STORE_FORMAT.md.
namespace sealed_file {

/// `name` is bound to the bytes: under another name they do not open.
[[nodiscard]] QByteArray seal(const QByteArray& bytes, const QByteArray& name, const DataKey& key);
/// How many bytes seal() makes of so many.
[[nodiscard]] qint64 sizeOf(qint64 byteCount);
/// Nothing where the bytes are not what seal() made of this name with this key.
[[nodiscard]] std::optional<QByteArray> unseal(const QByteArray& sealed, const QByteArray& name, const DataKey& key);

} // namespace sealed_file

} // namespace core::storage
