// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/salt_source.h"
#include "core/storage/data_key.h"
#include "core/storage/passphrase.h"
#include "core/storage/recovery_key.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace core::storage {

enum class KeySlotKind {
    Passphrase,
    Recovery, ///< the printed key
};

/// One way to the data key: the key itself, sealed with what a person knows or holds.
struct KeySlot
{
    QString id; ///< random, 16 hex digits; says nothing of whose it is
    KeySlotKind kind = KeySlotKind::Passphrase;
    QByteArray salt;
    PassphraseCost cost; ///< of a passphrase
    QByteArray sealed;   ///< nonce, then the sealed data key
};

/// The data key with the slot that gave it.
struct OpenedKey
{
    DataKey key;
    QString slot;
};

/// The key slots of a store: the files `keys` and `keys.copy` in its folder, two copies with a generation each, of which
/// the newest sound one counts (engineering B5). A change writes one copy after the other, each whole or not at all, so
/// that whatever interrupts it the store opens with the old secret or the new one. Their form: STORE_FORMAT.md.
/// A value: nothing reaches the disk before save().
class KeyRing final
{
public:
    /// Whether the store in this folder is encrypted.
    [[nodiscard]] static bool isThere(const QString& folder);
    /// Without a slot; for a new store.
    [[nodiscard]] static KeyRing make(SaltSource& salts);
    /// Fails with StoreNotThere and, where neither copy is sound, StoreDamaged (arg detail).
    [[nodiscard]] static Result<KeyRing> read(const QString& folder);

    /// Writes both copies with the next generation, authenticated with the data key. Fails with StoreIo, StoreFull; then at
    /// least one sound copy is left.
    [[nodiscard]] Result<void> save(const QString& folder, const DataKey& key);

    /// The data key for a passphrase or a recovery key, whichever `secret` turns out to be. Every wrong secret costs the
    /// same derivation and gets the same answer, PassphraseWrong. Fails with StoreDamaged where the slots were tampered with.
    [[nodiscard]] Result<OpenedKey> open(const QString& secret) const;

    [[nodiscard]] const QList<KeySlot>& keySlots() const { return m_slots; }
    [[nodiscard]] const KeySlot* find(const QString& id) const;

    /// Hands back the new slot's id. Fails with PassphraseTooShort and as passphrase::key.
    [[nodiscard]] Result<QString> addPassphrase(
        const DataKey& key, const QString& typed, const PassphraseCost& cost, SaltSource& salts);
    [[nodiscard]] QString addRecoveryKey(const DataKey& key, const RecoveryKey& recovery, SaltSource& salts);
    /// Another passphrase, or the same with more work, in the same slot. Fails as addPassphrase and with RecordNotFound.
    [[nodiscard]] Result<void> changePassphrase(
        const QString& slot, const DataKey& key, const QString& typed, const PassphraseCost& cost, SaltSource& salts);
    /// The same passphrase with at least so much work as `cost`; false: it has that already, or the slot is none of a
    /// passphrase. Fails as changePassphrase.
    [[nodiscard]] Result<bool> raiseWork(
        const QString& slot, const DataKey& key, const QString& typed, const PassphraseCost& cost, SaltSource& salts);
    /// Fails with RecordNotFound, and with LastPassphrase for the last one.
    [[nodiscard]] Result<void> remove(const QString& slot);

    /// Whether both copies on the disk are this ring: an interrupted change leaves one behind, which would still open the
    /// store with what was taken away.
    [[nodiscard]] bool standsInBothCopies(const QString& folder) const;
    /// Makes it so. A copy that is no sound ring is no interrupted change but damage, and is kept aside under its name and
    /// `.damaged`. Fails as save().
    [[nodiscard]] Result<void> mend(const QString& folder, const DataKey& key);

    /// Copies both files as they are into another store's folder. Fails with StoreIo, StoreFull.
    [[nodiscard]] static Result<void> copyFiles(const QString& from, const QString& to);
    /// Whether this ring is of that data key and nobody tampered with it.
    [[nodiscard]] bool isOf(const DataKey& key) const;

private:
    KeyRing() = default;
    [[nodiscard]] static std::optional<KeyRing> readCopy(const QString& path);
    [[nodiscard]] bool standsIn(const QString& path) const;
    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] QByteArray fileText() const;
    [[nodiscard]] Result<OpenedKey> opened(const KeySlot& slot, DataKey key) const;
    [[nodiscard]] Result<OpenedKey> openBy(
        KeySlotKind kind, const std::function<DataKey(const KeySlot&)>& secretFor) const;
    [[nodiscard]] Result<OpenedKey> openWithPassphrase(const QString& typed) const;
    [[nodiscard]] std::optional<DataKey> unseal(const KeySlot& slot, const DataKey& secret) const;
    [[nodiscard]] QByteArray seal(const KeySlot& slot, const DataKey& key, const DataKey& secret, SaltSource& salts) const;
    [[nodiscard]] QByteArray boundTo(const KeySlot& slot) const;
    [[nodiscard]] QByteArray saltFor(const PassphraseCost& cost, SaltSource& salts) const;

    QString m_id; ///< random; sealed into every slot, so that slots of another store are of no use
    quint64 m_generation = 0;
    QList<KeySlot> m_slots;
    QByteArray m_mark; ///< keyed hash of the above; proved once the data key is known
};

} // namespace core::storage
