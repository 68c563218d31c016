// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core {

/// Where random bytes come from (salts of the audit chain, the store's name key). Handed in, so that tests are exact.
class SaltSource
{
public:
    virtual ~SaltSource() = default;
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
};

/// The system's cryptographic generator (libsodium).
class SystemSaltSource final : public SaltSource
{
public:
    SystemSaltSource();
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

/// A repeatable stream of bytes for tests and the demo office; never for a customer's store.
class CountingSaltSource final : public SaltSource
{
public:
    explicit CountingSaltSource(quint64 seed);
    [[nodiscard]] QByteArray bytes(qsizetype count) override;

private:
    quint64 m_state;
};

} // namespace core
