// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace ui::widgets {
class FieldEdit;
class WhyButton;
} // namespace ui::widgets

namespace ui::case_page {

/// A finding as its row shows it, in the language shown; what is empty is left out.
struct FindingItem
{
    widgets::Tone tone = widgets::Tone::Neutral;
    QString weight;   ///< "Blocker"
    QString sentence; ///< what was found
    QString prevents; ///< the return that it spares
    QString places;   ///< rich text: where, with both values where two differ
    QString fix;
    QString until;  ///< until when it would be in order
    QString waived; ///< why it was let stand; empty: it counts
};

/// One finding with what can be done about it: go to its place (Enter), ask why (Alt+Down or the menu key), let it
/// stand with a reason, or let it count again.
class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    FindingRow(const FindingItem& item, QWidget* parent);

    [[nodiscard]] const FindingItem& item() const { return m_item; }
    /// What changes the store, to be switched off where that may only be read.
    [[nodiscard]] QWidget* writingPart() const;
    /// Shows the field for the reason, with what was typed before.
    void showReasonField(const QString& typed);
    /// The same, and gives it the keyboard.
    void askReason();
    void askWhy();

Q_SIGNALS:
    void opened();
    /// The global position is where a popover may point at.
    void whyRequested(const QPoint& globalPosition);
    void waiverBegun();
    void waiverTyped(const QString& because);
    void waiverEnded();
    void waived(const QString& because);
    void restored();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addWords();
    void addButtons();
    void endAsking();
    /// Says waived(), or in the field that a reason is needed.
    void takeReason();

    FindingItem m_item;
    QGridLayout* m_grid;
    QPushButton* m_open;
    QPushButton* m_act; ///< lets it stand, or count again
    widgets::WhyButton* m_why;
    widgets::FieldEdit* m_because = nullptr;
};

} // namespace ui::case_page
