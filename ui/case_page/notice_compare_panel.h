// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/field_comparison.h"

#include <QFrame>

class QPushButton;

namespace ui::widgets {
class RecordTable;
class SectionHeader;
} // namespace ui::widgets

namespace ui::case_page {

class ComparisonTableModel;

/// A notice that was dropped on the case, beside what our record says: nothing is kept until it is filed, and never
/// unseen (design §6, step 9). Hidden while there is none.
class NoticeComparePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeComparePanel(QWidget* parent = nullptr);

    /// Says that a file is being read.
    void showReading(const QString& fileName);
    /// Shows what it says, and takes the keyboard.
    void showComparison(const QString& fileName, const QList<core::documents::ComparedField>& fields);
    void retranslate();
    void close();

Q_SIGNALS:
    /// The user has seen the comparison and wants the notice filed.
    void fileWanted(bool acceptDifferences);
    void dismissed();

private:
    void build();

    QString m_fileName;
    bool m_isReading = false;
    widgets::SectionHeader* m_header;
    ComparisonTableModel* m_model;
    widgets::RecordTable* m_table;
    QPushButton* m_file;
    QPushButton* m_dismiss;
};

} // namespace ui::case_page
