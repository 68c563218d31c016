// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/record_pages/record_page.h"

#include <optional>

class QScrollArea;
class QTabWidget;

namespace ui::models {
class HistoryTableModel;
}

namespace ui::record_pages {
class ClashNotice;
}

namespace ui::case_page {

class CaseFiles;
class CaseHandover;
class CaseHeader;
class ChecksPanel;
class CustodyPanel;
class DatesPanel;
class LinksPanel;
class MaterialsPanel;
class NextStepPanel;
class NoticeComparePanel;
class PapersPanel;
class ReturnsPanel;
class StageTrack;

/// One case: what the next step is and whether it is safe (ui.md, Case). PDFs may be dropped anywhere on it.
class CasePage final : public record_pages::RecordPage
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit CasePage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// Reads a file from outside: a notice is shown beside the record, anything else is kept as the chosen material.
    void receiveFile(const QString& path);

protected:
    void read() override;
    void leave() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] core::CaseId caseId() const { return core::CaseId{key()}; }
    void build();
    [[nodiscard]] QWidget* buildHistory();
    void connectPanels();
    void goToPlace(const QString& path);
    /// A panel that was asked for is seen, however far down the page it stands.
    void showTabs();
    void makeActions();
    void show(CaseSheet sheet);
    void showTabTitles();
    void noteCheck();
    /// A move or a return was refused, whose form has that draft.
    void refuse(const QString& draftKey, const core::Failure& failure);
    /// Runs an act on this case and says what was done.
    template <typename Act> void run(const QString& done, Act act);

    std::optional<CaseSheet> m_sheet;
    QScrollArea* m_scroll;
    CaseHeader* m_header;
    StageTrack* m_track;
    NoticeComparePanel* m_compare;
    CaseFiles* m_files;
    CaseHandover* m_handover;
    NextStepPanel* m_nextStep;
    ReturnsPanel* m_returns;
    QTabWidget* m_tabs;
    MaterialsPanel* m_materials;
    ChecksPanel* m_checks;
    DatesPanel* m_dates;
    CustodyPanel* m_custody;
    PapersPanel* m_papers;
    LinksPanel* m_links;
    record_pages::ClashNotice* m_clashes;
    models::HistoryTableModel* m_history;
    QAction* m_review = nullptr; ///< where the office wants one before submission
    QAction* m_edit = nullptr;   ///< of what changes between the moves
};

} // namespace ui::case_page
