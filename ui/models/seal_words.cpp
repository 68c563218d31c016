// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/seal_words.h"

#include "ui/models/place_words.h"
#include "ui/models/words.h"

namespace ui::models {

using core::services::PacketView;
using namespace Qt::Literals::StringLiterals;

QString SealWords::of(const core::paper::Signing& asks)
{
    QStringList words;
    if (asks.individual) {
        words.append(tr("Individual signs"));
    }
    if (asks.employer) {
        words.append(tr("Employer seals"));
    }
    if (asks.agency) {
        words.append(tr("Agency signs"));
    }
    return words.join(u" · "_s);
}

QString SealWords::ofKind(const QString& kind) { return PlaceWords::ofMark(kind); }

QList<std::pair<QString, QString>> SealWords::kinds()
{
    QList<std::pair<QString, QString>> kinds;
    for (const QString& kind : core::services::SealService::kinds()) {
        kinds.append({kind, ofKind(kind)});
    }
    return kinds;
}

QString SealWords::ofPlace(const core::domain::Packet& packet, core::types::Lang lang)
{
    if (!packet.id.isStored()) {
        return tr("Here");
    }
    if (packet.backOn.isValid()) {
        return tr("Back since %1").arg(Words::ofDate(packet.backOn, lang));
    }
    return packet.sentOn.isValid() ? tr("Out since %1").arg(Words::ofDate(packet.sentOn, lang))
                                   : tr("In a packet, not sent");
}

QString SealWords::of(const PacketView& packet, QDate today)
{
    if (packet.packet.sentOn.isNull()) {
        return tr("Not sent");
    }
    if (packet.isOverdue(today)) {
        return tr("Overdue");
    }
    if (packet.isOut()) {
        return tr("Out");
    }
    return packet.open() == 0 ? tr("Done") : tr("Back");
}

Tone SealWords::toneOf(const PacketView& packet, QDate today)
{
    if (packet.packet.sentOn.isNull()) {
        return Tone::Active;
    }
    if (packet.isOut()) {
        return packet.isOverdue(today) ? Tone::Overdue : Tone::Waiting;
    }
    return packet.open() == 0 ? Tone::Done : Tone::Due;
}

} // namespace ui::models
