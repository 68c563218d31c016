// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui::shell {

/// What every page of the window is. A page is made once by the composition root, added with MainWindow::addPage(), and
/// lives as long as the window; it asks services, never a store. GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Fixed, for navigation, settings and tests: "today", "cases", "case" …
    [[nodiscard]] virtual QString id() const = 0;
    /// The window's title, in the current language.
    [[nodiscard]] virtual QString title() const = 0;
    /// The page that the rail shows as current. Pages without a place on the rail (one case, one person) are reached
    /// from others and name the one below which they stand.
    [[nodiscard]] virtual QString railPage() const { return id(); }

    /// Shows what the argument names (a case number, a record's key); empty: as it was left. Called before the page
    /// becomes visible.
    virtual void open(const QString& argument) { Q_UNUSED(argument); }
    /// What open() would have to be given to come back here; "go back" uses it.
    [[nodiscard]] virtual QString place() const { return {}; }
    /// Reads everything shown anew, keeping choice and place.
    virtual void reload() = 0;
    /// Sets all words again. Called by the page's own changeEvent() when the language changes, and once when added.
    virtual void retranslate() = 0;
    /// The page's right pane, if it has one; the page keeps it up to date, the window places and owns it.
    [[nodiscard]] virtual QWidget* detailsPane() { return nullptr; }
    /// Where the keyboard goes when the page is entered.
    [[nodiscard]] virtual QWidget* firstFocus() { return nullptr; }

Q_SIGNALS:
    /// Asks the window to show another page (or this one) with an argument.
    void navigationWanted(const QString& pageId, const QString& argument);
    void titleChanged();

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace ui::shell
