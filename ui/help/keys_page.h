// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLineEdit;

namespace ui::shell {
class ActionTable;
}
namespace ui::widgets {
class EmptyState;
class PageHeader;
class RecordTable;
} // namespace ui::widgets

namespace ui::help {

class KeyTableModel;

/// Lists the keys of all actions, from the action table alone, so that none can be missing. Typing narrows the list,
/// Down goes into it, Esc or the keys that opened it lead back.
class KeysPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The table outlives the page.
    explicit KeysPage(shell::ActionTable& actions, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    /// None: the program does not start with this page again.
    [[nodiscard]] QString railPage() const override { return {}; }
    [[nodiscard]] QString place() const override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRows();

    KeyTableModel* m_model;
    widgets::PageHeader* m_header;
    QLineEdit* m_filter;
    widgets::RecordTable* m_table;
    widgets::EmptyState* m_empty;
};

} // namespace ui::help
