// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "ui/models/record_table_model.h"
#include "ui/models/tone.h"

namespace ui::papers {

/// A case in a batch of papers, and what has become of its paper.
struct PaperBatchRow
{
    core::services::CaseListRow listed;
    QString outcome; ///< in the current language; empty: not begun
    models::Tone tone = models::Tone::Neutral;
    QString because; ///< why there is no paper; empty where there is one
};

/// The cases that a batch of papers is made for: number and class, person, employer, procedure, what became of it.
class PaperBatchTableModel final : public models::RecordTableModel<PaperBatchRow>
{
    Q_OBJECT

public:
    enum Column { Number, Person, Employer, Procedure, Outcome, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setLang(core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const PaperBatchRow& row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const PaperBatchRow& row, int column) const;
    [[nodiscard]] QString secondLine(const PaperBatchRow& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::papers
