// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portal_account.h"
#include "core/types/lang.h"
#include "ui/models/record_table_model.h"
#include "ui/models/record_words.h"

#include <QDate>

namespace ui::employers {

/// How one gets into the portals for an employer: account, handler with the last valid day, who receives the login code.
class PortalAccountTableModel final : public models::RecordTableModel<core::domain::PortalAccount>
{
    Q_OBJECT

public:
    enum Column { Portal, Account, Handler, ValidTo, CodeReceiver, Note, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setView(core::types::Lang lang, QDate today);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::domain::PortalAccount& row, int column, int role) const override;

    /// The portals there are, with their words.
    [[nodiscard]] static models::CodeChoices portals();

private:
    [[nodiscard]] QString text(const core::domain::PortalAccount& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
    QDate m_today;
};

} // namespace ui::employers
