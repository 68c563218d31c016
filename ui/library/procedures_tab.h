// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_tab.h"

namespace ui::library {

/// The procedures at the left, and what the rules say of the chosen one.
class ProceduresTab final : public LibraryTab
{
    Q_OBJECT

public:
    explicit ProceduresTab(QWidget* parent = nullptr);

    void show(const LibraryAnswer& answer, core::types::Lang lang) override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;
    /// The code of the procedure shown; empty before the first.
    [[nodiscard]] const QString& procedure() const { return m_procedure; }
    void choose(const QString& procedure);

private:
    void showProcedure();

    const LibraryAnswer* m_answer = nullptr;
    core::types::Lang m_lang = core::types::Lang::Zh;
    QString m_procedure;
    LibraryTableModel* m_procedures;
    widgets::RecordTable* m_list;
};

} // namespace ui::library
