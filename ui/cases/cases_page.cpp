// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include "core/search/name_readings.h"
#include "core/services/case_list.h"
#include "core/services/case_transfer.h"
#include "ui/cases/case_board.h"
#include "ui/models/why_key.h"
#include "ui/models/words.h"
#include "ui/record_pages/figure_filter.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace ui::cases {

using core::services::CaseListRow;
using core::services::CaseService;
using core::services::CaseTransferService;
using core::services::Office;
using core::services::TakenBook;
using models::Words;
using namespace Qt::Literals::StringLiterals;

namespace {

enum CaseScope { OpenCases, PortalRound, ReturnedCases, EndedCases, AllCases };

bool isInScope(const CaseListRow& row, CaseScope scope)
{
    switch (scope) {
    case OpenCases:
        return core::domain::isOpen(row.status);
    case PortalRound:
        return core::domain::isOpen(row.status) && row.lane == core::domain::Actor::Authority;
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
    : ListPage(
        desk,
        {u"case"_s, u"briefcase"_s, {104, 0, 0, 0, 116, 116, 104, 132, 132, 104, 104},
            {models::CaseTableModel::Number, models::CaseTableModel::Person, models::CaseTableModel::Employer,
                models::CaseTableModel::Stage, models::CaseTableModel::Status, models::CaseTableModel::AuthorityStatus,
                models::CaseTableModel::CheckedOn, models::CaseTableModel::NextDue}},
        [](Office& office) { return CaseService(office).list(); }, parent, core::services::firstCases),
      m_scope(new QComboBox(this)), m_details(new widgets::DetailsPane),
      m_figure(new record_pages::FigureFilter(desk, this))
{
    table().setYieldingColumns({models::CaseTableModel::CheckedOn});
    m_scope->setObjectName(u"caseScope"_s);
    header().addWidget(m_scope);
    header().addWidget(m_figure);
    connect(m_figure, &record_pages::FigureFilter::changed, this, [this] { showRows(); });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        const bool isRound = m_scope->currentData() == PortalRound;
        // Where the window is narrow, something else makes room for what the round goes by.
        table().setYieldingColumns({isRound ? models::CaseTableModel::Status : models::CaseTableModel::CheckedOn});
        if (isRound) { // begins with what was looked up longest ago (week W9)
            table().sortByColumn(models::CaseTableModel::CheckedOn, Qt::AscendingOrder);
        }
        showRows();
    });
    QAction* create = desk.shell().actions().action(u"case.new"_s);
    makeBoard();
    explainDays(*m_details);
    header().addAction(addBin(core::services::BinKind::Case));
    header().addAction(desk.shell().actions().action(u"case.new-rules"_s));
    header().addAction(addPageAction(u"case.check"_s, [this] { noteCheck(); }));
    addPageAction(u"paper.batch"_s, [this] { makePapers(); });
    addPageAction(u"case.take-over"_s, [this] { takeOver(); });
    addPageAction(u"case.arrivals"_s, [this] { Q_EMIT navigationWanted(u"arrivals"_s, QString()); });
    header().addAction(create, widgets::ActionButton::Kind::Primary);
    empty().addAction(create);
}

QString CasesPage::id() const { return u"cases"_s; }

QString CasesPage::title() const { return tr("Cases"); }

void CasesPage::makeBoard()
{
    m_board = new CaseBoard(model(), *table().selectionModel(), this);
    m_board->hide();
    layout()->addWidget(m_board);
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_board, 1);
    connect(m_board, &CaseBoard::rowOpened, &table(), &widgets::RecordTable::rowOpened);
    m_boardAction = addPageAction(u"case.board"_s, [this] {
        showAsBoard(m_boardAction->isChecked());
        tellShape();
        firstFocus()->setFocus();
    });
    m_boardAction->setCheckable(true);
    addIconButton(m_boardAction);
    connect(&model(), &QAbstractItemModel::modelReset, this, [this] { showAsBoard(m_boardAction->isChecked()); });
}

