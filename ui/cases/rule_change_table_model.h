// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/rule_move.h"
#include "ui/models/record_table_model.h"

namespace ui::cases {

/// One thing that newer rules change for a case, in the screen's words.
struct RuleChangeRow
{
    QString kind; ///< stage, material, date
    QString name;
    QString before; ///< empty: there was none
    QString after;  ///< empty: there is none any more
};

/// What changes for one case, old and new side by side.
class RuleChangeTableModel final : public models::RecordTableModel<RuleChangeRow>
{
    Q_OBJECT

public:
    enum Column { What, Before, After, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setMove(const core::workflow::RuleMove& move, core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const RuleChangeRow& row, int column, int role) const override;

private:
    [[nodiscard]] static QString told(const core::workflow::ToldStage& stage, core::types::Lang lang);
    [[nodiscard]] static QString told(const core::workflow::ChecklistItem& item, core::types::Lang lang);
    [[nodiscard]] static QString told(const core::workflow::Deadline& deadline, core::types::Lang lang);
    /// Named by the newer side, or the older one where the newer has none.
    template <typename Change>
    static void addRow(
        QList<RuleChangeRow>& rows, const QString& kind, const Change& change, core::types::Lang lang);
    /// What is asked of a paper that is asked for on both sides, where it differs.
    static void addDemands(QList<RuleChangeRow>& rows, const core::workflow::ChecklistItem& before,
        const core::workflow::ChecklistItem& after, core::types::Lang lang);
};

} // namespace ui::cases
