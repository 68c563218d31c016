// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_page.h"

#include "core/base/resource_paths.h"
#include "ui/inbox/reading_review.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::inbox {

using core::services::Attachment;
using core::services::ConfirmedFile;
using core::services::DocumentService;
using core::services::InboxService;
using core::services::Office;
using core::services::ReadingPool;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kReviewWidth = 120 * metrics::kGrid;
constexpr int kBarWidth = 40 * metrics::kGrid;

} // namespace

InboxPage::InboxPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_pool(std::make_unique<ReadingPool>(core::resource_paths::readerProgram())),
      m_files(new InboxFiles(desk, *m_pool, this)), m_draft(new shell::DraftKeeper(
                                                        desk, u"inbox"_s, [this] { return m_files->kept(); }, this)),
      m_model(new InboxTableModel(desk.shell().failures(), this)), m_header(new widgets::PageHeader(this)),
      m_bar(new QProgressBar(this)), m_body(new QStackedLayout), m_splitter(new QSplitter(this)),
      m_table(new widgets::RecordTable(this)), m_review(new ReadingReview(desk, *m_pool, this)),
      m_empty(new widgets::EmptyState(u"inbox"_s, this))
{
    makeActions();
    build();
    connect(m_files, &InboxFiles::added, this, &InboxPage::showEntries);
    connect(m_files, &InboxFiles::removed, this, &InboxPage::showEntries);
    connect(m_files, &InboxFiles::changed, this, &InboxPage::showEntry);
    connect(m_review, &ReadingReview::changed, this, &InboxPage::enableActions);
    connect(m_review, &ReadingReview::reviewed, this, [this](qint64 key, const ReviewState& review) {
        m_files->setReview(key, review);
        m_draft->touch();
    });
    connect(m_table, &widgets::RecordTable::rowChosen, this, &InboxPage::showChosen);
    connect(m_table, &widgets::RecordTable::rowOpened, this, &InboxPage::openChosen);
    connect(m_files, &InboxFiles::added, this, &InboxPage::keepDraft);
    connect(m_files, &InboxFiles::removed, this, &InboxPage::keepDraft);
    showEntries();
    m_draft->restore([this](const QJsonObject& kept) { m_files->restore(kept); });
}

InboxPage::~InboxPage() = default;

void InboxPage::keepDraft()
{
    if (m_files->kept().isEmpty()) {
        m_draft->discard();
    } else {
        m_draft->touch();
    }
}

void InboxPage::makeActions()
{
    shell::ActionTable& actions = m_desk.shell().actions();
    m_add = actions.makeFor(this, u"inbox.add"_s);
    m_stop = actions.makeFor(this, u"inbox.stop"_s);
    m_remove = actions.makeFor(this, u"inbox.remove"_s);
    m_file = actions.makeFor(this, u"inbox.file"_s);
    m_attach = actions.makeFor(this, u"inbox.attach"_s);
    connect(m_add, &QAction::triggered, this, &InboxPage::chooseFiles);
    connect(m_stop, &QAction::triggered, m_files, &InboxFiles::stop);
    connect(m_remove, &QAction::triggered, this, &InboxPage::removeChosen);
    connect(m_file, &QAction::triggered, this, &InboxPage::fileNotice);
    connect(m_attach, &QAction::triggered, this, &InboxPage::attach);
}

void InboxPage::build()
{
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setTextVisible(false);
    m_header->addWidget(m_bar);
    m_header->addAction(m_stop);
    m_header->addAction(m_remove);
    m_header->addAction(m_add);
    m_review->addAction(m_file, widgets::ActionButton::Kind::Primary);
    m_review->addAction(m_attach, widgets::ActionButton::Kind::Plain);
    m_empty->addAction(m_add);
    m_table->setObjectName(u"inboxTable"_s);
    m_table->setTwoLineRows(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 116, 140, 0});
    m_table->setYieldingColumns({InboxTableModel::Kind});
    m_review->setMinimumWidth(kReviewWidth * 3 / 4);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_review);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({kReviewWidth, kReviewWidth});
    m_body->addWidget(m_splitter);
    m_body->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
}

