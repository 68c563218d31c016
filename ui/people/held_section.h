// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/held_table_model.h"

#include <QWidget>

class QAction;

namespace ui::widgets {
class RecordTable;
class SectionHeader;
} // namespace ui::widgets

namespace ui::people {

/// One kind of what a person holds: title, what holds today, the rows with their history, and a button to add one. As
/// high as its rows, so that several stand below each other on a page that scrolls.
class HeldSection final : public QWidget
{
    Q_OBJECT

public:
    /// The kind as makePersonEditor() names it.
    explicit HeldSection(const QString& kind, QWidget* parent = nullptr);

    [[nodiscard]] QString kind() const { return m_kind; }
    void setWords(const QString& title, const QString& subject, const QString& add, core::types::Lang lang);
    void setRows(const QList<HeldRow>& rows);

Q_SIGNALS:
    void addWanted();
    void editWanted(qint64 key);

private:
    void showStanding();

    QString m_kind;
    HeldTableModel* m_model;
    widgets::SectionHeader* m_header;
    widgets::RecordTable* m_table;
    QAction* m_add;
};

} // namespace ui::people
