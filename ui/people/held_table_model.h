// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/models/record_words.h"

#include <QDate>

#include <optional>

namespace ui::people {

/// One line of what a person holds or held: a passport, a permit, a post, a family member. Words come in the language
/// shown; the days and the standing are what history tells (design §2).
struct HeldRow
{
    qint64 key = 0;
    QString what; ///< a number, an employer, a name
    QString more; ///< the rest in a few words
    QDate from;   ///< null: since before we knew; of family, the passport's last day
    QDate to;     ///< null: open; of family, the residence permit's last day
    std::optional<models::Standing> standing; ///< none: nothing that runs out (an entry, a degree)
    QString why{};     ///< of `to`, as WhyRole has it; empty: nobody counts to that day
    QString whyFrom{}; ///< the same of `from`

    [[nodiscard]] bool isValid() const
    {
        return standing == models::Standing::Valid || standing == models::Standing::EndsSoon;
    }
};

/// What a person holds, the newest first.
class HeldTableModel final : public models::RecordTableModel<HeldRow>
{
    Q_OBJECT

public:
    enum Column { What, More, From, To, Standing, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setLang(core::types::Lang lang);
    /// Of the first column ("Number", "Employer") and of the two days.
    void setHeadings(const QString& subject, const QString& from, const QString& to);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const HeldRow& row, int column, int role) const override;
    [[nodiscard]] QString sortKey(const HeldRow& row, int column) const override;

private:
    [[nodiscard]] static QVariant why(const HeldRow& row, int column);
    [[nodiscard]] QString text(const HeldRow& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
    QString m_subject;
    QString m_from;
    QString m_to;
};

} // namespace ui::people
