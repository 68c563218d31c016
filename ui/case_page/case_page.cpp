// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/case_page.h"

#include "ui/case_page/case_details.h"
#include "ui/case_page/case_facts_editor.h"
#include "ui/case_page/case_files.h"
#include "ui/case_page/case_handover.h"
#include "ui/case_page/case_header.h"
#include "ui/case_page/case_place.h"
#include "ui/case_page/checks_panel.h"
#include "ui/case_page/custody_panel.h"
#include "ui/case_page/dates_panel.h"
#include "ui/case_page/links_panel.h"
#include "ui/case_page/materials_panel.h"
#include "ui/case_page/next_step_panel.h"
#include "ui/case_page/notice_compare_panel.h"
#include "ui/case_page/papers_panel.h"
#include "ui/case_page/returns_panel.h"
#include "ui/case_page/stage_track.h"
#include "ui/models/history_table_model.h"
#include "ui/models/words.h"
#include "ui/record_pages/clash_notice.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::case_page {

using core::services::CaseMove;
using core::services::CaseReturn;
using core::services::CaseService;
using core::services::Office;
using core::services::PaperService;
using core::workflow::TrackedStage;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kTabsHeight = 88 * metrics::kGrid;
} // namespace

CasePage::CasePage(shell::Desk& desk, QWidget* parent)
    : RecordPage(desk, parent), m_scroll(new QScrollArea(this)), m_header(new CaseHeader(this)),
      m_track(new StageTrack(this)), m_compare(new NoticeComparePanel(this)),
      m_files(new CaseFiles(desk, *m_compare, this)), m_handover(new CaseHandover(desk, this)),
      m_nextStep(new NextStepPanel(desk, this)), m_returns(new ReturnsPanel(desk, this)), m_tabs(new QTabWidget(this)),
      m_materials(new MaterialsPanel(desk, this)), m_checks(new ChecksPanel(desk, this)),
      m_dates(new DatesPanel(desk, this)), m_custody(new CustodyPanel(desk, this)),
      m_papers(new PapersPanel(desk, this)), m_links(new LinksPanel(desk, this)),
      m_clashes(new record_pages::ClashNotice(desk, this)), m_history(new models::HistoryTableModel(this))
{
    build();
    connectPanels();
    makeActions();
    setAcceptDrops(true);
}

