// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/exchange/xlsx_file.h"
#include "ui/models/figure_words.h"
#include "ui/reports/figure_tab.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui::reports {

using core::services::Figure;
using core::services::FigureService;
using core::services::Office;
using models::FigureWords;
using namespace Qt::Literals::StringLiterals;

ReportsPage::ReportsPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_header(new widgets::PageHeader(this)), m_tabs(new QTabWidget(this))
{
    build();
    new shell::PageRefresher(*this, m_desk.changes());
}

void ReportsPage::build()
{
    m_tabs->setObjectName(u"reportTabs"_s);
    m_tabs->setDocumentMode(true);
    for (const Figure figure : FigureService::all()) {
        auto* shown = new FigureTab(m_desk, figure, m_tabs);
        m_tabs->addTab(shown, QString());
        connect(shown, &FigureTab::listWanted, this, &ReportsPage::navigationWanted);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReportsPage::reload);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);

    QAction* client = m_desk.shell().actions().makeFor(this, u"report.client"_s);
    connect(client, &QAction::triggered, this, [this] { Q_EMIT navigationWanted(u"employers"_s, {}); });
    QAction* save = m_desk.shell().actions().makeFor(this, u"report.save"_s);
    connect(save, &QAction::triggered, this, &ReportsPage::exportShown);
    m_header->addAction(client);
    m_header->addAction(save);
}

FigureTab* ReportsPage::tab(int index) const { return static_cast<FigureTab*>(m_tabs->widget(index)); }

QString ReportsPage::id() const { return u"reports"_s; }

QString ReportsPage::title() const { return tr("Reports"); }

void ReportsPage::open(const QString& argument)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (FigureService::nameOf(tab(i)->figure()) == argument) {
            m_tabs->setCurrentIndex(i);
        }
    }
}

QString ReportsPage::place() const { return FigureService::nameOf(tab(m_tabs->currentIndex())->figure()); }

void ReportsPage::reload() { tab(m_tabs->currentIndex())->reload(); }

QWidget* ReportsPage::firstFocus() { return tab(m_tabs->currentIndex())->firstFocus(); }

void ReportsPage::retranslate()
{
    m_header->setTitle(title());
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, FigureWords::titleOf(tab(i)->figure()));
        tab(i)->retranslate();
    }
}

void ReportsPage::exportShown()
{
    const FigureTab& shown = *tab(m_tabs->currentIndex());
    shell::FileQuestion question;
    question.id = u"report"_s;
    question.kind = shell::FileQuestion::Kind::Save;
    question.title = tr("Save the figure for Excel");
    question.fileName = u"%1 %2.xlsx"_s.arg(FigureWords::titleOf(shown.figure()), m_desk.today().toString(Qt::ISODate));
    question.filters = {tr("Excel workbooks (*.xlsx)")};
    const std::optional<QString> path = m_desk.shell().prompts().chooseFile(question);
    if (!path) {
        return;
    }
    m_desk.read(
        this,
        [path = *path, sheet = shown.sheet()](
            Office& office) { return core::exchange::writeXlsx(path, sheet, office.today().startOfDay()); },
        [this, path = *path] { m_desk.shell().reporter().done(tr("Saved as %1.").arg(path)); });
}

} // namespace ui::reports
