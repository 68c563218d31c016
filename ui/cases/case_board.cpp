// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_board.h"

#include "ui/cases/board_column_model.h"
#include "ui/cases/case_card_delegate.h"
#include "ui/models/words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::cases {

using core::domain::Actor;
using core::services::CaseListRow;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

/// More are chosen in the table, where whole stretches of rows go together.
constexpr qsizetype kMostChosen = 1000;

} // namespace

CaseBoard::CaseBoard(const models::CaseTableModel& table, QItemSelectionModel& choice, QWidget* parent)
    : QWidget(parent), m_table(table), m_choice(choice)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kMargin, 0, metrics::kMargin, metrics::kPad);
    row->setSpacing(metrics::kGap);
    for (int turn = 0; turn < TurnCount; ++turn) {
        addColumn();
    }
    connect(&m_table, &QAbstractItemModel::modelReset, this, &CaseBoard::fill);
    connect(&m_table, &QAbstractItemModel::layoutChanged, this, &CaseBoard::fill);
    connect(&m_table, &QAbstractItemModel::dataChanged, this, &CaseBoard::fill);
    connect(&m_choice, &QItemSelectionModel::currentChanged, this, &CaseBoard::showChoice);
}

void CaseBoard::addColumn()
{
    Column column;
    column.frame = new QWidget(this);
    column.heading = new QLabel(column.frame);
    column.heading->setFont(widgets::fontFor(widgets::TextSize::Small, QFont::DemiBold));
    column.heading->setIndent(metrics::kGap); // as the cards
    column.cards = new QListView(column.frame);
    column.cards->setObjectName(u"board%1"_s.arg(m_columns.size()));
    column.model = new BoardColumnModel(m_table, this);
    column.cards->setModel(column.model);
    column.cards->setItemDelegate(new CaseCardDelegate(m_table, column.cards));
    column.cards->setUniformItemSizes(true);
    column.cards->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column.cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column.cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.cards->setFrameShape(QFrame::NoFrame);
    column.cards->setMouseTracking(true);
    column.cards->installEventFilter(this);
    auto* stack = new QVBoxLayout(column.frame);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(column.heading);
    stack->addWidget(column.cards, 1);
    layout()->addWidget(column.frame);
    connect(column.cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this, at = m_columns.size()] { choose(m_columns.at(at)); });
    connect(column.cards, &QListView::doubleClicked, this,
        [this, model = column.model](const QModelIndex& index) { Q_EMIT rowOpened(model->tableRow(index.row())); });
    m_columns.append(column);
}

CaseBoard::Turn CaseBoard::turnOf(const CaseListRow& row)
{
    if (!core::domain::isOpen(row.status)) {
        return Ended;
    }
    if (row.status == core::domain::CaseStatus::Returned) {
        return CameBack;
    }
    switch (row.lane) {
    case Actor::Employer:
        return WithEmployer;
    case Actor::Individual:
        return WithIndividual;
    case Actor::Agency:
        return WithUs;
    case Actor::Authority:
        return WithAuthority;
    }
    return WithUs;
}

QString CaseBoard::wordsOf(Turn turn)
{
    switch (turn) {
    case CameBack:
        return Words::of(core::domain::CaseStatus::Returned);
    case WithEmployer:
        return Words::of(Actor::Employer);
    case WithIndividual:
        return Words::of(Actor::Individual);
    case WithUs:
        return Words::of(Actor::Agency);
    case WithAuthority:
        return Words::of(Actor::Authority);
    default:
        return tr("Ended");
    }
}

void CaseBoard::fill()
{
    if (!isVisible()) {
        return; // showEvent() does it
    }
    QList<QList<int>> rows(TurnCount);
    for (int row = 0; row < m_table.rowCount(); ++row) {
        rows[turnOf(m_table.record(row))].append(row);
    }
    const QScopedValueRollback following(m_isFollowing, true);
    for (int turn = 0; turn < TurnCount; ++turn) {
        m_columns.at(turn).model->setRows(std::move(rows[turn]));
    }
    m_columns.at(Ended).frame->setVisible(m_columns.at(Ended).model->rowCount() > 0);
    showHeadings();
    showChoice();
}

void CaseBoard::showHeadings()
{
    for (int turn = 0; turn < TurnCount; ++turn) {
        const Column& column = m_columns.at(turn);
        const QString words = wordsOf(static_cast<Turn>(turn));
        column.heading->setText(u"%1  %2"_s.arg(words).arg(column.model->rowCount()));
        column.cards->setAccessibleName(words);
    }
}

void CaseBoard::showChoice()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const int row = m_choice.currentIndex().row();
    for (const Column& column : std::as_const(m_columns)) {
        const int card = row < 0 ? -1 : column.model->cardOf(row);
        if (card < 0) {
            column.cards->clearSelection();
        } else if (column.cards->currentIndex().row() != card || !column.cards->selectionModel()->hasSelection()) {
            column.cards->setCurrentIndex(column.model->index(card));
        }
    }
}

void CaseBoard::choose(const Column& column)
{
    if (m_isFollowing) {
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    QModelIndexList cards = column.cards->selectionModel()->selectedIndexes();
    if (cards.size() > kMostChosen) {
        cards = {column.cards->currentIndex()};
        column.cards->selectionModel()->select(cards.constFirst(), QItemSelectionModel::ClearAndSelect);
    }
    for (const Column& other : std::as_const(m_columns)) {
        if (other.cards != column.cards) {
            other.cards->clearSelection();
        }
    }
    QItemSelection rows;
    for (const QModelIndex& card : std::as_const(cards)) {
        const QModelIndex row = m_table.index(column.model->tableRow(card.row()), 0);
        rows.select(row, row);
    }
    if (const QModelIndex current = column.cards->currentIndex(); current.isValid()) {
        m_choice.setCurrentIndex(
            m_table.index(column.model->tableRow(current.row()), 0), QItemSelectionModel::NoUpdate);
    }
    m_choice.select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

int CaseBoard::columnOf(const QObject* cards) const
{
    const auto found = std::ranges::find(m_columns, cards, &Column::cards);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

void CaseBoard::step(int from, int by)
{
    const int card = m_columns.at(from).cards->currentIndex().row();
    for (int at = from + by; at >= 0 && at < m_columns.size(); at += by) {
        const Column& column = m_columns.at(at);
        if (column.model->rowCount() > 0) {
            column.cards->setFocus(Qt::OtherFocusReason);
            column.cards->setCurrentIndex(column.model->index(std::clamp(card, 0, column.model->rowCount() - 1)));
            return;
        }
    }
}

QWidget* CaseBoard::chosenCards() const
{
    const auto holdsChoice = [](const Column& each) { return each.cards->selectionModel()->hasSelection(); };
    const auto hasCards = [](const Column& each) { return each.model->rowCount() > 0; };
    auto found = std::ranges::find_if(m_columns, holdsChoice);
    if (found == m_columns.end()) {
        found = std::ranges::find_if(m_columns, hasCards);
    }
    return found == m_columns.end() ? m_columns.constFirst().cards : found->cards;
}

bool CaseBoard::eventFilter(QObject* watched, QEvent* event)
{
    const int at = columnOf(watched);
    if (at < 0 || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const QModelIndex card = m_columns.at(at).cards->currentIndex();
    if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
        step(at, key->key() == Qt::Key_Left ? -1 : 1);
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier)
        && card.isValid()) {
        Q_EMIT rowOpened(m_columns.at(at).model->tableRow(card.row()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CaseBoard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
}

void CaseBoard::retranslate() { showHeadings(); }

} // namespace ui::cases
