// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key_ring.h"

#include "core/storage/file_sync.h"
#include "core/storage/key_ring_text.h"
#include "core/storage/whole_file.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <string_view>

#include <sodium.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kIdBytes = 8;
constexpr int kRingIdBytes = 16;
constexpr qint64 kMostFileBytes = 1024 * 1024;
constexpr auto kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr auto kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr auto kSealedBytes = static_cast<qsizetype>(kNonceBytes + DataKey::kBytes + kTagBytes);

QString firstCopy(const QString& folder) { return QDir(folder).filePath(u"keys"_s); }
QString secondCopy(const QString& folder) { return QDir(folder).filePath(u"keys.copy"_s); }

const unsigned char* raw(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }
unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

/// The keyed hash of what a ring says.
QByteArray markOf(const QByteArray& body, const DataKey& key)
{
    const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
    const DataKey hash = key.derived("PermitDesk key ring").derived(text);
    return QByteArray(reinterpret_cast<const char*>(hash.bytes()), static_cast<qsizetype>(DataKey::kBytes));
}

Failure damaged() { return Failure(FailureCode::StoreDamaged, {{u"detail"_s, u"keys"_s}}); }

} // namespace

bool KeyRing::isThere(const QString& folder)
{
    return QFile::exists(firstCopy(folder)) || QFile::exists(secondCopy(folder));
}

KeyRing KeyRing::make(SaltSource& salts)
{
    KeyRing ring;
    ring.m_id = QString::fromLatin1(salts.bytes(kRingIdBytes).toHex());
    return ring;
}

std::optional<KeyRing> KeyRing::readCopy(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostFileBytes) {
        return std::nullopt;
    }
    const std::optional<KeyRingText> read = KeyRingText::parse(file.readAll());
    if (!read) {
        return std::nullopt;
    }
    KeyRing ring;
    ring.m_id = read->id;
    ring.m_generation = read->generation;
    ring.m_slots = read->slotList;
    ring.m_mark = read->mark;
    return ring;
}

Result<KeyRing> KeyRing::read(const QString& folder)
{
    if (!isThere(folder)) {
        return Failure(FailureCode::StoreNotThere, {{u"path"_s, folder}});
    }
    const std::optional<KeyRing> first = readCopy(firstCopy(folder));
    const std::optional<KeyRing> second = readCopy(secondCopy(folder));
    if (!first && !second) {
        return damaged().with(u"path"_s, folder);
    }
    const bool isSecondNewer = !first || (second && second->m_generation > first->m_generation);
    return isSecondNewer ? *second : *first;
}

QByteArray KeyRing::body() const { return KeyRingText{m_id, m_generation, m_slots, {}}.body(); }

QByteArray KeyRing::fileText() const { return KeyRingText{m_id, m_generation, m_slots, m_mark}.whole(); }

bool KeyRing::standsIn(const QString& path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == fileText();
}

bool KeyRing::standsInBothCopies(const QString& folder) const
{
    return standsIn(firstCopy(folder)) && standsIn(secondCopy(folder));
}

Result<void> KeyRing::mend(const QString& folder, const DataKey& key)
{
    for (const QString& path : {firstCopy(folder), secondCopy(folder)}) {
        const std::optional<KeyRing> copy = readCopy(path);
        const bool isSound = copy && copy->standsIn(path);
        if (!isSound && QFile::exists(path) && !replaceFile(path, path + u".damaged"_s)) {
            return Failure(FailureCode::StoreIo, {{u"path"_s, path}});
        }
    }
    return save(folder, key);
}