void CasesPage::showAsBoard(bool isBoard)
{
    m_boardAction->setChecked(isBoard);
    const bool hasCards = isBoard && model().rowCount() > 0; // without any, the table says what to do
    m_board->setVisible(hasCards);
    table().setVisible(!hasCards);
}

QWidget* CasesPage::firstFocus() { return m_board->isHidden() ? ListPage::firstFocus() : m_board->chosenCards(); }

QList<QAction*> CasesPage::shapeActions() const { return {m_boardAction}; }

QRect CasesPage::tablePlace() const { return m_board->isHidden() ? ListPage::tablePlace() : m_board->geometry(); }

void CasesPage::describe(record_pages::ListShape& shape) const
{
    shape.isBoard = m_boardAction->isChecked();
    shape.scope = QString::number(m_scope->currentData().toInt());
}

void CasesPage::follow(const record_pages::ListShape& shape)
{
    showAsBoard(shape.isBoard);
    bool isKnown = false;
    if (const int at = m_scope->findData(shape.scope.toInt(&isKnown)); isKnown && at >= 0) {
        m_scope->setCurrentIndex(at);
    }
}

void CasesPage::open(const QString& argument)
{
    if (!argument.isEmpty()) {
        m_scope->setCurrentIndex(m_scope->findData(AllCases));
    }
    if (m_figure->take(argument)) {
        filter().clear();
    } else {
        ListPage::open(argument);
    }
}

QWidget* CasesPage::detailsPane() { return m_details; }

CasesPage::Dress CasesPage::dress() const
{
    return
        [lang = desk().lang(), today = desk().today()](models::CaseTableModel& model) { model.setView(lang, today); };
}

models::FilterBy<CaseListRow> CasesPage::filterBy() const
{
    using core::search::NameReadings;
    return {.own = [](const CaseListRow& row) { return QStringList{row.number}; },
        .shared = {
            {.group = [](const CaseListRow& row) { return QString::number(row.person.value); },
                .texts =
                    [readings = NameReadings()](const CaseListRow& row) mutable {
                        return QStringList{row.personName, row.personChineseName} + readings.of(row.personChineseName);
                    }},
            {.group =
                    [](const CaseListRow& row) {
                        return QString::number(row.employer.value) + row.city + u'/' + row.procedure + u'/' + row.stage;
                    },
                .texts =
                    [lang = desk().lang(), readings = NameReadings()](const CaseListRow& row) mutable {
                        return QStringList{row.employerName->zh, row.employerName->en, row.procedureName->in(lang).text,
                                   row.stageName->in(lang).text, Words::ofCity(row.city)}
                               + readings.of(row.employerName->zh);
                    }}}};
}

CasesPage::Scope CasesPage::scope() const
{
    return
        [shown = static_cast<CaseScope>(m_scope->currentData().toInt()), counted = m_figure->members()](
            const CaseListRow& row) { return isInScope(row, shown) && (!counted || counted->contains(row.id.value)); };
}

QString CasesPage::countText(int shown) const { return tr("%Ln case(s)", nullptr, shown); }

void CasesPage::showChosen()
{
    const CaseListRow* row = chosen();
    if (row == nullptr) {
        m_details->clear();
        return;
    }
    const core::types::Lang lang = desk().lang();
    const models::NamePair name = models::namePair(row->personName, row->personChineseName, lang);
    m_details->setHeading(name.first, name.second);
    m_details->setGroups({
        {row->number,
            {{tr("Procedure"), desk().say(row->procedureName), {}}, {tr("Stage"), desk().say(row->stageName), {}},
                {tr("In it since"), Words::ofDate(row->stageSince, lang), {}},
                {tr("Waiting for"), Words::of(row->lane), {}},
                {tr("Our status"), Words::of(row->status), Words::toneOf(row->status)},
                {tr("Authority"), Words::of(row->authorityStatus), Words::toneOf(row->authorityStatus)},
                {tr("Last checked"),
                    row->authorityCheckedOn.isValid() ? Words::ofDate(row->authorityCheckedOn, lang) : QString(), {}},
                {tr("Next date"), row->nextDue.isValid() ? Words::ofDate(row->nextDue, lang) : QString(), {},
                    models::whyKey(row->id)}}},
        {tr("Facts"),
            {{tr("Employer"), desk().say(row->employerName), {}}, {tr("City"), Words::ofCity(row->city), {}},
                {tr("Class"), row->permitClass, {}}, {tr("Opened on"), Words::ofDate(row->openedOn, lang), {}}}},
    });
}

