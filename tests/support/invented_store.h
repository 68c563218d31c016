// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/salt_source.h"
#include "core/storage/store.h"

namespace support {

/// Little work for a passphrase, so that a test may open a store often.
inline constexpr core::storage::PassphraseCost kLittleWork{1, 8 * 1024 * 1024};

/// A whole store in a folder of the test's own, plain or encrypted, with invented people in it.
class InventedStore final
{
public:
    InventedStore(QString folder, bool isEncrypted, const core::storage::PassphraseCost& cost = kLittleWork);

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Empty for a plain store.
    [[nodiscard]] QString passphrase() const { return m_passphrase; }
    [[nodiscard]] core::storage::StoreEnvironment environment() { return {m_clock, m_salts, m_cost}; }

    [[nodiscard]] core::Result<std::unique_ptr<core::storage::Store>> create();
    [[nodiscard]] core::Result<std::unique_ptr<core::storage::Store>> open(core::storage::OpenMode mode);

    /// An act that adds a person, a passport, a case and a document, all told apart by `mark`: it stands in the name,
    /// the passport's number, the document's bytes and its file name.
    [[nodiscard]] static core::Result<core::PersonId> addPerson(core::storage::Store& store, const QString& mark);

private:
    QString m_folder;
    QString m_passphrase;
    core::storage::PassphraseCost m_cost;
    core::SystemClock m_clock;
    core::SystemSaltSource m_salts;
};

} // namespace support
