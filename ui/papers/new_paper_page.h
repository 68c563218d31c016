// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/paper_service.h"
#include "ui/shell/field_draft.h"
#include "ui/shell/page.h"

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;

namespace ui::forms {
class RecordPicker;
}
namespace ui::widgets {
class FieldEdit;
class PageHeader;
} // namespace ui::widgets

namespace ui::papers {

class PaperPreview;
class TypedFields;

/// Issues a paper: form, case and language, with the paper as it would be beside them. What it lacks is named, with the
/// way on; what the form asks of a person is typed here. The argument of open(): empty, "case/12",
/// "case/12/residence-letter" with a form of it, or "replace/7" for the paper that the new one replaces.
class NewPaperPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit NewPaperPage(shell::Desk& desk, QWidget* parent = nullptr);

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
    /// A paper as it would be.
    struct Draft
    {
        core::paper::PaperData data;
        QByteArray pdf;
        std::optional<core::Failure> obstacle; ///< why it cannot be issued yet
    };
    struct Wanted
    {
        QString form;
        core::CaseId caseId;
        core::paper::PaperLanguage language = core::paper::PaperLanguage::Zh;
        QJsonObject typed;

        friend bool operator==(const Wanted&, const Wanted&) = default;
    };
    struct Start
    {
        Wanted wanted;
        core::PaperId replaces;
        QString caseNumber;
    };

    [[nodiscard]] static core::Result<Draft> draw(core::services::Office& office, const Wanted& wanted);
    [[nodiscard]] static core::Result<Start> readStart(core::services::Office& office, const QString& argument);
    /// What was typed for a paper that is now made again.
    [[nodiscard]] static QJsonObject typedValuesOf(core::services::Office& office, const core::domain::Paper& paper);
    void build();
    void connectFields();
    void begin(const Start& start);
    void fillForms();
    void fillLanguages();
    [[nodiscard]] Wanted wanted() const;
    [[nodiscard]] const core::paper::FormTemplate* form() const;
    void showDraftSoon();
    void showDraft();
    void showObstacle(const std::optional<core::Failure>& obstacle);
    [[nodiscard]] QString wordsOf(const core::Failure& obstacle) const;
    /// What was chosen and typed, for a draft, and back from it.
    [[nodiscard]] QJsonObject typed() const;
    void takeTyped(const QJsonObject& kept);
    void issue();

    shell::Desk& m_desk;
    shell::FieldDraft* m_draft;
    QString m_argument;
    core::PaperId m_replaces;
    QList<core::paper::FormTemplate> m_forms;
    std::optional<Start> m_start; ///< waits until the forms are there
    bool m_isBeginning = false;   ///< what open() named is not read yet
    std::optional<core::Failure> m_obstacle;
    widgets::PageHeader* m_header;
    forms::RecordPicker* m_case;
    widgets::FieldEdit* m_formField;
    widgets::FieldEdit* m_caseField;
    widgets::FieldEdit* m_languageField;
    TypedFields* m_typed;
    QTimer* m_pause; ///< till the typing stops
    QLabel* m_trouble;
    QPushButton* m_openCase;
    PaperPreview* m_preview;
    QScrollArea* m_scroll = nullptr;
    QAction* m_issue = nullptr;
};

} // namespace ui::papers
