// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/employer_service.h"
#include "ui/models/record_table_model.h"

#include <QDate>

namespace ui::models {

/// Employers as a table: both names, credit code, city, the filing's expiry, people, open cases.
class EmployerTableModel final : public RecordTableModel<core::services::EmployerListRow>
{
    Q_OBJECT

public:
    enum Column { Name, CreditCode, City, FilingExpiry, People, OpenCases, ColumnCount };

    using RecordTableModel::RecordTableModel;

    /// What the words depend on besides the translator: the language of data, and the day from which dates are judged.
    void setView(core::types::Lang lang, QDate today);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString secondHeading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::EmployerListRow& row, int column, int role) const override;
    [[nodiscard]] SortBy<core::services::EmployerListRow> sortBy(int column) const override;
    /// What KeyRole answers.
    [[nodiscard]] static qint64 keyOf(const core::services::EmployerListRow& row) { return row.id.value; }

private:
    [[nodiscard]] static QVariant value(const core::services::EmployerListRow& row, int column);
    [[nodiscard]] static QString text(const core::services::EmployerListRow& row, int column, core::types::Lang lang);

    core::types::Lang m_lang = core::types::Lang::En;
    QDate m_today;
};

} // namespace ui::models
