// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_of_pictures.h"

#include "app/cli/facts_answers.h"
#include "app/cli/json_of_findings.h"
#include "app/cli/json_of_records.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <cmath>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::documents::PictureFinding;
using core::reader::FaceMeasures;
using core::reader::PictureFacts;
using core::reader::ScanPage;
using ui::models::Words;

namespace {

/// "Pixels: 358 × 441 px, wanted ≥ 354 × 472 px".
QString messageOf(const Invocation& call, const PictureFinding& finding)
{
    QString message = call.shown(finding.names);
    if (finding.page >= 0) {
        message = QCoreApplication::translate("cli", "Page %1: %2").arg(finding.page + 1).arg(message);
    }
    if (!finding.measured.isEmpty() && !finding.wanted.isEmpty()) {
        message = QCoreApplication::translate("cli", "%1: %2, wanted %3").arg(message, finding.measured, finding.wanted);
    } else if (!finding.measured.isEmpty()) {
        message += u": "_s + finding.measured;
    }
    return finding.needsPerson ? QCoreApplication::translate("cli", "%1 (needs a person)").arg(message) : message;
}

/// Measures are no more exact than a tenth; more digits would only differ from machine to machine.
double tenths(double value) { return std::round(value * 10) / 10; }

QJsonValue jsonOf(const std::optional<QPointF>& point)
{
    return point ? QJsonValue(QJsonObject{{u"x"_s, tenths(point->x())}, {u"y"_s, tenths(point->y())}}) : QJsonValue();
}

QString codeOf(core::reader::ColourMode mode)
{
    switch (mode) {
    case core::reader::ColourMode::Grey:
        return u"grey"_s;
    case core::reader::ColourMode::Cmyk:
        return u"cmyk"_s;
    case core::reader::ColourMode::Colour:
        break;
    }
    return u"rgb"_s;
}

QJsonObject jsonOf(const PictureFacts& facts)
{
    return {{u"format"_s, facts.format}, {u"suffix"_s, facts.suffix}, {u"bytes"_s, facts.bytes},
        {u"width"_s, facts.pixels.width()}, {u"height"_s, facts.pixels.height()},
        {u"colourMode"_s, codeOf(facts.colour)}, {u"dotsPerInch"_s, facts.dotsPerInch},
        {u"takenOn"_s, cli::jsonOf(facts.takenOn)}};
}

QJsonObject jsonOf(const FaceMeasures& face)
{
    return {{u"x"_s, tenths(face.box.x())}, {u"y"_s, tenths(face.box.y())}, {u"width"_s, tenths(face.box.width())},
        {u"height"_s, tenths(face.box.height())}, {u"leftEye"_s, jsonOf(face.leftEye)},
        {u"rightEye"_s, jsonOf(face.rightEye)}, {u"crown"_s, tenths(face.crown)}, {u"chin"_s, tenths(face.chin)},
        {u"faceWidth"_s, tenths(face.width)}, {u"tilt"_s, tenths(face.tilt)}};
}

QJsonObject jsonOf(const ScanPage& page)
{
    return {{u"width"_s, page.pixels.width()}, {u"height"_s, page.pixels.height()},
        {u"dotsPerInch"_s, page.dotsPerInch}, {u"textLayer"_s, page.hasText}, {u"ink"_s, tenths(page.ink)},
        {u"colour"_s, tenths(page.colour)}, {u"sharpness"_s, tenths(page.sharpness)}, {u"skew"_s, tenths(page.skew)},
        {u"cutEdges"_s, QJsonArray::fromStringList(page.cutEdges)}};
}

} // namespace

QJsonArray jsonOf(const Invocation& call, const QList<PictureFinding>& findings)
{
    QJsonArray list;
    for (const PictureFinding& finding : findings) {
        const QString path = finding.page < 0 ? u"file"_s : u"page/%1"_s.arg(finding.page + 1);
        list.append(QJsonObject{{u"rule"_s, finding.rule}, {u"check"_s, finding.check},
            {u"severity"_s, codeOf(finding.severity)}, {u"path"_s, path}, {u"message"_s, messageOf(call, finding)},
            {u"fix"_s, call.shown(finding.fix)}, {u"lastSafeDate"_s, QJsonValue()},
            {u"measured"_s, finding.measured}, {u"wanted"_s, finding.wanted},
            {u"targets"_s, QJsonArray::fromStringList(finding.targets)}, {u"needsPerson"_s, finding.needsPerson},
            {u"sources"_s, citationsOf(finding.sources)}});
    }
    return list;
}

QStringList linesOf(const Invocation& call, const QList<PictureFinding>& findings)
{
    QStringList lines;
    for (const PictureFinding& finding : findings) {
        lines.append(u"%1  %2  %3  [%4]"_s.arg(
            finding.rule, Words::of(finding.severity), messageOf(call, finding), citationLine(finding.sources)));
        lines.append(u"     "_s + call.shown(finding.fix));
    }
    return lines.isEmpty() ? QStringList{QCoreApplication::translate("cli", "Nothing found")} : lines;
}

QJsonObject jsonOf(const core::reader::PortraitMeasures& measures)
{
    QJsonArray faces;
    for (const FaceMeasures& face : measures.faces) {
        faces.append(jsonOf(face));
    }
    return {{u"file"_s, jsonOf(measures.file)}, {u"facesSearched"_s, measures.facesSearched}, {u"faces"_s, faces},
        {u"whiteness"_s, tenths(measures.whiteness)}, {u"unevenness"_s, tenths(measures.unevenness)},
        {u"frame"_s, tenths(measures.frame)}, {u"sharpness"_s, tenths(measures.sharpness)},
        {u"brightness"_s, tenths(measures.brightness)}, {u"saturation"_s, tenths(measures.saturation)},
        {u"colour"_s, tenths(measures.colour)}, {u"redEyes"_s, tenths(measures.redEyes)}};
}

QJsonObject jsonOf(const core::reader::ScanMeasures& measures)
{
    QJsonArray pages;
    for (const ScanPage& page : measures.pages) {
        pages.append(jsonOf(page));
    }
    return {{u"file"_s, jsonOf(measures.file)}, {u"pages"_s, pages}};
}

} // namespace cli
