// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card_integration/holder_table_model.h"
#include "ui/models/source_titles.h"
#include "ui/record_pages/list_page.h"

#include <optional>

class QComboBox;

namespace ui::widgets {
class DetailsPane;
class WhyPopover;
} // namespace ui::widgets

namespace ui::card_integration {

/// Whom 1 December 2024 left with an old paper: what applies to each and why, by when, and the opening of the cases
/// that replace the paper for all that are selected, seen before and undone as one.
class CardIntegrationPage final : public record_pages::ListPage<HolderTableModel, core::services::IntegrationHolder>
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit CardIntegrationPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;

protected:
    [[nodiscard]] Dress dress() const override;
    [[nodiscard]] models::FilterBy<core::services::IntegrationHolder> filterBy() const override;
    [[nodiscard]] Scope scope() const override;
    [[nodiscard]] QString countText(int shown) const override;
    void openRecord(const core::services::IntegrationHolder& holder) override;
    void showChosen() override;

private:
    /// Which holders are listed.
    enum Holders { All, ToDo, Done };

    void makeActions();
    void fillScopes();
    void showEmpty();
    void explain();
    void showReason(const core::services::IntegrationHolder& holder, const models::SourceTitles& titles);
    /// Says what would be opened and what not, and opens on a yes.
    void preview();
    void ask(const QList<core::services::ReissuePlan>& plans);
    void openCases(const QList<core::PersonId>& people);
    [[nodiscard]] QString line(const core::services::ReissuePlan& plan) const;

    QComboBox* m_scope;
    widgets::DetailsPane* m_details;
    widgets::WhyPopover* m_why;
};

} // namespace ui::card_integration
