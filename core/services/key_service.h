// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

#include <QList>

namespace core::storage {
class Act;
}

namespace core::services {

/// A way to open the store, as a list shows it.
struct ListedKey
{
    QString slot;
    storage::KeySlotKind kind = storage::KeySlotKind::Passphrase;
    StaffId staff; ///< whose passphrase it is; not stored: nobody's of the office
    QString staffName;
    bool isOwn = false; ///< by which this office was opened
};

/// Who opens an encrypted store, and with what. Each member of staff has a passphrase of their own; the recovery key
/// lies printed in a safe. Changes are acts of the history and cannot be undone; what a change does to the disk is
/// whole or not at all (key_ring.h). Every verb fails with StoreNotEncrypted where the store is not, and a changing one
/// as beginAct. A passphrase takes half a second: not for the GUI thread.
class KeyService final
{
public:
    explicit KeyService(Office& office) : m_office(office) {}

    /// In the order in which they were added.
    [[nodiscard]] Result<QList<ListedKey>> list();

    /// A passphrase for somebody who has none. Administrators only. Fails with RecordInUse (they have one),
    /// PassphraseTooShort, StaffInactive, RecordNotFound.
    [[nodiscard]] Result<void> add(StaffId staff, const QString& passphrase);
    /// Another passphrase for whoever has this office open. Fails with PassphraseWrong where `old` is not theirs.
    [[nodiscard]] Result<void> changeOwn(const QString& old, const QString& passphrase);
    /// Another passphrase for somebody who forgot theirs, or who never had one, without the former one. The former one
    /// opens nothing then. Only where the recovery key opened this office, else PassphraseNeeded. Administrators only.
    /// Fails with PassphraseTooShort, StaffInactive, RecordNotFound.
    [[nodiscard]] Result<void> replace(StaffId staff, const QString& passphrase);
    /// Whether the recovery key, and nobody's passphrase, opened this office. One that is replaced since counts no
    /// more.
    [[nodiscard]] Result<bool> isOpenedByRecoveryKey();
    /// Takes somebody's passphrase away: they cannot open the store any more. What they may have copied before stays
    /// readable to them. A slot that is gone already is recorded as gone. Administrators only. Fails with
    /// LastPassphrase, and with RecordNotFound where they have none.
    [[nodiscard]] Result<void> removeOf(StaffId staff);

    /// A new recovery key in place of the former one. Hands it back to be shown and printed once; it is kept nowhere.
    /// Administrators only.
    [[nodiscard]] Result<QString> renewRecoveryKey();
    /// Somebody says that the recovery key is printed or written down and locked away. Administrators only. Fails with
    /// RecordNotFound where there is none.
    [[nodiscard]] Result<void> keepRecoveryKey();
    /// Whether there is one and somebody said so since it was made.
    [[nodiscard]] Result<bool> isRecoveryKeyKept();
    /// Administrators only. Fails with RecordNotFound.
    [[nodiscard]] Result<void> removeRecoveryKey();

private:
    [[nodiscard]] Result<storage::KeyRing> ring() const;
    [[nodiscard]] Result<void> save(storage::KeyRing& ring) const;
    [[nodiscard]] Result<void> record(const QString& act, const domain::Staff& staff);

    Office& m_office;
};

/// Takes the slot away at once, as the last step before the act is committed: whoever is recorded as having none cannot
/// open the store. The act is not undone then. Nothing where the slot is gone already or the store is not encrypted.
/// Fails with LastPassphrase and as KeyRing::save.
[[nodiscard]] Result<void> takeKey(const storage::Store& store, storage::Act& act, const QString& slot);

} // namespace core::services
