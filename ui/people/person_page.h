// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/person_service.h"
#include "ui/people/document_table_model.h"
#include "ui/people/held_kind.h"
#include "ui/record_pages/sheet.h"
#include "ui/record_pages/tabbed_record_page.h"

#include <optional>

namespace ui::widgets {
class TimeLine;
}

namespace ui::people {

class HeldSection;
class UnfiledStrip;

/// Everything on one person: passports and permits, work and family, each with its history and what holds today; cases,
/// files and history.
class PersonPage final : public record_pages::TabbedRecordPage
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit PersonPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void retranslate() override;

protected:
    void read() override;

private:
    using Sheet = record_pages::Sheet<core::services::PersonView>;

    void build();
    void makeActions();
    [[nodiscard]] HeldSection* makeSection(const HeldKind& kind);
    [[nodiscard]] QWidget* stacked(HeldTab tab);
    void addClocks();
    void removeRow(const QString& kind, qint64 key);
    /// For the open case, or for those that are open.
    void makePapers();
    void removeChosen();
    void show(Sheet sheet);
    void showHeader();
    void showDetails(const PersonPapers& papers);
    void showTabTitles();
    void goToForm(const QString& below);

    std::optional<Sheet> m_sheet;
    QList<HeldSection*> m_sections; ///< in the order of heldKinds()
    models::CaseTableModel* m_cases = nullptr;
    UnfiledStrip* m_unfiled = nullptr;
    DocumentTableModel* m_documents;
    widgets::TimeLine* m_clocks = nullptr;
    models::HistoryTableModel* m_history = nullptr;
};

} // namespace ui::people
