// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/apostille.h"

namespace core::checks {

using namespace Qt::Literals::StringLiterals;

ApostilleAnswer apostilleBetween(const rulebook::CheckRule& rule, const QString& country, QDate on)
{
    static const QStringList notarial{u"HKG"_s, u"MAC"_s, u"TWN"_s};
    if (country == "CHN"_L1) {
        return {ApostilleForce::NotNeeded, {}};
    }
    if (notarial.contains(country)) {
        return {ApostilleForce::Notary, {}};
    }
    ApostilleAnswer answer;
    QDate since;
    for (const rulebook::ApostilleStates& line : rule.states) {
        if (!line.countries.contains(country) || (since.isValid() && line.from < since)) {
            continue;
        }
        const bool begun = line.from <= on;
        if (begun || since.isNull()) {
            answer = {begun && line.inForce ? ApostilleForce::InForce : ApostilleForce::NotInForce, line.sources};
            since = begun ? line.from : since;
        }
    }
    return answer;
}

QString wayOf(const ApostilleAnswer& answer)
{
    switch (answer.force) {
    case ApostilleForce::InForce:
        return u"apostille"_s;
    case ApostilleForce::NotInForce:
        return u"legalisation"_s;
    case ApostilleForce::Notary:
        return u"notary"_s;
    case ApostilleForce::NotNeeded:
    case ApostilleForce::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace core::checks
