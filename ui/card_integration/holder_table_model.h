// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/integration_service.h"
#include "ui/models/record_table_model.h"

#include <QDate>

namespace ui::card_integration {

/// Holders of old papers as a table: who, which paper, where employed, what applies and why, by when, how far it is.
class HolderTableModel final : public models::RecordTableModel<core::services::IntegrationHolder>
{
    Q_OBJECT

public:
    enum Column { Person, Paper, Employer, Pathway, Expiry, Recommended, Progress, ColumnCount };

    using RecordTableModel::RecordTableModel;

    /// What the words depend on besides the translator: the language of data, and the day from which dates are judged.
    void setView(core::types::Lang lang, QDate today);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString secondHeading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::IntegrationHolder& holder, int column, int role) const override;
    [[nodiscard]] models::SortBy<core::services::IntegrationHolder> sortBy(int column) const override;
    /// What KeyRole answers.
    [[nodiscard]] static qint64 keyOf(const core::services::IntegrationHolder& holder)
    {
        return holder.paper.person.value;
    }

private:
    [[nodiscard]] static QString text(
        const core::services::IntegrationHolder& holder, int column, core::types::Lang lang);
    [[nodiscard]] QString secondLine(const core::services::IntegrationHolder& holder, int column) const;
    [[nodiscard]] QVariant tone(const core::services::IntegrationHolder& holder, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
    QDate m_today;
};

} // namespace ui::card_integration
