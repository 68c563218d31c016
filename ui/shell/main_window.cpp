// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/action_table.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/toast_host.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr QSize kWishedSize(1280, 800);
constexpr QSize kLeastSize(960, 500);
constexpr int kLeastDetails = 68 * metrics::kGrid; ///< a label beside a permit number
constexpr int kSearchWidth = 130 * metrics::kGrid;
constexpr int kVisitsKept = 50;

/// Whether a window of the wished size, with the frame a system puts around it, would leave next to nothing of the
/// screen, or reach beyond it.
bool isTight(QSize room)
{
    constexpr QSize kFrame(64, 64);
    const QSize wanted = kWishedSize + kFrame;
    return room.width() < wanted.width() || room.height() < wanted.height();
}

} // namespace

MainWindow::MainWindow(MachineSettings& settings, QWidget* parent)
    : QMainWindow(parent), m_settings(settings), m_actions(new ActionTable(this)), m_rail(new Rail),
      m_search(new QLineEdit), m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedWidget),
      m_details(new QStackedWidget), m_status(new StatusLine), m_toasts(new widgets::ToastHost(m_stack)),
      m_pages([this](std::unique_ptr<Page> made) { adopt(std::move(made)); })
{
    setMinimumSize(kLeastSize);
    setAcceptDrops(true);
    build();
    m_finder = new WindowSearch(*m_actions, m_search);
    connect(m_rail, &Rail::pageWanted, this, [this](const QString& id) { goTo(id); });
    connect(m_finder, &WindowSearch::pageChosen, this, &MainWindow::goTo);
    connectActions();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_stack->setObjectName(u"pageStack"_s);
    m_details->setObjectName(u"detailsStack"_s);
    m_details->setMinimumWidth(kLeastDetails);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setCollapsible(0, false);
    m_splitter->setStretchFactor(0, 1);
    m_details->hide();

    auto* centre = new QWidget(this);
    auto* columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(buildTop());
    right->addWidget(m_splitter, 1);
    columns->addLayout(right, 1);
    auto* all = new QWidget(this);
    auto* rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(centre, 1);
    rows->addWidget(m_status);
    setCentralWidget(all);
    m_rail->addFootAction(m_actions->action(u"language.switch"_s));
    m_rail->addFootAction(m_actions->action(u"theme.switch"_s));
    m_rail->addFootAction(m_actions->action(u"help.show"_s));
    m_rail->addFootAction(m_actions->action(u"office.settings"_s));
}

