// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/seal.h"
#include "core/types/lang.h"
#include "ui/models/record_table_model.h"

#include <QDate>

namespace ui::employers {

/// The seals of an employer: which, authorised from and until, who has it, note.
class EmployerSealTableModel final : public models::RecordTableModel<core::domain::EmployerSeal>
{
    Q_OBJECT

public:
    enum Column { Kind, AuthorisedOn, AuthorisedTo, Keeper, Note, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setView(core::types::Lang lang, QDate today);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::domain::EmployerSeal& row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const core::domain::EmployerSeal& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
    QDate m_today;
};

} // namespace ui::employers
