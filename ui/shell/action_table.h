// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <map>
#include <span>

class QAction;
class QActionGroup;
class QWidget;

namespace ui::shell {

/// Where an action's keys work.
enum class ActionScope {
    Window, ///< everywhere in the window; one QAction, owned by the table
    Page,   ///< on the page that made one for itself with makeFor()
    View,   ///< handled by lists themselves; declared so that the shortcut list and the tests know the keys
};

/// The declaration of an action. Texts are English sources in the context "ActionTable", translated when shown.
struct ActionSpec
{
    const char* id;
    const char* text;
    const char* tip;
    const char* icon;
    const char* keys; ///< portable text, several separated by ", "; empty for none
    ActionScope scope;
    bool writes = false; ///< needs a store that may be changed
};

/// Every action of the program, declared once: menus, buttons, the shortcut list, the command search and the tests use
/// its id. Texts follow the language while the program runs.
class ActionTable final : public QObject
{
    Q_OBJECT

public:
    /// Makes the actions of scope Window and adds them to the widget, so that their keys work in all of its window.
    explicit ActionTable(QWidget* window);

    [[nodiscard]] static std::span<const ActionSpec> specs();
    [[nodiscard]] static const ActionSpec* find(const QString& id);

    /// An action of scope Window. An id that is not declared there is a bug.
    [[nodiscard]] QAction* action(const QString& id) const;
    /// A page's own action from the declaration: the page is its parent and the place where its keys work.
    QAction* makeFor(QWidget* page, const QString& id);

    /// A store that can only be read switches off every action that writes, whatever its page says of it.
    void setWriting(bool allowed);
    /// Switches a widget that writes without an action, and all that is in it, off and on with those actions.
    void followWriting(QWidget* widget) const;

    /// The words of an action in the current language, for lists of keys.
    [[nodiscard]] static QString textOf(const ActionSpec& spec);
    [[nodiscard]] static QString tipOf(const ActionSpec& spec);

    /// Sets all words again; the window calls it when the language changes.
    void retranslate();

Q_SIGNALS:
    void writingChanged(bool allowed);

private:
    QAction* make(const ActionSpec& spec, QObject* parent);

    QActionGroup* m_writing; ///< an action in a disabled group stays disabled and remembers what its page wished
    std::map<QString, QAction*> m_actions;
    QList<QPointer<QAction>> m_all;
};

} // namespace ui::shell
