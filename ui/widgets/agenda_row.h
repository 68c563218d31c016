// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QAbstractButton>

class QToolButton;

namespace ui::widgets {

/// One thing to do: for whom, by when. All words come in the language shown.
struct AgendaItem
{
    Tone tone = Tone::Neutral;
    QString what;   ///< "First residence permit"
    QString person; ///< "Müller Hans 穆勒"
    QString employer;
    QString date;     ///< as the language writes it
    QString distance; ///< "3 days left", "2 days late"
    QString why;      ///< the reason in one line, for the tool tip
};

/// An agenda item as a row that is a button: Enter or a click opens what it is about; its small button at the end (and
/// Alt+Down or the menu key) shows why the date is that date. Up and Down go to the row that is seen above or below, in
/// another group too.
class AgendaRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AgendaRow(QWidget* parent = nullptr);

    void setItem(const AgendaItem& item);
    [[nodiscard]] const AgendaItem& item() const { return m_item; }
    /// Puts the row and its button behind a widget of the same window in the order of Tab.
    void followInTabOrder(QWidget* before);
    /// The last thing in it that Tab stops at.
    [[nodiscard]] QWidget* lastStop() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The global position is where a popover may point at.
    void whyRequested(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void askWhy();
    void focusBeside(bool below);
    void retranslate();

    AgendaItem m_item;
    QToolButton* m_why;
};

} // namespace ui::widgets
