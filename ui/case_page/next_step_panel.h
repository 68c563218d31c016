// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/shell/desk.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace ui::record_pages {
class DayWhy;
}

namespace ui::widgets {
class Chip;
class WhyButton;
class WhyPopover;
} // namespace ui::widgets

namespace ui::case_page {

class MoveForm;
class ReturnForm;

/// What to do next in a case, by whom, by when and why; a button for every move the stage offers, and in its place the
/// questions a move asks.
class NextStepPanel final : public QFrame
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit NextStepPanel(shell::Desk& desk, QWidget* parent = nullptr);

    void setSheet(const CaseSheet& sheet);
    void retranslate();
    /// As if the button of the straight way on had been pressed; where it is barred, says why. Nothing where there is
    /// none.
    void beginFirstMove();
    /// As beginFirstMove() for the move to a stage; false where no move leads there.
    [[nodiscard]] bool beginMoveTo(const QString& stage);
    /// As if the button of the authority's return had been pressed; nothing where nothing can be returned.
    void beginReturn();
    [[nodiscard]] QWidget* firstButton() const;
    /// A form is open in the place of the buttons.
    [[nodiscard]] bool isAsking() const { return m_asked.has_value(); }
    /// What is typed in the form that is open (FieldDraft::key()).
    [[nodiscard]] QString draftKey() const;
    /// Shows in the form of that key, while it is open, what was refused; false where none of its fields is to blame.
    [[nodiscard]] bool refuse(const QString& draftKey, const core::Failure& failure);
    /// What was typed for that key is recorded.
    void finish(const QString& draftKey);

Q_SIGNALS:
    void moveWanted(const core::services::CaseMove& move);
    void returnWanted(const core::services::CaseReturn& details);

private:
    void build();
    void showStep();
    void showMoves();
    void showWarnings();
    void addWarning(const core::domain::PortalAccount& lapsed);
    void begin(const core::workflow::PossibleMove& move);
    void beginOrSayWhyNot(const core::workflow::PossibleMove& move);
    void cancel();
    void leaveForms();
    /// The form that is open asks what can still be told of this case.
    [[nodiscard]] bool stillAsks(const CaseSheet& sheet) const;
    [[nodiscard]] QString whenText() const;
    /// The step's day is one to work towards.
    [[nodiscard]] bool isDayNear() const;
    /// The same, with its materials by name: their codes say nothing to who has not learned them.
    [[nodiscard]] core::Failure named(const core::Failure& hindrance) const;
    /// Why the step is to be done, and by its day.
    void explain(const QPoint& globalPosition);

    shell::Desk& m_desk;
    core::CaseId m_case;
    std::optional<core::workflow::PossibleMove> m_asked; ///< by the form that is open
    core::workflow::NextStep m_step;
    QList<core::workflow::PossibleMove> m_moves;
    QList<core::workflow::ChecklistItem> m_checklist;
    QList<ReturnChoice> m_reasons;
    models::SourceTitles m_sources;
    QList<core::domain::PortalAccount> m_lapsed;
    core::services::CaseReview m_review;
    QString m_reviewer; ///< of that review
    QLabel* m_heading;
    QLabel* m_act;
    widgets::Chip* m_lane;
    widgets::Chip* m_due;
    widgets::WhyButton* m_askWhy;
    widgets::WhyPopover* m_why;
    QLabel* m_hint;
    QLabel* m_hindrance;
    QLabel* m_reviewed;
    QWidget* m_warnings;
    record_pages::DayWhy* m_dayWhy;
    QWidget* m_buttons;
    QHBoxLayout* m_buttonRow;
    MoveForm* m_moveForm;
    ReturnForm* m_returnForm;
};

} // namespace ui::case_page