void CasesPage::takeOver()
{
    const std::optional<QString> folder =
        desk().shell().prompts().chooseFolder(u"take-over"_s, tr("Choose the folder that was handed over"));
    if (!folder) {
        return;
    }
    desk().write(
        this, tr("Taking the case over …"),
        [folder = *folder](Office& office) { return CaseTransferService(office).read(folder); },
        [this](const TakenBook& taken) {
            if (!taken.isNew) {
                desk().shell().reporter().note(tr("This case is here already, as %1.").arg(taken.number));
            } else if (taken.kept.isEmpty()) {
                desk().reportDone(tr("Case %1 was taken over.").arg(taken.number));
            } else {
                desk().shell().reporter().note(tr("Case %1 was taken over.").arg(taken.number),
                    tr("What was known here of the person or the employer stays as it was."));
            }
            Q_EMIT navigationWanted(u"case"_s, QString::number(taken.caseId.value));
        });
}

void CasesPage::openRecord(const CaseListRow& row)
{
    Q_EMIT navigationWanted(u"case"_s, QString::number(row.id.value));
}

QStringList CasesPage::selectedOpen() const
{
    QStringList keys;
    for (const CaseListRow& row : selected()) {
        if (core::domain::isOpen(row.status)) {
            keys.append(QString::number(row.id.value));
        }
    }
    return keys;
}

void CasesPage::makePapers()
{
    const QStringList keys = selectedOpen();
    Q_EMIT navigationWanted(u"paper-batch"_s, keys.isEmpty() ? QString() : u"cases/"_s + keys.join(u','));
}

void CasesPage::noteCheck()
{
    QList<core::CaseId> open;
    for (const CaseListRow& row : selected()) {
        if (core::domain::isOpen(row.status)) {
            open.append(row.id);
        }
    }
    if (open.isEmpty()) {
        desk().shell().reporter().note(tr("Choose the open cases whose status you looked up."));
        return;
    }
    desk().write(
        this, {}, [open](Office& office) { return CaseService(office).recordAuthorityCheck(open, {}); },
        [this](int checked) {
            if (checked == 0) {
                desk().shell().reporter().note(tr("This was noted today already."));
            } else {
                desk().reportDone(tr("Noted for %n case(s): no change today.", nullptr, checked));
            }
        });
}

void CasesPage::fillScopes()
{
    const QSignalBlocker quiet(m_scope);
    const int kept = std::max(0, m_scope->currentIndex());
    m_scope->clear();
    m_scope->addItem(tr("Open cases"), OpenCases);
    m_scope->addItem(tr("With the authority"), PortalRound);
    m_scope->addItem(tr("Returned cases"), ReturnedCases);
    m_scope->addItem(tr("Ended cases"), EndedCases);
    m_scope->addItem(tr("All cases"), AllCases);
    m_scope->setCurrentIndex(kept);
    m_scope->setAccessibleName(tr("Which cases are shown"));
}

void CasesPage::retranslate()
{
    setFilterWords(tr("Name, number …"), tr("Filter cases"));
    empty().setText(tr("No case here"), tr("Open a case for a person, or show other cases with the filter above."));
    fillScopes();
    m_figure->retranslate();
    m_board->retranslate();
    ListPage::retranslate();
}

} // namespace ui::cases
