// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/row_filter.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

Result<RowFilter> RowFilter::make(const QMap<QString, QString>& where, std::initializer_list<Field> fields)
{
    RowFilter filter;
    int count = 0;
    for (auto each = where.cbegin(); each != where.cend(); ++each) {
        const auto* field = std::find_if(
            fields.begin(), fields.end(), [&](const Field& known) { return each.key() == QLatin1String(known.name); });
        if (field == fields.end()) {
            return Failure(FailureCode::UsageWrong, {{u"argument"_s, each.key()}});
        }
        const std::string placeholder = ":value" + std::to_string(count++);
        std::string condition = field->condition;
        constexpr std::string_view kValue = ":value";
        for (std::size_t at = condition.find(kValue); at != std::string::npos;
             at = condition.find(kValue, at + placeholder.size())) {
            condition.replace(at, kValue.size(), placeholder);
        }
        filter.m_clause += (filter.m_clause.empty() ? " WHERE (" : " AND (") + condition + ")";
        filter.m_values.insert(QByteArray::fromStdString(placeholder), each.value());
    }
    return filter;
}

std::string RowFilter::clause() const
{
    return m_clause;
}

void RowFilter::bindTo(Statement& statement) const
{
    for (auto each = m_values.cbegin(); each != m_values.cend(); ++each) {
        statement.bind(each.key().constData(), each.value());
    }
}

} // namespace core::storage
