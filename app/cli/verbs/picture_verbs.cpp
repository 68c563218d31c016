// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_answers.h"
#include "app/cli/json_of_pictures.h"
#include "app/cli/verbs/verbs.h"
#include "core/base/resource_paths.h"
#include "core/documents/pictures/photo_inspector.h"
#include "core/documents/pictures/scan_inspector.h"
#include "core/exchange/whole_file.h"
#include "core/reader/reader_client.h"
#include "core/services/picture_checks.h"
#include "core/services/rule_pack_service.h"

#include <QFileInfo>

#include <algorithm>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::documents::PhotoTarget;
using core::documents::PictureFinding;
using core::documents::PictureRules;
using core::reader::PictureCut;
using core::reader::PortraitMeasures;
using core::reader::ReaderClient;
using core::rulebook::Facts;
using core::rulebook::Rulebook;

namespace {

/// The rules of --city (national) on --today.
struct RulesOfCall
{
    Rulebook book;
    Facts facts;
    QString city;

    [[nodiscard]] const core::rulebook::RuleView& view() const { return book.forCase(city, facts.date(u"on"_s)); }
};

Result<RulesOfCall> rulesOf(const Invocation& call)
{
    Result<Rulebook> book = core::services::RulePackService().rulebook();
    if (!book) {
        return book.failure();
    }
    const QString city = call.has(u"city"_s) ? call.option(u"city"_s) : u"national"_s;
    if (!book->hasCity(city)) {
        return wrongUsage(u"--city "_s + city);
    }
    Facts facts;
    facts.set(u"on"_s, call.today());
    return RulesOfCall{std::move(book).value(), std::move(facts), city};
}

/// The target of --crop; nothing without it.
Result<std::optional<PhotoTarget>> targetOf(const Invocation& call)
{
    if (!call.has(u"crop"_s)) {
        return std::optional<PhotoTarget>();
    }
    for (const PhotoTarget target : {PhotoTarget::WorkPermit, PhotoTarget::SocialCard}) {
        if (call.option(u"crop"_s) == codeOf(target)) {
            return std::optional(target);
        }
    }
    return wrongUsage(u"--crop "_s + call.option(u"crop"_s));
}

/// Writes the crop and judges it as the file that it now is.
Result<Answer> crop(const Invocation& call, ReaderClient& client, const PortraitMeasures& master, PhotoTarget target,
    const PictureRules& rules)
{
    const QString file = call.arguments()[0];
    const QString out = call.option(u"out"_s);
    if (QFileInfo(out) == QFileInfo(file)) {
        return wrongUsage(u"--out "_s + out); // the master is what both targets are cut from
    }
    const Result<PictureCut> cut = core::documents::planCrop(master, target, rules);
    if (!cut) {
        return cut.failure().with(u"file"_s, file);
    }
    const Result<QByteArray> jpeg = client.cutPicture(file, *cut);
    if (!jpeg) {
        return jpeg.failure();
    }
    if (const Result<void> written = core::exchange::writeWholeFile(out, *jpeg); !written) {
        return written.failure();
    }
    const Result<PortraitMeasures> measures = client.measurePortrait(out);
    if (!measures) {
        return measures.failure();
    }
    const QList<PictureFinding> findings = core::documents::inspectPortrait(*measures, rules);
    const bool ready = isReady(findings, target);
    return Answer{QJsonObject{{u"target"_s, codeOf(target)}, {u"file"_s, out}, {u"width"_s, cut->size.width()},
                      {u"height"_s, cut->size.height()}, {u"bytes"_s, jpeg->size()}, {u"ready"_s, ready},
                      {u"findings"_s, jsonOf(call, findings)}, {u"measures"_s, core::documents::toJson(*measures)}},
        QStringList{out} + linesOf(call, findings), ready ? kDone : kFoundSomethingThatStops};
}

Result<Answer> photo(Invocation& call)
{
    const Result<std::optional<PhotoTarget>> target = targetOf(call);
    if (!target) {
        return target.failure();
    }
    if (target->has_value() != call.has(u"out"_s)) {
        return wrongUsage(call.has(u"out"_s) ? u"--crop"_s : u"--out"_s);
    }
    const Result<RulesOfCall> found = rulesOf(call);
    if (!found) {
        return found.failure();
    }
    ReaderClient client(core::resource_paths::readerProgram());
    const Result<PortraitMeasures> measures = client.measurePortrait(call.arguments()[0]);
    if (!measures) {
        return measures.failure();
    }
    const PictureRules rules(found->view(), found->facts);
    const QList<PictureFinding> findings = core::documents::inspectPortrait(*measures, rules);
    const bool ready = isReady(findings, PhotoTarget::WorkPermit);
    QJsonObject document{{u"ready"_s, ready}, {u"findings"_s, jsonOf(call, findings)},
        {u"measures"_s, core::documents::toJson(*measures)}};
    Answer answer{document, linesOf(call, findings), ready ? kDone : kFoundSomethingThatStops};
    if (target->has_value()) {
        const Result<Answer> cut = crop(call, client, *measures, **target, rules);
        if (!cut) {
            return cut.failure();
        }
        document.insert(u"crop"_s, cut->document);
        // What was asked for is the crop: what it mends does not stop.
        answer = Answer{document, answer.lines + cut->lines, cut->exitCode};
    }
    return answer;
}

Result<Answer> scan(Invocation& call)
{
    const Result<RulesOfCall> found = rulesOf(call);
    if (!found) {
        return found.failure();
    }
    const QString file = call.arguments()[0];
    ReaderClient client(core::resource_paths::readerProgram());
    const Result<core::documents::JudgedScan> scanned = core::services::judgedScan(client, file);
    if (!scanned) {
        return scanned.failure();
    }
    const QList<PictureFinding> findings = core::documents::inspectScan(
        scanned->measures, scanned->missingPages, PictureRules(found->view(), found->facts));
    const bool ready = std::none_of(findings.cbegin(), findings.cend(),
        [](const PictureFinding& finding) { return finding.severity == core::rulebook::Severity::Blocker; });
    return Answer{
        QJsonObject{{u"ready"_s, ready}, {u"findings"_s, jsonOf(call, findings)}, {u"measures"_s, toJson(*scanned)}},
        linesOf(call, findings), ready ? kDone : kFoundSomethingThatStops};
}

} // namespace

QList<Verb> pictureVerbs()
{
    const QCommandLineOption city(u"city"_s, {}, u"CODE"_s);
    return {
        {u"photo"_s, u"FILE [--crop work-permit|social-card --out FILE] [--city CODE]"_s,
            {{u"crop"_s, {}, u"TARGET"_s}, {u"out"_s, {}, u"FILE"_s}, city}, 1, 1, photo},
        {u"scan"_s, u"FILE [--city CODE]"_s, {city}, 1, 1, scan},
    };
}

} // namespace cli
