// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_page.h"

#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/paper_printer.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QLineEdit>
#include <QPrinter>
#include <QSaveFile>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace ui::papers {

using core::Failure;
using core::FailureCode;
using core::domain::PaperState;
using core::services::Office;
using core::services::PaperListRow;
using core::services::PaperService;
using models::Words;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kFilterWidth = 44 * metrics::kGrid;

core::Result<void> writeCopy(const QByteArray& pdf, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit()) {
        return Failure(FailureCode::FileWriteFailed, {{u"file"_s, path}});
    }
    return {};
}

} // namespace

PapersPage::PapersPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new models::IssuedPaperTableModel(this)),
      m_header(new widgets::PageHeader(this)), m_filter(new QLineEdit(this)), m_table(new widgets::RecordTable(this)),
      m_empty(new widgets::EmptyState(u"printer"_s)), m_preview(new PaperPreview)
{
    build();
    makeActions();
    new shell::PageRefresher(*this, m_desk.changes());
}

void PapersPage::build()
{
    m_filter->setObjectName(u"paperFilter"_s);
    m_filter->setClearButtonEnabled(true);
    // Four buttons stand beside it: on small screens the filter gives way.
    m_filter->setMinimumWidth(kFilterWidth / 2);
    m_filter->setMaximumWidth(kFilterWidth);
    m_header->addWidget(m_filter);
    m_table->setObjectName(u"paperTable"_s);
    m_table->setTwoLineRows(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({108, 0, 0, 100, 104, 104, 100});
    m_table->setEmptyState(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &PapersPage::showRows);
    connect(m_table, &widgets::RecordTable::rowChosen, this, &PapersPage::showChosen);
    connect(m_table, &widgets::RecordTable::rowOpened, this, [this](int row) {
        Q_EMIT navigationWanted(u"case"_s, QString::number(m_model->record(row).paper.caseId.value));
    });
    connect(m_table, &widgets::RecordTable::rowPreviewed, m_preview, [this] { m_preview->setFocus(); });
}

void PapersPage::makeActions()
{
    shell::ActionTable& actions = m_desk.shell().actions();
    QAction* make = actions.makeFor(this, u"paper.make"_s);
    m_replace = actions.makeFor(this, u"paper.replace"_s);
    m_export = actions.makeFor(this, u"paper.export"_s);
    m_print = actions.makeFor(this, u"paper.print"_s);
    QAction* filter = actions.makeFor(this, u"list.filter"_s);
    connect(make, &QAction::triggered, this, &PapersPage::makeOne);
    connect(m_replace, &QAction::triggered, this, &PapersPage::issueAgain);
    connect(m_export, &QAction::triggered, this, &PapersPage::saveCopy);
    connect(m_print, &QAction::triggered, this, &PapersPage::print);
    connect(filter, &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
    m_header->addAction(m_replace);
    m_header->addAction(m_export);
    m_header->addAction(m_print);
    m_header->addAction(make, widgets::ActionButton::Kind::Primary);
    m_empty->addAction(make);
}

QString PapersPage::id() const { return u"papers"_s; }

QString PapersPage::title() const { return tr("Papers"); }

QString PapersPage::iconId() const { return u"printer"_s; }

void PapersPage::open(const QString& argument)
{
    bool isKey = false;
    const core::PaperId paper{argument.toLongLong(&isKey)};
    if (isKey) {
        m_filter->clear();
        m_wanted = paper;
        choose(paper);
    } else if (!argument.isEmpty()) {
        m_filter->setText(argument);
    }
}

QString PapersPage::place() const { return m_filter->text(); }

QWidget* PapersPage::detailsPane() { return m_preview; }

QWidget* PapersPage::firstFocus() { return m_table; }

void PapersPage::reload()
{
    m_desk.read(
        this, [](Office& office) { return PaperService(office).list(); },
        [this](QList<PaperListRow> rows) {
            m_rows = std::move(rows);
            showRows();
        });
}

bool PapersPage::isShown(const PaperListRow& row, const QString& wanted) const
{
    const auto holds = [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || holds(row.paper.number) || holds(row.caseNumber) || holds(row.personName)
           || holds(row.personChineseName) || holds(m_desk.say(row.formName));
}

void PapersPage::showRows()
{
    const PaperListRow* before = chosen();
    const core::PaperId kept = m_wanted.isStored() ? m_wanted : before != nullptr ? before->paper.id : core::PaperId();
    const QString wanted = m_filter->text().trimmed();
    QList<PaperListRow> shown;
    std::ranges::copy_if(
        m_rows, std::back_inserter(shown), [&](const PaperListRow& row) { return isShown(row, wanted); });
    m_model->setRecords(shown);
    choose(kept);
    if (m_table->currentRow() < 0) {
        m_table->selectRecordRow(0);
    }
    m_header->setRemark(tr("%n paper(s)", nullptr, static_cast<int>(shown.size())));
    showChosen();
}

void PapersPage::choose(core::PaperId paper)
{
    for (int row = 0; row < m_model->rowCount() && paper.isStored(); ++row) {
        if (m_model->record(row).paper.id == paper) {
            m_wanted = {};
            m_table->selectRecordRow(row);
            return;
        }
    }
}

const PaperListRow* PapersPage::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_model->record(row);
}

void PapersPage::showChosen()
{
    const PaperListRow* row = chosen();
    for (QAction* action : {m_print, m_export}) {
        action->setEnabled(row != nullptr);
    }
    m_replace->setEnabled(row != nullptr && row->paper.state == PaperState::Issued);
    m_preview->setCaption(row != nullptr ? captionOf(*row) : QString());
    const core::PaperId paper = row != nullptr ? row->paper.id : core::PaperId();
    const core::PaperId before = std::exchange(m_shown, paper);
    if (!paper.isStored()) {
        m_preview->showNothing(tr("Choose a paper to look at it."));
    } else if (paper != before) {
        m_desk.read(
            this, [paper](Office& office) { return PaperService(office).bytesOf(paper); },
            [this, paper](const QByteArray& pdf) {
                if (paper == m_shown) {
                    m_preview->showPaper(pdf);
                }
            },
            [this](const Failure& failure) {
                m_preview->showNothing(m_desk.shell().failures().of(failure).happened);
                m_desk.shell().reporter().failure(failure);
            });
    }
}

QString PapersPage::captionOf(const PaperListRow& row) const
{
    const models::NamePair name = models::namePair(row.personName, row.personChineseName, m_desk.lang());
    return row.paper.number + u"  ·  "_s + m_desk.say(row.formName) + u'\n' + name.first + u"  ·  "_s + row.caseNumber;
}

void PapersPage::makeOne() { Q_EMIT navigationWanted(u"paper-new"_s, {}); }

void PapersPage::issueAgain()
{
    if (const PaperListRow* row = chosen()) {
        Q_EMIT navigationWanted(u"paper-new"_s, u"replace/%1"_s.arg(row->paper.id.value));
    }
}

void PapersPage::print()
{
    if (const PaperListRow* row = chosen()) {
        m_desk.read(
            this, [paper = row->paper.id](Office& office) { return PaperService(office).bytesOf(paper); },
            [this, paper = row->paper.id](const QByteArray& pdf) { printBytes(paper, pdf); });
    }
}

void PapersPage::printBytes(core::PaperId paper, const QByteArray& pdf)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    if (!m_desk.shell().prompts().choosePrinter(u"paper-print"_s, tr("Print the paper"), *printer)) {
        return;
    }
    m_desk.shell().runner().run(
        QtConcurrent::run([printer, pdf] { return printPaper(pdf, *printer); }), tr("Printing …"), this, [this, paper] {
            m_desk.write(
                this, {}, [paper](Office& office) { return PaperService(office).markPrinted(paper); },
                [this] { m_desk.shell().reporter().done(tr("The paper went to the printer.")); });
        });
}

void PapersPage::saveCopy()
{
    const PaperListRow* row = chosen();
    if (row == nullptr) {
        return;
    }
    shell::FileQuestion question;
    question.id = u"paper-copy"_s;
    question.kind = shell::FileQuestion::Kind::Save;
    question.title = tr("Save a copy of the paper");
    question.fileName = row->paper.number + u".pdf"_s;
    question.filters = {tr("PDF files (*.pdf)")};
    const std::optional<QString> path = m_desk.shell().prompts().chooseFile(question);
    if (!path) {
        return;
    }
    const auto save = [paper = row->paper.id, path = *path](Office& office) -> core::Result<void> {
        const auto pdf = PaperService(office).bytesOf(paper);
        return pdf ? writeCopy(*pdf, path) : core::Result<void>(pdf.failure());
    };
    m_desk.read(this, save, [this] { m_desk.shell().reporter().done(tr("A copy was saved.")); });
}

void PapersPage::retranslate()
{
    m_header->setTitle(title());
    m_table->setAccessibleName(title());
    m_filter->setPlaceholderText(tr("Filter by number, form, person …"));
    m_filter->setAccessibleName(tr("Filter papers"));
    m_empty->setText(tr("No paper issued yet"),
        tr("A paper is drawn from a case, read back, and kept as it is; from then on it is printed from the very "
           "bytes that are kept."));
    m_model->setLang(m_desk.lang());
    showRows();
}

} // namespace ui::papers
