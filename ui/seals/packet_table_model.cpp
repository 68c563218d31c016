// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seals/packet_table_model.h"

#include "ui/models/words.h"
#include "ui/models/seal_words.h"

namespace ui::seals {

using core::services::PacketView;
using models::Words;
using namespace Qt::Literals::StringLiterals;

void PacketTableModel::setView(core::types::Lang lang, QDate today)
{
    m_lang = lang;
    m_today = today;
    retranslate();
}

QString PacketTableModel::heading(int column) const
{
    switch (column) {
    case Employer:
        return tr("Employer and seal");
    case Papers:
        return tr("Signed copies");
    case Sent:
        return tr("Sent");
    case DueBack:
        return tr("Back by");
    case Back:
        return tr("Came back");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant PacketTableModel::cell(const PacketView& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case models::SecondLineRole:
        return secondLine(row, column);
    case models::ToneRole:
        return column == State ? QVariant(static_cast<int>(models::SealWords::toneOf(row, m_today))) : QVariant();
    case models::KeyRole:
        return row.packet.id.value;
    default:
        return {};
    }
}

QString PacketTableModel::sortKey(const PacketView& row, int column) const
{
    switch (column) {
    case Sent:
        return row.packet.sentOn.toString(Qt::ISODate);
    case DueBack:
        return row.packet.dueBackOn.toString(Qt::ISODate);
    case Back:
        return row.packet.backOn.toString(Qt::ISODate);
    default:
        return text(row, column);
    }
}

QString PacketTableModel::text(const PacketView& row, int column) const
{
    const auto day = [this](QDate date) { return date.isValid() ? Words::ofDate(date, m_lang) : QString(); };
    switch (column) {
    case Employer:
        return row.employerName.in(m_lang).text;
    case Papers:
        return tr("%1 of %2").arg(row.papers.size() - row.open()).arg(row.papers.size());
    case Sent:
        return day(row.packet.sentOn);
    case DueBack:
        return day(row.packet.dueBackOn);
    case Back:
        return day(row.packet.backOn);
    case State:
        return models::SealWords::of(row, m_today);
    default:
        return {};
    }
}

QString PacketTableModel::secondLine(const PacketView& row, int column) const
{
    switch (column) {
    case Employer:
        return row.lacksAuthorisation ? models::SealWords::ofKind(row.packet.seal) + u" · "_s + tr("not authorised")
                                      : models::SealWords::ofKind(row.packet.seal);
    case Sent:
        return row.packet.courierOut;
    case Back:
        return row.packet.courierBack;
    default:
        return {};
    }
}

} // namespace ui::seals
