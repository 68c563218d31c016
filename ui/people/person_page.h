// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/person_service.h"
#include "ui/models/case_table_model.h"
#include "ui/models/history_table_model.h"
#include "ui/people/document_table_model.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

#include <optional>

class QTabWidget;

namespace ui::widgets {
class DetailsPane;
class PageHeader;
class RecordTable;
} // namespace ui::widgets

namespace ui::people {

class HeldSection;
class PersonPapers;

/// Everything on one person: passports and permits, work and family, each with its history and what holds today; cases,
/// files and history. The argument of open() is the person's key.
class PersonPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit PersonPage(shell::Desk& desk, QWidget* parent = nullptr);

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

private:
    struct Sheet
    {
        core::services::PersonView view;
        QHash<qint64, QString> staffNames;
    };

    [[nodiscard]] static core::Result<Sheet> readSheet(core::services::Office& office, core::PersonId id);
    void build();
    void makeActions();
    [[nodiscard]] HeldSection* addSection(const QString& kind);
    [[nodiscard]] QWidget* stacked(const QList<HeldSection*>& sections);
    [[nodiscard]] widgets::RecordTable* addTable(
        const QString& name, QAbstractItemModel* model, const QList<int>& widths);
    void show(Sheet sheet);
    void showHeader();
    void showSections(const PersonPapers& papers);
    void showDetails(const PersonPapers& papers);
    void showTabTitles();
    void goToForm(const QString& below);

    shell::Desk& m_desk;
    core::PersonId m_id;
    std::optional<Sheet> m_sheet;
    widgets::PageHeader* m_header;
    QTabWidget* m_tabs;
    HeldSection* m_passports;
    HeldSection* m_permits;
    HeldSection* m_residencePermits;
    HeldSection* m_employments;
    HeldSection* m_dependants;
    models::CaseTableModel* m_cases;
    DocumentTableModel* m_documents;
    models::HistoryTableModel* m_history;
    widgets::RecordTable* m_caseTable;
    widgets::RecordTable* m_documentTable;
    widgets::RecordTable* m_historyTable;
    widgets::DetailsPane* m_details;
};

} // namespace ui::people
