// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seals/waiting_paper_table_model.h"

#include "ui/models/case_table_model.h"
#include "ui/models/seal_words.h"

namespace ui::seals {

using core::services::WaitingPaper;

void WaitingPaperTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

QString WaitingPaperTableModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Paper");
    case Person:
        return tr("Person");
    case Employer:
        return tr("Employer");
    case Asks:
        return tr("To do");
    case Place:
        return tr("Where it is");
    default:
        return {};
    }
}

QVariant WaitingPaperTableModel::cell(const WaitingPaper& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case models::SecondLineRole:
        return secondLine(row, column);
    case models::KeyRole:
        return row.listed.paper.id.value;
    default:
        return {};
    }
}

QString WaitingPaperTableModel::text(const WaitingPaper& row, int column) const
{
    switch (column) {
    case Number:
        return row.listed.formName.in(m_lang).text;
    case Person:
        return models::namePair(row.listed.personName, row.listed.personChineseName, m_lang).first;
    case Employer:
        return row.listed.employerName.in(m_lang).text;
    case Asks:
        return models::SealWords::of(row.asks);
    case Place:
        return models::SealWords::ofPlace(row.packet, m_lang);
    default:
        return {};
    }
}

QString WaitingPaperTableModel::secondLine(const WaitingPaper& row, int column) const
{
    switch (column) {
    case Number:
        return row.listed.paper.number;
    case Person:
        return models::namePair(row.listed.personName, row.listed.personChineseName, m_lang).second;
    case Employer:
        return row.listed.caseNumber;
    case Place:
        return row.packet.id.isStored() ? models::SealWords::ofKind(row.packet.seal) : QString();
    default:
        return {};
    }
}

} // namespace ui::seals
