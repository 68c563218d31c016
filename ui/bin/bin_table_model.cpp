// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/bin_table_model.h"

#include "ui/models/bin_words.h"
#include "ui/models/moment_words.h"

namespace ui::bin {

using core::services::BinItem;
using core::types::Lang;
using models::BinWords;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kKinds = 3;

} // namespace

void BinTableModel::setView(Lang lang)
{
    m_lang = lang;
    retranslate();
}

QString BinTableModel::heading(int column) const
{
    switch (column) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    case Hanging:
        return tr("What hangs on it");
    case Who:
        return tr("Moved by");
    case When:
        return tr("Moved on");
    default:
        return {};
    }
}

QString BinTableModel::secondHeading(int column) const { return column == Name ? tr("Procedure") : QString(); }

QVariant BinTableModel::cell(const BinItem& item, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(item, column, m_lang);
    case models::SecondLineRole:
        return column == Name ? item.procedureName.in(m_lang).text : QString();
    case models::MutedRole:
        return column == Kind || column == Hanging;
    case models::KeyRole:
        return keyOf(item);
    default:
        return {};
    }
}

models::SortBy<BinItem> BinTableModel::sortBy(int column) const
{
    if (column == When) {
        return [](const BinItem& item) { return item.at.toMSecsSinceEpoch(); };
    }
    return [column, lang = m_lang](const BinItem& item) { return text(item, column, lang); };
}

qint64 BinTableModel::keyOf(const BinItem& item)
{
    return item.record.id * kKinds + static_cast<qint64>(item.record.kind);
}

QString BinTableModel::text(const BinItem& item, int column, Lang lang)
{
    switch (column) {
    case Kind:
        return BinWords::ofKind(item.record.kind);
    case Name:
        return BinWords::nameOf(item, lang);
    case Hanging:
        return BinWords::of(item.hanging);
    case Who:
        return item.byName;
    case When:
        return models::momentInWords(item.at, lang);
    default:
        return {};
    }
}

} // namespace ui::bin
