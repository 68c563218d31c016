// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_of_offers.h"

#include "app/cli/facts_answers.h"
#include "app/cli/json_of_records.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::services::CaseBundle;
using core::services::CaseOffer;
using core::services::CaseWarning;
using core::services::LinkedCase;

namespace {

QList<CaseOffer> casesOf(const CaseBundle& bundle)
{
    QList<CaseOffer> cases = bundle.with;
    if (!bundle.existing.isStored()) {
        cases.prepend(bundle.main);
    }
    return cases;
}

QString reasonOf(const CaseWarning& warning, core::types::Lang lang)
{
    return warning.because.isEmpty()
               ? QCoreApplication::translate("cli", "A second case of the same procedure")
               : warning.because.in(lang).text;
}

QJsonObject jsonOf(const CaseWarning& warning)
{
    return {{u"beside"_s, warning.number}, {u"procedure"_s, warning.procedure},
        {u"because"_s, cli::jsonOf(warning.because)}, {u"sources"_s, citationsOf(warning.sources)}};
}

QJsonObject jsonOf(const CaseOffer& offer)
{
    const core::workflow::FilingDay filing = offer.filing.value_or(core::workflow::FilingDay());
    return {{u"procedure"_s, offer.opening.procedure}, {u"employer"_s, offer.opening.employer.value},
        {u"kind"_s, offer.kind}, {u"comesFirst"_s, offer.comesFirst}, {u"fileBy"_s, cli::jsonOf(filing.by)},
        {u"opens"_s, cli::jsonOf(filing.opens)}, {u"deadline"_s, filing.deadline},
        {u"provisional"_s, filing.provisional}, {u"derivation"_s, cli::jsonOf(filing.derivation)},
        {u"because"_s, cli::jsonOf(offer.because.isEmpty() ? filing.because : offer.because)},
        {u"sources"_s, citationsOf(offer.sources.isEmpty() ? filing.sources : offer.sources)},
        {u"warnings"_s, cli::jsonOf(offer.warnings)}, {u"permitLapsedOn"_s, cli::jsonOf(offer.permitLapsedOn)}};
}

QJsonObject jsonOf(const CaseBundle& bundle)
{
    QJsonArray cases;
    const QList<CaseOffer> offered = casesOf(bundle);
    for (const CaseOffer& each : offered) {
        cases.append(jsonOf(each));
    }
    const CaseOffer first = offered.value(0);
    return {{u"person"_s, first.opening.person.value}, {u"personName"_s, first.personName},
        {u"existing"_s, bundle.existing.value}, {u"cases"_s, cases}};
}

} // namespace

QJsonArray jsonOf(const QList<CaseBundle>& bundles)
{
    QJsonArray array;
    for (const CaseBundle& bundle : bundles) {
        array.append(jsonOf(bundle));
    }
    return array;
}

QStringList linesOf(const CaseBundle& bundle, core::types::Lang lang)
{
    QStringList lines;
    for (const CaseOffer& each : casesOf(bundle)) {
        const QString name = each.procedureName.in(lang).text;
        lines.append(each.filing ? QCoreApplication::translate("cli", "%1  %2: file by %3")
                                       .arg(each.personName, name, each.filing->by.toString(Qt::ISODate))
                                 : QCoreApplication::translate("cli", "%1  %2: no day to file by is known")
                                       .arg(each.personName, name));
        if (each.permitLapsedOn.isValid()) {
            lines.append(QCoreApplication::translate(
                "cli", "    the permit expired on %1: it cannot be extended, a new application is needed")
                             .arg(each.permitLapsedOn.toString(Qt::ISODate)));
        }
        lines.append(linesOf(each.warnings, lang));
    }
    return lines;
}

QJsonArray jsonOf(const QList<CaseWarning>& warnings)
{
    QJsonArray array;
    for (const CaseWarning& each : warnings) {
        array.append(jsonOf(each));
    }
    return array;
}

QStringList linesOf(const QList<CaseWarning>& warnings, core::types::Lang lang)
{
    QStringList lines;
    for (const CaseWarning& warning : warnings) {
        const QString name = warning.procedureName.in(lang).text;
        lines.append(warning.beside.isStored()
                         ? QCoreApplication::translate("cli", "    beside the open case %1: %2").arg(warning.number, name)
                         : u"    "_s + name);
        const QString sources = citationLine(warning.sources);
        lines.append(u"        "_s + reasonOf(warning, lang) + (sources.isEmpty() ? QString() : u"  [%1]"_s.arg(sources)));
    }
    return lines;
}

QJsonArray jsonOf(const QList<LinkedCase>& linked)
{
    QJsonArray array;
    for (const LinkedCase& each : linked) {
        array.append(QJsonObject{{u"number"_s, each.row.number}, {u"procedure"_s, *each.row.procedure},
            {u"kind"_s, each.kind}, {u"comesFirst"_s, each.comesFirst},
            {u"fileBy"_s, cli::jsonOf(each.filing ? each.filing->by : QDate())}});
    }
    return array;
}

QStringList linesOf(const QList<LinkedCase>& linked, core::types::Lang lang)
{
    QStringList lines;
    for (const LinkedCase& each : linked) {
        const QString named = u"%1  %2  %3"_s.arg(
            each.row.number, each.row.procedureName->in(lang).text, each.row.personName);
        lines.append(u"  "_s
                     + (each.comesFirst ? QCoreApplication::translate("cli", "decided before: %1").arg(named)
                                        : QCoreApplication::translate("cli", "goes with: %1").arg(named)));
    }
    return lines;
}

} // namespace cli
