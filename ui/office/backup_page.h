// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/backup_service.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QLabel;

namespace ui::widgets {
class EmptyState;
class PageHeader;
class RecordTable;
} // namespace ui::widgets

namespace ui::office {

class BackupTableModel;

/// The store's backups in both places: made now, looked at, brought back; and where the second place is.
class BackupPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page. The store need not open: then its backups are what people come for.
    BackupPage(shell::Desk& desk, QString storeFolder, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void makeActions();
    void build();
    void showChosen();
    [[nodiscard]] const core::services::ListedBackup* chosen() const;
    [[nodiscard]] QString secondFolder() const;
    void backUp();
    void check();
    void restore();
    void askRestore(const core::services::ListedBackup& backup);
    void choosePlace();

    shell::Desk& m_desk;
    QString m_storeFolder;
    widgets::PageHeader* m_header;
    QLabel* m_place;
    widgets::RecordTable* m_table;
    BackupTableModel* m_model;
    widgets::EmptyState* m_empty;
    QAction* m_now = nullptr;
    QAction* m_check = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_choosePlace = nullptr;
};

} // namespace ui::office
