// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "ui/models/case_table_model.h"
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

namespace ui::people {

using core::services::Office;
using core::services::PersonListRow;
using core::services::PersonService;
using models::PersonTableModel;
using models::RecordWords;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kFilterWidth = 56 * metrics::kGrid;
}

PeoplePage::PeoplePage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new PersonTableModel(this)), m_header(new widgets::PageHeader(this)),
      m_filter(new QLineEdit(this)), m_table(new widgets::RecordTable(this)),
      m_empty(new widgets::EmptyState(u"users"_s)), m_details(new widgets::DetailsPane)
{
    build();
    makeActions();
    new shell::PageRefresher(*this, m_desk.changes());
}

void PeoplePage::build()
{
    m_filter->setObjectName(u"personFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(kFilterWidth);
    m_header->addWidget(m_filter);

    m_table->setObjectName(u"personTable"_s);
    m_table->setTwoLineRows(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 112, 100, 104, 140, 104, 0, 56});
    m_table->setEmptyState(m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &PeoplePage::showRows);
    connect(m_table, &widgets::RecordTable::rowOpened, this, &PeoplePage::openRow);
    connect(m_table, &widgets::RecordTable::rowChosen, this, &PeoplePage::showDetails);
}

void PeoplePage::makeActions()
{
    shell::ActionTable& actions = m_desk.shell().actions();
    QAction* import = actions.action(u"import.people"_s);
    QAction* create = actions.makeFor(this, u"record.new"_s);
    connect(create, &QAction::triggered, this, [this] { Q_EMIT navigationWanted(u"person-edit"_s, u"new"_s); });
    QAction* edit = actions.makeFor(this, u"record.edit"_s);
    connect(edit, &QAction::triggered, this, &PeoplePage::editChosen);
    QAction* filter = actions.makeFor(this, u"list.filter"_s);
    connect(filter, &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
    m_header->addAction(import);
    m_header->addAction(create, widgets::ActionButton::Kind::Primary);
    m_empty->addAction(import);
    m_empty->addAction(actions.action(u"office.demo"_s));
}

QString PeoplePage::id() const { return u"people"_s; }

QString PeoplePage::title() const { return tr("People"); }

QString PeoplePage::iconId() const { return u"users"_s; }

void PeoplePage::open(const QString& argument)
{
    if (!argument.isEmpty()) {
        m_filter->setText(argument);
    }
}

QString PeoplePage::place() const { return m_filter->text(); }

QWidget* PeoplePage::detailsPane() { return m_details; }

QWidget* PeoplePage::firstFocus() { return m_table; }

void PeoplePage::reload()
{
    m_desk.read(
        this, [](Office& office) { return PersonService(office).list(); },
        [this](QList<PersonListRow> rows) {
            m_rows = std::move(rows);
            showRows();
        });
}

bool PeoplePage::isShown(const PersonListRow& row, const QString& wanted) const
{
    const auto holds = [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || holds(models::fullName(row)) || holds(row.chineseName) || holds(row.passportNumber)
           || holds(row.permitNumber) || holds(row.employerName.zh) || holds(row.employerName.en)
           || holds(RecordWords::ofNationality(row.nationality, m_desk.lang())) || holds(Words::ofCity(row.city))
           || holds(Words::ofClass(row.permitClass));
}

void PeoplePage::showRows()
{
    const int before = m_table->currentRow();
    const core::PersonId kept = before < 0 ? core::PersonId() : m_model->record(before).id;
    const int scrolled = m_table->verticalScrollBar()->value();

    const QString wanted = m_filter->text().trimmed();
    QList<PersonListRow> shown;
    std::ranges::copy_if(
        m_rows, std::back_inserter(shown), [&](const PersonListRow& row) { return isShown(row, wanted); });
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
    m_header->setRemark(tr("%n person(s)", nullptr, static_cast<int>(shown.size())));
    showDetails(m_table->currentRow());
}

void PeoplePage::showDetails(int row)
{
    if (row < 0) {
        m_details->clear();
        return;
    }
    const PersonListRow& chosen = m_model->record(row);
    const core::types::Lang lang = m_desk.lang();
    const auto day = [lang](QDate date) { return date.isValid() ? Words::ofDate(date, lang) : QString(); };
    const auto expiry = [&](const QString& label, QDate date) {
        const widgets::Tone tone = RecordWords::toneOfExpiry(date, m_desk.today());
        return widgets::Detail{label, day(date), tone == widgets::Tone::Neutral ? std::nullopt : std::optional(tone)};
    };
    const models::NamePair name = models::namePair(models::fullName(chosen), chosen.chineseName, lang);
    m_details->setHeading(name.first, name.second);
    m_details->setGroups({
        {{}, {{tr("Nationality"), RecordWords::ofNationality(chosen.nationality, lang), {}},
                 {tr("Born on"), day(chosen.bornOn), {}}, {tr("Open cases"), QString::number(chosen.openCases), {}}}},
        {tr("Passport"),
            {{tr("Number"), chosen.passportNumber, {}}, expiry(tr("Valid until"), chosen.passportExpiresOn)}},
        {tr("Work permit"),
            {{tr("Number"), chosen.permitNumber, {}}, {tr("Class"), Words::ofClass(chosen.permitClass), {}},
                {tr("Form"), RecordWords::ofPermitForm(chosen.permitForm), {}},
                expiry(tr("Valid until"), chosen.permitValidTo)}},
        {tr("Employment"),
            {{tr("Employer"), m_desk.say(chosen.employerName), {}}, {tr("Position"), m_desk.say(chosen.position), {}},
                {tr("City"), Words::ofCity(chosen.city), {}}}},
    });
}

void PeoplePage::openRow(int row)
{
    Q_EMIT navigationWanted(u"person"_s, QString::number(m_model->record(row).id.value));
}

void PeoplePage::editChosen()
{
    if (const int row = m_table->currentRow(); row >= 0) {
        Q_EMIT navigationWanted(u"person-edit"_s, QString::number(m_model->record(row).id.value));
    }
}

void PeoplePage::retranslate()
{
    m_header->setTitle(title());
    m_table->setAccessibleName(title());
    m_filter->setPlaceholderText(tr("Filter by name, passport, employer …"));
    m_filter->setAccessibleName(tr("Filter people"));
    m_empty->setText(
        tr("Nobody here yet"), tr("Bring people in from a client's spreadsheet, or look around in the demo office."));
    m_model->setView(m_desk.lang(), m_desk.today());
    showRows();
}

} // namespace ui::people
