// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/form_field.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace core::paper {

namespace {

/// The number of letters to add, drop or change to get from one name to the other.
qsizetype distance(const QString& from, const QString& to)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : from) {
        qsizetype diagonal = row[0]++;
        for (std::size_t column = 1; column < row.size(); ++column) {
            const bool same = to[static_cast<qsizetype>(column) - 1] == letter;
            const qsizetype best = std::min({row[column] + 1, row[column - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = row[column];
            row[column] = best;
        }
    }
    return row.back();
}

} // namespace

const FormField* fieldNamed(const QList<FormField>& fields, const QString& name)
{
    const auto found = std::ranges::find(fields, name, &FormField::name);
    return found == fields.cend() ? nullptr : &*found;
}

QString nearestName(const QString& name, const QStringList& names)
{
    QString nearest;
    qsizetype smallest = std::numeric_limits<qsizetype>::max();
    for (const QString& candidate : names) {
        const qsizetype letters = distance(name, candidate);
        if (letters < smallest) {
            smallest = letters;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace core::paper
