// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/data_key.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::storage {

/// The key that lies printed in the safe: 128 random bits as 28 characters of Crockford's base32 in groups of four
/// (`4K7Q-…`), the last twelve bits a check. Read back with the letters that are mistaken for digits put right (O is 0,
/// I and L are 1), in either case, with or without dashes and blanks.
class RecoveryKey final
{
public:
    static constexpr int kBytes = 16;
    static constexpr int kCharacters = 28;

    [[nodiscard]] static RecoveryKey random();
    /// Nothing where `typed` is no recovery key: another length, another character, a wrong check.
    [[nodiscard]] static std::optional<RecoveryKey> parse(const QString& typed);

    /// As it is printed. Whoever asks sees to it that it is shown once and kept nowhere.
    [[nodiscard]] QString text() const;
    /// The key that opens a slot. As it is random, a hash is enough.
    [[nodiscard]] DataKey key(const QByteArray& salt) const;

private:
    /// Guarded like any key: the key's sixteen bytes, then zeros.
    explicit RecoveryKey(DataKey bytes) : m_bytes(std::move(bytes)) {}
    DataKey m_bytes;
};

} // namespace core::storage
