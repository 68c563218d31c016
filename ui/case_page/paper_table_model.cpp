// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/paper_table_model.h"

#include "ui/models/tone.h"
#include "ui/models/words.h"

namespace ui::case_page {

using core::services::PaperListRow;
using models::Words;

void PaperTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

QString PaperTableModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Form:
        return tr("Paper");
    case Language:
        return tr("Language");
    case State:
        return tr("State");
    case IssuedOn:
        return tr("Issued on");
    case PrintedOn:
        return tr("Printed on");
    default:
        return {};
    }
}

QVariant PaperTableModel::cell(const PaperListRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case models::ToneRole:
        return column == State ? QVariant(static_cast<int>(Words::toneOf(row.paper.state))) : QVariant();
    case models::KeyRole:
        return row.paper.id.value;
    default:
        return {};
    }
}

QString PaperTableModel::text(const PaperListRow& row, int column) const
{
    switch (column) {
    case Number:
        return row.paper.number;
    case Form:
        return row.formName.in(m_lang).text;
    case Language:
        return Words::ofPaperLanguage(row.paper.language);
    case State:
        return Words::of(row.paper.state);
    case IssuedOn:
        return Words::ofDate(row.paper.issuedOn, m_lang);
    case PrintedOn:
        return Words::ofDate(row.paper.printedOn, m_lang);
    default:
        return {};
    }
}

} // namespace ui::case_page
