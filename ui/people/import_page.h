// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import_service.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ui::widgets {
class EmptyState;
class PageHeader;
} // namespace ui::widgets

namespace ui::people {

class ColumnMapping;
class ImportReportView;

/// Brings a client's sheet in, step by step: choose or drop it, look at what was recognised and correct it, check
/// without keeping, import, and read what came of it. What was corrected is a draft until the sheet is imported: it is
/// shown again when the same file is chosen again, unless that has changed. The argument of open() is a file.
class ImportPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit ImportPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void open(const QString& argument) override;
    void reload() override {}
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Step { Choose, Reading, Columns, Running, Report };
    /// How far an import is: written by the thread that runs it, read by the window.
    struct Progress
    {
        std::atomic<qint64> rows{0};
        std::atomic<bool> isCancelled{false};
    };

    void build();
    [[nodiscard]] QWidget* buildRunning();
    void makeActions();
    void setStep(Step step);
    void chooseFile();
    void readFile(const QString& path);
    void restoreColumns();
    void showKept(const QJsonObject& kept);
    void run(bool dryRun);
    void cancel();
    void showProgress();
    void finish(const core::services::ImportReport& report, bool dryRun);
    void fail(const core::Failure& failure);
    void saveRejects();
    void undoImport(core::ImportBatchId batch);
    /// A report of an import that was taken back goes, and with it the cases that it offers.
    void followUndo();

    shell::Desk& m_desk;
    shell::DraftKeeper* m_draft;
    QJsonObject m_corrected; ///< of the columns, what may still be on its way to the store
    QString m_file;
    Step m_step = Step::Choose;
    std::shared_ptr<Progress> m_progress;
    QTimer m_look;
    std::optional<core::services::ImportReport> m_report;
    bool m_isDryRun = true;
    widgets::PageHeader* m_header;
    QStackedWidget* m_steps;
    widgets::EmptyState* m_choose;
    ColumnMapping* m_columns;
    QProgressBar* m_bar;
    QLabel* m_rows;
    QPushButton* m_cancel;
    ImportReportView* m_reportView;
    QAction* m_chooseFile = nullptr;
    QAction* m_check = nullptr;
    QAction* m_run = nullptr;
    QAction* m_rejects = nullptr;
};

} // namespace ui::people
