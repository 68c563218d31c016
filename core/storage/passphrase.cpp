// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/passphrase.h"

#include <array>

#include <sodium.h>

namespace core::storage::passphrase {

using namespace Qt::Literals::StringLiterals;

static_assert(kSaltBytes == crypto_pwhash_argon2id_SALTBYTES);

namespace {

/// What a slot may ask of this machine: a key file that somebody spoiled shall not take all its memory.
constexpr quint64 kMostMemory = quint64(4) * 1024 * 1024 * 1024;
constexpr quint64 kMostPasses = 64;

bool isPossible(const PassphraseCost& cost)
{
    return cost.passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN && cost.passes <= kMostPasses
        && cost.memoryBytes >= crypto_pwhash_argon2id_MEMLIMIT_MIN && cost.memoryBytes <= kMostMemory;
}

} // namespace

Result<void> check(const QString& typed)
{
    if (typed.normalized(QString::NormalizationForm_C).toUcs4().size() < kLeastCharacters) {
        return Failure(FailureCode::PassphraseTooShort, {{u"least"_s, QString::number(kLeastCharacters)}});
    }
    return {};
}

Result<DataKey> key(const QString& typed, const QByteArray& salt, const PassphraseCost& cost)
{
    if (salt.size() != kSaltBytes || !isPossible(cost)) {
        return Failure(FailureCode::StoreDamaged, {{u"detail"_s, u"key slot"_s}});
    }
    QByteArray utf8 = typed.normalized(QString::NormalizationForm_C).toUtf8();
    std::array<unsigned char, DataKey::kBytes> derived{};
    const int failed = crypto_pwhash_argon2id(derived.data(), derived.size(), utf8.constData(),
        static_cast<unsigned long long>(utf8.size()), reinterpret_cast<const unsigned char*>(salt.constData()),
        cost.passes, static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (failed != 0) {
        return Failure(FailureCode::MemoryShort);
    }
    DataKey key = DataKey::fromBytes(derived.data());
    sodium_memzero(derived.data(), derived.size());
    return key;
}

} // namespace core::storage::passphrase
