// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/custody_service.h"
#include "core/types/lang.h"
#include "ui/models/record_table_model.h"

namespace ui::case_page {

/// An original of the kit, or one that was in the office's hands besides.
struct KitRow
{
    QString material;
    core::types::BilingualText names;
    core::domain::Custody custody; ///< one that is not stored: it never came
    bool isNeeded = true;          ///< the window wants to see it

    [[nodiscard]] bool isHere() const { return custody.id.isStored() && custody.returnedOn.isNull(); }
};

/// A row for each original that came, and one for each that is needed and never did; the kit's order, the rest behind.
[[nodiscard]] QList<KitRow> kitRows(const core::services::WindowKit& kit);

/// The window kit as a table: which original, whether it is here, where, and how it came and went.
class KitTableModel final : public models::RecordTableModel<KitRow>
{
    Q_OBJECT

public:
    enum Column { Code, Name, State, Received, From, Place, Returned, To, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setLang(core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const KitRow& row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const KitRow& row, int column) const;
    /// All that is known of it: on a small screen a column gives way.
    [[nodiscard]] QString tip(const KitRow& row) const;
    [[nodiscard]] static QString state(const KitRow& row);

    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::case_page
