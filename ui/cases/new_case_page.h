// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "ui/cases/opening_choices.h"
#include "ui/shell/desk.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/page.h"

#include <QJsonObject>

#include <optional>

namespace ui::widgets {
class FieldEdit;
class PageHeader;
} // namespace ui::widgets

namespace ui::forms {
class RecordPicker;
}

namespace ui::cases {

class OpeningAdvice;

/// The form that opens a case. What is typed is a draft from the first key. open() may be given a person's key.
class NewCasePage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit NewCasePage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void open(const QString& argument) override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void build();
    void nameEditors();
    void connectFields();
    /// What was kept is shown once the choices are there that it chose from.
    void showDraft();
    void takePerson(core::PersonId person);
    /// A place without rules of its own goes by the national ones, under its own name.
    void chooseCity(const QString& city);
    void fillChoices();
    void fillInitiators();
    /// Asks for what the procedure and the one who starts it make necessary, and for nothing else.
    void showWhatIsAsked();
    [[nodiscard]] QJsonObject values() const;
    void setValues(const QJsonObject& values);
    void clear();
    /// Why a field cannot be taken as it is; empty where it can.
    [[nodiscard]] QString errorOf(const widgets::FieldEdit* field) const;
    [[nodiscard]] QString dayErrorOf(const widgets::FieldEdit* field) const;
    [[nodiscard]] QList<widgets::FieldEdit*> checkedFields() const;
    [[nodiscard]] bool check();
    [[nodiscard]] core::services::CaseOpening opening() const;
    void save();

    shell::Desk& m_desk;
    OpeningChoices m_choices;
    std::optional<QJsonObject> m_kept; ///< a draft that is not shown yet
    widgets::PageHeader* m_header;
    forms::RecordPicker* m_person;
    forms::RecordPicker* m_employer;
    widgets::FieldEdit* m_personField;
    widgets::FieldEdit* m_employerField;
    widgets::FieldEdit* m_procedure;
    widgets::FieldEdit* m_city;
    widgets::FieldEdit* m_class;
    widgets::FieldEdit* m_initiator;
    widgets::FieldEdit* m_starts;
    widgets::FieldEdit* m_ends;
    widgets::FieldEdit* m_consulate;
    widgets::FieldEdit* m_event;
    widgets::FieldEdit* m_ceased;
    OpeningAdvice* m_advice;
    shell::DraftKeeper* m_draft;
};

} // namespace ui::cases
