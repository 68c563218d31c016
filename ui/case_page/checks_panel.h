// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/case_page/finding_view.h"
#include "ui/shell/field_draft.h"

#include <QScrollArea>

#include <optional>

class QAction;
class QLabel;
class QVBoxLayout;

namespace ui::widgets {
class Chip;
class DateEdit;
class EmptyState;
} // namespace ui::widgets

namespace ui::case_page {

/// What the authority would send the case back for, the loudest first: whether it is ready, on which day it is judged,
/// what came back here again and again, and each finding with its places and its fix. A hidden panel builds nothing.
class ChecksPanel final : public QScrollArea
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit ChecksPanel(shell::Desk& desk, QWidget* parent = nullptr);

    void setSheet(const CaseSheet& sheet);
    void retranslate();
    /// How many findings count.
    [[nodiscard]] int standing() const;

Q_SIGNALS:
    void placeWanted(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A finding by what stays the same when it is found again.
    struct Key
    {
        QString check;
        QString place;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Waiver
    {
        Key key;
        QString typed;
    };

    [[nodiscard]] QWidget* buildHead();
    void takePlannedDay();
    void beginWaiver(const Key& key);
    void endWaiver(const Key& key);
    [[nodiscard]] QString draftOf(const Key& key) const;
    void beginDay();
    void waive(const Key& key, const QString& because);
    void restore(const Key& key);
    void markStale();
    void rebuild();
    void showVerdict();
    void addMemory(QVBoxLayout* column);
    void addFindings(QVBoxLayout* column);
    void addRow(qsizetype finding, QVBoxLayout* column);
    void addNeeds(QVBoxLayout* column);
    [[nodiscard]] FindingRow* focusedRow() const;
    void focusRow(const QString& child, qsizetype row);
    void explain(qsizetype finding, const QPoint& globalPosition);

    shell::Desk& m_desk;
    core::CaseId m_case;
    core::services::CaseChecks m_checks;
    int m_openPoints = 0; ///< of the returns
    std::optional<FindingView> m_view;
    bool m_isJudged = false; ///< before a submission; afterwards there is nothing to find
    QDate m_plannedOn;
    bool m_isRecording = false; ///< that day
    bool m_isStale = true;
    std::optional<Waiver> m_waiver; ///< being typed
    shell::FieldDraft* m_waiverDraft;
    shell::FieldDraft* m_dayDraft;
    QList<FindingRow*> m_rows; ///< in the order shown
    QVBoxLayout* m_column;
    widgets::Chip* m_verdict;
    QLabel* m_standing;
    QLabel* m_dayLabel;
    widgets::DateEdit* m_day;
    QWidget* m_head;
    QWidget* m_body = nullptr;
    QAction* m_showWhy;
    QAction* m_waive;
    widgets::WhyPopover* m_why;
};

} // namespace ui::case_page
