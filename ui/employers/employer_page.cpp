// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/employer_page.h"

#include "core/services/seal_service.h"
#include "ui/employers/progress_panel.h"
#include "ui/employers/request_panel.h"
#include "ui/models/record_words.h"
#include "ui/models/why_key.h"
#include "ui/models/words.h"
#include "ui/employers/employer_seal_table_model.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::employers {

using core::services::CaseLinkService;
using core::services::EmployerService;
using core::services::Office;
using core::services::SealService;
using models::RecordWords;
using models::Words;
using record_pages::OfferPanel;
using widgets::RecordTable;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Extensions open 90 days before the end (Beijing: 120, domain §3 D09); a month more leaves time for the papers.
constexpr int kLookAhead = 150;

} // namespace

EmployerPage::EmployerPage(shell::Desk& desk, QWidget* parent)
    : TabbedRecordPage(desk, u"employer"_s, parent), m_people(new models::PersonTableModel(this))
{
    build();
}

void EmployerPage::build()
{
    RecordTable* people = addTable(u"personTable"_s, m_people, {0, 112, 100, 104, 140, 104, 0, 56});
    people->setTwoLineRows(true);
    people->setColumnHidden(models::PersonTableModel::Employer, true);
    connect(people, &RecordTable::rowOpened, this,
        [this](int row) { Q_EMIT navigationWanted(u"person"_s, QString::number(m_people->record(row).id.value)); });
    m_cases = addCases(models::CaseTableModel::Employer);
    buildExtensions();
    m_accounts = new PortalAccountTableModel(this);
    m_accountTable = addTable(u"portalAccountTable"_s, m_accounts, {160, 0, 0, 128, 0, 0});
    connect(m_accountTable, &RecordTable::rowOpened, this,
        [this](int row) { editAccount(m_accounts->record(row).id.value); });
    m_seals = new EmployerSealTableModel(this);
    m_sealTable = addTable(u"employerSealTable"_s, m_seals, {200, 128, 128, 0, 0});
    connect(m_sealTable, &RecordTable::rowOpened, this, [this](int row) { editSeal(m_seals->record(row).id.value); });
    m_request = new RequestPanel(desk(), this);
    addTab(m_request);
    m_progress = new ProgressPanel(desk(), this);
    addTab(m_progress);
    QAction* report = desk().shell().actions().makeFor(this, u"employer.report"_s);
    connect(report, &QAction::triggered, this, [this] {
        showTab(m_progress);
        m_progress->save();
    });
    m_history = addHistory();
    QAction* ask = desk().shell().actions().makeFor(this, u"employer.ask"_s);
    connect(ask, &QAction::triggered, this, [this] {
        showTab(m_request);
        m_request->copy();
    });
    addBin(core::services::BinKind::Employer);
    header().addAction(ask);
    QAction* add = desk().shell().actions().makeFor(this, u"employer.access"_s);
    connect(add, &QAction::triggered, this, [this] { editAccount(0); });
    QAction* remove = desk().shell().actions().makeFor(this, u"record.remove"_s);
    connect(remove, &QAction::triggered, this, &EmployerPage::removeChosen);
    QAction* addSeal = desk().shell().actions().makeFor(this, u"seal.add"_s);
    connect(addSeal, &QAction::triggered, this, [this] { editSeal(0); });
    header().addAction(addSeal);
    header().addAction(add);
    QAction* edit = desk().shell().actions().makeFor(this, u"record.edit"_s);
    connect(edit, &QAction::triggered, this, [this] { Q_EMIT navigationWanted(u"employer-edit"_s, place()); });
    header().addAction(edit, widgets::ActionButton::Kind::Primary);
}

void EmployerPage::buildExtensions()
{
    m_extensions = new OfferPanel(desk(), record_pages::OfferList::Main::Shown, u"extensions"_s);
    m_extensions->setObjectName(u"extensionOffers"_s);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->addWidget(m_extensions);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    addTab(scroll);
}

core::Result<EmployerPage::Sheet> EmployerPage::readSheet(Office& office, core::EmployerId id)
{
    auto view = record_pages::withStaffNames(office, EmployerService(office).view(id));
    if (!view) {
        return view.failure();
    }
    auto due = CaseLinkService(office).extensionsDue(id, office.today().addDays(kLookAhead));
    if (!due) {
        return due.failure();
    }
    return Sheet{std::move(view).value(), {std::move(due).value(), models::sourceTitles(office.rules())}};
}

void EmployerPage::editAccount(qint64 account)
{
    if (key() != 0) {
        const QString which = account == 0 ? u"new"_s : QString::number(account);
        Q_EMIT navigationWanted(u"portal-account-edit"_s, place() + u'/' + which);
    }
}

void EmployerPage::editSeal(qint64 seal)
{
    if (key() != 0) {
        Q_EMIT navigationWanted(u"seal-edit"_s, place() + u'/' + (seal == 0 ? u"new"_s : QString::number(seal)));
    }
}

