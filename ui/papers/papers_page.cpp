// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_page.h"

#include "core/exchange/whole_file.h"
#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/print_run.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>

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

namespace {

constexpr int kFilterWidth = 44 * widgets::metrics::kGrid;

} // namespace

PapersPage::PapersPage(shell::Desk& desk, QWidget* parent)
    : ListPage(
        desk, {u"paper"_s, u"printer"_s, {108, 0, 0, 100, 104, 104, 100}},
        [](Office& office) { return PaperService(office).list(); }, parent),
      m_preview(new PaperPreview)
{
    // Four buttons stand beside it: on small screens the filter gives way.
    filter().setMinimumWidth(kFilterWidth / 2);
    filter().setMaximumWidth(kFilterWidth);
    makeActions();
    connect(&table(), &widgets::RecordTable::rowPreviewed, m_preview, [this] { m_preview->setFocus(); });
}

void PapersPage::makeActions()
{
    m_replace = addPageAction(u"paper.replace"_s, [this] { issueAgain(); });
    m_export = addPageAction(u"paper.export"_s, [this] { saveCopy(); });
    m_print = addPageAction(u"paper.print"_s, [this] { print(); });
    QAction* make = addPageAction(u"paper.make"_s, [this] { makeOne(); });
    QAction* seal = addPageAction(u"seal.list"_s, [this] { Q_EMIT navigationWanted(u"seals"_s, {}); });
    addPageAction(u"form.list"_s, [this] { Q_EMIT navigationWanted(u"forms"_s, {}); });
    addPageAction(u"paper.batch"_s, [this] { Q_EMIT navigationWanted(u"paper-batch"_s, {}); });
    m_preview->addFootAction(
        addPageAction(u"paper.offset"_s, [this] { Q_EMIT navigationWanted(u"printer-offset"_s, {}); }));
    header().addAction(m_replace);
    header().addAction(m_export);
    header().addAction(m_print);
    header().addAction(seal);
    header().addAction(make, widgets::ActionButton::Kind::Primary);
    empty().addAction(make);
}

QString PapersPage::id() const { return u"papers"_s; }

QString PapersPage::title() const { return tr("Papers"); }

void PapersPage::open(const QString& argument)
{
    bool isKey = false;
    const qint64 paper = argument.toLongLong(&isKey);
    if (isKey) {
        filter().clear();
        choose(paper);
    } else {
        ListPage::open(argument);
    }
}

QWidget* PapersPage::detailsPane() { return m_preview; }

PapersPage::Dress PapersPage::dress() const
{
    return [lang = desk().lang()](models::IssuedPaperTableModel& model) { model.setLang(lang); };
}

models::FilterBy<PaperListRow> PapersPage::filterBy() const
{
    return {.own = [lang = desk().lang()](const PaperListRow& row) {
        return QStringList{
            row.paper.number, row.caseNumber, row.personName, row.personChineseName, row.formName.in(lang).text};
    }};
}

QString PapersPage::countText(int shown) const { return tr("%Ln paper(s)", nullptr, shown); }

void PapersPage::openRecord(const PaperListRow& row)
{
    Q_EMIT navigationWanted(u"case"_s, QString::number(row.paper.caseId.value));
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
        desk().read(
            this, [paper](Office& office) { return PaperService(office).bytesOf(paper); },
            [this, paper](const QByteArray& pdf) {
                if (paper == m_shown) {
                    m_preview->showPaper(pdf);
                }
            },
            [this](const Failure& failure) {
                m_preview->showNothing(desk().shell().failures().of(failure).happened);
                desk().shell().reporter().failure(failure);
            });
    }
}

QString PapersPage::captionOf(const PaperListRow& row) const
{
    const models::NamePair name = models::namePair(row.personName, row.personChineseName, desk().lang());
    return row.paper.number + u"  ·  "_s + desk().say(row.formName) + u'\n' + name.first + u"  ·  "_s + row.caseNumber;
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
    QList<core::PaperId> papers;
    for (const PaperListRow& row : selected()) {
        papers.append(row.paper.id);
    }
    if (!papers.isEmpty()) {
        PrintRun::start(desk(), this, papers);
    }
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
    const std::optional<QString> path = desk().shell().prompts().chooseFile(question);
    if (!path) {
        return;
    }
    const auto save = [paper = row->paper.id, path = *path](Office& office) -> core::Result<void> {
        const auto pdf = PaperService(office).bytesOf(paper);
        return pdf ? core::exchange::writeWholeFile(path, *pdf) : core::Result<void>(pdf.failure());
    };
    desk().read(this, save, [this] { desk().shell().reporter().done(tr("A copy was saved.")); });
}

void PapersPage::retranslate()
{
    setFilterWords(tr("Number, person …"), tr("Filter papers"));
    empty().setText(tr("No paper issued yet"),
        tr("A paper is drawn from a case, read back, and kept as it is; from then on it is printed from the very "
           "bytes that are kept."));
    ListPage::retranslate();
}

} // namespace ui::papers
