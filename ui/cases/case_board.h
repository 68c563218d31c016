// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/case_table_model.h"

#include <QWidget>

class QLabel;
class QListView;

namespace ui::cases {

class BoardColumnModel;

/// Cases as cards in columns: what came back first, then by whose turn it is, then what has ended. It shows the rows of
/// the cases' table in its order and shares its choice: what is done with chosen rows is done with chosen cards. Arrow
/// keys walk within and between columns, Enter opens. Both outlive it. GUI thread.
class CaseBoard final : public QWidget
{
    Q_OBJECT

public:
    CaseBoard(const models::CaseTableModel& table, QItemSelectionModel& choice, QWidget* parent = nullptr);

    /// Sets the headings again.
    void retranslate();
    /// The column with the chosen card, or the first that has one.
    [[nodiscard]] QWidget* chosenCards() const;

Q_SIGNALS:
    void rowOpened(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Turn { CameBack, WithEmployer, WithIndividual, WithUs, WithAuthority, Ended, TurnCount };
    struct Column
    {
        QWidget* frame = nullptr;
        QLabel* heading = nullptr;
        QListView* cards = nullptr;
        BoardColumnModel* model = nullptr;
    };

    void addColumn();
    [[nodiscard]] static Turn turnOf(const core::services::CaseListRow& row);
    [[nodiscard]] static QString wordsOf(Turn turn);
    void fill();
    void showHeadings();
    void showChoice();
    void choose(const Column& column);
    void step(int from, int by);
    [[nodiscard]] int columnOf(const QObject* cards) const;

    const models::CaseTableModel& m_table;
    QItemSelectionModel& m_choice;
    QList<Column> m_columns;    ///< by Turn
    bool m_isFollowing = false; ///< one choice is being made the other's
};

} // namespace ui::cases
