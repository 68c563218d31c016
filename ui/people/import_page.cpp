// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_page.h"

#include "ui/people/column_mapping.h"
#include "ui/people/import_report_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

namespace ui::people {

using core::FailureCode;
using core::services::ImportOptions;
using core::services::ImportPreview;
using core::services::ImportReport;
using core::services::ImportService;
using core::services::Office;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace metrics = widgets::metrics;

namespace {

constexpr auto kLookEvery = 100ms;
constexpr int kBarWidth = 90 * metrics::kGrid;
constexpr QLatin1StringView kFile("file"); ///< of a sheet, beside its columns in the draft

} // namespace

ImportPage::ImportPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_draft(new shell::DraftKeeper(
                                      desk, u"import"_s, [this] { return m_corrected; }, this)),
      m_header(new widgets::PageHeader(this)), m_steps(new QStackedWidget(this)),
      m_choose(new widgets::EmptyState(u"upload"_s)), m_columns(new ColumnMapping), m_bar(new QProgressBar),
      m_rows(new QLabel), m_cancel(new QPushButton), m_reportView(new ImportReportView(desk))
{
    setAcceptDrops(true);
    makeActions();
    build();
    setStep(Step::Choose);
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &ImportPage::showProgress);
    connect(&m_desk.changes(), &core::services::ChangeHub::changed, this, &ImportPage::followUndo);
}

void ImportPage::makeActions()
{
    shell::ActionTable& actions = m_desk.shell().actions();
    m_chooseFile = actions.makeFor(this, u"import.choose"_s);
    m_check = actions.makeFor(this, u"import.check"_s);
    m_rejects = actions.makeFor(this, u"import.rejects"_s);
    m_run = actions.makeFor(this, u"import.run"_s);
    connect(m_chooseFile, &QAction::triggered, this, &ImportPage::chooseFile);
    connect(m_check, &QAction::triggered, this, [this] { run(true); });
    connect(m_rejects, &QAction::triggered, this, &ImportPage::saveRejects);
    connect(m_run, &QAction::triggered, this, [this] { run(false); });
}

void ImportPage::build()
{
    m_header->addAction(m_chooseFile);
    m_header->addAction(m_check);
    m_header->addAction(m_rejects);
    m_header->addAction(m_run, widgets::ActionButton::Kind::Primary);
    m_choose->addAction(m_chooseFile);
    // In the order of Step; reading and running look the same.
    m_steps->addWidget(m_choose);
    m_steps->addWidget(buildRunning());
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_reportView);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_steps, 1);
    connect(m_columns, &ColumnMapping::changed, this, [this] {
        m_report.reset();
        m_corrected = m_columns->kept();
        m_corrected.insert(kFile, m_file);
        m_draft->touch();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancel);
    connect(m_reportView, &ImportReportView::keyboardFreed, this, [this] { firstFocus()->setFocus(); });
    connect(m_reportView, &ImportReportView::peopleWanted, this,
        [this] { Q_EMIT navigationWanted(u"people"_s, QString()); });
}

QWidget* ImportPage::buildRunning()
{
    auto* running = new QWidget;
    m_bar->setRange(0, 0); // a sheet does not say how many rows it has
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_rows->setAlignment(Qt::AlignCenter);
    m_cancel->setObjectName(u"cancelImport"_s);
    auto* column = new QVBoxLayout(running);
    column->setSpacing(metrics::kPad);
    column->addStretch(2);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_rows);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return running;
}

QString ImportPage::id() const { return u"import"_s; }

QString ImportPage::title() const { return tr("Import people"); }

QString ImportPage::railPage() const { return u"people"_s; }

QWidget* ImportPage::firstFocus()
{
    switch (m_step) {
    case Step::Columns:
        return m_columns->firstBox();
    case Step::Running:
    case Step::Reading:
        return m_cancel;
    case Step::Report:
        return m_reportView->firstFocus();
    case Step::Choose:
        break;
    }
    return m_choose->findChild<QPushButton*>();
}

