// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/employer_seal_table_model.h"

#include "ui/models/record_words.h"
#include "ui/models/words.h"
#include "ui/models/seal_words.h"

namespace ui::employers {

using core::domain::EmployerSeal;
using models::Tone;
using models::Words;

void EmployerSealTableModel::setView(core::types::Lang lang, QDate today)
{
    m_lang = lang;
    m_today = today;
    retranslate();
}

QString EmployerSealTableModel::heading(int column) const
{
    switch (column) {
    case Kind:
        return tr("Seal");
    case AuthorisedOn:
        return tr("Authorised on");
    case AuthorisedTo:
        return tr("Authorised until");
    case Keeper:
        return tr("Who has it");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

QVariant EmployerSealTableModel::cell(const EmployerSeal& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case models::ToneRole: {
        const Tone tone = models::RecordWords::toneOfExpiry(row.authorisedTo, m_today);
        return column == AuthorisedTo && tone != Tone::Neutral ? QVariant(static_cast<int>(tone)) : QVariant();
    }
    case models::KeyRole:
        return row.id.value;
    default:
        return {};
    }
}

QString EmployerSealTableModel::text(const EmployerSeal& row, int column) const
{
    const auto day = [this](QDate date) { return date.isValid() ? Words::ofDate(date, m_lang) : QString(); };
    switch (column) {
    case Kind:
        return models::SealWords::ofKind(row.kind);
    case AuthorisedOn:
        return day(row.authorisedOn);
    case AuthorisedTo:
        return day(row.authorisedTo);
    case Keeper:
        return row.keeper;
    case Note:
        return row.note;
    default:
        return {};
    }
}

} // namespace ui::employers
