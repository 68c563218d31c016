// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_page.h"

#include "ui/models/record_words.h"
#include "ui/models/words.h"
#include "ui/people/held_section.h"
#include "ui/people/person_clocks.h"
#include "ui/people/person_editors.h"
#include "ui/people/unfiled_strip.h"
#include "ui/record_pages/day_why.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/time_line.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::people {

using core::services::Office;
using core::services::PersonService;
using models::RecordWords;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

PersonPage::PersonPage(shell::Desk& desk, QWidget* parent)
    : TabbedRecordPage(desk, u"person"_s, parent), m_documents(new DocumentTableModel(this))
{
    build();
    makeActions();
}

HeldSection* PersonPage::makeSection(const HeldKind& kind)
{
    auto* section = new HeldSection(kind, this);
    const QString code = QString::fromLatin1(kind.code);
    connect(section, &HeldSection::addWanted, this, [this, code] { goToForm(u'/' + code + u"/new"_s); });
    connect(section, &HeldSection::editWanted, this,
        [this, code](qint64 row) { goToForm(u"/%1/%2"_s.arg(code).arg(row)); });
    connect(section, &HeldSection::removeWanted, this, [this, code](qint64 row) { removeRow(code, row); });
    return section;
}

QWidget* PersonPage::stacked(HeldTab tab)
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, metrics::kPad, 0, metrics::kPad);
    column->setSpacing(metrics::kMargin);
    for (HeldSection* section : std::as_const(m_sections)) {
        if (section->kind().tab == tab) {
            column->addWidget(section);
        }
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
    for (const HeldKind& kind : heldKinds()) {
        m_sections.append(makeSection(kind));
    }
    addTab(stacked(HeldTab::Papers));
    addTab(stacked(HeldTab::WorkAndFamily));
    m_cases = addCases(models::CaseTableModel::Person);
    addTable(u"documentTable"_s, m_documents, {0, 200, 96, 112});
    m_history = addHistory();
    addClocks();
    m_unfiled = new UnfiledStrip(desk(), this);
    static_cast<QBoxLayout*>(layout())->insertWidget(1, m_unfiled); // between the header and the tabs
}

void PersonPage::addClocks()
{
    auto* inside = new QWidget;
    m_clocks = new widgets::TimeLine(inside);
    m_clocks->setObjectName(u"personClocks"_s);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, metrics::kPad, 0, metrics::kPad);
    column->addWidget(m_clocks);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    addTab(scroll);
    connect(m_clocks, &widgets::TimeLine::whyWanted, this,
        [this](int span, const QPoint& position) { why().explain(m_clocks->spans().at(span).why, position); });
}

void PersonPage::makeActions()
{
    shell::ActionTable& actions = desk().shell().actions();
    QAction* edit = actions.makeFor(this, u"record.edit"_s);
    connect(edit, &QAction::triggered, this, [this] { goToForm({}); });
    QAction* openCase = actions.makeFor(this, u"person.case"_s);
    connect(openCase, &QAction::triggered, this, [this] { Q_EMIT navigationWanted(u"case-new"_s, place()); });
    QAction* papers = actions.makeFor(this, u"paper.make"_s);
    connect(papers, &QAction::triggered, this, &PersonPage::makePapers);
    QAction* remove = actions.makeFor(this, u"record.remove"_s);
    connect(remove, &QAction::triggered, this, &PersonPage::removeChosen);
    addBin(core::services::BinKind::Person);
    header().addAction(papers);
    header().addAction(edit);
    header().addAction(openCase, widgets::ActionButton::Kind::Primary);
}

QString PersonPage::id() const { return u"person"_s; }

QString PersonPage::title() const
{
    if (!m_sheet) {
        return tr("Person");
    }
    const core::domain::Person& person = m_sheet->view.person;
    return models::namePair(person.fullName(), person.chineseName, desk().lang()).first;
}

QString PersonPage::railPage() const { return u"people"_s; }

