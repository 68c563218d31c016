// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys_page.h"

#include "ui/help/key_table_model.h"
#include "ui/shell/action_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::help {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kFilterWidth = 56 * metrics::kGrid;
}

KeysPage::KeysPage(shell::ActionTable& actions, QWidget* parent)
    : Page(parent), m_model(new KeyTableModel(this)), m_header(new widgets::PageHeader(this)),
      m_filter(new QLineEdit(this)), m_table(new widgets::RecordTable(this)),
      m_empty(new widgets::EmptyState(u"keyboard"_s))
{
    m_filter->setObjectName(u"keyFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(kFilterWidth);
    m_filter->installEventFilter(this);
    m_header->addWidget(m_filter);
    m_table->setObjectName(u"keyTable"_s);
    m_table->setSortingEnabled(false); // sorted rows would leave their headings
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setColumnWidths({260, 200, 0});
    m_table->setEmptyState(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::showRows);
    connect(actions.makeFor(this, u"list.filter"_s), &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
}

QString KeysPage::id() const { return u"keys"_s; }

QString KeysPage::title() const { return tr("Keyboard shortcuts"); }

QString KeysPage::place() const { return m_filter->text(); }

QWidget* KeysPage::firstFocus() { return m_filter; }

void KeysPage::reload() { showRows(); }

void KeysPage::showRows()
{
    m_model->showThoseLike(m_filter->text().trimmed());
    m_table->selectRecordRow(1); // the first action, below its heading
    m_table->scrollToTop();
    m_header->setRemark(tr("%n action(s)", nullptr, m_model->actionCount()));
}

bool KeysPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDown =
        event->type() == QEvent::KeyPress && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (watched != m_filter || !isDown || m_model->rowCount() == 0) {
        return Page::eventFilter(watched, event);
    }
    m_table->setFocus(Qt::TabFocusReason);
    return true;
}

void KeysPage::retranslate()
{
    m_header->setTitle(title());
    m_table->setAccessibleName(title());
    m_filter->setPlaceholderText(tr("Action or key …"));
    m_filter->setAccessibleName(tr("Filter the keys"));
    m_filter->setToolTip(tr("Filter the keys"));
    m_empty->setText(tr("No keys for that"), tr("Empty the filter to see all of them."));
    m_model->retranslate();
    showRows();
}

} // namespace ui::help
