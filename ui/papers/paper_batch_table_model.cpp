// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_batch_table_model.h"

#include "ui/models/case_table_model.h"
#include "ui/models/words.h"

namespace ui::papers {

using models::Words;

void PaperBatchTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

QString PaperBatchTableModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Person:
        return tr("Person");
    case Employer:
        return tr("Employer");
    case Procedure:
        return tr("Procedure");
    case Outcome:
        return tr("Paper");
    default:
        return {};
    }
}

QVariant PaperBatchTableModel::cell(const PaperBatchRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Outcome && !row.because.isEmpty() ? row.because : text(row, column);
    case models::SecondLineRole:
        return secondLine(row, column);
    case models::ToneRole:
        return column == Outcome && !row.outcome.isEmpty() ? QVariant(static_cast<int>(row.tone)) : QVariant();
    case models::KeyRole:
        return row.listed.id.value;
    default:
        return {};
    }
}

QString PaperBatchTableModel::text(const PaperBatchRow& row, int column) const
{
    switch (column) {
    case Number:
        return row.listed.number;
    case Person:
        return models::namePair(row.listed.personName, row.listed.personChineseName, m_lang).first;
    case Employer:
        return row.listed.employerName->in(m_lang).text;
    case Procedure:
        return row.listed.procedureName->in(m_lang).text;
    case Outcome:
        return row.outcome;
    default:
        return {};
    }
}

QString PaperBatchTableModel::secondLine(const PaperBatchRow& row, int column) const
{
    switch (column) {
    case Number:
        return Words::ofClass(row.listed.permitClass);
    case Person:
        return models::namePair(row.listed.personName, row.listed.personChineseName, m_lang).second;
    case Employer:
        return Words::ofCity(row.listed.city);
    case Procedure:
        return row.listed.stageName->in(m_lang).text;
    default:
        return {};
    }
}

} // namespace ui::papers