void PersonPage::read()
{
    readRecord([id = core::PersonId{key()}](
                   Office& office) { return record_pages::withStaffNames(office, PersonService(office).view(id)); },
        [this](Sheet sheet) { show(std::move(sheet)); });
    m_unfiled->read(core::PersonId{key()});
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
    const core::types::Lang lang = desk().lang();
    QStringList remark{models::namePair(person.fullName(), person.chineseName, lang).second,
        RecordWords::ofNationality(person.nationality, lang)};
    if (person.bornOn.isValid()) {
        remark.append(tr("born on %1").arg(Words::ofDate(person.bornOn, lang)));
    }
    remark.removeAll(QString());
    header().setTitle(title());
    header().setRemark(remark.join(u"  ·  "_s));
}

void PersonPage::showDetails(const PersonPapers& papers)
{
    const core::domain::Person& person = m_sheet->view.person;
    const core::types::Lang lang = desk().lang();
    const auto today = [&](const QString& label, const QList<HeldRow>& rows) {
        for (const HeldRow& row : rows) {
            if (row.isValid()) {
                const QString until = row.to.isValid() ? tr("until %1").arg(Words::ofDate(row.to, lang)) : QString();
                return widgets::Detail{
                    label, (row.what + u'\n' + until).trimmed(), {}, row.to.isValid() ? row.why : QString()};
            }
        }
        return widgets::Detail{label, tr("None valid today"), widgets::Tone::Due};
    };
    details().setHeading(tr("Facts"));
    details().setGroups({
        {tr("Person"),
            {{tr("Surname"), person.surname, {}}, {tr("Given names"), person.givenNames, {}},
                {tr("Chinese name"), person.chineseName, {}}, {tr("Machine-readable name"), person.mrzName, {}},
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
    setTab(0, tr("Passports and permits"));
    setTab(1, tr("Work and family"));
    setTab(2, tr("Cases %1").arg(m_cases->rowCount()), tr("Cases"));
    setTab(3, tr("Files %1").arg(m_documents->rowCount()), tr("Files"));
    setTab(4, tr("History"));
    setTab(5, tr("Time line"));
}

void PersonPage::retranslate()
{
    const core::types::Lang lang = desk().lang();
    for (HeldSection* section : std::as_const(m_sections)) {
        section->retranslate(lang);
    }
    m_cases->setView(lang, desk().today());
    m_documents->setLang(lang);
    m_unfiled->retranslate();
    showTabTitles();
    if (m_sheet) {
        const PersonPapers papers(m_sheet->view, lang, desk().today());
        showHeader();
        for (HeldSection* section : std::as_const(m_sections)) {
            section->setRows((papers.*section->kind().rows)());
        }
        showDetails(papers);
        m_clocks->setAccessibleName(tr("All that runs out, on one time line"));
        m_clocks->setSpans(PersonClocks(m_sheet->view, lang, desk().today()).spans(), desk().today());
        m_history->setNames({m_sheet->staffNames, {}}, lang);
    }
}

void PersonPage::removeRow(const QString& kind, qint64 key)
{
    desk().write(
        this, {}, [kind, key](Office& office) { return removePersonRow(office, kind, key); },
        [this] { desk().reportDone(tr("Removed.")); });
}

void PersonPage::makePapers()
{
    QStringList open;
    for (const core::services::CaseListRow& row :
        m_sheet ? m_sheet->view.cases : QList<core::services::CaseListRow>()) {
        if (core::domain::isOpen(row.status)) {
            open.append(QString::number(row.id.value));
        }
    }
    if (open.isEmpty()) {
        desk().shell().reporter().note(tr("Papers are made for a case: open one first."));
    } else if (open.size() == 1) {
        Q_EMIT navigationWanted(u"paper-new"_s, u"case/"_s + open.first());
    } else {
        Q_EMIT navigationWanted(u"paper-batch"_s, u"cases/"_s + open.join(u','));
    }
}

void PersonPage::removeChosen()
{
    for (HeldSection* section : std::as_const(m_sections)) {
        if (section->isAncestorOf(focusWidget())) {
            section->removeChosen();
        }
    }
}

void PersonPage::goToForm(const QString& below)
{
    if (key() != 0) {
        Q_EMIT navigationWanted(u"person-edit"_s, place() + below);
    }
}

} // namespace ui::people
