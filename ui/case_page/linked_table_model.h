// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_link_service.h"
#include "ui/models/record_table_model.h"

#include <QDate>

namespace ui::case_page {

/// Cases linked to one: number and procedure, employer, how they belong together, stage, the day to file by, next date.
class LinkedTableModel final : public models::RecordTableModel<core::services::LinkedCase>
{
    Q_OBJECT

public:
    enum Column { Number, Procedure, Employer, Kind, Stage, FileBy, NextDue, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setView(core::types::Lang lang, QDate today);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::LinkedCase& row, int column, int role) const override;
    [[nodiscard]] QString sortKey(const core::services::LinkedCase& row, int column) const override;

    /// "decided before this one", from a link's kind and direction.
    [[nodiscard]] static QString wordOf(const QString& kind, bool comesFirst);

private:
    [[nodiscard]] QString text(const core::services::LinkedCase& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
    QDate m_today;
};

} // namespace ui::case_page
