// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/composition_root.h"
#include "tests/support/scripted_prompts.h"

#include <QTemporaryDir>

#include <memory>

namespace gui {

inline const QDate kToday(2026, 11, 18);

/// What opens the stores that are encrypted.
inline const QString kPassphrase = QStringLiteral("a long walk in the rain");

/// What a store of a test holds from the beginning; sealed: encrypted under kPassphrase.
enum class Contents { Empty, Demo, SealedDemo };

/// Makes a store. The demo office takes seconds to make: it is made once and copied from then on.
void makeStore(const QString& folder, Contents contents);

/// The whole window over a real store of its own, as people have it, unlocked: the fixture of tests that drive pages by
/// keys. The clock stands at kToday.
class OfficeWindow final
{
public:
    using Contents = gui::Contents;

    /// language: "zh" or "en".
    OfficeWindow(Contents contents, const QString& language);
    /// Over a store that is there already.
    OfficeWindow(const QString& store, const QString& language);
    ~OfficeWindow();

    /// Gives the passphrase to the lock window by keys, and waits until the window is back.
    void unlock();
    /// Ends the window and opens a new one over the same store, on another day where one is given.
    void restart(QDate today = {});

    [[nodiscard]] desktop::CompositionRoot& root() { return *m_root; }
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
    /// Presses keys where the keyboard is: in the list that is open, or in the widget that has it.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types a text where the keyboard is.
    static void typeHere(const QString& text);
    /// Waits until what the page asked of the store has come.
    void settle();
    /// The words and the advice of the newest toast; empty without one.
    [[nodiscard]] QString newestToast();

private:
    void open();
    [[nodiscard]] core::services::OfficeEnvironment environment();

    core::StandingClock m_clock{kToday};
    core::CountingSaltSource m_salts{7};
    QTemporaryDir m_home;
    QString m_store;
    ui::shell::MachineSettings m_settings;
    support::ScriptedPrompts m_prompts;
    std::unique_ptr<desktop::CompositionRoot> m_root;
    std::unique_ptr<core::services::Office> m_office;
};

} // namespace gui
