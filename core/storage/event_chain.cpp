// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/event_chain.h"

#include <QtEndian>

#include <sodium.h>

namespace core::storage::event_chain {

namespace {

/// A hash taken field by field.
class FieldHasher final
{
public:
    FieldHasher() { crypto_generichash_init(&m_state, nullptr, 0, kHashBytes); }

    FieldHasher& number(qint64 value)
    {
        const qint64 littleEndian = qToLittleEndian(value);
        return raw(&littleEndian, sizeof littleEndian);
    }

    FieldHasher& field(const QByteArray& bytes)
    {
        number(bytes.isNull() ? -1 : bytes.size());
        return raw(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }

    FieldHasher& raw(const void* data, std::size_t size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char*>(data), size);
        return *this;
    }

    QByteArray finish()
    {
        QByteArray hash(kHashBytes, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), kHashBytes);
        return hash;
    }

private:
    crypto_generichash_state m_state{};
};

} // namespace

QByteArray valueHash(const QByteArray& salt, qint64 ordinal, const QByteArray& table, qint64 row,
    const QByteArray& oldValues, const QByteArray& newValues)
{
    return FieldHasher().field(salt).number(ordinal).field(table).number(row).field(oldValues).field(newValues).finish();
}

QByteArray eventHash(const EventRow& event)
{
    return FieldHasher()
        .field(event.previousHash)
        .field(event.at)
        .number(event.actor)
        .field(event.act)
        .field(event.subjectKind)
        .number(event.subject)
        .field(event.args)
        .number(event.undoes)
        .number(event.isReversible ? 1 : 0)
        .number(event.valueCount)
        .field(event.valuesHash)
        .finish();
}

QByteArray firstPreviousHash()
{
    return QByteArray(kHashBytes, '\0');
}

struct ValuesHasher::Hasher
{
    FieldHasher fields;
};

ValuesHasher::ValuesHasher() : m_hasher(std::make_unique<Hasher>()) {}
ValuesHasher::ValuesHasher(ValuesHasher&&) noexcept = default;
ValuesHasher::~ValuesHasher() = default;

void ValuesHasher::add(const QByteArray& valueHash)
{
    m_hasher->fields.raw(valueHash.constData(), static_cast<std::size_t>(valueHash.size()));
}

QByteArray ValuesHasher::finish()
{
    return m_hasher->fields.finish();
}

} // namespace core::storage::event_chain
