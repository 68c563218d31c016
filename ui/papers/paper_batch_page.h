// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/paper_service.h"
#include "ui/papers/paper_batch.h"
#include "ui/papers/paper_batch_table_model.h"
#include "ui/shell/field_draft.h"
#include "ui/shell/page.h"

#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace ui::widgets {
class DetailsPane;
class EmptyState;
class PageHeader;
class RecordTable;
} // namespace ui::widgets

namespace ui::papers {

class TypedOnce;

/// One form for many open cases: the chosen ones are issued one after another, each a whole paper of its own or a named
/// failure; stopping leaves what is issued. What the form asks of a person is typed once for all of them. What was
/// issued is then saved or printed together. The argument of open(): empty for all open cases, or "cases/12,13" for
/// these.
class PaperBatchPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit PaperBatchPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void open(const QString& argument) override;
    [[nodiscard]] QString place() const override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    /// What the page shows, read at one go.
    struct Contents
    {
        QList<core::services::CaseListRow> cases;
        QList<core::paper::FormTemplate> forms;
    };

    void build();
    void makeActions();
    [[nodiscard]] static core::Result<Contents> readContents(core::services::Office& office);
    void fillForms();
    void fillLanguages();
    [[nodiscard]] core::paper::PaperLanguage language() const;
    void connectParts();
    void connectDraft();
    void takeTyped(const QJsonObject& kept);
    void letChoose(bool canChoose);
    [[nodiscard]] const core::paper::FormTemplate* form() const;
    void showRows();
    void showChosen();
    void showProgress();
    [[nodiscard]] bool isShown(const core::services::CaseListRow& row) const;
    [[nodiscard]] PaperBatchRow rowOf(const core::services::CaseListRow& listed) const;
    [[nodiscard]] QString wordsOf(const core::Failure& failure) const;
    [[nodiscard]] QList<core::CaseId> selected() const;
    void begin();
    void stop();
    void showOutcome(core::CaseId id);
    void end(bool wasStopped);
    void save();
    void print();

    shell::Desk& m_desk;
    shell::FieldDraft* m_draft;
    QString m_argument;
    QSet<qint64> m_only; ///< the cases that open() named; empty: all that are open
    bool m_selectsAll = false;
    Contents m_contents;
    PaperBatch* m_batch;
    widgets::PageHeader* m_header;
    QLineEdit* m_filter;
    QComboBox* m_form;
    QComboBox* m_language;
    TypedOnce* m_typed;
    QProgressBar* m_bar;
    widgets::RecordTable* m_table;
    widgets::EmptyState* m_empty;
    PaperBatchTableModel* m_model;
    widgets::DetailsPane* m_details;
    QAction* m_issue = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_save = nullptr;
    QAction* m_print = nullptr;
};

} // namespace ui::papers
