// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace ui::shell {

/// The narrow bar at the left: one button per page, icon over word, or the icon alone where the window is low. Up and Down walk, Enter or Space goes there.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void addPage(const QString& id, const QString& iconId);
    void setWord(const QString& id, const QString& word, const QString& tip);
    /// A page that has no button: none is marked.
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const { return m_current; }
    /// A small button at the lower end (language, light or dark).
    void addFootAction(QAction* action);
    void focusCurrent();

Q_SIGNALS:
    void pageWanted(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QToolButton* buttonOf(const QString& id) const;
    void fit();

    QVBoxLayout* m_column;
    QList<QToolButton*> m_buttons;
    int m_footButtons = 0;
    QString m_current;
};

} // namespace ui::shell
