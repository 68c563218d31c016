// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/picture_checks.h"

#include "core/documents/pictures/page_numbering.h"
#include "core/documents/pictures/photo_inspector.h"
#include "core/documents/pictures/scan_inspector.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using checks::Finding;
using checks::FindingCode;
using checks::SeenDocument;
using documents::JudgedScan;
using documents::PictureFinding;
using documents::PictureRules;
using reader::ReaderClient;

namespace {

const QString kPortrait = u"M10"_s;
const QString kPhoto = u"photo"_s;
const QString kScan = u"scan"_s;

/// A remark that is made of every portrait tells nothing about this one.
bool isAboutThisFile(const PictureFinding& finding)
{
    return !finding.measured.isEmpty() || !finding.seen.isEmpty() || !finding.wanted.isEmpty();
}

Finding findingOf(
    const PictureFinding& found, const SeenDocument& paper, const QString& field, const rulebook::RuleView& rules)
{
    const QString place = found.page < 0 ? field : u"%1/pages/%2"_s.arg(field).arg(found.page);
    Finding finding = checks::findingAt(paper.place(u"fields/"_s + place), FindingCode::PictureFlaw);
    finding.rule = found.rule;
    finding.check = found.check;
    finding.severity = found.severity;
    finding.args = {{u"measured"_s, found.measured}, {u"wanted"_s, found.wanted}, {u"seen"_s, found.seen.join(u',')},
        {u"page"_s, QString::number(found.page)}, {u"needsPerson"_s, found.needsPerson ? u"true"_s : u"false"_s}};
    finding.subject = rules.materialNames(paper.material);
    finding.judged = found.names;
    finding.fix = found.fix;
    finding.sources = found.sources;
    return finding;
}

QList<PictureFinding> foundIn(const SeenDocument& paper, const QString& field, const PictureRules& rules)
{
    const QJsonObject json = paper.fields.value(field).toObject();
    if (field == kPhoto) {
        const auto measures = documents::portraitFrom(json);
        QList<PictureFinding> found = measures ? inspectPortrait(*measures, rules) : QList<PictureFinding>();
        // The case is about the work permit; the card's photo is cut from the same master afterwards.
        found.removeIf([](const PictureFinding& each) {
            return !each.targets.contains(codeOf(documents::PhotoTarget::WorkPermit)) || !isAboutThisFile(each);
        });
        return found;
    }
    const std::optional<JudgedScan> scan = documents::scanFrom(json);
    QList<PictureFinding> found =
        scan ? inspectScan(scan->measures, scan->missingPages, rules) : QList<PictureFinding>();
    found.removeIf([&paper](const PictureFinding& each) { return !each.materials.contains(paper.material); });
    return found;
}

} // namespace

QList<Finding> pictureFindings(
    const rulebook::RuleView& rules, const rulebook::Facts& facts, const QList<SeenDocument>& papers)
{
    const PictureRules pictureRules(rules, facts);
    QList<Finding> findings;
    for (const SeenDocument& paper : papers) {
        const QString& field = paper.material == kPortrait ? kPhoto : kScan;
        for (const PictureFinding& found : foundIn(paper, field, pictureRules)) {
            findings.append(findingOf(found, paper, field, rules));
        }
    }
    return findings;
}

Result<JudgedScan> judgedScan(ReaderClient& reader, const QString& path)
{
    const Result<reader::ScanMeasures> measures = reader.measureScan(path);
    return measures ? Result<JudgedScan>(JudgedScan{*measures, documents::missingPages(*measures)}) : measures.failure();
}

QJsonObject measuredFields(ReaderClient& reader, const QString& material, const QString& path)
{
    if (material == kPortrait) {
        if (const Result<reader::PortraitMeasures> measures = reader.measurePortrait(path)) {
            return {{kPhoto, documents::toJson(*measures)}};
        }
    }
    const Result<JudgedScan> scan = judgedScan(reader, path);
    if (!scan) {
        return {};
    }
    // A portrait that is no picture: what its file says of itself is enough to tell.
    return {{material == kPortrait ? kPhoto : kScan, toJson(*scan)}};
}

} // namespace core::services
