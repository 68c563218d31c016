// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/held_kind.h"

#include <QWidget>

class QAction;

namespace ui::widgets {
class RecordTable;
class SectionHeader;
} // namespace ui::widgets

namespace ui::people {

/// One kind of what a person holds: title, what holds today, the rows with their history, and buttons to add one and to
/// remove the chosen one. As high as its rows, so that several stand below each other on a page that scrolls.
class HeldSection final : public QWidget
{
    Q_OBJECT

public:
    /// The kind is one of heldKinds().
    explicit HeldSection(const HeldKind& kind, QWidget* parent = nullptr);

    [[nodiscard]] const HeldKind& kind() const { return m_kind; }
    void retranslate(core::types::Lang lang);
    /// Keeps the chosen row where it stands; with its row gone, the next one is chosen.
    void setRows(const QList<HeldRow>& rows);
    /// As if its button had been pressed; nothing where no row is chosen.
    void removeChosen();

Q_SIGNALS:
    void addWanted();
    void editWanted(qint64 key);
    void removeWanted(qint64 key);

private:
    void build();
    void showStanding();
    void chooseAgain(qint64 key, int row);

    const HeldKind& m_kind;
    HeldTableModel* m_model;
    widgets::SectionHeader* m_header;
    widgets::RecordTable* m_table;
    QAction* m_remove;
    QAction* m_add;
};

} // namespace ui::people
