// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/data_key.h"

#include <QByteArray>
#include <QString>

namespace core::storage {

/// How much work one guess at a passphrase is (Argon2id, one lane). Kept with each slot and raised when its owner opens
/// the store with a program that asks for more. Half a second on a desk of 2026 (engineering B5).
struct PassphraseCost
{
    quint64 passes = 3;
    quint64 memoryBytes = quint64(256) * 1024 * 1024;

    [[nodiscard]] bool isWeakerThan(const PassphraseCost& other) const
    {
        return passes < other.passes || memoryBytes < other.memoryBytes;
    }
    friend bool operator==(const PassphraseCost&, const PassphraseCost&) = default;
};

/// What people choose to remember. Typed on different keyboards and systems the same word can come as different code
/// points, so the form NFC counts; nothing else is changed: blanks, case and width are part of it.
namespace passphrase {

/// Shorter ones are refused: with the work above, ten letters and digits of one's own withstand years of guessing.
inline constexpr int kLeastCharacters = 10;
inline constexpr int kSaltBytes = 16;

/// Fails with PassphraseTooShort (arg least).
[[nodiscard]] Result<void> check(const QString& typed);

/// The key that opens a slot. Fails with MemoryShort, and with StoreDamaged for a cost
/// or a salt that no program of ours has written.
[[nodiscard]] Result<DataKey> key(const QString& typed, const QByteArray& salt, const PassphraseCost& cost);

} // namespace passphrase

} // namespace core::storage
