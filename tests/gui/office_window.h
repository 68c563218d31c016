// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/composition_root.h"
#include "tests/support/scripted_prompts.h"

#include <QTemporaryDir>

#include <memory>

namespace gui {

/// The whole window over a real store of its own, as people have it: the fixture of tests that drive pages by keys. The
/// clock stands at 2026-11-18.
class OfficeWindow final
{
public:
    enum class Contents { Empty, Demo };

    /// language: "zh" or "en".
    OfficeWindow(Contents contents, const QString& language);
    ~OfficeWindow();

    /// Ends the window and opens a new one over the same store.
    void restart();

    [[nodiscard]] support::ScriptedPrompts& prompts() { return m_prompts; }
    [[nodiscard]] ui::shell::Shell& shell() { return m_root->shell(); }
    [[nodiscard]] ui::shell::MainWindow& window() { return m_root->window(); }
    [[nodiscard]] ui::shell::Page* page() { return window().currentPage(); }
    /// A second, reading eye on the same store.
    [[nodiscard]] core::services::Office& office() { return *m_office; }
    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }

    /// The visible widget of that name on the page shown, or null.
    template <typename Widget> [[nodiscard]] Widget* shown(const QString& name)
    {
        for (Widget* each : page()->findChildren<Widget*>(name)) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    /// Gives a field the keyboard and types a text in place of what it holds.
    void type(const QString& field, const QString& text);

private:
    void open();

    core::SystemClock m_clock{QDate(2026, 11, 18)};
    core::CountingSaltSource m_salts{7};
    QTemporaryDir m_home;
    ui::shell::MachineSettings m_settings;
    support::ScriptedPrompts m_prompts;
    std::unique_ptr<desktop::CompositionRoot> m_root;
    std::unique_ptr<core::services::Office> m_office;
};

} // namespace gui
