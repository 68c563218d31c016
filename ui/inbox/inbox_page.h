// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reading_pool.h"
#include "ui/inbox/inbox_files.h"
#include "ui/inbox/inbox_table_model.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/page.h"

#include <memory>

class QProgressBar;
class QSplitter;
class QStackedLayout;

namespace ui::widgets {
class EmptyState;
class PageHeader;
class RecordTable;
} // namespace ui::widgets

namespace ui::inbox {

class ReadingReview;

/// What came in (ui.md, Inbox): files are dropped or chosen, many at a time; the list tells how far each is, what it is
/// and whose, and beside it the chosen one is looked at, put right, confirmed and filed. The argument of open() is
/// files, one a line. GUI thread.
class InboxPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit InboxPage(shell::Desk& desk, QWidget* parent = nullptr);
    ~InboxPage() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void open(const QString& argument) override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// Adds files to the list and has them read.
    void receiveFiles(const QStringList& paths);
    /// Nothing waits to be read, and the chosen file is shown with its page.
    [[nodiscard]] bool isRead() const;

private:
    /// A file of the list, and the case that it is to be kept in.
    struct Place
    {
        qint64 key = 0;
        core::CaseId caseId;
        QString caseNumber;
    };

    void makeActions();
    void build();
    void chooseFiles();
    void showEntries();
    void showEntry(qint64 key);
    void showChosen();
    void openChosen();
    void showProgress();
    void enableActions();
    void removeChosen();
    void fileNotice();
    void attach();
    void tellAttached(const Place& place, const core::services::Attachment& attachment);
    /// Goes on to the next file that is to be confirmed.
    void goOn(qint64 filed);
    [[nodiscard]] const InboxEntry* chosen() const;
    void choose(qint64 key);

    /// Keeps what is not filed, over the program's end too.
    void keepDraft();

    shell::Desk& m_desk;
    std::unique_ptr<core::services::ReadingPool> m_pool;
    InboxFiles* m_files;
    shell::DraftKeeper* m_draft;
    InboxTableModel* m_model;
    widgets::PageHeader* m_header;
    QProgressBar* m_bar;
    QStackedLayout* m_body;
    QSplitter* m_splitter;
    widgets::RecordTable* m_table;
    ReadingReview* m_review;
    widgets::EmptyState* m_empty;
    QAction* m_add = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_file = nullptr;
    QAction* m_attach = nullptr;
};

} // namespace ui::inbox
