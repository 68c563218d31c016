// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/key_group.h"
#include "ui/models/record_table_model.h"

namespace ui::help {

/// A line of the list of keys: an action, or the heading of its group.
struct KeyRow
{
    KeyGroup group = KeyGroup::Around;
    const shell::ActionSpec* spec = nullptr; ///< null: the heading
};

/// The keys of every action that has any, in groups. Headings are read but not chosen. GUI thread.
class KeyTableModel final : public models::RecordTableModel<KeyRow>
{
    Q_OBJECT

public:
    enum Column { Action, Keys, Meaning, kColumns };

    using RecordTableModel::RecordTableModel;

    /// Shows the actions whose words or keys hold the text in the current language, with the headings they need.
    void showThoseLike(const QString& wanted);
    /// How many actions are shown.
    [[nodiscard]] int actionCount() const;
    /// The keys as the keyboard's owner reads them: "F1 / Ctrl+/".
    [[nodiscard]] static QString keysOf(const shell::ActionSpec& spec);

    [[nodiscard]] int columns() const override { return kColumns; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const KeyRow& row, int column, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
};

} // namespace ui::help
