// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/key_ring.h"

#include <QByteArray>

#include <optional>

namespace core::storage {

/// A key ring as its file holds it: one JSON object with `ring` (what the ring says), `mark` (its keyed hash) and `sum`
/// (a plain hash of both, by which a torn or spoiled copy is known before anybody has typed a passphrase).
struct KeyRingText
{
    QString id;
    quint64 generation = 0;
    QList<KeySlot> slotList;
    QByteArray mark;

    /// Nothing where a copy is not sound.
    [[nodiscard]] static std::optional<KeyRingText> parse(const QByteArray& file);
    /// What the mark is the hash of.
    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] QByteArray whole() const;
    /// A slot with `sealed` in place of its own.
    [[nodiscard]] static QByteArray textOf(const KeySlot& slot, const QByteArray& sealed);
};

} // namespace core::storage
