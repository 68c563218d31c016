// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_language.h"
#include "ui/papers/form_table_model.h"
#include "ui/record_pages/list_page.h"

class QComboBox;

namespace ui::papers {

class PaperPreview;

/// The forms that papers are made of, the program's and the office's own, the chosen one beside them with invented
/// values. Own forms are added, switched off and on, and removed here. The argument of open() is a filter text.
class FormsPage final : public record_pages::ListPage<FormTableModel, core::services::ListedForm>
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit FormsPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void open(const QString& argument) override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;

protected:
    [[nodiscard]] Dress dress() const override;
    [[nodiscard]] models::FilterBy<core::services::ListedForm> filterBy() const override;
    [[nodiscard]] QString countText(int shown) const override;
    void openRecord(const core::services::ListedForm& form) override;
    void showChosen() override;

private:
    void makeActions();
    void fillLanguages(const core::services::ListedForm* form);
    void drawSample();
    void choosePicture();
    void addForm();
    void switchForm();
    void removeForm();
    /// Runs work on files beside the store; all offices go by the new ones afterwards.
    template <typename Act> void changeFiles(Act act, const QString& done);
    void tellRefused(const core::Failure& failure);

    QString m_drawn; ///< which sample the pane shows or awaits
    PaperPreview* m_preview;
    QComboBox* m_language;
    QAction* m_switch = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace ui::papers
