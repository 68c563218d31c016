// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people_check.h"

#include "core/services/rejects_file.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using exchange::ColumnMap;

PeopleCheck::PeopleCheck(std::optional<ColumnMap> corrected, RejectsFile& rejects, QDate today)
    : m_corrected(std::move(corrected)), m_rejects(rejects), m_today(today)
{
}

Result<QList<CheckedRow>> PeopleCheck::take(QList<reader::SheetRow> rows)
{
    QList<CheckedRow> checked;
    checked.reserve(rows.size());
    for (reader::SheetRow& row : rows) {
        if (m_reader) {
            checked.append(check(textsOf(std::move(row))));
            continue;
        }
        m_waiting.append(textsOf(std::move(row)));
        if (m_waiting.size() == ColumnMap::kRowsToLookAt) {
            const Result<QList<CheckedRow>> first = finish();
            if (!first) {
                return first.failure();
            }
            checked.append(*first);
        }
    }
    return checked;
}

Result<QList<CheckedRow>> PeopleCheck::finish()
{
    QList<CheckedRow> checked;
    if (m_reader) {
        return checked;
    }
    const Result<void> found = findHeadings();
    if (!found) {
        return found.failure();
    }
    for (const QStringList& cells : std::exchange(m_waiting, {})) {
        checked.append(check(cells));
    }
    return checked;
}

Result<void> PeopleCheck::findHeadings()
{
    const Result<ColumnMap> recognised = ColumnMap::recognise(m_waiting);
    if (!recognised) {
        return recognised.failure();
    }
    m_columns = m_corrected.value_or(*recognised);
    m_waiting.remove(0, recognised->headerRow() + 1);
    m_reader.emplace(m_columns, m_today);
    m_rejects.addHeadings(m_columns.headings());
    return {};
}

CheckedRow PeopleCheck::check(const QStringList& cells)
{
    const int number = ++m_rows;
    CheckedRow checked{m_reader->read(cells), {}, number, m_columns.headingOf(exchange::PersonColumn::PermitNumber)};
    m_duplicates.check(number, checked.person);
    const bool isRejected = checked.person.isRejected();
    QList<RejectReason> reasons;
    for (const exchange::RowProblem& problem : checked.person.problems) {
        if (isRejected && !problem.blocking) {
            continue;
        }
        const QString column = problem.column ? m_columns.headingOf(*problem.column) : QString();
        checked.findings.append({number, column, problem.code, problem.args});
        reasons.append({column, Failure(problem.code, problem.args)});
    }
    if (isRejected) {
        m_rejects.add(cells, reasons);
    }
    return checked;
}

QStringList textsOf(reader::SheetRow row)
{
    QStringList texts;
    texts.reserve(row.cells.size());
    for (reader::SheetCell& cell : row.cells) {
        texts.append(std::move(cell.text));
    }
    return texts;
}

} // namespace core::services
