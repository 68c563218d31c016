// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_tab.h"

#include <QHash>

namespace ui::library {

/// The procedures at the left, and what the rules say of the chosen one. Wanted words narrow both: a procedure stays
/// where any of its rules holds them.
class ProceduresTab final : public LibraryTab
{
    Q_OBJECT

public:
    explicit ProceduresTab(QWidget* parent = nullptr);

    void show(const LibraryAnswer& answer, core::types::Lang lang) override;
    void retranslate() override;
    void showThoseLike(const QString& wanted) override;
    [[nodiscard]] QWidget* firstFocus() override;
    /// The code of the procedure shown; empty before the first.
    [[nodiscard]] const QString& procedure() const { return m_procedure; }
    void choose(const QString& procedure);

private:
    void showProcedure();
    void showProcedures();
    [[nodiscard]] const QList<LibraryRow>& rowsOf(const QString& procedure);

    const LibraryAnswer* m_answer = nullptr;
    core::types::Lang m_lang = core::types::Lang::Zh;
    QString m_procedure;
    QString m_wanted;
    QHash<QString, QList<LibraryRow>> m_rows; ///< of procedures, as they are needed
    LibraryTableModel* m_procedures;
    widgets::RecordTable* m_list;
};

} // namespace ui::library
