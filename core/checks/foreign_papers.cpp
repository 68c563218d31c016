// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/checks/apostille.h"
#include "core/types/half_width.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;
using rulebook::CheckRule;

namespace {

const QString kChina = u"CHN"_s;

/// Where a paper was issued: as it says; a degree where the record says.
QString countryOf(const CheckRun& run, const SeenDocument& document)
{
    if (document.country.isEmpty() && document.material == "M04"_L1) {
        return run.facts().text(u"degreeCountry"_s);
    }
    return document.country;
}

/// Foreign by its country; where that is unknown, by its language.
bool isForeign(const CheckRun& run, const SeenDocument& document)
{
    const QString country = countryOf(run, document);
    return country.isEmpty() ? document.language != "zh"_L1 : country != kChina;
}

Finding about(const CheckRun& run, const SeenDocument& document, const QString& key, FindingCode code)
{
    Finding finding = findingAt(document.place(key), code);
    finding.subject = run.namesOf(document.material);
    return finding;
}

/// More than memory, which may only be a remark.
bool restsOnMore(const CheckRun& run, const QList<rulebook::Citation>& citations)
{
    return std::ranges::any_of(citations, [&run](const rulebook::Citation& each) {
        const rulebook::Source* source = run.input().rules.source(each.source);
        return source != nullptr && source->weight > rulebook::Weight::Memory;
    });
}

/// A foreign paper without authentication, or with an apostille that is not in force between its state and China.
void checkAuthentication(CheckRun& run, const CheckRule& rule, const SeenDocument& document)
{
    if (!isForeign(run, document)) {
        return;
    }
    const QString country = countryOf(run, document);
    const ApostilleAnswer apostille = apostilleBetween(rule, country, run.filedOn());
    if (!document.authenticated) {
        run.need(u"documents.authenticated"_s);
        return;
    }
    if (!*document.authenticated) {
        Finding finding = about(run, document, u"authenticated"_s, FindingCode::NotAuthenticated);
        finding.args = {{u"country"_s, country}, {u"way"_s, wayOf(apostille)}};
        finding.sources = rule.sources + apostille.sources;
        run.report(rule, std::move(finding));
        return;
    }
    const bool certain = apostille.force == ApostilleForce::InForce && restsOnMore(run, apostille.sources);
    const bool byApostille = document.field({u"authentication"_s}).value_or(QString()) == "apostille"_L1;
    if (!byApostille || certain || apostille.force == ApostilleForce::NotNeeded) {
        return;
    }
    const bool unknown = apostille.force != ApostilleForce::NotInForce;
    Finding finding = about(run, document, u"fields/authentication"_s,
        unknown ? FindingCode::ApostilleUnknown : FindingCode::ApostilleNotInForce);
    finding.args = {{u"country"_s, country}};
    finding.sources = apostille.sources;
    run.report(rule, std::move(finding));
    run.findings().last().severity = unknown ? rulebook::Severity::Note : rulebook::Severity::Warning;
}

/// A foreign text needs a Chinese translation with the employer's seal (domain §2.1, §13).
void checkTranslation(CheckRun& run, const CheckRule& rule, const SeenDocument& document)
{
    const bool foreignText = document.language.isEmpty() ? isForeign(run, document) && !document.country.isEmpty()
                                                         : document.language != "zh"_L1;
    if (!foreignText) {
        return;
    }
    if (!document.translated) {
        run.need(u"documents.translated"_s);
    } else if (!*document.translated) {
        run.report(rule, about(run, document, u"translated"_s, FindingCode::NotTranslated));
    } else if (document.sealed && !*document.sealed) {
        run.report(rule, about(run, document, u"sealed"_s, FindingCode::TranslationNotSealed));
    }
}

void checkSeal(CheckRun& run, const CheckRule& rule, const SeenDocument& document)
{
    if (document.sealed && !*document.sealed) {
        run.report(rule, about(run, document, u"sealed"_s, FindingCode::NotSealed));
    }
}

/// What the employer's registration says of its other seals; nothing where that is not known.
std::optional<bool> otherSealsAuthorised(const CheckRun& run)
{
    for (const SeenDocument& document : run.documents()) {
        const QJsonValue authorised = document.fields.value(u"sealAuthorised"_s);
        if (document.material == "M18"_L1 && authorised.isBool()) {
            return authorised.toBool();
        }
    }
    return std::nullopt;
}

/// The kind of a seal other than the company's own, by its code or as people write it (人事章, HR seal); empty for any
/// other.
QString otherSealIn(const QString& text)
{
    static const QList<std::pair<QString, QRegularExpression>> kinds{
        {u"personnel"_s, QRegularExpression(u"personnel|\\bhr\\b|human resources|人事|人力资源"_s)},
        {u"contract"_s, QRegularExpression(u"contract|合同"_s)},
        {u"foreign-affairs"_s, QRegularExpression(u"foreign[ \\-]affairs|外事"_s)}};
    const QString plain = types::halfWidth(text).toLower();
    const auto found =
        std::ranges::find_if(kinds, [&plain](const auto& each) { return each.second.match(plain).hasMatch(); });
    return found == kinds.end() ? QString() : found->first;
}

/// A seal other than the company's own counts once the company has authorised it (domain §2.1, BJ (2)②).
void checkSealRegistered(CheckRun& run, const CheckRule& rule, const SeenDocument& document)
{
    const QString seal = otherSealIn(document.field({u"seal"_s}).value_or(QString()));
    if (seal.isEmpty()) {
        return;
    }
    const std::optional<bool> authorised = otherSealsAuthorised(run);
    if (!authorised) {
        run.need(u"documents.sealAuthorised"_s);
    } else if (!*authorised) {
        Finding finding = about(run, document, u"fields/seal"_s, FindingCode::SealNotRegistered);
        finding.args = {{u"seal"_s, seal}};
        run.report(rule, std::move(finding));
    }
}

void checkIssuedInChina(CheckRun& run, const CheckRule& rule, const SeenDocument& document)
{
    if (document.country.isEmpty() || document.country == kChina) {
        return;
    }
    Finding finding = about(run, document, u"country"_s, FindingCode::IssuedAbroad);
    finding.args = {{u"country"_s, document.country}};
    run.report(rule, std::move(finding));
}

/// Of the nationality, or of the last place lived in for a year: which that is no fact says, so a person looks.
void checkIssuedAtHome(CheckRun& run, const CheckRule& rule, const SeenDocument& document)
{
    const QString nationality = run.facts().text(u"nationality"_s);
    if (document.country.isEmpty() || nationality.isEmpty() || document.country == nationality
        || document.country == kChina) {
        return;
    }
    Finding finding = about(run, document, u"country"_s, FindingCode::IssuedElsewhere);
    finding.otherPath = u"nationality"_s;
    finding.args = {{u"country"_s, document.country}, {u"nationality"_s, nationality}};
    run.report(rule, std::move(finding));
}

void checkOfficialRecord(CheckRun& run, const CheckRule& rule, const SeenDocument& document)
{
    // A mission's certificate that is not sworn is accepted (domain §2.2 M05).
    static const QRegularExpression unsworn(
        u"\\b(non|un|not)[ \\-]?sworn|[非未][经]?宣誓"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sworn(u"sworn|affidavit|affirmation|\\boath"
                                          "|(statutory|self|solemn)[ \\-]*declaration|宣誓|声明|具结"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString kind = types::halfWidth(document.field({u"kind"_s}).value_or(QString()));
    if (sworn.match(kind).hasMatch() && !unsworn.match(kind).hasMatch()) {
        run.report(rule, about(run, document, u"fields/kind"_s, FindingCode::SwornStatement));
    }
}

using CheckOfOne = void (*)(CheckRun& run, const CheckRule& rule, const SeenDocument& document);

void eachOf(CheckRun& run, const QString& kind, CheckOfOne check)
{
    for (const CheckRule* rule : run.rulesOf(kind)) {
        for (const SeenDocument& document : run.documents()) {
            if (rule->materials.contains(document.material)) {
                check(run, *rule, document);
            }
        }
    }
}

} // namespace

void checkForeignPapers(CheckRun& run)
{
    eachOf(run, u"authentication"_s, checkAuthentication);
    eachOf(run, u"translation"_s, checkTranslation);
    eachOf(run, u"seal"_s, checkSeal);
    eachOf(run, u"seal-registered"_s, checkSealRegistered);
    eachOf(run, u"issued-in-china"_s, checkIssuedInChina);
    eachOf(run, u"issued-at-home"_s, checkIssuedAtHome);
    eachOf(run, u"official-record"_s, checkOfficialRecord);
}

} // namespace core::checks