QString InboxPage::id() const { return u"inbox"_s; }

QString InboxPage::title() const { return tr("Inbox"); }

QWidget* InboxPage::firstFocus()
{
    return m_files->entries().isEmpty() ? static_cast<QWidget*>(m_empty->findChild<QPushButton*>()) : m_table;
}

void InboxPage::open(const QString& argument)
{
    if (!argument.isEmpty()) {
        receiveFiles(argument.split(u'\n', Qt::SkipEmptyParts));
    }
}

void InboxPage::reload()
{
    // A file that could not be opened may be there now.
    for (const InboxEntry& entry : QList(m_files->entries())) {
        if (entry.state == InboxState::Failed || entry.state == InboxState::Stopped) {
            m_files->readAgain(entry.key);
        }
    }
}

bool InboxPage::isRead() const { return m_files->unread() == 0 && m_review->isDrawn(); }

void InboxPage::receiveFiles(const QStringList& paths)
{
    const qint64 first = m_files->add(paths);
    if (chosen() == nullptr || chosen()->state == InboxState::Filed) {
        choose(first);
    }
}

void InboxPage::chooseFiles()
{
    shell::FileQuestion question;
    question.id = u"inbox-files"_s;
    question.kind = shell::FileQuestion::Kind::OpenMany;
    question.title = tr("Add files to the inbox");
    question.filters = {tr("PDF files and pictures (*.pdf *.jpg *.jpeg *.png *.bmp *.gif)"), tr("All files (*)")};
    receiveFiles(m_desk.shell().prompts().chooseFiles(question));
}

const InboxEntry* InboxPage::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : m_files->entry(m_model->record(row).key);
}

void InboxPage::choose(qint64 key)
{
    if (const int row = m_model->rowOf(key); row >= 0) {
        m_table->selectRecordRow(row);
    }
}

void InboxPage::showEntries()
{
    const bool isHeld = isAncestorOf(focusWidget()) || hasFocus();
    const qint64 kept = m_review->key();
    const int row = m_table->currentRow();
    const bool isEmpty = m_files->entries().isEmpty();
    m_model->setRecords(m_files->entries());
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_splitter);
    choose(kept);
    if (m_table->currentRow() < 0 && !isEmpty) {
        m_table->selectRecordRow(std::clamp(row, 0, m_model->rowCount() - 1));
    }
    showChosen();
    showProgress();
    if (isHeld && !isAncestorOf(focusWidget())) {
        firstFocus()->setFocus();
    }
}

void InboxPage::showEntry(qint64 key)
{
    const InboxEntry* entry = m_files->entry(key);
    const int row = m_model->rowOf(key);
    if (entry == nullptr || row < 0) {
        return;
    }
    m_model->replaceRecord(row, *entry);
    if (row == m_table->currentRow()) {
        showChosen();
    }
    showProgress();
}

void InboxPage::showChosen()
{
    m_review->show(chosen());
    enableActions();
}

void InboxPage::openChosen()
{
    const InboxEntry* entry = chosen();
    if (entry != nullptr && entry->state == InboxState::Filed) {
        Q_EMIT navigationWanted(u"case"_s, QString::number(entry->filedIn.value));
    } else if (entry != nullptr && entry->state == InboxState::Read) {
        m_review->firstField()->setFocus();
    }
}

void InboxPage::showProgress()
{
    const int all = static_cast<int>(m_files->entries().size());
    const int unread = m_files->unread();
    m_bar->setVisible(unread > 0);
    m_bar->setRange(0, all);
    m_bar->setValue(all - unread);
    m_stop->setEnabled(unread > 0);
    if (all == 0) {
        m_header->setRemark({});
    } else if (unread > 0) {
        m_header->setRemark(tr("%1 of %n file(s) read", nullptr, all).arg(all - unread));
    } else {
        m_header->setRemark(tr("%n file(s), %1 to confirm", nullptr, all).arg(m_files->count(InboxState::Read)));
    }
}

