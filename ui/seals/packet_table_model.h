// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/seal_service.h"
#include "ui/models/record_table_model.h"

#include <QDate>

namespace ui::seals {

/// Packets: employer and seal, how many of its papers are done, sent, to be back, back, how it stands.
class PacketTableModel final : public models::RecordTableModel<core::services::PacketView>
{
    Q_OBJECT

public:
    enum Column { Employer, Papers, Sent, DueBack, Back, State, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setView(core::types::Lang lang, QDate today);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::PacketView& row, int column, int role) const override;
    [[nodiscard]] QString sortKey(const core::services::PacketView& row, int column) const override;

private:
    [[nodiscard]] QString text(const core::services::PacketView& row, int column) const;
    [[nodiscard]] QString secondLine(const core::services::PacketView& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
    QDate m_today;
};

} // namespace ui::seals
