// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document_service.h"
#include "ui/case_page/case_sheet.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

#include <optional>

class QTabWidget;

namespace ui::widgets {
class DetailsPane;
} // namespace ui::widgets

namespace ui::models {
class HistoryTableModel;
}

namespace ui::case_page {

class CaseHeader;
class DatesPanel;
class MaterialsPanel;
class NextStepPanel;
class NoticeComparePanel;
class PapersPanel;
class ReturnsPanel;
class StageTrack;

/// One case: what the next step is and whether it is safe (ui.md, Case). The argument of open() is the case's key.
/// PDFs may be dropped anywhere on it.
class CasePage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit CasePage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconId() const override;
    [[nodiscard]] bool isOnRail() const override { return false; }
    [[nodiscard]] QString railPage() const override;
    void open(const QString& argument) override;
    [[nodiscard]] QString place() const override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// Reads a file from outside: a notice is shown beside the record, anything else is kept as the chosen material.
    void receiveFile(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// A notice that is read and compared, and not filed yet.
    struct ReadNotice
    {
        core::services::ReadFile file;
        QList<core::documents::ComparedField> fields;
    };

    void build();
    [[nodiscard]] QWidget* buildHistory();
    void connectPanels();
    void makeActions();
    void show(CaseSheet sheet);
    void showTabTitles();
    void showNotice(core::CaseId id, const ReadNotice& notice);
    void fileNotice(bool acceptDifferences);
    void attach(const QString& material, const QString& path);
    void chooseFile(const QString& material);
    /// Runs an act on this case and says what was done.
    template <typename Act> void run(const QString& done, Act act);

    shell::Desk& m_desk;
    core::CaseId m_id;
    std::optional<CaseSheet> m_sheet;
    std::optional<core::services::ReadFile> m_notice;
    CaseHeader* m_header;
    StageTrack* m_track;
    NoticeComparePanel* m_compare;
    NextStepPanel* m_nextStep;
    ReturnsPanel* m_returns;
    QTabWidget* m_tabs;
    MaterialsPanel* m_materials;
    DatesPanel* m_dates;
    PapersPanel* m_papers;
    models::HistoryTableModel* m_history;
    widgets::DetailsPane* m_details;
};

} // namespace ui::case_page
