// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/zone_messages.h"

#include "core/reader/message_stream.h"

#include <algorithm>

namespace core::reader::protocol {

namespace {

constexpr qsizetype kSignsInLine = 44;
/// A sign, its confidence, whether it is repaired, its box.
constexpr qint64 kSignBytes = 2 + 8 + 1 + 32;

void writeSign(QDataStream& stream, const ZoneSign& sign)
{
    stream << sign.sign << sign.confidence << sign.isRepaired << sign.box;
}

ZoneSign readSign(QDataStream& stream)
{
    ZoneSign sign;
    stream >> sign.sign >> sign.confidence >> sign.isRepaired >> sign.box;
    return sign;
}

bool isSound(const ZoneSign& sign)
{
    const char16_t unit = sign.sign.unicode();
    const bool isOfZone = (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z') || unit == u'<';
    return isOfZone && sign.confidence >= 0 && sign.confidence <= 1;
}

} // namespace

Message zoneMessage(const ReadZone& zone)
{
    return messageOf(MessageKind::Zone, [&zone](QDataStream& stream) {
        stream << static_cast<qint32>(zone.page) << zone.pageSize << static_cast<qint32>(zone.rotation);
        for (const QList<ZoneSign>& line : zone.lines) {
            writeCount(stream, line.size());
            for (const ZoneSign& sign : line) {
                writeSign(stream, sign);
            }
        }
    });
}

std::optional<ReadZone> zoneOf(const Message& message)
{
    return valueOf<ReadZone>(message, MessageKind::Zone, [](QDataStream& stream) -> std::optional<ReadZone> {
        ReadZone zone;
        qint32 page = 0;
        qint32 rotation = 0;
        stream >> page >> zone.pageSize >> rotation;
        zone.page = page;
        zone.rotation = rotation;
        for (QList<ZoneSign>& line : zone.lines) {
            if (readCount(stream, kSignBytes) != kSignsInLine) {
                return std::nullopt;
            }
            for (qsizetype place = 0; place < kSignsInLine; ++place) {
                line.append(readSign(stream));
            }
            if (!std::all_of(line.cbegin(), line.cend(), isSound)) {
                return std::nullopt;
            }
        }
        return page >= 0 ? std::optional(zone) : std::nullopt;
    });
}

} // namespace core::reader::protocol