void EmployerPage::removeChosen()
{
    const auto removed = [this] { desk().reportDone(tr("Removed.")); };
    if (const int row = m_accountTable->hasFocus() ? m_accountTable->currentRow() : -1; row >= 0) {
        desk().write(
            this, {}, [id = m_accounts->record(row).id](Office& office) { return EmployerService(office).remove(id); },
            removed);
    }
    if (const int row = m_sealTable->hasFocus() ? m_sealTable->currentRow() : -1; row >= 0) {
        desk().write(
            this, {}, [id = m_seals->record(row).id](Office& office) { return SealService(office).removeSeal(id); },
            removed);
    }
}

QString EmployerPage::id() const { return u"employer"_s; }

QString EmployerPage::title() const { return m_sheet ? desk().say(m_sheet->view.employer.name) : tr("Employer"); }

QString EmployerPage::railPage() const { return u"employers"_s; }

void EmployerPage::read()
{
    readRecord([id = core::EmployerId{key()}](Office& office) { return readSheet(office, id); },
        [this](Sheet sheet) { show(std::move(sheet)); });
}

void EmployerPage::show(Sheet sheet)
{
    m_sheet = std::move(sheet);
    m_people->setRecords(m_sheet->view.people);
    m_cases->setRecords(m_sheet->view.cases);
    m_extensions->setSheet(m_sheet->extensions, u"employer/%1/extensions"_s.arg(key()));
    m_request->setEmployer(core::EmployerId{key()}, title());
    m_progress->setEmployer(core::EmployerId{key()}, title());
    m_accounts->setRecords(m_sheet->view.portalAccounts);
    m_seals->setRecords(m_sheet->view.seals);
    m_history->setRecords(m_sheet->view.history);
    retranslate();
    Q_EMIT titleChanged();
}

void EmployerPage::showDetails()
{
    const core::domain::Employer& employer = m_sheet->view.employer;
    const core::types::Lang lang = desk().lang();
    const widgets::Tone tone = RecordWords::toneOfExpiry(employer.filingExpiresOn, desk().today());
    const QString filing =
        employer.filingExpiresOn.isValid() ? Words::ofDate(employer.filingExpiresOn, lang) : QString();
    details().setHeading(tr("Facts"));
    details().setGroups({
        {tr("Employer"),
            {{tr("In Chinese"), employer.name.zh, {}}, {tr("In English"), employer.name.en, {}},
                {tr("Credit code"), employer.creditCode, {}}, {tr("City"), Words::ofCity(employer.city), {}},
                {tr("Address"), desk().say(employer.address), {}},
                {tr("Filing until"), filing, tone == widgets::Tone::Neutral ? std::nullopt : std::optional(tone),
                    models::whyKey(u"filing-expires"_s, employer.id.value)},
                {tr("Relation to us"), employer.isClient ? tr("Client") : tr("No client (any more)"), {}},
                {tr("Note"), employer.note, {}}}},
        {tr("Contact"), {{tr("Name"), employer.contactName, {}}, {tr("Phone"), employer.contactPhone, {}},
                            {tr("E-mail"), employer.contactEmail, {}}}},
    });
}

void EmployerPage::showTabTitles()
{
    setTab(0, tr("People %1").arg(m_people->rowCount()), tr("People"));
    setTab(1, tr("Cases %1").arg(m_cases->rowCount()), tr("Cases"));
    setTab(2, tr("Extensions due %1").arg(m_sheet ? m_sheet->extensions.bundles.size() : 0), tr("Extensions due"));
    setTab(3, tr("Portal access %1").arg(m_accounts->rowCount()), tr("Portal access"));
    setTab(4, tr("Seals %1").arg(m_seals->rowCount()), tr("Seals"));
    setTab(5, tr("What to ask for"));
    setTab(6, tr("Progress"));
    setTab(7, tr("History"));
}

void EmployerPage::retranslate()
{
    const core::types::Lang lang = desk().lang();
    m_people->setView(lang, desk().today());
    m_cases->setView(lang, desk().today());
    m_extensions->setTitle(tr("Their permits end within 150 days. Each extension comes with that of the residence "
                              "permit; file by the day shown."));
    m_extensions->setNothing(tr("No extension is due"),
        tr("No permit of this client ends within %1 days, or the case is open already.").arg(kLookAhead));
    m_extensions->retranslate();
    m_request->retranslate();
    m_progress->retranslate();
    m_accounts->setView(lang, desk().today());
    m_seals->setView(lang, desk().today());
    showTabTitles();
    header().setTitle(title());
    if (m_sheet) {
        const core::domain::Employer& employer = m_sheet->view.employer;
        QStringList remark{employer.creditCode, Words::ofCity(employer.city)};
        remark.removeAll(QString());
        header().setRemark(remark.join(u"  ·  "_s));
        showDetails();
        m_history->setNames({m_sheet->staffNames, {}}, lang);
    }
}

} // namespace ui::employers
