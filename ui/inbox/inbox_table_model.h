// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/inbox_entry.h"
#include "ui/models/record_table_model.h"
#include "ui/shell/failure_text.h"

namespace ui::inbox {

/// The files of the inbox: name, state, what it is, whose it is.
class InboxTableModel final : public models::RecordTableModel<InboxEntry>
{
    Q_OBJECT

public:
    enum Column { File, State, Kind, Match, ColumnCount };

    /// The failures' words outlive it.
    InboxTableModel(const shell::FailureText& failures, QObject* parent);

    void setLang(core::types::Lang lang);
    /// -1 where it is not there.
    [[nodiscard]] int rowOf(qint64 key) const;

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const InboxEntry& entry, int column, int role) const override;

private:
    [[nodiscard]] QString text(const InboxEntry& entry, int column) const;
    /// What else is to be known of the match: by what, or where it went.
    [[nodiscard]] QString secondLine(const InboxEntry& entry, int column) const;

    const shell::FailureText& m_failures;
    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::inbox
