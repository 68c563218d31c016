// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/field_draft.h"
#include "ui/shell/page.h"

class QLabel;

namespace ui::widgets {
class FieldEdit;
class PageHeader;
} // namespace ui::widgets

namespace ui::papers {

/// Asks by how much this machine's printing is moved.
class PrinterOffsetPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit PrinterOffsetPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void open(const QString& argument) override;
    void reload() override {}
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    [[nodiscard]] static widgets::FieldEdit* makeField(const QString& objectName);
    void save();

    shell::Desk& m_desk;
    shell::FieldDraft* m_draft;
    widgets::PageHeader* m_header;
    QLabel* m_meaning;
    widgets::FieldEdit* m_right;
    widgets::FieldEdit* m_down;
};

} // namespace ui::papers
