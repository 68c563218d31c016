// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_event.h"
#include "core/types/bilingual_text.h"
#include "ui/models/record_table_model.h"

#include <QHash>

namespace ui::models {

/// What the words of a history need besides its events.
struct HistoryNames
{
    QHash<qint64, QString> staff;                      ///< by StaffId value
    QHash<QString, core::types::BilingualText> stages; ///< by code
};

/// The history of a record: when, who, what, and whether it was taken back.
class HistoryTableModel final : public RecordTableModel<core::domain::CaseEvent>
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Details, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setNames(const HistoryNames& names, core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::domain::CaseEvent& event, int column, int role) const override;

private:
    [[nodiscard]] QString text(const core::domain::CaseEvent& event, int column) const;
    [[nodiscard]] QString details(const core::domain::CaseEvent& event) const;

    HistoryNames m_names;
    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::models
