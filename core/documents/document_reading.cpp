// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_reading.h"

#include <QJsonArray>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(const QMap<QString, QList<FieldPlace>>& places)
{
    QJsonObject fields;
    for (auto field = places.cbegin(); field != places.cend(); ++field) {
        QJsonArray boxes;
        for (const FieldPlace& place : field.value()) {
            boxes.append(QJsonObject{{u"page"_s, place.page}, {u"x"_s, place.box.x()}, {u"y"_s, place.box.y()},
                {u"width"_s, place.box.width()}, {u"height"_s, place.box.height()}});
        }
        fields.insert(field.key(), boxes);
    }
    return fields;
}

} // namespace

QString kindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Notice90:
        return u"notice-90"_s;
    case DocumentKind::NoticeShort:
        return u"notice-short"_s;
    case DocumentKind::WorkingCopy:
        return u"working-copy"_s;
    case DocumentKind::Decision:
        return u"decision"_s;
    case DocumentKind::CancellationProof:
        return u"cancellation-proof"_s;
    case DocumentKind::VerificationNotice:
        return u"verification-notice"_s;
    case DocumentKind::Passport:
        return u"passport"_s;
    case DocumentKind::Unknown:
        return u"unknown"_s;
    }
    return {};
}

const QStringList& noticeFields()
{
    static const QStringList fields{
        u"authority"_s,
        u"nationality"_s,
        u"name"_s,
        u"title"_s,
        u"passport"_s,
        u"permit"_s,
        u"class"_s,
        u"province"_s,
        u"city"_s,
        u"district"_s,
        u"employer"_s,
        u"start"_s,
        u"end"_s,
        u"issued"_s,
        u"family"_s,
        u"spouse"_s,
        u"children"_s,
        u"others"_s,
    };
    return fields;
}

QJsonObject toJson(const DocumentReading& reading)
{
    QJsonObject fields;
    for (auto field = reading.fields.cbegin(); field != reading.fields.cend(); ++field) {
        bool isNumber = false;
        const int number = field.key() == u"family" ? field.value().toInt(&isNumber) : 0;
        fields.insert(field.key(), isNumber ? QJsonValue(number) : QJsonValue(field.value()));
    }
    QJsonObject confidence;
    for (auto field = reading.confidence.cbegin(); field != reading.confidence.cend(); ++field) {
        confidence.insert(field.key(), field.value());
    }
    QJsonObject answer{
        {u"kind"_s, kindName(reading.kind)},
        {u"fields"_s, fields},
        {u"confidence"_s, confidence},
        {u"places"_s, jsonOf(reading.places)},
        {u"qr"_s, QJsonArray::fromStringList(reading.qrCodes)},
        {u"textLayer"_s, reading.textLayer},
    };
    if (reading.refusal) {
        answer.insert(u"refusal"_s, failureName(*reading.refusal));
    }
    return answer;
}

} // namespace core::documents
