// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/known_people.h"

#include "core/storage/queries/person_queries.h"

#include <QHash>

namespace core::services {

namespace {

constexpr std::size_t kLine = 512; ///< bits that memory fetches at once
constexpr int kPlaceBits = 9; ///< of a key, that name a bit of a line

/// The bit that a probe looks at: all of a key's are in the line that its low half names.
std::size_t bitOf(std::size_t key, int probe, std::size_t bits)
{
    static_assert(sizeof key == 8);
    const std::size_t place = (key >> (64 - kPlaceBits * (probe + 1))) % kLine;
    return key % (bits / kLine) * kLine + place;
}

} // namespace

Result<KnownPeople> KnownPeople::load(storage::Connection& connection)
{
    namespace queries = storage::person_queries;
    KnownPeople known;
    const Result<void> people
        = queries::eachName(connection, [&known](const QString& surname, const QString& givenNames, QDate bornOn) {
              known.addPerson(surname, givenNames, bornOn);
          });
    if (!people) {
        return people.failure();
    }
    const Result<void> passports
        = queries::eachPassportNumber(connection, [&known](const QString& number) { known.addPassport(number); });
    if (!passports) {
        return passports.failure();
    }
    const Result<void> permits
        = queries::eachPermitNumber(connection, [&known](const QString& number) { known.addPermit(number); });
    if (!permits) {
        return permits.failure();
    }
    return known;
}

std::size_t KnownPeople::keyOf(Kind kind, const QString& number)
{
    return qHash(number, static_cast<std::size_t>(kind));
}

std::size_t KnownPeople::keyOf(const QString& surname, const QString& givenNames, QDate bornOn)
{
    return qHashMulti(static_cast<std::size_t>(Kind::Person), surname, givenNames, bornOn.toJulianDay());
}

void KnownPeople::add(std::size_t key)
{
    for (int probe = 0; probe < kProbes; ++probe) {
        m_bits->set(bitOf(key, probe, kBits));
    }
}

bool KnownPeople::mayHave(std::size_t key) const
{
    for (int probe = 0; probe < kProbes; ++probe) {
        if (!m_bits->test(bitOf(key, probe, kBits))) {
            return false;
        }
    }
    return true;
}

} // namespace core::services