void ImportPage::setStep(Step step)
{
    const bool held = isAncestorOf(focusWidget());
    m_step = step;
    const bool works = step == Step::Reading || step == Step::Running;
    const bool hasSheet = step == Step::Columns || step == Step::Report;
    const bool isImported = step == Step::Report && !m_isDryRun;
    m_steps->setCurrentIndex(step == Step::Choose ? 0 : works ? 1 : step == Step::Columns ? 2 : 3);
    m_cancel->setEnabled(step == Step::Running);
    m_chooseFile->setEnabled(!works);
    m_check->setEnabled(hasSheet && !isImported);
    m_run->setEnabled(hasSheet && !isImported);
    m_rejects->setEnabled(step == Step::Report && m_report && m_report->rowsRejected > 0);
    m_header->setRemark(step == Step::Choose ? QString() : QFileInfo(m_file).fileName());
    if (held) {
        firstFocus()->setFocus();
    }
}

void ImportPage::open(const QString& argument)
{
    if (!argument.isEmpty()) {
        readFile(argument);
    } else if (m_step == Step::Report && !m_isDryRun) {
        setStep(Step::Choose); // what was imported is done with
    }
}

void ImportPage::chooseFile()
{
    shell::FileQuestion question;
    question.id = u"import-file"_s;
    question.title = tr("Choose a client's sheet");
    question.filters = {tr("Sheets (*.xlsx *.csv *.txt)"), tr("All files (*)")};
    if (const std::optional<QString> path = m_desk.shell().prompts().chooseFile(question)) {
        readFile(*path);
    }
}

