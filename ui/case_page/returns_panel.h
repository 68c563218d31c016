// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/shell/field_draft.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace ui::widgets {
class FieldEdit;
class SectionHeader;
class WhyButton;
class WhyPopover;
} // namespace ui::widgets

namespace ui::case_page {

/// The defects of the latest return, each with who mends it, and the two ways to be done with it: mended, or waived
/// with a reason. Hidden where the case was never returned or was submitted again.
class ReturnsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit ReturnsPanel(shell::Desk& desk, QWidget* parent = nullptr);

    void setSheet(const CaseSheet& sheet);
    void retranslate();
    /// The defect is waived: what was typed for it has done its work.
    void finishWaiver(core::DefectId defect);

Q_SIGNALS:
    void closeWanted(core::DefectId defect);
    void waiveWanted(core::DefectId defect, const QString& because);

private:
    void showDefects();
    /// Why the case has to be submitted again by its day.
    void explain(const QPoint& globalPosition);
    void addDefect(const core::domain::Defect& defect, int row);
    void addButtons(const core::domain::Defect& defect, int row);
    void askWaiver(core::DefectId defect, int row);
    void showWaiver(int row);
    /// Says waiveWanted(), or in the field that a reason is needed.
    void takeReason();
    void giveUpWaiver(int row);
    void leaveWaiver();
    [[nodiscard]] static QString draftOf(core::DefectId defect);
    [[nodiscard]] QString reasonText(const core::domain::Defect& defect) const;

    /// A defect that is being waived; what is typed outlives a change elsewhere.
    struct Waiver
    {
        core::DefectId defect;
        QString typed;
    };

    shell::Desk& m_desk;
    shell::FieldDraft* m_draft;
    std::optional<Waiver> m_waiver;
    QPointer<widgets::FieldEdit> m_because;
    std::optional<core::services::ReturnView> m_open;
    QList<ReturnChoice> m_reasons;
    models::SourceTitles m_sources;
    widgets::SectionHeader* m_header;
    widgets::WhyButton* m_askWhy;
    widgets::WhyPopover* m_why;
    QWidget* m_body = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace ui::case_page
