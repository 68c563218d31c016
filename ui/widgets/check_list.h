// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace ui::widgets {

/// A few things of which any number can be ticked, in columns. GUI thread.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    /// Code and words of each, in order; what is ticked stays so where its code comes again.
    void setChoices(const QList<std::pair<QString, QString>>& choices);
    /// The codes ticked, in the choices' order, with commas between.
    [[nodiscard]] QString text() const;
    /// Ticks these codes and no other.
    void setText(const QString& codes);

Q_SIGNALS:
    /// The user ticked or unticked one.
    void edited();

private:
    QGridLayout* m_grid;
    QList<QCheckBox*> m_boxes; ///< the code is the box's object name
};

} // namespace ui::widgets
