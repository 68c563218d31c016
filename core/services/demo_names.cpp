// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_names.h"

#include "core/services/demo_numbers.h"
#include "core/services/demo_plan.h"

#include <QJsonArray>

namespace core::services::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostDependants = 4;
constexpr quint64 kFirstOfFamilies = 4'000'000; ///< among passports: far from those of the employees

QString word(const QJsonObject& object, QLatin1StringView key) { return object.value(key).toString(); }

QJsonObject pick(const QJsonArray& list, quint64 number)
{
    return list.at(static_cast<qsizetype>(number % static_cast<quint64>(list.size()))).toObject();
}

types::BilingualText joined(const QList<QJsonObject>& parts)
{
    types::BilingualText text;
    for (const QJsonObject& part : parts) {
        text.zh += word(part, "zh"_L1);
        text.en += (text.en.isEmpty() ? u""_s : u" "_s) + word(part, "en"_L1);
    }
    return text;
}

/// Names that are written in Chinese characters at home stand with the surname first and no dot between.
bool hasChineseOrder(const QString& nation) { return nation == "JPN"_L1 || nation == "KOR"_L1; }

} // namespace

Result<DemoNames> DemoNames::load(quint64 seed)
{
    Result<QJsonObject> names = readDemoFile(u"names.json"_s);
    return names ? Result<DemoNames>(DemoNames(std::move(names).value(), seed)) : names.failure();
}

QString DemoNames::officeName() const { return word(m_names, "office"_L1); }

QList<domain::Staff> DemoNames::staff() const
{
    QList<domain::Staff> members;
    for (const QJsonValue& each : m_names.value("staff"_L1).toArray()) {
        domain::Staff member;
        member.name = word(each.toObject(), "name"_L1);
        member.role = domain::fromCode<domain::StaffRole>(word(each.toObject(), "role"_L1))
                          .value_or(domain::StaffRole::Caseworker);
        members.append(member);
    }
    return members;
}

domain::Employer DemoNames::employer(int number) const
{
    const QJsonArray own = m_names.value("employers"_L1).toArray();
    if (number >= own.size()) {
        return composedEmployer(number);
    }
    const QJsonObject entry = own.at(number).toObject();
    domain::Employer employer;
    employer.name = {word(entry, "zh"_L1), word(entry, "en"_L1)};
    employer.address = {word(entry, "addressZh"_L1), word(entry, "addressEn"_L1)};
    employer.city = word(entry, "city"_L1);
    employer.creditCode = creditCode(word(entry, "district"_L1), 40'716'000 + number * 317);
    employer.contactName = word(entry, "contact"_L1);
    employer.contactPhone = word(entry, "phone"_L1);
    employer.contactEmail = u"hr%1@example.com"_s.arg(number + 1);
    return employer;
}

domain::Employer DemoNames::composedEmployer(int number) const
{
    const QJsonObject parts = m_names.value("moreEmployers"_L1).toObject();
    const QJsonArray places = parts.value("places"_L1).toArray();
    const QJsonArray brands = parts.value("brands"_L1).toArray();
    const QJsonArray trades = parts.value("trades"_L1).toArray();
    const auto n = static_cast<quint64>(number);
    const QJsonObject place = pick(places, n);
    const QJsonObject brand = pick(brands, n / static_cast<quint64>(places.size()));
    const QJsonObject trade = pick(trades, n / static_cast<quint64>(places.size() * brands.size()));
    domain::Employer employer;
    employer.name = joined({place, brand, trade});
    employer.city = word(place, "city"_L1);
    employer.creditCode = creditCode(word(place, "district"_L1), 40'716'000 + number * 317);
    employer.contactEmail = u"hr%1@example.com"_s.arg(number + 1);
    return employer;
}

QJsonObject DemoNames::nation(int number) const
{
    return pick(m_names.value("nations"_L1).toArray(), static_cast<quint64>(number));
}

domain::Person DemoNames::person(int number) const
{
    const QJsonObject origin = nation(number);
    const auto round = static_cast<quint64>(number / m_names.value("nations"_L1).toArray().size()) + m_seed;
    const bool woman = (static_cast<quint64>(number) + round) % 2 == 0;
    const QJsonArray givenNames = origin.value(woman ? "women"_L1 : "men"_L1).toArray();
    const QJsonObject surname = pick(origin.value("surnames"_L1).toArray(), round);
    const QJsonObject given = pick(givenNames, round / 4);
    domain::Person person;
    person.surname = word(surname, "latin"_L1);
    person.givenNames = word(given, "latin"_L1);
    person.chineseName = hasChineseOrder(word(origin, "code"_L1))
                             ? word(surname, "zh"_L1) + word(given, "zh"_L1)
                             : word(given, "zh"_L1) + u'·' + word(surname, "zh"_L1);
    person.sex = woman ? u"F"_s : u"M"_s;
    person.nationality = word(origin, "code"_L1);
    const int age = static_cast<int>((static_cast<quint64>(number) * 37 + m_seed * 11) % 9000);
    person.bornOn = QDate(1972, 2, 11).addDays(age);
    person.phone = numberFrom(u"1990000####"_s, static_cast<quint64>(number));
    person.email = u"employee%1@example.com"_s.arg(number + 1);
    return person;
}

domain::Passport DemoNames::passport(int number) const
{
    const QJsonObject origin = nation(number);
    domain::Passport passport;
    passport.number = numberFrom(word(origin, "passport"_L1), static_cast<quint64>(number) + m_seed * 131);
    passport.issuingState = word(origin, "code"_L1);
    return passport;
}

domain::Dependant DemoNames::dependant(int number, int which, const QString& relation) const
{
    const QJsonObject origin = nation(number);
    const domain::Person employee = person(number);
    const bool woman = relation == "spouse"_L1 ? employee.sex == "M"_L1 : which % 2 == 1;
    const auto kin = static_cast<quint64>(number * kMostDependants + which);
    domain::Dependant dependant;
    dependant.relation = relation;
    dependant.surname = employee.surname;
    const QJsonArray given = origin.value(woman ? "women"_L1 : "men"_L1).toArray();
    dependant.givenNames = word(pick(given, kin + m_seed), "latin"_L1);
    if (dependant.givenNames == employee.givenNames) { // nobody is called like the parent
        dependant.givenNames = word(pick(given, kin + m_seed + 1), "latin"_L1);
    }
    dependant.sex = woman ? u"F"_s : u"M"_s;
    dependant.nationality = employee.nationality;
    dependant.passportNumber = numberFrom(word(origin, "passport"_L1), kFirstOfFamilies + kin + m_seed * 131);
    return dependant;
}

QString DemoNames::permitNumber(int number) const
{
    return numberFrom(u"440000#########"_s, static_cast<quint64>(number) + m_seed * 173);
}

QString DemoNames::residenceNumber(int number) const
{
    return numberFrom(u"T########"_s, static_cast<quint64>(number) + m_seed * 211);
}

Position DemoNames::position(int number) const
{
    const QJsonObject entry = pick(m_names.value("positions"_L1).toArray(), static_cast<quint64>(number));
    return {{word(entry, "zh"_L1), word(entry, "en"_L1)}, word(entry, "class"_L1)};
}

} // namespace core::services::demo
