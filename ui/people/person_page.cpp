// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_page.h"

#include "core/services/staff_service.h"
#include "ui/models/record_words.h"
#include "ui/models/words.h"
#include "ui/people/held_section.h"
#include "ui/people/person_papers.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui::people {

using core::services::Office;
using core::services::PersonService;
using models::RecordWords;
using models::Words;
using widgets::RecordTable;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

PersonPage::PersonPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_header(new widgets::PageHeader(this)), m_tabs(new QTabWidget(this)),
      m_passports(addSection(u"passport"_s)), m_permits(addSection(u"permit"_s)),
      m_residencePermits(addSection(u"residence-permit"_s)), m_employments(addSection(u"employment"_s)),
      m_dependants(addSection(u"dependant"_s)), m_cases(new models::CaseTableModel(this)),
      m_documents(new DocumentTableModel(this)), m_history(new models::HistoryTableModel(this)),
      m_caseTable(addTable(u"caseTable"_s, m_cases, {104, 0, 0, 0, 124, 136, 136})),
      m_documentTable(addTable(u"documentTable"_s, m_documents, {0, 200, 96, 112})),
      m_historyTable(addTable(u"historyTable"_s, m_history, {152, 120, 208, 0})), m_details(new widgets::DetailsPane)
{
    build();
    makeActions();
    new shell::PageRefresher(*this, m_desk.changes());
}

HeldSection* PersonPage::addSection(const QString& kind)
{
    auto* section = new HeldSection(kind, this);
    connect(section, &HeldSection::addWanted, this, [this, kind] { goToForm(u'/' + kind + u"/new"_s); });
    connect(section, &HeldSection::editWanted, this,
        [this, kind](qint64 key) { goToForm(u"/%1/%2"_s.arg(kind).arg(key)); });
    return section;
}

RecordTable* PersonPage::addTable(const QString& name, QAbstractItemModel* model, const QList<int>& widths)
{
    auto* table = new RecordTable(this);
    table->setObjectName(name);
    table->setModel(model);
    table->setColumnWidths(widths);
    return table;
}

