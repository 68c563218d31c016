// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bin/bin_table_model.h"
#include "ui/record_pages/list_page.h"

namespace ui::widgets {
class DetailsPane;
}

namespace ui::bin {

/// The bin: people, employers and cases that were put out of sight, the last first. Enter and a key bring the chosen
/// ones back; nothing is deleted here.
class BinPage final : public record_pages::ListPage<BinTableModel, core::services::BinItem>
{
    Q_OBJECT

public:
    explicit BinPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    [[nodiscard]] QWidget* detailsPane() override;
    void retranslate() override;

protected:
    [[nodiscard]] Dress dress() const override;
    [[nodiscard]] models::FilterBy<core::services::BinItem> filterBy() const override;
    [[nodiscard]] QString countText(int shown) const override;
    void showChosen() override;
    void openRecord(const core::services::BinItem& item) override;

private:
    void restore(const QList<core::services::BinItem>& items);

    widgets::DetailsPane* m_details;
    QAction* m_restore = nullptr;
};

} // namespace ui::bin
