// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/passport_reading.h"

#include "core/types/mrz.h"
#include "core/types/mrz_layout.h"

#include <algorithm>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
using reader::ReadZone;
using reader::ZoneSign;
using types::MrzField;
namespace td3 = types::td3;

namespace {

constexpr double kCutName = 0.6;

/// Where a field stands in the zone.
struct Span
{
    std::size_t line;
    MrzField field;
};

class PassportFields final
{
public:
    explicit PassportFields(const ReadZone& zone) : m_zone(zone)
    {
        m_reading.kind = DocumentKind::Passport;
        m_reading.pages.insert(zone.page, {zone.pageSize, zone.rotation});
    }

    void add(const QString& name, const QString& value, const Span& span, double most = 1)
    {
        const QList<ZoneSign> signs = m_zone.lines.at(span.line).sliced(span.field.start, span.field.length);
        double confidence = most;
        QRectF box;
        for (const ZoneSign& sign : signs) {
            confidence = std::min(confidence, sign.confidence);
            box = box.united(sign.box);
        }
        m_reading.fields.insert(name, value);
        m_reading.confidence.insert(name, confidence);
        m_reading.places.insert(name, {{m_zone.page, box}});
    }
    [[nodiscard]] const DocumentReading& reading() const { return m_reading; }

private:
    const ReadZone& m_zone;
    DocumentReading m_reading;
};

/// A part of the name's field, by its text and the number of signs before it.
Span namePart(qsizetype begin, qsizetype length)
{
    return {0, {td3::kName.name, td3::kName.start + begin, length, td3::kName.kind}};
}

void addNames(PassportFields& fields, const types::Mrz& mrz, const QString& line)
{
    const double most = mrz.isNameTruncated() ? kCutName : 1;
    const QString name = td3::kName.in(line);
    const qsizetype parting = name.indexOf("<<"_L1);
    const qsizetype surname = parting < 0 ? name.size() : parting;
    const QString both = (mrz.surname() + u' ' + mrz.givenNames()).trimmed();
    fields.add(u"surname"_s, mrz.surname(), namePart(0, surname), parting < 0 ? most : 1);
    fields.add(u"givenNames"_s, mrz.givenNames(), namePart(surname, name.size() - surname), most);
    fields.add(u"name"_s, both, namePart(0, name.size()), most);
}

} // namespace

const QStringList& passportFields()
{
    static const QStringList fields{u"issuingState"_s, u"surname"_s, u"givenNames"_s, u"name"_s, u"passport"_s,
        u"nationality"_s, u"birth"_s, u"sex"_s, u"expiry"_s, u"optional"_s};
    return fields;
}

Result<DocumentReading> readPassport(const ReadZone& zone, QDate today)
{
    const Result<types::Mrz> mrz = types::Mrz::parse(zone.text(0), zone.text(1), today);
    if (!mrz) {
        return mrz.failure();
    }
    PassportFields fields(zone);
    fields.add(u"issuingState"_s, mrz->issuingState().text(), {0, td3::kIssuingState});
    addNames(fields, *mrz, zone.text(0));
    fields.add(u"passport"_s, mrz->number().text(), {1, td3::kNumber});
    fields.add(u"nationality"_s, mrz->nationality().text(), {1, td3::kNationality});
    fields.add(u"birth"_s, mrz->birth().toString(Qt::ISODate), {1, td3::kBirth});
    fields.add(u"sex"_s, types::codeOf(mrz->sex()), {1, td3::kSex});
    fields.add(u"expiry"_s, mrz->expiry().toString(Qt::ISODate), {1, td3::kExpiry});
    fields.add(u"optional"_s, mrz->optionalData(), {1, td3::kOptional});
    return fields.reading();
}

} // namespace core::documents
