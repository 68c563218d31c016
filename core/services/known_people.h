// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <bitset>
#include <memory>

namespace core::storage {
class Connection;
}

namespace core::services {

/// Tells whom the store certainly does not hold, so that an import need not ask it for every new person. A Bloom filter:
/// "may" can be wrong and is then for the store to say, "not" never is. Takes 2 MB, however many people there are; with a
/// million of them one answer in ten asks the store for nothing.
class KnownPeople final
{
public:
    /// Of all people in the store, as the connection sees it. Fails with StoreIo, StoreBusy.
    [[nodiscard]] static Result<KnownPeople> load(storage::Connection& connection);

    void addPermit(const QString& number) { add(keyOf(Kind::Permit, number)); }
    void addPassport(const QString& number) { add(keyOf(Kind::Passport, number)); }
    void addPerson(const QString& surname, const QString& givenNames, QDate bornOn)
    {
        add(keyOf(surname, givenNames, bornOn));
    }

    [[nodiscard]] bool mayHavePermit(const QString& number) const { return mayHave(keyOf(Kind::Permit, number)); }
    [[nodiscard]] bool mayHavePassport(const QString& number) const { return mayHave(keyOf(Kind::Passport, number)); }
    [[nodiscard]] bool mayHavePerson(const QString& surname, const QString& givenNames, QDate bornOn) const
    {
        return mayHave(keyOf(surname, givenNames, bornOn));
    }

private:
    static constexpr std::size_t kBits = std::size_t(1) << 24;
    static constexpr int kProbes = 4;
    enum class Kind : std::size_t { Permit = 1, Passport, Person };

    KnownPeople() : m_bits(std::make_unique<std::bitset<kBits>>()) {}
    [[nodiscard]] static std::size_t keyOf(Kind kind, const QString& number);
    [[nodiscard]] static std::size_t keyOf(const QString& surname, const QString& givenNames, QDate bornOn);
    void add(std::size_t key);
    [[nodiscard]] bool mayHave(std::size_t key) const;

    std::unique_ptr<std::bitset<kBits>> m_bits;
};

} // namespace core::services
