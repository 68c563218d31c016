// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seals/packet_editor.h"

#include "core/services/seal_service.h"
#include "ui/models/seal_words.h"

namespace ui::seals {

using core::domain::Packet;
using core::services::Office;
using core::services::SealService;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

QString PacketEditor::title() const { return tr("Packet to be sealed"); }

QString PacketEditor::draftKey() const { return u"packet/%1"_s.arg(m_packet.value); }

QList<FieldSpec> PacketEditor::fields() const
{
    return {
        {.name = u"seal"_s, .kind = FieldSpec::Kind::Choice, .required = true},
        {.name = u"sentOn"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"courierOut"_s},
        {.name = u"dueBackOn"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"backOn"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"courierBack"_s},
        {.name = u"note"_s, .wide = true},
    };
}

void PacketEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"seal"_s, tr("Seal"));
    form.setChoices(u"seal"_s, models::SealWords::kinds());
    form.setWords(u"sentOn"_s, tr("Sent on"));
    form.setWords(u"courierOut"_s, tr("Courier's number there"));
    form.setWords(u"dueBackOn"_s, tr("To be back by"), tr("Left empty, it follows from the day it was sent."));
    form.setWords(u"backOn"_s, tr("Came back on"));
    form.setWords(u"courierBack"_s, tr("Courier's number back"));
    form.setWords(u"note"_s, tr("Note"));
}

core::Result<core::types::BilingualText> PacketEditor::subject(Office& office) const
{
    const auto view = SealService(office).packet(m_packet);
    return view ? core::Result<core::types::BilingualText>(view->employerName) : view.failure();
}

core::Result<QJsonObject> PacketEditor::load(Office& office) const
{
    const auto view = SealService(office).packet(m_packet);
    if (!view) {
        return view.failure();
    }
    const Packet& packet = view->packet;
    return QJsonObject{{u"seal"_s, packet.seal}, {u"sentOn"_s, forms::dayText(packet.sentOn)},
        {u"courierOut"_s, packet.courierOut}, {u"dueBackOn"_s, forms::dayText(packet.dueBackOn)},
        {u"backOn"_s, forms::dayText(packet.backOn)}, {u"courierBack"_s, packet.courierBack}, {u"note"_s, packet.note},
        {u"revision"_s, packet.revision}};
}

core::Result<qint64> PacketEditor::save(Office& office, const QJsonObject& values) const
{
    const auto view = SealService(office).packet(m_packet);
    if (!view) {
        return view.failure();
    }
    Packet packet = view->packet;
    packet.seal = values[u"seal"_s].toString();
    packet.sentOn = forms::dayIn(values, u"sentOn"_s);
    packet.courierOut = values[u"courierOut"_s].toString();
    packet.dueBackOn = forms::dayIn(values, u"dueBackOn"_s);
    packet.backOn = forms::dayIn(values, u"backOn"_s);
    packet.courierBack = values[u"courierBack"_s].toString();
    packet.note = values[u"note"_s].toString();
    packet.revision = values[u"revision"_s].toInt();
    const auto saved = SealService(office).save(packet);
    return saved ? core::Result<qint64>(saved->value) : saved.failure();
}

std::shared_ptr<const forms::RecordEditor> makePacketEditor(const QString& argument)
{
    bool isKey = false;
    const qint64 packet = argument.toLongLong(&isKey);
    return isKey ? std::make_shared<PacketEditor>(core::PacketId{packet}) : nullptr;
}

} // namespace ui::seals
