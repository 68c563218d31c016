// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QLabel;
class QVBoxLayout;

namespace ui::widgets {

/// One line of a derivation: what, its value, and (smaller) where that comes from.
struct ReasonStep
{
    QString label;  ///< "Entered China"
    QString value;  ///< "2026-09-02"
    QString detail; ///< "Entry stamp, passport E66…"
};

/// Why a date, a check or a missing item is as it is: the fact it started from, the rule, the calendar, the sources.
struct Reason
{
    QString title;
    QString conclusion; ///< the sentence that answers "why"
    QList<ReasonStep> steps;
    QStringList sources;
};

/// Shows a reason beside what it explains. A popup: a click elsewhere or Esc closes it; all of its text can be selected
/// by mouse and keyboard and copied.
class WhyPopover final : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPopover(QWidget* parent = nullptr);

    void setReason(const Reason& reason);
    /// Near a global point, kept on the screen.
    void showAt(const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget* stepList();

    Reason m_reason;
    QVBoxLayout* m_column;
};

} // namespace ui::widgets
