// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pictures/measures_json.h"

#include <QJsonArray>

#include <cmath>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
using reader::ColourMode;
using reader::FaceMeasures;
using reader::PictureFacts;
using reader::PortraitMeasures;
using reader::ScanPage;

namespace {

double tenths(double value) { return std::round(value * 10) / 10; }

QString codeOf(ColourMode mode)
{
    switch (mode) {
    case ColourMode::Grey:
        return u"grey"_s;
    case ColourMode::Cmyk:
        return u"cmyk"_s;
    case ColourMode::Colour:
        break;
    }
    return u"rgb"_s;
}

ColourMode colourModeFrom(const QString& code)
{
    return code == "grey"_L1 ? ColourMode::Grey : code == "cmyk"_L1 ? ColourMode::Cmyk : ColourMode::Colour;
}

QJsonValue toJson(const std::optional<QPointF>& point)
{
    return point ? QJsonValue(QJsonObject{{u"x"_s, tenths(point->x())}, {u"y"_s, tenths(point->y())}}) : QJsonValue();
}

std::optional<QPointF> pointFrom(const QJsonValue& json)
{
    return json.isObject() ? std::optional(QPointF(json[u"x"_s].toDouble(), json[u"y"_s].toDouble())) : std::nullopt;
}

/// A PDF has no pixels of its own.
QJsonValue sideOf(const QSize& pixels, int side) { return pixels.isEmpty() ? QJsonValue() : QJsonValue(side); }

QSize sizeFrom(const QJsonValue& json) { return {json[u"width"_s].toInt(), json[u"height"_s].toInt()}; }

QJsonObject toJson(const PictureFacts& file)
{
    const QJsonValue takenOn = file.takenOn.isValid() ? QJsonValue(file.takenOn.toString(Qt::ISODate)) : QJsonValue();
    return {{u"format"_s, file.format}, {u"suffix"_s, file.suffix}, {u"bytes"_s, file.bytes},
        {u"width"_s, sideOf(file.pixels, file.pixels.width())},
        {u"height"_s, sideOf(file.pixels, file.pixels.height())}, {u"colourMode"_s, codeOf(file.colour)},
        {u"dotsPerInch"_s, file.dotsPerInch}, {u"takenOn"_s, takenOn}};
}

PictureFacts factsFrom(const QJsonValue& json)
{
    return {json[u"format"_s].toString(), json[u"suffix"_s].toString(), json[u"bytes"_s].toInteger(), sizeFrom(json),
        colourModeFrom(json[u"colourMode"_s].toString()), json[u"dotsPerInch"_s].toInt(),
        QDate::fromString(json[u"takenOn"_s].toString(), Qt::ISODate)};
}

QJsonObject toJson(const FaceMeasures& face)
{
    return {{u"x"_s, tenths(face.box.x())}, {u"y"_s, tenths(face.box.y())}, {u"width"_s, tenths(face.box.width())},
        {u"height"_s, tenths(face.box.height())}, {u"leftEye"_s, toJson(face.leftEye)},
        {u"rightEye"_s, toJson(face.rightEye)}, {u"crown"_s, tenths(face.crown)}, {u"chin"_s, tenths(face.chin)},
        {u"faceWidth"_s, tenths(face.width)}, {u"tilt"_s, tenths(face.tilt)}};
}

FaceMeasures faceFrom(const QJsonValue& json)
{
    return {QRectF(json[u"x"_s].toDouble(), json[u"y"_s].toDouble(), json[u"width"_s].toDouble(),
                json[u"height"_s].toDouble()),
        pointFrom(json[u"leftEye"_s]), pointFrom(json[u"rightEye"_s]), json[u"crown"_s].toDouble(),
        json[u"chin"_s].toDouble(), json[u"faceWidth"_s].toDouble(), json[u"tilt"_s].toDouble()};
}

QJsonObject toJson(const ScanPage& page)
{
    return {{u"width"_s, page.pixels.width()}, {u"height"_s, page.pixels.height()},
        {u"dotsPerInch"_s, page.dotsPerInch}, {u"textLayer"_s, page.hasText}, {u"ink"_s, tenths(page.ink)},
        {u"colour"_s, tenths(page.colour)}, {u"sharpness"_s, tenths(page.sharpness)}, {u"skew"_s, tenths(page.skew)},
        {u"cutEdges"_s, QJsonArray::fromStringList(page.cutEdges)}};
}

ScanPage pageFrom(const QJsonValue& json)
{
    return {sizeFrom(json), json[u"dotsPerInch"_s].toInt(), json[u"textLayer"_s].toBool(), {}, json[u"ink"_s].toDouble(),
        json[u"colour"_s].toDouble(), json[u"sharpness"_s].toDouble(), json[u"skew"_s].toDouble(),
        json[u"cutEdges"_s].toVariant().toStringList()};
}

/// The measures of a portrait that are shares, by their names.
struct Share
{
    const char* name;
    double PortraitMeasures::*value;
};

constexpr Share kShares[] = {{"whiteness", &PortraitMeasures::whiteness}, {"unevenness", &PortraitMeasures::unevenness},
    {"frame", &PortraitMeasures::frame}, {"sharpness", &PortraitMeasures::sharpness},
    {"brightness", &PortraitMeasures::brightness}, {"saturation", &PortraitMeasures::saturation},
    {"colour", &PortraitMeasures::colour}, {"redEyes", &PortraitMeasures::redEyes}};

} // namespace

QJsonObject toJson(const PortraitMeasures& measures)
{
    QJsonArray faces;
    for (const FaceMeasures& face : measures.faces) {
        faces.append(toJson(face));
    }
    QJsonObject json{
        {u"file"_s, toJson(measures.file)}, {u"facesSearched"_s, measures.facesSearched}, {u"faces"_s, faces}};
    for (const Share& share : kShares) {
        json.insert(QLatin1StringView(share.name), tenths(measures.*share.value));
    }
    return json;
}

QJsonObject toJson(const JudgedScan& scan)
{
    QJsonArray pages;
    for (const ScanPage& page : scan.measures.pages) {
        pages.append(toJson(page));
    }
    QJsonArray missing;
    for (const int page : scan.missingPages) {
        missing.append(page);
    }
    return {{u"file"_s, toJson(scan.measures.file)}, {u"pages"_s, pages}, {u"missingPages"_s, missing}};
}

std::optional<PortraitMeasures> portraitFrom(const QJsonObject& json)
{
    if (!json.value(u"file"_s).isObject()) {
        return std::nullopt;
    }
    PortraitMeasures measures;
    measures.file = factsFrom(json.value(u"file"_s));
    measures.facesSearched = json.value(u"facesSearched"_s).toBool();
    for (const QJsonValue& face : json.value(u"faces"_s).toArray()) {
        measures.faces.append(faceFrom(face));
    }
    for (const Share& share : kShares) {
        measures.*share.value = json.value(QLatin1StringView(share.name)).toDouble();
    }
    return measures;
}

std::optional<JudgedScan> scanFrom(const QJsonObject& json)
{
    if (!json.value(u"file"_s).isObject()) {
        return std::nullopt;
    }
    JudgedScan scan;
    scan.measures.file = factsFrom(json.value(u"file"_s));
    for (const QJsonValue& page : json.value(u"pages"_s).toArray()) {
        scan.measures.pages.append(pageFrom(page));
    }
    for (const QJsonValue& page : json.value(u"missingPages"_s).toArray()) {
        scan.missingPages.append(page.toInt());
    }
    return scan;
}

} // namespace core::documents
