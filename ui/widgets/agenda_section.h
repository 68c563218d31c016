// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/agenda_row.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui::widgets {

class SectionHeader;

/// One group of the agenda: its heading with a count, and a row per item. Hidden while it has none. Rows are kept and
/// filled anew, so that the keyboard's place survives a reload.
class AgendaSection final : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaSection(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// `count`: how many there are in all; where that is more, a button below the rows asks for them.
    void setItems(const QList<AgendaItem>& items, int count);
    [[nodiscard]] const QList<AgendaRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void opened(int item);
    void whyRequested(int item, const QPoint& globalPosition);
    void moreRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRow();
    void retranslate();

    SectionHeader* m_header;
    QVBoxLayout* m_column;
    QList<AgendaRow*> m_rows;
    QPushButton* m_more;
    int m_hidden = 0; ///< items that have no row
};

} // namespace ui::widgets
