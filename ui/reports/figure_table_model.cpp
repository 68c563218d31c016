// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figure_table_model.h"

#include "core/search/sort_key.h"
#include "ui/models/cell_role.h"
#include "ui/models/figure_words.h"

namespace ui::reports {

using core::exchange::Sheet;
using core::services::Figure;
using core::services::FigureBar;
using core::services::FigureService;
using models::FigureWords;
using namespace Qt::Literals::StringLiterals;

FigureTableModel::FigureTableModel(Figure figure, QObject* parent) : RecordTableModel(parent), m_figure(figure) {}

void FigureTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

int FigureTableModel::columns() const { return FigureWords::isMeasured(m_figure) ? 3 : 2; }

FigureTableModel::Meaning FigureTableModel::meaningOf(int column) const
{
    if (column == 0) {
        return Meaning::Name;
    }
    return column == 1 && FigureWords::isMeasured(m_figure) ? Meaning::Measure : Meaning::Count;
}

QString FigureTableModel::heading(int column) const
{
    switch (meaningOf(column)) {
    case Meaning::Name:
        return FigureWords::isByMonth(m_figure)      ? tr("Month")
               : m_figure == Figure::ReturnsByReason ? tr("Reason")
               : m_figure == Figure::LoadByStaff     ? tr("Staff")
                                                     : tr("Stage");
    case Meaning::Measure:
        return FigureWords::measureOf(m_figure);
    case Meaning::Count:
        return FigureService::isOfPeople(m_figure) ? tr("People") : tr("Cases");
    }
    return {};
}

QVariant FigureTableModel::cell(const FigureBar& bar, int column, int role) const
{
    if (role == models::KeyRole) {
        return static_cast<qint64>(qHash(bar.key));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (meaningOf(column)) {
    case Meaning::Name:
        return FigureWords::nameOf(m_figure, bar, m_lang);
    case Meaning::Measure:
        return FigureWords::valueOf(m_figure, bar);
    case Meaning::Count:
        return QString::number(bar.count());
    }
    return {};
}

QString FigureTableModel::sortKey(const FigureBar& bar, int column) const
{
    switch (meaningOf(column)) {
    case Meaning::Name:
        return FigureWords::isByMonth(m_figure)
                   ? bar.key
                   : QString::fromLatin1(core::search::sortKey(FigureWords::nameOf(m_figure, bar, m_lang)));
    case Meaning::Measure:
        return u"%1"_s.arg(bar.value, 12, 'f', 2, u'0');
    case Meaning::Count:
        return u"%1"_s.arg(bar.count(), 9, 10, QChar(u'0'));
    }
    return {};
}

Sheet FigureTableModel::sheet() const
{
    Sheet sheet{FigureWords::titleOf(m_figure), {}, {}};
    for (int column = 0; column < columns(); ++column) {
        sheet.headings.append(heading(column));
    }
    for (int row = 0; row < rowCount(); ++row) {
        const FigureBar& bar = record(row);
        QList<core::exchange::SheetValue> values;
        for (int column = 0; column < columns(); ++column) {
            const Meaning meaning = meaningOf(column);
            if (meaning == Meaning::Count) {
                values.append(qint64(bar.count()));
            } else {
                values.append(cell(bar, column, Qt::DisplayRole).toString());
            }
        }
        sheet.rows.append(values);
    }
    return sheet;
}

} // namespace ui::reports
