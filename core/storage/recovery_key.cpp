// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery_key.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

#include <sodium.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBitsEach = 5;
constexpr int kGroup = 4;
constexpr int kCheckBits = RecoveryKey::kCharacters * kBitsEach - RecoveryKey::kBytes * 8;
static_assert(kCheckBits == 12);
const QString kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

using KeyBytes = std::array<unsigned char, DataKey::kBytes>;

/// The key's bytes with the check behind them, in whole bytes: 18 of them, the last four bits unused.
std::array<unsigned char, RecoveryKey::kBytes + 2> withCheck(const unsigned char* bytes)
{
    std::array<unsigned char, RecoveryKey::kBytes + 2> all{};
    std::memcpy(all.data(), bytes, RecoveryKey::kBytes);
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), bytes, RecoveryKey::kBytes, nullptr, 0);
    all[RecoveryKey::kBytes] = hash[0];
    all[RecoveryKey::kBytes + 1] = static_cast<unsigned char>(hash[1] & 0xF0U);
    return all;
}

/// The five bits of a character; -1 for one that is none of the alphabet.
int bitsOf(QChar character)
{
    const QChar upper = character.toUpper();
    if (upper == u'O') {
        return 0;
    }
    if (upper == u'I' || upper == u'L') {
        return 1;
    }
    return static_cast<int>(kAlphabet.indexOf(upper));
}

bool isBetween(QChar character) { return character == u'-' || character.isSpace(); }

} // namespace

RecoveryKey RecoveryKey::random()
{
    KeyBytes bytes{};
    const DataKey drawn = DataKey::random();
    std::memcpy(bytes.data(), drawn.bytes(), kBytes);
    RecoveryKey key(DataKey::fromBytes(bytes.data()));
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

std::optional<RecoveryKey> RecoveryKey::parse(const QString& typed)
{
    std::array<unsigned char, kBytes + 2> all{};
    int characters = 0;
    for (const QChar character : typed) {
        if (isBetween(character)) {
            continue;
        }
        const int bits = bitsOf(character);
        if (bits < 0 || characters == kCharacters) {
            return std::nullopt;
        }
        for (int bit = 0; bit < kBitsEach; ++bit) {
            const int place = characters * kBitsEach + bit;
            const int isSet = (bits >> (kBitsEach - 1 - bit)) & 1;
            all.at(static_cast<std::size_t>(place / 8)) |= static_cast<unsigned char>(isSet << (7 - place % 8));
        }
        ++characters;
    }
    KeyBytes bytes{};
    std::copy_n(all.begin(), kBytes, bytes.begin());
    const bool isRight = characters == kCharacters && withCheck(bytes.data()) == all;
    std::optional<RecoveryKey> key;
    if (isRight) {
        key = RecoveryKey(DataKey::fromBytes(bytes.data()));
    }
    sodium_memzero(bytes.data(), bytes.size());
    sodium_memzero(all.data(), all.size());
    return key;
}

QString RecoveryKey::text() const
{
    const auto all = withCheck(m_bytes.bytes());
    QString text;
    for (int character = 0; character < kCharacters; ++character) {
        int bits = 0;
        for (int bit = 0; bit < kBitsEach; ++bit) {
            const int place = character * kBitsEach + bit;
            bits = bits * 2 + ((all.at(static_cast<std::size_t>(place / 8)) >> (7 - place % 8)) & 1);
        }
        if (character > 0 && character % kGroup == 0) {
            text += u'-';
        }
        text += kAlphabet[bits];
    }
    return text;
}

DataKey RecoveryKey::key(const QByteArray& salt) const
{
    return m_bytes.derived(std::string_view(salt.constData(), static_cast<std::size_t>(salt.size())));
}

} // namespace core::storage
