// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import_service.h"
#include "ui/models/record_table_model.h"
#include "ui/shell/failure_text.h"

namespace ui::people {

/// A row that was rejected, or taken with a warning.
struct Finding
{
    core::services::RowFinding row;
    bool isRejected = false;
};

/// What an import found wrong or odd: row, column, and the reason in words with what to do.
class FindingTableModel final : public models::RecordTableModel<Finding>
{
    Q_OBJECT

public:
    enum Column { Row, SheetColumn, Kind, Reason, ColumnCount };

    /// The words of failures outlive the model.
    FindingTableModel(const shell::FailureText& words, QObject* parent);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const Finding& finding, int column, int role) const override;
    [[nodiscard]] QString sortKey(const Finding& finding, int column) const override;

private:
    [[nodiscard]] QString text(const Finding& finding, int column) const;
    [[nodiscard]] core::FailureTexts::Text words(const Finding& finding) const;

    const shell::FailureText& m_words;
};

} // namespace ui::people
