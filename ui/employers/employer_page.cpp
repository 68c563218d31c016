// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/employer_page.h"

#include "core/services/staff_service.h"
#include "ui/models/record_words.h"
#include "ui/models/words.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui::employers {

using core::services::EmployerService;
using core::services::Office;
using models::RecordWords;
using models::Words;
using widgets::RecordTable;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

EmployerPage::EmployerPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_header(new widgets::PageHeader(this)), m_tabs(new QTabWidget(this)),
      m_people(new models::PersonTableModel(this)), m_cases(new models::CaseTableModel(this)),
      m_history(new models::HistoryTableModel(this)),
      m_personTable(addTable(u"personTable"_s, m_people, {0, 112, 100, 104, 140, 104, 0, 56})),
      m_caseTable(addTable(u"caseTable"_s, m_cases, {104, 0, 0, 0, 124, 136, 136})),
      m_historyTable(addTable(u"historyTable"_s, m_history, {152, 120, 208, 0})), m_details(new widgets::DetailsPane)
{
    build();
    new shell::PageRefresher(*this, m_desk.changes());
}

RecordTable* EmployerPage::addTable(const QString& name, QAbstractItemModel* model, const QList<int>& widths)
{
    auto* table = new RecordTable(this);
    table->setObjectName(name);
    table->setModel(model);
    table->setColumnWidths(widths);
    return table;
}

void EmployerPage::build()
{
    m_tabs->setObjectName(u"employerTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_personTable->setTwoLineRows(true);
    m_personTable->setColumnHidden(models::PersonTableModel::Employer, true);
    m_caseTable->setTwoLineRows(true);
    m_caseTable->setColumnHidden(models::CaseTableModel::Employer, true);
    m_tabs->addTab(m_personTable, QString());
    m_tabs->addTab(m_caseTable, QString());
    m_tabs->addTab(m_historyTable, QString());

    QAction* edit = m_desk.shell().actions().makeFor(this, u"record.edit"_s);
    connect(edit, &QAction::triggered, this,
        [this] { Q_EMIT navigationWanted(u"employer-edit"_s, QString::number(m_id.value)); });
    m_header->addAction(edit, widgets::ActionButton::Kind::Primary);

    auto* body = new QVBoxLayout;
    body->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kGap);
    body->addWidget(m_tabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    connect(m_personTable, &RecordTable::rowOpened, this,
        [this](int row) { Q_EMIT navigationWanted(u"person"_s, QString::number(m_people->record(row).id.value)); });
    connect(m_caseTable, &RecordTable::rowOpened, this,
        [this](int row) { Q_EMIT navigationWanted(u"case"_s, QString::number(m_cases->record(row).id.value)); });
}

QString EmployerPage::id() const { return u"employer"_s; }

QString EmployerPage::title() const { return m_sheet ? m_desk.say(m_sheet->view.employer.name) : tr("Employer"); }

QString EmployerPage::iconId() const { return u"building-2"_s; }

QString EmployerPage::railPage() const { return u"employers"_s; }

QString EmployerPage::place() const { return m_id.isStored() ? QString::number(m_id.value) : QString(); }

QWidget* EmployerPage::detailsPane() { return m_details; }

QWidget* EmployerPage::firstFocus() { return m_tabs; }

void EmployerPage::open(const QString& argument)
{
    const core::EmployerId wanted{argument.toLongLong()};
    if (wanted.isStored() && wanted != m_id) {
        m_id = wanted;
        m_tabs->setCurrentIndex(0);
        reload();
    }
}

core::Result<EmployerPage::Sheet> EmployerPage::readSheet(Office& office, core::EmployerId id)
{
    auto view = EmployerService(office).view(id);
    if (!view) {
        return view.failure();
    }
    const auto staff = core::services::StaffService(office).list();
    if (!staff) {
        return staff.failure();
    }
    Sheet sheet{std::move(view).value(), {}};
    for (const core::domain::Staff& each : *staff) {
        sheet.staffNames.insert(each.id.value, each.name);
    }
    return sheet;
}

void EmployerPage::reload()
{
    if (!m_id.isStored()) {
        return;
    }
    m_desk.read(
        this, [id = m_id](Office& office) { return readSheet(office, id); },
        [this](Sheet sheet) {
            if (sheet.view.employer.id == m_id) {
                show(std::move(sheet));
            }
        });
}

void EmployerPage::show(Sheet sheet)
{
    m_sheet = std::move(sheet);
    m_people->setRecords(m_sheet->view.people);
    m_cases->setRecords(m_sheet->view.cases);
    m_history->setRecords(m_sheet->view.history);
    retranslate();
    Q_EMIT titleChanged();
}

void EmployerPage::showDetails()
{
    const core::domain::Employer& employer = m_sheet->view.employer;
    const core::types::Lang lang = m_desk.lang();
    const widgets::Tone tone = RecordWords::toneOfExpiry(employer.filingExpiresOn, m_desk.today());
    const QString filing =
        employer.filingExpiresOn.isValid() ? Words::ofDate(employer.filingExpiresOn, lang) : QString();
    m_details->setHeading(tr("Facts"));
    m_details->setGroups({
        {tr("Employer"),
            {{tr("In Chinese"), employer.name.zh, {}}, {tr("In English"), employer.name.en, {}},
                {tr("Credit code"), employer.creditCode, {}}, {tr("City"), Words::ofCity(employer.city), {}},
                {tr("Address"), m_desk.say(employer.address), {}},
                {tr("Filing until"), filing, tone == widgets::Tone::Neutral ? std::nullopt : std::optional(tone)},
                {tr("Relation to us"), employer.isClient ? tr("Client") : tr("No client (any more)"), {}},
                {tr("Note"), employer.note, {}}}},
        {tr("Contact"), {{tr("Name"), employer.contactName, {}}, {tr("Phone"), employer.contactPhone, {}},
                            {tr("E-mail"), employer.contactEmail, {}}}},
    });
}

void EmployerPage::showTabTitles()
{
    m_tabs->setTabText(0, tr("People %1").arg(m_people->rowCount()));
    m_tabs->setTabText(1, tr("Cases %1").arg(m_cases->rowCount()));
    m_tabs->setTabText(2, tr("History"));
    m_tabs->setAccessibleName(title());
    m_personTable->setAccessibleName(tr("People"));
    m_caseTable->setAccessibleName(tr("Cases"));
    m_historyTable->setAccessibleName(tr("History"));
}

void EmployerPage::retranslate()
{
    const core::types::Lang lang = m_desk.lang();
    m_people->setView(lang, m_desk.today());
    m_cases->setView(lang, m_desk.today());
    showTabTitles();
    m_header->setTitle(title());
    if (m_sheet) {
        const core::domain::Employer& employer = m_sheet->view.employer;
        QStringList remark{employer.creditCode, Words::ofCity(employer.city)};
        remark.removeAll(QString());
        m_header->setRemark(remark.join(u"  ·  "_s));
        showDetails();
        m_history->setNames({m_sheet->staffNames, {}}, lang);
    }
}

} // namespace ui::employers
