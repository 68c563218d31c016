// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

// One or two known words can stand in any title or data row; three do not by chance.
constexpr qsizetype kFewestKnown = 3;

qsizetype knownHeadings(const QStringList& cells)
{
    QList<PersonColumn> known;
    for (const QString& cell : cells) {
        const auto column = columnOfHeading(cell);
        if (column && !known.contains(*column)) {
            known.append(*column);
        }
    }
    return known.size();
}

} // namespace

Result<ColumnMap> ColumnMap::recognise(const QList<QStringList>& firstRows)
{
    ColumnMap map;
    qsizetype most = 0;
    for (int row = 0; row < std::min<qsizetype>(kRowsToLookAt, firstRows.size()); ++row) {
        if (const qsizetype known = knownHeadings(firstRows[row]); known > most) {
            most = known;
            map.m_headerRow = row;
        }
    }
    if (most < kFewestKnown) {
        return Failure(FailureCode::SheetNoHeader);
    }
    map.m_headings = firstRows[map.m_headerRow];
    while (map.m_headings.last().trimmed().isEmpty()) {
        map.m_headings.removeLast();
    }
    for (const QString& heading : map.m_headings) {
        const auto column = columnOfHeading(heading);
        map.m_columns.append(column && !map.m_columns.contains(column) ? column : std::nullopt);
    }
    return map;
}

std::optional<PersonColumn> ColumnMap::columnAt(int index) const { return m_columns.value(index); }

int ColumnMap::indexOf(PersonColumn column) const { return static_cast<int>(m_columns.indexOf(std::optional(column))); }

QString ColumnMap::headingOf(PersonColumn column) const { return m_headings.value(indexOf(column)); }

QList<int> ColumnMap::unused() const
{
    QList<int> indexes;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i] && !m_headings[i].trimmed().isEmpty()) {
            indexes.append(i);
        }
    }
    return indexes;
}

QList<PersonColumn> ColumnMap::missing() const
{
    QList<PersonColumn> columns = allPersonColumns();
    columns.removeIf([this](PersonColumn column) { return indexOf(column) >= 0; });
    return columns;
}

void ColumnMap::assign(int index, std::optional<PersonColumn> column)
{
    CORE_EXPECT(index >= 0 && index < m_columns.size());
    if (column) {
        std::replace(m_columns.begin(), m_columns.end(), column, std::optional<PersonColumn>());
    }
    m_columns[index] = column;
}

} // namespace core::exchange
