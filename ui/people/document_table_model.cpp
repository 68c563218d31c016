// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/document_table_model.h"

#include "ui/models/record_words.h"
#include "ui/models/words.h"

#include <QLocale>

namespace ui::people {

using core::domain::Document;
using models::RecordWords;
using models::Words;

void DocumentTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

QString DocumentTableModel::heading(int column) const
{
    switch (column) {
    case FileName:
        return tr("File");
    case Kind:
        return tr("Kind");
    case Size:
        return tr("Size");
    case AddedOn:
        return tr("Added on");
    default:
        return {};
    }
}

QVariant DocumentTableModel::cell(const Document& document, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(document, column);
    case models::MutedRole:
        return column == Size;
    case models::KeyRole:
        return document.id.value;
    default:
        return {};
    }
}

QString DocumentTableModel::sortKey(const Document& document, int column) const
{
    constexpr int kWidestCount = 12;
    switch (column) {
    case Size:
        return QString::number(document.byteCount).rightJustified(kWidestCount, u'0');
    case AddedOn:
        return document.addedOn.toString(Qt::ISODate);
    default:
        return text(document, column);
    }
}

QString DocumentTableModel::text(const Document& document, int column) const
{
    switch (column) {
    case FileName:
        return document.fileName;
    case Kind:
        return RecordWords::ofDocumentKind(document.kind);
    case Size:
        return QLocale(QLocale::English).formattedDataSize(document.byteCount, 0, QLocale::DataSizeSIFormat);
    case AddedOn:
        return Words::ofDate(document.addedOn, m_lang);
    default:
        return {};
    }
}

} // namespace ui::people