void ImportPage::readFile(const QString& path)
{
    if (m_step == Step::Running || m_step == Step::Reading) {
        return;
    }
    m_file = path;
    m_report.reset();
    m_rows->setText(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
    setStep(Step::Reading);
    m_desk.read(
        this, [path](Office& office) { return ImportService(office).preview(path); },
        [this](const ImportPreview& preview) {
            m_columns->setPreview(preview);
            setStep(Step::Columns);
            restoreColumns();
        },
        [this, path](const core::Failure& failure) {
            // By its name: its folder tells people nothing.
            const bool isNamed = failure.args.contains(u"file"_s);
            m_desk.shell().reporter().failure(isNamed ? failure.with(u"file"_s, QFileInfo(path).fileName()) : failure);
            setStep(Step::Choose);
        });
}

void ImportPage::restoreColumns()
{
    if (!m_corrected.isEmpty()) {
        showKept(m_corrected);
        return;
    }
    m_draft->restore([this, file = m_file](const QJsonObject& kept) {
        if (file == m_file && m_step == Step::Columns && m_corrected.isEmpty()) {
            showKept(kept);
        }
    });
}

void ImportPage::showKept(const QJsonObject& kept)
{
    if (m_columns->restore(kept)) {
        m_desk.shell().reporter().note(tr("The columns are as you corrected them before."));
    } else if (kept.value(kFile).toString() == m_file) {
        m_desk.shell().reporter().note(tr("The file has changed since you corrected its columns."),
            tr("They are recognised anew: look at them again."));
    }
}

void ImportPage::run(bool dryRun)
{
    m_isDryRun = dryRun;
    m_progress = std::make_shared<Progress>();
    ImportOptions options;
    options.dryRun = dryRun;
    options.columns = m_columns->columns();
    options.progress = [progress = m_progress](qint64 rows) {
        progress->rows = rows;
        return !progress->isCancelled;
    };
    setStep(Step::Running);
    showProgress();
    m_look.start();
    m_desk.write(
        this, {},
        [file = m_file, options](Office& office) { return ImportService(office).importPeople(file, options); },
        [this, dryRun](const ImportReport& report) { finish(report, dryRun); },
        [this](const core::Failure& failure) { fail(failure); });
}

void ImportPage::cancel()
{
    m_progress->isCancelled = true;
    m_cancel->setEnabled(false);
}

void ImportPage::showProgress()
{
    if (m_step == Step::Running) {
        m_rows->setText(tr("%n row(s) read", nullptr, static_cast<int>(m_progress->rows)));
    }
}

void ImportPage::finish(const ImportReport& report, bool dryRun)
{
    m_look.stop();
    m_report = report;
    m_reportView->setReport(report, dryRun);
    setStep(Step::Report);
    if (dryRun) {
        return;
    }
    m_corrected = {};
    m_draft->discard();
    if (report.batch.isStored()) {
        m_desk.shell().reporter().done(tr("Imported: %1 new, %2 changed.").arg(report.added).arg(report.changed),
            [this, batch = report.batch] { undoImport(batch); });
    } else {
        m_desk.shell().reporter().note(tr("There was nothing new to import."));
    }
}

void ImportPage::fail(const core::Failure& failure)
{
    m_look.stop();
    setStep(Step::Columns);
    if (failure.code == FailureCode::Cancelled) {
        m_desk.shell().reporter().note(tr("The import was stopped."), tr("Nothing of it was kept."));
    } else {
        m_desk.shell().reporter().failure(failure);
    }
}

void ImportPage::saveRejects()
{
    shell::FileQuestion question;
    question.id = u"import-rejects"_s;
    question.kind = shell::FileQuestion::Kind::Save;
    question.title = tr("Save the rejected rows");
    question.fileName = QFileInfo(m_file).completeBaseName() + tr("-rejected", "end of a file name") + u".csv"_s;
    question.filters = {tr("Sheets (*.csv)")};
    const std::optional<QString> path = m_desk.shell().prompts().chooseFile(question);
    if (!path) {
        return;
    }
    // Which rows are rejected depends on the sheet alone, so a check finds the same ones again.
    ImportOptions options;
    options.dryRun = true;
    options.columns = m_columns->columns();
    options.rejectsFile = *path;
    m_desk.write(
        this, tr("Saving the rejected rows …"),
        [file = m_file, options](Office& office) { return ImportService(office).importPeople(file, options); },
        [this](const ImportReport& report) {
            m_desk.shell().reporter().done(tr("%n rejected row(s) saved.", nullptr, report.rowsRejected));
        });
}

void ImportPage::undoImport(core::ImportBatchId batch)
{
    m_desk.write(
        this, {}, [batch](Office& office) { return ImportService(office).undo(batch); },
        [this] { m_desk.shell().reporter().done(tr("The import was taken back.")); });
}

void ImportPage::followUndo()
{
    if (m_step != Step::Report || !m_report || !m_report->batch.isStored()) {
        return;
    }
    m_desk.read(
        this, [batch = m_report->batch](Office& office) { return ImportService(office).stands(batch); },
        [this, batch = m_report->batch](bool stands) {
            if (!stands && m_step == Step::Report && m_report && m_report->batch == batch) {
                m_report.reset();
                m_reportView->setReport({}, true);
                setStep(Step::Columns);
            }
        });
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent* event)
{
    const QUrl url = event->mimeData()->urls().value(0);
    if (url.isLocalFile()) {
        event->acceptProposedAction();
        readFile(url.toLocalFile());
    }
}

void ImportPage::retranslate()
{
    m_header->setTitle(title());
    m_choose->setText(tr("Choose a client's sheet"),
        tr("An Excel or CSV file with one person a row; drop it here or choose it. Columns are recognised by their "
           "Chinese or English headings, and nothing is kept before you say so."));
    m_cancel->setText(tr("Stop"));
    m_cancel->setToolTip(tr("Stop the import; nothing of it is kept"));
    m_bar->setAccessibleName(tr("Work in progress"));
    m_columns->retranslate();
    m_reportView->retranslate();
    showProgress();
}

} // namespace ui::people