void InboxPage::enableActions()
{
    m_remove->setEnabled(chosen() != nullptr);
    m_file->setEnabled(m_review->canFileNotice());
    m_attach->setEnabled(m_review->canAttach());
}

void InboxPage::removeChosen()
{
    if (const InboxEntry* entry = chosen()) {
        m_files->remove(entry->key);
    }
}

void InboxPage::fileNotice()
{
    const bool differs = m_review->differences() > 0;
    if (differs) {
        shell::Question question;
        question.id = u"inbox-differences"_s;
        question.title = tr("File the notice");
        question.text = tr("%n value(s) differ from our record.", nullptr, m_review->differences());
        question.detail =
            tr("The notice is filed with what you have confirmed; the record of the person stays as it is.");
        question.yesText = tr("File It");
        if (!m_desk.shell().prompts().ask(question)) {
            return;
        }
    }
    const auto act = [id = m_review->caseId(), file = m_review->file(), values = m_review->confirmed(), differs](
                         Office& office) { return InboxService(office).fileNotice(id, file, values, differs); };
    const QString number = m_review->caseNumber();
    m_desk.write(this, tr("Filing the notice …"), act,
        [this, key = m_review->key(), id = m_review->caseId(), number](core::NoticeId) {
            m_files->setFiled(key, id, number, {});
            keepDraft();
            m_desk.reportDone(tr("The notice is filed with case %1.").arg(number));
            goOn(key);
        });
}

void InboxPage::attach()
{
    const auto prepare = [material = m_review->material(), file = m_review->file(), values = m_review->confirmed()](
                             Office& office) { return InboxService(office).prepare(material, file, values); };
    const Place place{m_review->key(), m_review->caseId(), m_review->caseNumber()};
    m_desk.read(this, prepare, [this, place, material = m_review->material()](const ConfirmedFile& file) {
        const auto keep = [id = place.caseId, material, file](
                              Office& office) { return DocumentService(office).attach(id, material, QList{file}); };
        m_desk.write(this, tr("Keeping the file …"), keep,
            [this, place](const Attachment& attachment) { tellAttached(place, attachment); });
    });
}

void InboxPage::tellAttached(const Place& place, const Attachment& attachment)
{
    const QString& material = attachment.material.code;
    m_files->setFiled(place.key, place.caseId, place.caseNumber, material);
    keepDraft();
    if (attachment.isRecorded) {
        m_desk.reportDone(tr("The file is kept as %1 of case %2.").arg(material, place.caseNumber));
    } else {
        m_desk.shell().reporter().note(tr("Case %1 has this file as %2 already.").arg(place.caseNumber, material));
    }
    goOn(place.key);
}

void InboxPage::goOn(qint64 filed)
{
    if (chosen() == nullptr || chosen()->key != filed) {
        return; // somebody has gone on already
    }
    const int rows = m_model->rowCount();
    const int from = m_table->currentRow();
    for (int step = 1; step < rows; ++step) {
        const int row = (from + step) % rows;
        if (m_model->record(row).state == InboxState::Read) {
            m_table->selectRecordRow(row);
            break;
        }
    }
    m_table->setFocus();
}

void InboxPage::retranslate()
{
    m_header->setTitle(title());
    m_table->setAccessibleName(title());
    m_bar->setAccessibleName(tr("Files read"));
    m_empty->setText(tr("Nothing has come in"),
        tr("Drop PDFs, scans and photos here, many at a time, or whole folders. Each is read and matched to a case; "
           "nothing is kept before you have seen and confirmed it."));
    m_model->setLang(m_desk.lang());
    m_review->retranslate();
    showProgress();
}

} // namespace ui::inbox
