// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "ui/models/record_table_model.h"

#include <QDate>

namespace ui::models {

/// Cases as a table: number and class, person in both scripts, employer and city, stage and whose move it is, both
/// statuses, when the authority's was looked up last, next date; procedure, and since when.
class CaseTableModel final : public RecordTableModel<core::services::CaseListRow>
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Person,
        Employer,
        Stage,
        Status,
        AuthorityStatus,
        CheckedOn,
        NextDue,
        Procedure,
        StageSince,
        OpenedOn,
        ColumnCount
    };

    using RecordTableModel::RecordTableModel;

    /// What the words depend on besides the translator: the language of data, and the day from which dates are judged.
    void setView(core::types::Lang lang, QDate today);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString secondHeading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::CaseListRow& row, int column, int role) const override;
    [[nodiscard]] SortBy<core::services::CaseListRow> sortBy(int column) const override;
    /// What KeyRole answers.
    [[nodiscard]] static qint64 keyOf(const core::services::CaseListRow& row) { return row.id.value; }

private:
    [[nodiscard]] static QString text(const core::services::CaseListRow& row, int column, core::types::Lang lang);
    [[nodiscard]] QString secondLine(const core::services::CaseListRow& row, int column) const;
    [[nodiscard]] QVariant tone(const core::services::CaseListRow& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
    QDate m_today;
};

/// A person's names for one line in a language: the first script, and the other one where there is one.
struct NamePair
{
    QString first;
    QString second;
};
[[nodiscard]] NamePair namePair(const QString& passportName, const QString& chineseName, core::types::Lang lang);

} // namespace ui::models
