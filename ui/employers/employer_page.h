// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/employer_service.h"
#include "ui/models/person_table_model.h"
#include "ui/record_pages/sheet.h"
#include "ui/record_pages/tabbed_record_page.h"

#include <optional>

namespace ui::employers {

/// A client at a glance: people, cases, history, and in the details pane credit code, filing and contact.
class EmployerPage final : public record_pages::TabbedRecordPage
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit EmployerPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconId() const override;
    [[nodiscard]] QString railPage() const override;
    void retranslate() override;

protected:
    void read() override;

private:
    using Sheet = record_pages::Sheet<core::services::EmployerView>;

    void build();
    void show(Sheet sheet);
    void showDetails();
    void showTabTitles();

    std::optional<Sheet> m_sheet;
    models::PersonTableModel* m_people;
    models::CaseTableModel* m_cases = nullptr;
    models::HistoryTableModel* m_history = nullptr;
};

} // namespace ui::employers