QWidget* PersonPage::stacked(const QList<HeldSection*>& sections)
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, metrics::kPad, 0, metrics::kPad);
    column->setSpacing(metrics::kMargin);
    for (HeldSection* section : sections) {
        column->addWidget(section);
    }
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void PersonPage::build()
{
    m_tabs->setObjectName(u"personTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_caseTable->setTwoLineRows(true);
    m_caseTable->setColumnHidden(models::CaseTableModel::Person, true);
    m_tabs->addTab(stacked({m_passports, m_permits, m_residencePermits}), QString());
    m_tabs->addTab(stacked({m_employments, m_dependants}), QString());
    m_tabs->addTab(m_caseTable, QString());
    m_tabs->addTab(m_documentTable, QString());
    m_tabs->addTab(m_historyTable, QString());

    auto* body = new QVBoxLayout;
    body->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kGap);
    body->addWidget(m_tabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    connect(m_caseTable, &RecordTable::rowOpened, this,
        [this](int row) { Q_EMIT navigationWanted(u"case"_s, QString::number(m_cases->record(row).id.value)); });
}

void PersonPage::makeActions()
{
    shell::ActionTable& actions = m_desk.shell().actions();
    QAction* edit = actions.makeFor(this, u"record.edit"_s);
    connect(edit, &QAction::triggered, this, [this] { goToForm({}); });
    QAction* openCase = actions.makeFor(this, u"person.case"_s);
    connect(openCase, &QAction::triggered, this,
        [this] { Q_EMIT navigationWanted(u"case-new"_s, QString::number(m_id.value)); });
    m_header->addAction(edit);
    m_header->addAction(openCase, widgets::ActionButton::Kind::Primary);
}

QString PersonPage::id() const { return u"person"_s; }

QString PersonPage::title() const
{
    if (!m_sheet) {
        return tr("Person");
    }
    const core::domain::Person& person = m_sheet->view.person;
    return models::namePair(person.fullName(), person.chineseName, m_desk.lang()).first;
}

QString PersonPage::iconId() const { return u"user"_s; }

QString PersonPage::railPage() const { return u"people"_s; }

QString PersonPage::place() const { return m_id.isStored() ? QString::number(m_id.value) : QString(); }

QWidget* PersonPage::detailsPane() { return m_details; }

QWidget* PersonPage::firstFocus() { return m_tabs; }

void PersonPage::open(const QString& argument)
{
    const core::PersonId wanted{argument.toLongLong()};
    if (wanted.isStored() && wanted != m_id) {
        m_id = wanted;
        m_tabs->setCurrentIndex(0);
        reload();
    }
}

core::Result<PersonPage::Sheet> PersonPage::readSheet(Office& office, core::PersonId id)
{
    auto view = PersonService(office).view(id);
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

void PersonPage::reload()
{
    if (!m_id.isStored()) {
        return;
    }
    m_desk.read(
        this, [id = m_id](Office& office) { return readSheet(office, id); },
        [this](Sheet sheet) {
            if (sheet.view.person.id == m_id) {
                show(std::move(sheet));
            }
        });
}

void PersonPage::show(Sheet sheet)
{
    m_sheet = std::move(sheet);
    m_cases->setRecords(m_sheet->view.cases);
    m_documents->setRecords(m_sheet->view.documents);
    m_history->setRecords(m_sheet->view.history);
    retranslate();
    Q_EMIT titleChanged();
}

void PersonPage::showHeader()
{
    const core::domain::Person& person = m_sheet->view.person;
    const core::types::Lang lang = m_desk.lang();
    QStringList remark{models::namePair(person.fullName(), person.chineseName, lang).second,
        RecordWords::ofNationality(person.nationality, lang)};
    if (person.bornOn.isValid()) {
        remark.append(tr("born on %1").arg(Words::ofDate(person.bornOn, lang)));
    }
    remark.removeAll(QString());
    m_header->setTitle(title());
    m_header->setRemark(remark.join(u"  ·  "_s));
}

void PersonPage::showSections(const PersonPapers& papers)
{
    m_passports->setRows(papers.passports());
    m_permits->setRows(papers.permits());
    m_residencePermits->setRows(papers.residencePermits());
    m_employments->setRows(papers.employments());
    m_dependants->setRows(papers.dependants());
}

void PersonPage::showDetails(const PersonPapers& papers)
{
    const core::domain::Person& person = m_sheet->view.person;
    const core::types::Lang lang = m_desk.lang();
    const auto today = [&](const QString& label, const QList<HeldRow>& rows) {
        for (const HeldRow& row : rows) {
            const bool holds = row.standing == models::Standing::Valid || row.standing == models::Standing::EndsSoon;
            if (holds) {
                const QString until = row.to.isValid() ? tr("until %1").arg(Words::ofDate(row.to, lang)) : QString();
                return widgets::Detail{label, (row.what + u'\n' + until).trimmed(), {}};
            }
        }
        return widgets::Detail{label, tr("None valid today"), widgets::Tone::Due};
    };
    m_details->setHeading(tr("Facts"));
    m_details->setGroups({
        {tr("Person"),
            {{tr("Surname"), person.surname, {}}, {tr("Given names"), person.givenNames, {}},
                {tr("Chinese name"), person.chineseName, {}}, {tr("In the passport's zone"), person.mrzName, {}},
                {tr("Sex"), RecordWords::ofSex(person.sex), {}},
                {tr("Nationality"), RecordWords::ofNationality(person.nationality, lang), {}},
                {tr("Born on"), Words::ofDate(person.bornOn, lang), {}}, {tr("Phone"), person.phone, {}},
                {tr("E-mail"), person.email, {}}, {tr("Note"), person.note, {}}}},
        {tr("Today"),
            {today(tr("Passport"), papers.passports()), today(tr("Work permit"), papers.permits()),
                today(tr("Residence permit"), papers.residencePermits()), today(tr("Employer"), papers.employments())}},
    });
}

void PersonPage::showTabTitles()
{
    m_tabs->setTabText(0, tr("Passports and permits"));
    m_tabs->setTabText(1, tr("Work and family"));
    m_tabs->setTabText(2, tr("Cases %1").arg(m_cases->rowCount()));
    m_tabs->setTabText(3, tr("Files %1").arg(m_documents->rowCount()));
    m_tabs->setTabText(4, tr("History"));
    m_tabs->setAccessibleName(title());
    m_caseTable->setAccessibleName(tr("Cases"));
    m_documentTable->setAccessibleName(tr("Files"));
    m_historyTable->setAccessibleName(tr("History"));
}

void PersonPage::retranslate()
{
    const core::types::Lang lang = m_desk.lang();
    m_passports->setWords(tr("Passports"), tr("Number"), tr("Add a passport"), lang);
    m_permits->setWords(tr("Work permits"), tr("Number"), tr("Add a work permit"), lang);
    m_residencePermits->setWords(tr("Residence permits"), tr("Number"), tr("Add a residence permit"), lang);
    m_employments->setWords(tr("Employment"), tr("Employer"), tr("Add an employment"), lang);
    m_dependants->setWords(tr("Family"), tr("Name"), tr("Add a family member"), lang);
    m_cases->setView(lang, m_desk.today());
    m_documents->setLang(lang);
    showTabTitles();
    if (m_sheet) {
        const PersonPapers papers(m_sheet->view, lang, m_desk.today());
        showHeader();
        showSections(papers);
        showDetails(papers);
        m_history->setNames({m_sheet->staffNames, {}}, lang);
    }
}

void PersonPage::goToForm(const QString& below)
{
    if (m_id.isStored()) {
        Q_EMIT navigationWanted(u"person-edit"_s, QString::number(m_id.value) + below);
    }
}

} // namespace ui::people
