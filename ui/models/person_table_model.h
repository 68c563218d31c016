// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/person_service.h"
#include "ui/models/record_table_model.h"

#include <QDate>

namespace ui::models {

/// People as a table: both names, nationality, passport, permit with class and form, employer and city, open cases.
class PersonTableModel final : public RecordTableModel<core::services::PersonListRow>
{
    Q_OBJECT

public:
    enum Column { Name, Nationality, Passport, PassportExpiry, Permit, PermitExpiry, Employer, OpenCases, ColumnCount };

    using RecordTableModel::RecordTableModel;

    /// What the words depend on besides the translator: the language of data, and the day from which dates are judged.
    void setView(core::types::Lang lang, QDate today);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString secondHeading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::PersonListRow& row, int column, int role) const override;
    [[nodiscard]] SortBy<core::services::PersonListRow> sortBy(int column) const override;
    /// What KeyRole answers.
    [[nodiscard]] static qint64 keyOf(const core::services::PersonListRow& row) { return row.id.value; }

private:
    [[nodiscard]] static QString text(const core::services::PersonListRow& row, int column, core::types::Lang lang);
    [[nodiscard]] QString secondLine(const core::services::PersonListRow& row, int column) const;
    [[nodiscard]] QVariant tone(const core::services::PersonListRow& row, int column) const;
    [[nodiscard]] static QVariant value(const core::services::PersonListRow& row, int column);
    [[nodiscard]] QVariant why(const core::services::PersonListRow& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
    QDate m_today;
};

/// Given names, then surname, as notices write a foreigner's name.
[[nodiscard]] QString fullName(const core::services::PersonListRow& row);

} // namespace ui::models
