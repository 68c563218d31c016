// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/shell/desk.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui::case_page {

/// Neither done nor waived.
[[nodiscard]] bool isOpen(const core::domain::Defect& defect);

/// One defect while it is recorded: the reason, the authority's words, who has to mend it. Nothing is chosen at first;
/// with the reason comes whoever mends such a thing as a rule.
class DefectRow final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the row.
    DefectRow(shell::Desk& desk, const QList<ReturnChoice>& reasons, QWidget* parent = nullptr);

    /// Only where a reason is chosen; the row says so where none is.
    [[nodiscard]] bool check();
    [[nodiscard]] core::services::DefectInput defect() const;
    /// What stands in the row, for a draft, and back from it.
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject& kept);
    void takeKeyboard();
    /// In the order in which they stand.
    [[nodiscard]] QList<QWidget*> fields() const;
    void retranslate();

Q_SIGNALS:
    /// By the user.
    void edited();
    void removeWanted();

private:
    void build();
    void takeMender(int reason);
    void showMissing(bool isMissing);

    shell::Desk& m_desk;
    QList<ReturnChoice> m_reasons;
    QComboBox* m_reason;
    QLineEdit* m_text;
    QComboBox* m_fixBy;
    QToolButton* m_remove;
    QLabel* m_missing;
};

} // namespace ui::case_page
