// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace core::storage {

/// One row of case_event as the chain sees it. Texts are UTF-8, exactly as stored.
struct EventRow
{
    qint64 id = 0;
    QByteArray at;
    qint64 actor = 0;
    QByteArray act;
    QByteArray subjectKind;
    qint64 subject = 0;
    QByteArray args;
    qint64 undoes = 0; ///< 0: none
    bool isReversible = true;
    qint64 valueCount = 0;
    QByteArray valuesHash;
    QByteArray previousHash; ///< of the event before; 32 zero bytes for the first
    QByteArray hash;
};

/// The hashes of the history (design §2): BLAKE2b with 32 bytes, every field with its length before it, so that no two
/// rows can give the same input.
namespace event_chain {

inline constexpr qsizetype kHashBytes = 32;
inline constexpr qsizetype kSaltBytes = 16;

/// A null array stands for "no such row" (before an insert, after a removal).
[[nodiscard]] QByteArray valueHash(const QByteArray& salt, qint64 ordinal, const QByteArray& table, qint64 row,
    const QByteArray& oldValues, const QByteArray& newValues);

/// Over everything but id and hash; the id follows from the place in the chain.
[[nodiscard]] QByteArray eventHash(const EventRow& event);

[[nodiscard]] QByteArray firstPreviousHash();

/// The hash over an event's value hashes in their order, taken in one by one.
class ValuesHasher final
{
public:
    ValuesHasher();
    ValuesHasher(ValuesHasher&&) noexcept;
    ~ValuesHasher();

    void add(const QByteArray& valueHash);
    /// Once, at the end.
    [[nodiscard]] QByteArray finish();

private:
    struct Hasher;
    std::unique_ptr<Hasher> m_hasher;
};

} // namespace event_chain

} // namespace core::storage
