// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/employer_service.h"
#include "ui/employers/portal_account_table_model.h"
#include "ui/models/person_table_model.h"
#include "ui/record_pages/offer_panel.h"
#include "ui/record_pages/sheet.h"
#include "ui/record_pages/tabbed_record_page.h"

#include <optional>

namespace ui::employers {

class EmployerSealTableModel;
class ProgressPanel;
class RequestPanel;

/// A client at a glance: people, cases, extensions due, what to ask for, history, and in the details pane credit code,
/// filing and contact.
class EmployerPage final : public record_pages::TabbedRecordPage
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit EmployerPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void retranslate() override;

protected:
    void read() override;

private:
    struct Sheet : record_pages::Sheet<core::services::EmployerView>
    {
        record_pages::OfferSheet extensions; ///< due within the days in which they can be filed
    };

    [[nodiscard]] static core::Result<Sheet> readSheet(core::services::Office& office, core::EmployerId id);
    void build();
    void buildExtensions();
    void show(Sheet sheet);
    void showDetails();
    void showTabTitles();
    void editAccount(qint64 account);
    void editSeal(qint64 seal);
    /// Of the two tables of what an employer has, the one that the keyboard is in.
    void removeChosen();

    std::optional<Sheet> m_sheet;
    models::PersonTableModel* m_people;
    models::CaseTableModel* m_cases = nullptr;
    record_pages::OfferPanel* m_extensions = nullptr;
    PortalAccountTableModel* m_accounts = nullptr;
    EmployerSealTableModel* m_seals = nullptr;
    widgets::RecordTable* m_sealTable = nullptr;
    RequestPanel* m_request = nullptr;
    ProgressPanel* m_progress = nullptr;
    widgets::RecordTable* m_accountTable = nullptr;
    models::HistoryTableModel* m_history = nullptr;
};

} // namespace ui::employers
