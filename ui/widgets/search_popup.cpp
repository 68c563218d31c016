// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_popup.h"

#include "ui/models/cell_role.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShownAtMost = 8;

} // namespace

SearchPopup::SearchPopup(QLineEdit* field)
    : QFrame(field->window()), m_field(field), m_list(new QListView(this)), m_none(new QLabel(this)),
      m_model(new QStandardItemModel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setProperty("muted", true);
    m_none->setMargin(metrics::kPad);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kTight, metrics::kTight, metrics::kTight, metrics::kTight);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_none);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    field->installEventFilter(this);
    field->window()->installEventFilter(this);
    hide();
}

void SearchPopup::showHits(const QList<SearchHit>& hits, const QString& wordsForNone)
{
    m_hits = hits;
    m_model->clear();
    for (const SearchHit& hit : hits) {
        auto* item = new QStandardItem(tintedIcon(hit.iconId, Role::Muted), hit.title);
        item->setData(hit.detail.isEmpty() ? hit.kind : hit.kind + u"  ·  "_s + hit.detail, models::SecondLineRole);
        item->setData(QStringList{hit.title, hit.kind, hit.detail}.join(u", "_s), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setVisible(!hits.isEmpty());
    m_none->setVisible(hits.isEmpty());
    m_none->setText(wordsForNone);
    if (!hits.isEmpty()) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    place();
    show();
    raise();
}

void SearchPopup::place()
{
    const int rows = std::min(kShownAtMost, static_cast<int>(m_hits.size()));
    const int inner = m_hits.isEmpty() ? m_none->sizeHint().height() : rows * metrics::kTwoLineRowHeight;
    resize(m_field->width(), inner + 2 * metrics::kTight + 2);
    move(m_field->mapTo(m_field->window(), QPoint(0, m_field->height() + metrics::kTight)));
}

void SearchPopup::step(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, static_cast<int>(m_hits.size()) - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void SearchPopup::choose(int row)
{
    if (row < 0 || row >= m_hits.size()) {
        return;
    }
    const SearchHit hit = m_hits.at(row);
    hide();
    Q_EMIT hitChosen(hit);
}

bool SearchPopup::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kShownAtMost);
        return true;
    case Qt::Key_PageUp:
        step(-kShownAtMost);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (!isVisible()) {
        return QFrame::eventFilter(watched, event);
    }
    if (watched == m_field && event->type() == QEvent::KeyPress && !m_hits.isEmpty()) {
        return takeKey(static_cast<QKeyEvent*>(event)->key());
    }
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        hide();
    } else if (watched == m_field->window() && event->type() == QEvent::Resize) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui::widgets
