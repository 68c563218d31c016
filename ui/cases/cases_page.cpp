// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include "ui/models/words.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::cases {

using core::services::CaseListRow;
using core::services::CaseService;
using core::services::Office;
using models::CaseTableModel;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

enum Scope { OpenCases, ReturnedCases, EndedCases, AllCases };

constexpr int kFilterWidth = 56 * metrics::kGrid;

bool isInScope(const CaseListRow& row, Scope scope)
{
    switch (scope) {
    case OpenCases:
        return core::domain::isOpen(row.status);
    case ReturnedCases:
        return row.status == core::domain::CaseStatus::Returned;
    case EndedCases:
        return !core::domain::isOpen(row.status);
    case AllCases:
        return true;
    }
    return true;
}

} // namespace

CasesPage::CasesPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new CaseTableModel(this)), m_header(new widgets::PageHeader(this)),
      m_scope(new QComboBox(this)), m_filter(new QLineEdit(this)), m_table(new widgets::RecordTable(this)),
      m_empty(new widgets::EmptyState(u"briefcase"_s)), m_details(new widgets::DetailsPane)
{
    build();
    new shell::PageRefresher(*this, m_desk.changes());
}

void CasesPage::build()
{
    m_scope->setObjectName(u"caseScope"_s);
    m_filter->setObjectName(u"caseFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(kFilterWidth);
    m_header->addWidget(m_scope);
    m_header->addWidget(m_filter);
    QAction* create = m_desk.shell().actions().action(u"case.new"_s);
    m_header->addAction(create, widgets::ActionButton::Kind::Primary);
    m_empty->addAction(create);

    m_table->setObjectName(u"caseTable"_s);
    m_table->setTwoLineRows(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({104, 0, 0, 0, 124, 136, 136});
    m_table->setEmptyState(m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);

    connect(m_scope, &QComboBox::currentIndexChanged, this, &CasesPage::showRows);
    connect(m_filter, &QLineEdit::textChanged, this, &CasesPage::showRows);
    connect(m_table, &widgets::RecordTable::rowOpened, this, &CasesPage::openRow);
    connect(m_table, &widgets::RecordTable::rowChosen, this, &CasesPage::showDetails);
    QAction* filter = m_desk.shell().actions().makeFor(this, u"list.filter"_s);
    connect(filter, &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
}

QString CasesPage::id() const { return u"cases"_s; }

QString CasesPage::title() const { return tr("Cases"); }

QString CasesPage::iconId() const { return u"briefcase"_s; }

void CasesPage::open(const QString& argument)
{
    if (!argument.isEmpty()) {
        m_scope->setCurrentIndex(m_scope->findData(AllCases));
        m_filter->setText(argument);
    }
}

QString CasesPage::place() const { return m_filter->text(); }

QWidget* CasesPage::detailsPane() { return m_details; }

QWidget* CasesPage::firstFocus() { return m_table; }

void CasesPage::reload()
{
    m_desk.read(
        this, [](Office& office) { return CaseService(office).list(); },
        [this](QList<CaseListRow> rows) {
            m_rows = std::move(rows);
            showRows();
        });
}

bool CasesPage::isShown(const CaseListRow& row) const
{
    if (!isInScope(row, static_cast<Scope>(m_scope->currentData().toInt()))) {
        return false;
    }
    const QString wanted = m_filter->text().trimmed();
    const auto holds = [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || holds(row.number) || holds(row.personName) || holds(row.personChineseName)
           || holds(row.employerName.zh) || holds(row.employerName.en)
           || holds(row.procedureName.in(m_desk.lang()).text) || holds(row.stageName.in(m_desk.lang()).text)
           || holds(Words::ofCity(row.city));
}

void CasesPage::showRows()
{
    const int before = m_table->currentRow();
    const core::CaseId kept = before < 0 ? core::CaseId() : m_model->record(before).id;
    const int scrolled = m_table->verticalScrollBar()->value();

    QList<CaseListRow> shown;
    std::ranges::copy_if(m_rows, std::back_inserter(shown), [this](const CaseListRow& row) { return isShown(row); });
    m_model->setRecords(shown);
    for (int row = 0; row < m_model->rowCount() && kept.isStored(); ++row) {
        if (m_model->record(row).id == kept) {
            m_table->selectRecordRow(row);
            break;
        }
    }
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0) {
        m_table->selectRecordRow(0);
    }
    m_table->verticalScrollBar()->setValue(scrolled);
    m_header->setRemark(tr("%n case(s)", nullptr, static_cast<int>(shown.size())));
    showDetails(m_table->currentRow());
}

void CasesPage::showDetails(int row)
{
    if (row < 0) {
        m_details->clear();
        return;
    }
    const CaseListRow& chosen = m_model->record(row);
    const core::types::Lang lang = m_desk.lang();
    const models::NamePair name = models::namePair(chosen.personName, chosen.personChineseName, lang);
    m_details->setHeading(name.first, name.second);
    m_details->setGroups({
        {chosen.number,
            {{tr("Procedure"), m_desk.say(chosen.procedureName), {}}, {tr("Stage"), m_desk.say(chosen.stageName), {}},
                {tr("In it since"), Words::ofDate(chosen.stageSince, lang), {}},
                {tr("Waiting for"), Words::of(chosen.lane), {}},
                {tr("Our status"), Words::of(chosen.status), Words::toneOf(chosen.status)},
                {tr("Authority"), Words::of(chosen.authorityStatus), Words::toneOf(chosen.authorityStatus)},
                {tr("Next date"), chosen.nextDue.isValid() ? Words::ofDate(chosen.nextDue, lang) : QString(), {}}}},
        {tr("Facts"),
            {{tr("Employer"), m_desk.say(chosen.employerName), {}}, {tr("City"), Words::ofCity(chosen.city), {}},
                {tr("Class"), chosen.permitClass, {}}, {tr("Opened on"), Words::ofDate(chosen.openedOn, lang), {}}}},
    });
}

void CasesPage::openRow(int row) { Q_EMIT navigationWanted(u"case"_s, QString::number(m_model->record(row).id.value)); }

void CasesPage::fillScopes()
{
    const QSignalBlocker quiet(m_scope);
    const int kept = std::max(0, m_scope->currentIndex());
    m_scope->clear();
    m_scope->addItem(tr("Open cases"), OpenCases);
    m_scope->addItem(tr("Returned cases"), ReturnedCases);
    m_scope->addItem(tr("Ended cases"), EndedCases);
    m_scope->addItem(tr("All cases"), AllCases);
    m_scope->setCurrentIndex(kept);
    m_scope->setAccessibleName(tr("Which cases are shown"));
}

void CasesPage::retranslate()
{
    m_header->setTitle(title());
    m_table->setAccessibleName(title());
    m_filter->setPlaceholderText(tr("Filter by name, number, employer …"));
    m_filter->setAccessibleName(tr("Filter cases"));
    m_empty->setText(tr("No case here"), tr("Open a case for a person, or show other cases with the filter above."));
    fillScopes();
    m_model->setView(m_desk.lang(), m_desk.today());
    showRows();
}

} // namespace ui::cases
