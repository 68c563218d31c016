// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/material_table_model.h"

#include "ui/case_page/material_view.h"
#include "ui/models/words.h"

#include <algorithm>

namespace ui::case_page {

using core::domain::MaterialState;
using core::workflow::ChecklistItem;
using models::Words;
using namespace Qt::Literals::StringLiterals;

QList<MaterialRow> materialRows(const core::services::CaseView& view)
{
    QList<MaterialRow> rows;
    for (const ChecklistItem& item : view.checklist) {
        MaterialRow row{item, {}, {}};
        row.material.caseId = view.record.id;
        row.material.code = item.material;
        row.material.state = item.needed || item.ifApplicable ? MaterialState::Missing : MaterialState::NotNeeded;
        const auto stored = std::ranges::find(view.materials, item.material, &core::domain::Material::code);
        if (stored != view.materials.end()) {
            row.material = *stored;
        }
        const auto file = std::ranges::find(view.documents, row.material.document, &core::domain::Document::id);
        if (row.material.document.isStored() && file != view.documents.end()) {
            row.fileName = file->fileName;
        }
        rows.append(row);
    }
    return rows;
}

void MaterialTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

QString MaterialTableModel::heading(int column) const
{
    switch (column) {
    case Code:
        return tr("No.");
    case Name:
        return tr("Material");
    case Need:
        return tr("Needed");
    case State:
        return tr("State");
    case Issued:
        return tr("Issued on");
    case Expires:
        return tr("Last valid day");
    case File:
        return tr("File");
    default:
        return {};
    }
}

QVariant MaterialTableModel::cell(const MaterialRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return tip(row);
    case models::ToneRole:
        return column == State ? QVariant(static_cast<int>(Words::toneOf(row.material.state))) : QVariant();
    case models::MutedRole:
        return column == Code || column == Need || column >= Issued;
    case models::KeyRole:
        return row.material.id.value;
    default:
        return {};
    }
}

QString MaterialTableModel::text(const MaterialRow& row, int column) const
{
    const auto day = [this](QDate date) { return date.isValid() ? Words::ofDate(date, m_lang) : QString(); };
    switch (column) {
    case Code:
        return row.item.material;
    case Name:
        return row.item.names.in(m_lang).text;
    case Need:
        return MaterialView::need(row.item);
    case State:
        return Words::of(row.material.state);
    case Issued:
        return day(row.material.issuedOn);
    case Expires:
        return day(row.material.expiresOn);
    case File:
        return row.fileName;
    default:
        return {};
    }
}

QString MaterialTableModel::tip(const MaterialRow& row) const
{
    QStringList lines;
    for (const int column : {Issued, Expires, File}) { // on a small screen they give way
        if (const QString said = text(row, column); !said.isEmpty()) {
            lines.append(tr("%1: %2").arg(heading(column), said));
        }
    }
    for (const core::types::BilingualText& rule :
        {row.item.because, row.item.form, row.item.translation, row.item.seal, row.item.authentication}) {
        if (const QString text = rule.in(m_lang).text; !text.isEmpty()) {
            lines.append(text);
        }
    }
    for (const core::rulebook::Citation& source : row.item.sources) {
        lines.append(core::workflow::citationText(source));
    }
    return lines.join(u'\n');
}

} // namespace ui::case_page
