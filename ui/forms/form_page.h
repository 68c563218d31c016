// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_editor.h"
#include "ui/shell/desk.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/page.h"

class QPushButton;
class QScrollArea;

namespace ui::widgets {
class PageHeader;
}

namespace ui::forms {

/// A page with one form: adds or changes a record. What is typed is a draft from the first key, kept until it is saved
/// or started over. The argument of open() says which record (see MakeEditor).
class FormPage final : public shell::Page
{
    Q_OBJECT

public:
    struct Place
    {
        QString id;       ///< the page's own
        QString railPage; ///< below which it stands
        QString viewPage; ///< where a new record is shown
    };

    /// The desk outlives the page.
    FormPage(shell::Desk& desk, Place place, MakeEditor makeEditor, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return m_place.id; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override { return m_place.railPage; }
    [[nodiscard]] QString place() const override { return m_argument; }
    void open(const QString& argument) override;
    void reload() override {}
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void load();
    void restoreDraft();
    void startOver();
    void save();
    void finish(qint64 key);

    shell::Desk& m_desk;
    Place m_place;
    MakeEditor m_makeEditor;
    std::shared_ptr<const RecordEditor> m_editor;
    QString m_argument;
    core::types::BilingualText m_subject;
    widgets::PageHeader* m_header;
    QPushButton* m_startOver;
    QScrollArea* m_scroll;
    RecordForm* m_form = nullptr;
    shell::DraftKeeper* m_draft = nullptr;
};

} // namespace ui::forms
