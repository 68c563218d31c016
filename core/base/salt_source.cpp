// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/salt_source.h"

#include "core/base/expect.h"

#include <sodium.h>

namespace core {

SystemSaltSource::SystemSaltSource()
{
    CORE_EXPECT(sodium_init() >= 0);
}

QByteArray SystemSaltSource::bytes(qsizetype count)
{
    QByteArray random(count, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<std::size_t>(count));
    return random;
}

CountingSaltSource::CountingSaltSource(quint64 seed) : m_state(seed) {}

QByteArray CountingSaltSource::bytes(qsizetype count)
{
    QByteArray repeatable(count, Qt::Uninitialized);
    for (char& byte : repeatable) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        byte = static_cast<char>(static_cast<unsigned char>(m_state >> 56));
    }
    return repeatable;
}

} // namespace core