Result<void> KeyRing::save(const QString& folder, const DataKey& key)
{
    ++m_generation;
    m_mark = markOf(body(), key);
    for (const QString& path : {secondCopy(folder), firstCopy(folder)}) {
        const Result<void> written = writeWhole(path, fileText());
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<OpenedKey> KeyRing::open(const QString& secret) const
{
    const std::optional<RecoveryKey> recovery = RecoveryKey::parse(secret);
    if (!recovery) {
        return openWithPassphrase(secret);
    }
    return openBy(KeySlotKind::Recovery, [&](const KeySlot& slot) { return recovery->key(slot.salt); });
}

Result<OpenedKey> KeyRing::openWithPassphrase(const QString& typed) const
{
    // Slots share their salt while they ask for the same work, so that one derivation answers for all of them.
    QList<const KeySlot*> left;
    for (const KeySlot& slot : m_slots) {
        if (slot.kind == KeySlotKind::Passphrase) {
            left.append(&slot);
        }
    }
    while (!left.isEmpty()) {
        const KeySlot& like = *left.constFirst();
        const Result<DataKey> secret = passphrase::key(typed, like.salt, like.cost);
        if (!secret) {
            return secret.failure();
        }
        QList<const KeySlot*> others;
        for (const KeySlot* slot : left) {
            if (slot->salt != like.salt || slot->cost != like.cost) {
                others.append(slot);
            } else if (std::optional<DataKey> key = unseal(*slot, *secret)) {
                return opened(*slot, std::move(*key));
            }
        }
        left = others;
    }
    return Failure(FailureCode::PassphraseWrong);
}

Result<OpenedKey> KeyRing::openBy(KeySlotKind kind, const std::function<DataKey(const KeySlot&)>& secretFor) const
{
    for (const KeySlot& slot : m_slots) {
        if (slot.kind != kind) {
            continue;
        }
        if (std::optional<DataKey> key = unseal(slot, secretFor(slot))) {
            return opened(slot, std::move(*key));
        }
    }
    return Failure(FailureCode::PassphraseWrong);
}

Result<OpenedKey> KeyRing::opened(const KeySlot& slot, DataKey key) const
{
    return isOf(key) ? Result<OpenedKey>(OpenedKey{std::move(key), slot.id}) : damaged();
}

bool KeyRing::isOf(const DataKey& key) const
{
    const QByteArray mark = markOf(body(), key);
    return mark.size() == m_mark.size() && sodium_memcmp(mark.constData(), m_mark.constData(), DataKey::kBytes) == 0;
}

Result<void> KeyRing::copyFiles(const QString& from, const QString& to)
{
    for (const auto& nameIn : {firstCopy, secondCopy}) {
        // A change of the keys replaces each file by another whole one, so that one read never gets half of each.
        QFile file(nameIn(from));
        if (!file.exists()) {
            continue;
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return Failure(FailureCode::StoreIo, {{u"path"_s, file.fileName()}});
        }
        const Result<void> copied = writeWhole(nameIn(to), file.readAll());
        if (!copied) {
            return copied;
        }
    }
    return {};
}

const KeySlot* KeyRing::find(const QString& id) const
{
    const auto found = std::ranges::find(m_slots, id, &KeySlot::id);
    return found == m_slots.end() ? nullptr : &*found;
}

Result<QString> KeyRing::addPassphrase(
    const DataKey& key, const QString& typed, const PassphraseCost& cost, SaltSource& salts)
{
    KeySlot slot{QString::fromLatin1(salts.bytes(kIdBytes).toHex()), KeySlotKind::Passphrase, {}, {}, {}};
    m_slots.append(slot);
    const Result<void> set = changePassphrase(slot.id, key, typed, cost, salts);
    if (!set) {
        m_slots.removeLast();
        return set.failure();
    }
    return slot.id;
}

Result<void> KeyRing::changePassphrase(
    const QString& slot, const DataKey& key, const QString& typed, const PassphraseCost& cost, SaltSource& salts)
{
    const auto found = std::ranges::find(m_slots, slot, &KeySlot::id);
    if (found == m_slots.end() || found->kind != KeySlotKind::Passphrase) {
        return Failure(FailureCode::RecordNotFound, {{u"name"_s, slot}});
    }
    const Result<void> good = passphrase::check(typed);
    if (!good) {
        return good;
    }
    KeySlot changed = *found;
    changed.salt = saltFor(cost, salts);
    changed.cost = cost;
    const Result<DataKey> secret = passphrase::key(typed, changed.salt, cost);
    if (!secret) {
        return secret.failure();
    }
    changed.sealed = seal(changed, key, *secret, salts);
    *found = changed;
    return {};
}

Result<bool> KeyRing::raiseWork(
    const QString& slot, const DataKey& key, const QString& typed, const PassphraseCost& cost, SaltSource& salts)
{
    const KeySlot* found = find(slot);
    const bool isWeak = found != nullptr && found->kind == KeySlotKind::Passphrase && found->cost.isWeakerThan(cost);
    const Result<void> raised = isWeak ? changePassphrase(slot, key, typed, cost, salts) : Result<void>();
    return raised ? Result<bool>(isWeak) : raised.failure();
}

QString KeyRing::addRecoveryKey(const DataKey& key, const RecoveryKey& recovery, SaltSource& salts)
{
    KeySlot slot{QString::fromLatin1(salts.bytes(kIdBytes).toHex()), KeySlotKind::Recovery,
        salts.bytes(passphrase::kSaltBytes), {0, 0}, {}};
    slot.sealed = seal(slot, key, recovery.key(slot.salt), salts);
    m_slots.append(slot);
    return slot.id;
}

Result<void> KeyRing::remove(const QString& slot)
{
    const KeySlot* found = find(slot);
    if (found == nullptr) {
        return Failure(FailureCode::RecordNotFound, {{u"name"_s, slot}});
    }
    const auto passphrases = std::ranges::count(m_slots, KeySlotKind::Passphrase, &KeySlot::kind);
    if (found->kind == KeySlotKind::Passphrase && passphrases == 1) {
        return Failure(FailureCode::LastPassphrase);
    }
    m_slots.removeIf([&](const KeySlot& each) { return each.id == slot; });
    return {};
}

QByteArray KeyRing::saltFor(const PassphraseCost& cost, SaltSource& salts) const
{
    const auto alike = std::ranges::find_if(m_slots, [&](const KeySlot& slot) {
        return slot.kind == KeySlotKind::Passphrase && slot.cost == cost && !slot.salt.isEmpty();
    });
    return alike == m_slots.end() ? salts.bytes(passphrase::kSaltBytes) : alike->salt;
}

/// What a sealed key belongs to: this ring, this slot, this kind and work. Moved elsewhere it does not open.
QByteArray KeyRing::boundTo(const KeySlot& slot) const { return m_id.toLatin1() + KeyRingText::textOf(slot, {}); }

QByteArray KeyRing::seal(const KeySlot& slot, const DataKey& key, const DataKey& secret, SaltSource& salts) const
{
    QByteArray sealed(kSealedBytes, Qt::Uninitialized);
    const QByteArray nonce = salts.bytes(static_cast<qsizetype>(kNonceBytes));
    std::copy(nonce.begin(), nonce.end(), sealed.begin());
    const QByteArray bound = boundTo(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + kNonceBytes, nullptr, key.bytes(), DataKey::kBytes,
        raw(bound), static_cast<unsigned long long>(bound.size()), nullptr, raw(nonce), secret.bytes());
    return sealed;
}

std::optional<DataKey> KeyRing::unseal(const KeySlot& slot, const DataKey& secret) const
{
    if (slot.sealed.size() != kSealedBytes) {
        return std::nullopt;
    }
    std::array<unsigned char, DataKey::kBytes> bytes{};
    const QByteArray bound = boundTo(slot);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes.data(), nullptr, nullptr,
        raw(slot.sealed) + kNonceBytes, DataKey::kBytes + kTagBytes, raw(bound),
        static_cast<unsigned long long>(bound.size()), raw(slot.sealed), secret.bytes());
    if (failed != 0) {
        return std::nullopt;
    }
    std::optional<DataKey> key = DataKey::fromBytes(bytes.data());
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

} // namespace core::storage
