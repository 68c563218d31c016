// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/change_hub.h"
#include "core/services/office.h"
#include "core/services/store_thread.h"
#include "tests/support/scripted_prompts.h"
#include "ui/shell/desk.h"
#include "ui/shell/machine_settings.h"
#include "ui/shell/page.h"

#include <QTemporaryDir>

#include <memory>

namespace support {

/// A window over an office of its own, for the tests of one folder of pages: the desk they are given, real from the
/// store to the screen. The clock stands at 2026-11-18.
class DeskOffice final
{
public:
    /// language: "zh" or "en". `fill` puts into the new office what the test needs.
    DeskOffice(const QString& language, const std::function<void(core::services::Office&)>& fill);
    ~DeskOffice();

    [[nodiscard]] ui::shell::Desk& desk() { return *m_desk; }
    [[nodiscard]] ui::shell::MainWindow& window() { return m_shell->window(); }
    [[nodiscard]] ScriptedPrompts& prompts() { return m_prompts; }
    /// A second, reading eye on the same store.
    [[nodiscard]] core::services::Office& office() { return *m_reader; }
    /// In the folder that goes with it.
    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }

    /// Pages are added in the order of the rail; show() comes after the last.
    template <typename Page, typename... Args> Page* addPage(Args&&... args)
    {
        auto page = std::make_unique<Page>(*m_desk, std::forward<Args>(args)...);
        Page* added = page.get();
        const bool isOnRail = added->railPage() == added->id();
        window().addPage(std::move(page), isOnRail ? QStringLiteral("circle") : QString());
        return added;
    }
    void show(const QString& page, const QString& argument = {});

    /// The visible widget of that name on the page shown, or null.
    template <typename Widget> [[nodiscard]] Widget* shown(const QString& name)
    {
        for (Widget* each : window().currentPage()->findChildren<Widget*>(name)) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    /// Gives a field the keyboard and types a text in place of what it holds.
    void type(const QString& field, const QString& text);

private:
    [[nodiscard]] core::Result<std::unique_ptr<core::services::Office>> open(core::services::OfficeMode mode);

    core::StandingClock m_clock{QDate(2026, 11, 18)};
    core::CountingSaltSource m_salts{7};
    QTemporaryDir m_home;
    ui::shell::MachineSettings m_settings;
    ScriptedPrompts m_prompts;
    core::services::ChangeHub m_changes;
    std::unique_ptr<ui::shell::Shell> m_shell;
    std::unique_ptr<core::services::StoreThread> m_store;
    std::unique_ptr<ui::shell::Desk> m_desk;
    std::unique_ptr<core::services::Office> m_reader;
};

} // namespace support