QWidget* MainWindow::buildTop()
{
    auto* top = new QWidget(this);
    top->setObjectName(u"top"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(u"searchField"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(widgets::tintedIcon(u"search"_s, widgets::Role::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(kSearchWidth);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(metrics::kMargin, metrics::kGap, metrics::kMargin, metrics::kGap);
    row->addStretch(1);
    row->addWidget(m_search, 8);
    row->addStretch(1);
    return top;
}

void MainWindow::connectActions()
{
    const auto on = [this](const QString& id, auto act) {
        connect(m_actions->action(id), &QAction::triggered, this, act);
    };
    on(u"search.focus"_s, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(u"go.back"_s, [this] {
        if (QWidget* list = QApplication::activePopupWidget()) {
            list->close(); // of a box or a field; Esc is meant for it
        } else if (m_finder->dismiss()) {
            focusOn(currentPage());
        } else {
            goBack();
        }
    });
    on(u"region.next"_s, [this] { moveRegion(1); });
    on(u"region.previous"_s, [this] { moveRegion(-1); });
    on(u"page.reload"_s, [this] {
        if (Page* page = currentPage()) {
            page->reload();
        }
    });
    on(u"details.toggle"_s, [this] {
        m_settings.setValue(Setting::DetailsShown, !m_settings.value(Setting::DetailsShown).toBool());
        showDetails(currentPage());
    });
    on(u"app.quit"_s, [this] { close(); });
}

void MainWindow::addPage(const PageEntry& entry)
{
    m_pages.add(entry);
    addToRail(entry);
}

void MainWindow::addPage(std::unique_ptr<Page> made, const QString& railIcon)
{
    const Page* page = made.get();
    const PageEntry entry{page->id(), {}, railIcon, [page] { return page->title(); }};
    m_pages.add(entry, std::move(made));
    addToRail(entry);
}

void MainWindow::addToRail(const PageEntry& entry)
{
    if (entry.railIcon.isEmpty()) {
        return;
    }
    m_rail->addPage(entry.id, entry.railIcon);
    const QString action = u"page."_s + entry.id;
    if (ActionTable::find(action)) {
        connect(m_actions->action(action), &QAction::triggered, this, [this, id = entry.id] { goTo(id); });
    }
    nameOnRail(entry);
}

void MainWindow::adopt(std::unique_ptr<Page> made)
{
    Page* page = made.release();
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // until it is shown; see enter()
    m_stack->addWidget(page);
    if (QWidget* details = page->detailsPane()) {
        m_details->addWidget(details);
        details->addActions(page->actions()); // its keys work there too
    }
    connect(page, &Page::navigationWanted, this, &MainWindow::goTo);
    connect(page, &Page::titleChanged, this, &MainWindow::showTitle);
    page->retranslate();
}

Page* MainWindow::currentPage() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

bool MainWindow::goTo(const QString& pageId, const QString& argument)
{
    Page* wanted = page(pageId);
    if (!wanted) {
        return false;
    }
    if (const Page* left = currentPage(); left && !m_visits.isEmpty()) {
        m_visits.last().argument = left->place();
    }
    m_visits.append({pageId, argument});
    if (m_visits.size() > kVisitsKept) {
        m_visits.removeFirst();
    }
    enter(m_visits.last());
    return true;
}

void MainWindow::goBack()
{
    if (m_visits.size() > 1) {
        m_visits.removeLast();
        enter(m_visits.last());
    }
}

void MainWindow::enter(const Visit& visit)
{
    Page* wanted = page(visit.page);
    wanted->open(visit.argument);
    // Only the page that is shown may ask for room: a wide one behind it would squeeze the details.
    if (Page* left = currentPage()) {
        left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    wanted->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_stack->setCurrentWidget(wanted);
    m_finder->setPage(wanted);
    m_rail->setCurrent(wanted->railPage());
    showDetails(wanted);
    showTitle();
    focusOn(wanted);
}

void MainWindow::focusOn(Page* page)
{
    if (page) {
        QWidget* first = page->firstFocus();
        (first ? first : page)->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showDetails(Page* page)
{
    QWidget* details = page ? page->detailsPane() : nullptr;
    const bool shown = details && m_settings.value(Setting::DetailsShown).toBool();
    m_actions->action(u"details.toggle"_s)->setEnabled(details);
    if (details) {
        m_details->setCurrentWidget(details);
    }
    if (shown && m_details->isHidden()) {
        const int wide = m_settings.value(Setting::DetailsWidth).toInt();
        m_details->show();
        m_splitter->setSizes({std::max(1, m_splitter->width() - wide), wide});
    }
    m_details->setVisible(shown);
}

void MainWindow::showTitle()
{
    const Page* page = currentPage();
    setWindowTitle(page ? tr("%1 – PermitDesk", "page – program").arg(page->title()) : tr("PermitDesk"));
}

void MainWindow::setSearch(SearchFunction search) { m_finder->setFunction(std::move(search)); }

void MainWindow::moveRegion(int by)
{
    QList<QWidget*> regions{m_rail, m_search, m_stack};
    if (!m_details->isHidden()) {
        regions.append(m_details);
    }
    const QWidget* now = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (now && (regions.at(i) == now || regions.at(i)->isAncestorOf(now))) {
            at = i;
        }
    }
    QWidget* next = regions.at((at + by + regions.size()) % regions.size());
    if (next == m_rail) {
        m_rail->focusCurrent();
    } else if (next == m_stack) {
        focusOn(currentPage());
    } else if (next == m_details) {
        m_details->currentWidget()->setFocus(Qt::TabFocusReason);
    } else {
        next->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::restorePlace()
{
    const QByteArray geometry = m_settings.value(Setting::WindowGeometry).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const QSize room = screen()->availableGeometry().size();
        resize(kWishedSize.boundedTo(room));
        if (isTight(room)) {
            setWindowState(windowState() | Qt::WindowMaximized);
        }
    }
}

void MainWindow::restorePage()
{
    if (!goTo(m_settings.value(Setting::LastPage).toString()) && !m_pages.entries().isEmpty()) {
        goTo(m_pages.entries().first().id);
    }
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_search->setPlaceholderText(
        tr("Search people, cases, employers, commands (%1)")
            .arg(m_actions->action(u"search.focus"_s)->shortcut().toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search"));
    m_rail->setAccessibleName(tr("Pages"));
    m_stack->setAccessibleName(tr("Page"));
    m_details->setAccessibleName(tr("Details"));
    m_status->setAccessibleName(tr("Status"));
    for (const PageEntry& each : m_pages.entries()) {
        if (!each.railIcon.isEmpty()) {
            nameOnRail(each);
        }
    }
    showTitle();
}

void MainWindow::nameOnRail(const PageEntry& entry)
{
    const QString word = entry.railWord();
    const QString action = u"page."_s + entry.id;
    m_rail->setWord(entry.id, word, ActionTable::find(action) ? m_actions->action(action)->toolTip() : word);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    if (!files.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT filesReceived(files);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(Setting::WindowGeometry, saveGeometry());
    if (!m_details->isHidden()) {
        m_settings.setValue(Setting::DetailsWidth, m_details->width());
    }
    if (const Page* page = currentPage()) {
        m_settings.setValue(Setting::LastPage, page->railPage());
    }
    QMainWindow::closeEvent(event);
}

} // namespace ui::shell
