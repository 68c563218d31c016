// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/employers_page.h"

#include "ui/models/record_words.h"
#include "ui/models/words.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::employers {

using core::services::EmployerListRow;
using core::services::EmployerService;
using core::services::Office;
using models::EmployerTableModel;
using models::RecordWords;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kFilterWidth = 56 * metrics::kGrid;
}

EmployersPage::EmployersPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new EmployerTableModel(this)), m_header(new widgets::PageHeader(this)),
      m_filter(new QLineEdit(this)), m_table(new widgets::RecordTable(this)),
      m_empty(new widgets::EmptyState(u"building-2"_s)), m_details(new widgets::DetailsPane)
{
    build();
    makeActions();
    new shell::PageRefresher(*this, m_desk.changes());
}

void EmployersPage::build()
{
    m_filter->setObjectName(u"employerFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(kFilterWidth);
    m_header->addWidget(m_filter);

    m_table->setObjectName(u"employerTable"_s);
    m_table->setTwoLineRows(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 184, 104, 132, 72, 88});
    m_table->setEmptyState(m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &EmployersPage::showRows);
    connect(m_table, &widgets::RecordTable::rowOpened, this, &EmployersPage::openRow);
    connect(m_table, &widgets::RecordTable::rowChosen, this, &EmployersPage::showDetails);
}

void EmployersPage::makeActions()
{
    shell::ActionTable& actions = m_desk.shell().actions();
    QAction* create = actions.makeFor(this, u"record.new"_s);
    connect(create, &QAction::triggered, this, [this] { Q_EMIT navigationWanted(u"employer-edit"_s, u"new"_s); });
    QAction* edit = actions.makeFor(this, u"record.edit"_s);
    connect(edit, &QAction::triggered, this, &EmployersPage::editChosen);
    QAction* filter = actions.makeFor(this, u"list.filter"_s);
    connect(filter, &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
    m_header->addAction(create, widgets::ActionButton::Kind::Primary);
    m_empty->addAction(actions.action(u"import.people"_s));
    m_empty->addAction(create);
}

QString EmployersPage::id() const { return u"employers"_s; }

QString EmployersPage::title() const { return tr("Employers"); }

QString EmployersPage::iconId() const { return u"building-2"_s; }

void EmployersPage::open(const QString& argument)
{
    if (!argument.isEmpty()) {
        m_filter->setText(argument);
    }
}

QString EmployersPage::place() const { return m_filter->text(); }

QWidget* EmployersPage::detailsPane() { return m_details; }

QWidget* EmployersPage::firstFocus() { return m_table; }

void EmployersPage::reload()
{
    m_desk.read(
        this, [](Office& office) { return EmployerService(office).list(); },
        [this](QList<EmployerListRow> rows) {
            m_rows = std::move(rows);
            showRows();
        });
}

bool EmployersPage::isShown(const EmployerListRow& row, const QString& wanted) const
{
    const auto holds = [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || holds(row.name.zh) || holds(row.name.en) || holds(row.creditCode)
           || holds(Words::ofCity(row.city));
}

void EmployersPage::showRows()
{
    const int before = m_table->currentRow();
    const core::EmployerId kept = before < 0 ? core::EmployerId() : m_model->record(before).id;
    const int scrolled = m_table->verticalScrollBar()->value();

    const QString wanted = m_filter->text().trimmed();
    QList<EmployerListRow> shown;
    std::ranges::copy_if(
        m_rows, std::back_inserter(shown), [&](const EmployerListRow& row) { return isShown(row, wanted); });
    m_model->setRecords(shown);
    for (int row = 0; row < m_model->rowCount() && kept.isStored(); ++row) {
        if (m_model->record(row).id == kept) {
            m_table->selectRecordRow(row);
            break;
        }
    }
    if (m_table->currentRow() < 0) {
        m_table->selectRecordRow(0);
    }
    m_table->verticalScrollBar()->setValue(scrolled);
    m_header->setRemark(tr("%n employer(s)", nullptr, static_cast<int>(shown.size())));
    showDetails(m_table->currentRow());
}

void EmployersPage::showDetails(int row)
{
    if (row < 0) {
        m_details->clear();
        return;
    }
    const EmployerListRow& chosen = m_model->record(row);
    const core::types::Lang lang = m_desk.lang();
    const widgets::Tone tone = RecordWords::toneOfExpiry(chosen.filingExpiresOn, m_desk.today());
    const QString filing = chosen.filingExpiresOn.isValid() ? Words::ofDate(chosen.filingExpiresOn, lang) : QString();
    m_details->setHeading(m_desk.say(chosen.name));
    m_details->setGroups(
        {{{}, {{tr("In Chinese"), chosen.name.zh, {}}, {tr("In English"), chosen.name.en, {}},
                  {tr("Credit code"), chosen.creditCode, {}}, {tr("City"), Words::ofCity(chosen.city), {}},
                  {tr("Filing until"), filing, tone == widgets::Tone::Neutral ? std::nullopt : std::optional(tone)},
                  {tr("People"), QString::number(chosen.people), {}},
                  {tr("Open cases"), QString::number(chosen.openCases), {}}}}});
}

void EmployersPage::openRow(int row)
{
    Q_EMIT navigationWanted(u"employer"_s, QString::number(m_model->record(row).id.value));
}

void EmployersPage::editChosen()
{
    if (const int row = m_table->currentRow(); row >= 0) {
        Q_EMIT navigationWanted(u"employer-edit"_s, QString::number(m_model->record(row).id.value));
    }
}

void EmployersPage::retranslate()
{
    m_header->setTitle(title());
    m_table->setAccessibleName(title());
    m_filter->setPlaceholderText(tr("Filter by name, credit code, city …"));
    m_filter->setAccessibleName(tr("Filter employers"));
    m_empty->setText(tr("No employer here yet"),
        tr("Employers come along with the people of a client's sheet, or add one by hand."));
    m_model->setView(m_desk.lang(), m_desk.today());
    showRows();
}

} // namespace ui::employers