void CasePage::build()
{
    m_tabs->setObjectName(u"caseTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setMinimumHeight(kTabsHeight);
    m_tabs->addTab(m_materials, QString());
    m_tabs->addTab(m_checks, QString());
    m_tabs->addTab(m_dates, QString());
    m_tabs->addTab(m_papers, QString());
    m_tabs->addTab(m_links, QString());
    m_tabs->addTab(m_custody, QString());
    m_tabs->addTab(buildHistory(), QString());

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::kSection, metrics::kMargin, metrics::kSection, metrics::kGap);
    column->setSpacing(metrics::kPad);
    column->addWidget(m_header);
    column->addWidget(m_track);
    column->addWidget(m_clashes);
    column->addWidget(m_compare);
    column->addWidget(m_returns);
    column->addWidget(m_nextStep);
    column->addWidget(m_tabs, 1);
    m_scroll->setWidget(body);
    m_scroll->setObjectName(u"caseScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
}

QWidget* CasePage::buildHistory()
{
    auto* table = new widgets::RecordTable(this);
    table->setObjectName(u"historyTable"_s);
    table->setModel(m_history);
    table->setInset(true);
    table->setColumnWidths({152, 120, 208, 0});
    return table;
}

void CasePage::makeActions()
{
    shell::ActionTable& actions = desk().shell().actions();
    QAction* advance = actions.makeFor(this, u"case.advance"_s);
    connect(advance, &QAction::triggered, m_nextStep, &NextStepPanel::beginFirstMove);
    QAction* giveBack = actions.makeFor(this, u"case.return"_s);
    connect(giveBack, &QAction::triggered, m_nextStep, &NextStepPanel::beginReturn);
    QAction* addFile = actions.makeFor(this, u"document.add"_s);
    connect(addFile, &QAction::triggered, this, [this] { m_files->choose({}, m_materials->chosenMaterial()); });
    QAction* check = actions.makeFor(this, u"case.check"_s);
    connect(check, &QAction::triggered, this, &CasePage::noteCheck);
    m_review = actions.makeFor(this, u"case.review"_s);
    m_review->setVisible(false);
    connect(m_review, &QAction::triggered, this, [this] {
        run(tr("Your review is recorded."), [id = caseId()](Office& office) { return CaseService(office).review(id); });
    });
    QAction* fill = actions.makeFor(this, u"case.fill"_s);
    connect(fill, &QAction::triggered, this, [this] { Q_EMIT navigationWanted(u"fill-sheet"_s, place()); });
    QAction* pack = actions.makeFor(this, u"case.pack"_s);
    connect(pack, &QAction::triggered, m_handover, &CaseHandover::makePack);
    QAction* other = actions.makeFor(this, u"paper.make"_s);
    connect(
        other, &QAction::triggered, this, [this] { Q_EMIT navigationWanted(u"paper-new"_s, u"case/"_s + place()); });
    QAction* handOver = actions.makeFor(this, u"case.hand-over"_s);
    connect(handOver, &QAction::triggered, m_handover, &CaseHandover::handOver);
    for (QAction* action : {other, fill, pack, handOver}) {
        m_papers->addAction(action);
    }
    m_edit = actions.makeFor(this, u"record.edit"_s);
    m_edit->setVisible(false);
    connect(m_edit, &QAction::triggered, this,
        [this] { Q_EMIT navigationWanted(u"case-facts"_s, factsPlaceOf(m_sheet->view.record)); });
    addBin(core::services::BinKind::Case);
    m_header->addAction(m_edit);
    m_header->addAction(m_review);
    m_header->addAction(check);
    m_header->addAction(addFile);
}

template <typename Act> void CasePage::run(const QString& done, Act act)
{
    desk().write(this, {}, std::move(act), [this, done](auto&&...) { desk().reportDone(done); });
}

void CasePage::connectPanels()
{
    connect(m_track, &StageTrack::stageChosen, this, [this](const QString& stage) {
        if (!m_nextStep->beginMoveTo(stage)) {
            m_tabs->setCurrentIndex(m_tabs->count() - 1); // the history tells of stages that were
        }
    });
    connect(m_nextStep, &NextStepPanel::moveWanted, this, [this](const CaseMove& move) {
        desk().write(
            this, {}, [id = caseId(), move](Office& office) { return CaseService(office).advance(id, move); },
            [this, draft = m_nextStep->draftKey()](auto&&...) {
                m_nextStep->finish(draft);
                desk().reportDone(tr("The case has moved on."));
            },
            [this, draft = m_nextStep->draftKey()](const core::Failure& failure) { refuse(draft, failure); });
    });
    connect(m_nextStep, &NextStepPanel::returnWanted, this, [this](const CaseReturn& details) {
        desk().write(
            this, {},
            [id = caseId(), details](Office& office) { return CaseService(office).recordReturn(id, details); },
            [this, draft = m_nextStep->draftKey()](auto&&...) {
                m_nextStep->finish(draft);
                desk().reportDone(tr("The return is recorded."));
            },
            [this, draft = m_nextStep->draftKey()](const core::Failure& failure) { refuse(draft, failure); });
    });
    connect(m_returns, &ReturnsPanel::closeWanted, this, [this](core::DefectId defect) {
        run(tr("The defect is mended."),
            [defect, day = desk().today()](Office& office) { return CaseService(office).closeDefect(defect, day); });
    });
    connect(m_returns, &ReturnsPanel::waiveWanted, this, [this](core::DefectId defect, const QString& because) {
        desk().write(
            this, {}, [defect, because](Office& office) { return CaseService(office).waiveDefect(defect, because); },
            [this, defect](auto&&...) {
                m_returns->finishWaiver(defect);
                desk().reportDone(tr("The defect is waived."));
            });
    });
    connect(
        m_materials, &MaterialsPanel::materialsChanged, this, [this](const QList<core::domain::Material>& materials) {
            QStringList codes;
            for (const core::domain::Material& each : materials) {
                codes.append(each.code);
            }
            run(tr("%1 is now: %2").arg(codes.join(u", "_s), Words::of(materials.first().state)),
                [materials](Office& office) { return CaseService(office).setMaterials(materials); });
        });
    connect(m_materials, &MaterialsPanel::fileWanted, this,
        [this](const QString& material) { m_files->choose(material, m_materials->chosenMaterial()); });
    connect(m_materials, &MaterialsPanel::marksWanted, this, [this](const QString& material) {
        Q_EMIT navigationWanted(u"case-facts"_s, place() + u"/paper/"_s + material);
    });
    connect(m_checks, &ChecksPanel::placeWanted, this, &CasePage::goToPlace);
    connect(m_dates, &DatesPanel::placeWanted, this, &CasePage::goToPlace);
    connect(
        m_papers, &PapersPanel::issueWanted, this, [this](const QString& form, core::paper::PaperLanguage language) {
            desk().write(
                this, tr("Drawing the paper …"),
                [id = caseId(), form, language](
                    Office& office) { return PaperService(office).issue(form, id, language); },
                [this](core::PaperId) { desk().shell().reporter().done(tr("The paper is issued.")); });
        });
    connect(m_papers, &PapersPanel::paperOpened, this,
        [this](core::PaperId paper) { Q_EMIT navigationWanted(u"papers"_s, QString::number(paper.value)); });
    connect(m_links, &LinksPanel::caseOpened, this,
        [this](core::CaseId id) { Q_EMIT navigationWanted(u"case"_s, QString::number(id.value)); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &CasePage::showTabs);
    connect(m_tabs, &QTabWidget::tabBarClicked, this, &CasePage::showTabs);
    connect(m_materials, &MaterialsPanel::formShown, this, &CasePage::showTabs);
    connect(m_custody, &CustodyPanel::formShown, this, &CasePage::showTabs);
    connect(m_files, &CaseFiles::materialWanted, this, [this] { m_tabs->setCurrentWidget(m_materials); });
}

void CasePage::showTabs()
{
    // Only down and up: in a narrow window the page's left side stays where it is.
    QScrollBar* bar = m_scroll->verticalScrollBar();
    const int top = m_tabs->mapTo(m_scroll->widget(), QPoint()).y();
    const int bottom = top + m_tabs->height() - m_scroll->viewport()->height();
    bar->setValue(std::clamp(bar->value(), std::min(top, bottom), top));
}

void CasePage::goToPlace(const QString& path)
{
    const CasePlace place = casePlaceOf(path, m_sheet->view);
    if (!place.page.isEmpty()) {
        Q_EMIT navigationWanted(place.page, place.argument);
    } else if (place.material.isEmpty()) {
        m_tabs->setCurrentWidget(m_dates);
        m_dates->setFocus();
    } else {
        m_tabs->setCurrentWidget(m_materials);
        m_materials->choose(place.material, place.field);
    }
}

QString CasePage::id() const { return u"case"_s; }

QString CasePage::title() const { return m_sheet ? tr("Case %1").arg(m_sheet->view.record.number) : tr("Case"); }

QString CasePage::railPage() const { return u"cases"_s; }

QWidget* CasePage::firstFocus()
{
    QWidget* button = m_nextStep->firstButton();
    return button != nullptr ? button : m_tabs;
}

void CasePage::leave()
{
    m_files->setCase(caseId());
    m_scroll->verticalScrollBar()->setValue(0);
}

void CasePage::read()
{
    readRecord([id = caseId()](Office& office) { return readCaseSheet(office, id); },
        [this](CaseSheet sheet) { show(std::move(sheet)); });
}

void CasePage::show(CaseSheet sheet)
{
    const bool held = m_nextStep->isAncestorOf(focusWidget());
    m_sheet = std::move(sheet);
    m_nextStep->setSheet(*m_sheet);
    m_returns->setSheet(*m_sheet);
    m_materials->setSheet(*m_sheet);
    m_checks->setSheet(*m_sheet);
    m_dates->setSheet(*m_sheet);
    m_papers->setSheet(*m_sheet);
    m_links->setSheet(*m_sheet);
    m_custody->setSheet(*m_sheet);
    m_handover->setCase(m_sheet->view.record);
    m_clashes->setWarnings(m_sheet->links.warnings, m_sheet->sources);
    m_history->setRecords(m_sheet->view.history);
    m_edit->setVisible(
        CaseDetails::isAtThePolice(m_sheet->view.record) || core::domain::isOpen(m_sheet->view.record.status));
    m_review->setVisible(m_sheet->view.review.isWanted && core::services::isBeforeSubmission(m_sheet->view.record));
    retranslate();
    if (held && !m_nextStep->isAsking()) {
        firstFocus()->setFocus();
    }
    Q_EMIT titleChanged();
}

void CasePage::retranslate()
{
    m_compare->retranslate();
    m_nextStep->retranslate();
    m_returns->retranslate();
    m_materials->retranslate();
    m_checks->retranslate();
    m_dates->retranslate();
    m_papers->retranslate();
    m_links->retranslate();
    m_custody->retranslate();
    m_clashes->retranslate();
    showTabTitles();
    if (!m_sheet) {
        return;
    }
    m_header->setCase(m_sheet->view, desk().lang());
    m_track->setCase(m_sheet->view, desk().lang());
    details().setHeading(tr("Facts"));
    details().setGroups(CaseDetails(*m_sheet, desk().lang(), desk().today()).groups());
    models::HistoryNames names{m_sheet->staffNames, {}};
    for (const TrackedStage& stage : std::as_const(m_sheet->view.stages)) {
        names.stages.insert(stage.code, stage.names);
    }
    m_history->setNames(names, desk().lang());
}

void CasePage::showTabTitles()
{
    const std::pair<QWidget*, QString> titles[] = {{m_materials, tr("Materials %1").arg(m_materials->progress())},
        {m_checks, tr("Checks %1").arg(m_checks->standing())}, {m_dates, tr("Dates %1").arg(m_dates->standing())},
        {m_papers, tr("Papers %1").arg(m_papers->count())}, {m_links, tr("Linked cases %1").arg(m_links->count())},
        {m_custody, tr("Originals %1").arg(m_custody->progress())}};
    for (const auto& [panel, title] : titles) {
        m_tabs->setTabText(m_tabs->indexOf(panel), title);
    }
    m_tabs->setTabText(m_tabs->count() - 1, tr("History"));
    m_tabs->widget(m_tabs->count() - 1)->setAccessibleName(tr("History"));
}

void CasePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (caseId().isStored() && event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void CasePage::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            receiveFile(url.toLocalFile());
        }
    }
}

void CasePage::receiveFile(const QString& path) { m_files->receive(path, m_materials->chosenMaterial()); }

void CasePage::refuse(const QString& draftKey, const core::Failure& failure)
{
    if (!m_nextStep->refuse(draftKey, failure)) {
        desk().shell().reporter().failure(failure);
    }
}

void CasePage::noteCheck()
{
    if (!m_sheet || !core::domain::isOpen(m_sheet->view.record.status)) {
        desk().shell().reporter().note(tr("This case has ended: there is nothing to check."));
        return;
    }
    desk().write(
        this, {}, [id = caseId()](Office& office) { return CaseService(office).recordAuthorityCheck(QList{id}, {}); },
        [this](int checked) {
            if (checked == 0) {
                desk().shell().reporter().note(tr("This was noted today already."));
            } else {
                desk().reportDone(tr("Noted: no change today."));
            }
        });
}

} // namespace ui::case_page
