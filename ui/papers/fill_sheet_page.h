// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sheet_data.h"
#include "ui/record_pages/record_page.h"

#include <optional>

namespace ui::widgets {
class BriefClipboard;
class PageHeader;
} // namespace ui::widgets

namespace ui::papers {

class FillSheetView;

/// What is typed into the portal for one case, value by value; a copied value leaves the clipboard after a while. The
/// argument of open() is the case's key.
class FillSheetPage final : public record_pages::RecordPage
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit FillSheetPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void read() override;

private:
    struct Content
    {
        core::services::CaseView view;
        core::services::FillSheet sheet;
    };

    [[nodiscard]] static core::Result<Content> readContent(core::services::Office& office, core::CaseId id);
    void show(Content content);
    void showDetails();

    std::optional<Content> m_content;
    widgets::PageHeader* m_header;
    FillSheetView* m_view;
    widgets::BriefClipboard* m_clipboard;
};

} // namespace ui::papers
