// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::widgets {
class FieldEdit;
class PageHeader;
class SectionHeader;
} // namespace ui::widgets

namespace ui::settings {

/// What is chosen for this computer, at once and without a button that saves; and the way to all that is chosen for the
/// office, which has pages of its own (ui.md, Settings).
class SettingsPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit SettingsPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    enum Section { Computer, Office, Store, Help, SectionCount };
    /// A page, or what an action of the window does.
    struct Way
    {
        const char* name;
        Section section;
        const char* page;
        const char* argument;
        QPushButton* button;
        QLabel* says;
    };

    void build();
    void addChoices(QVBoxLayout& column);
    void addWays(QVBoxLayout& column, Section section);
    void showChoices();
    [[nodiscard]] static QString titleOf(Section section);
    [[nodiscard]] static QString wordOf(const Way& way);
    [[nodiscard]] static QString aboutOf(const Way& way);

    shell::Desk& m_desk;
    widgets::PageHeader* m_header;
    QList<widgets::SectionHeader*> m_sections;
    QList<Way> m_ways;
    widgets::FieldEdit* m_language;
    widgets::FieldEdit* m_look;
    QCheckBox* m_tray;
    QLabel* m_trayAdvice;
};

} // namespace ui::settings
