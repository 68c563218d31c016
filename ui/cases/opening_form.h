// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "ui/cases/opening_choices.h"
#include "ui/shell/desk.h"

#include <QJsonObject>
#include <QWidget>

namespace core::services {
struct PersonView;
}

namespace ui::widgets {
class FieldEdit;
} // namespace ui::widgets

namespace ui::forms {
class RecordPicker;
}

namespace ui::cases {

/// The fields of a case to be opened. Asks for what the procedure and the one who starts it make necessary, and for
/// nothing else. GUI thread.
class OpeningForm final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the form.
    explicit OpeningForm(shell::Desk& desk, QWidget* parent = nullptr);

    /// What can be chosen; what is chosen stays.
    void setChoices(OpeningChoices choices);
    [[nodiscard]] bool hasChoices() const { return !m_choices.procedures.isEmpty(); }
    /// Fills in a person, and employer, city and class as they are now, unless other values come first.
    void takePerson(core::PersonId person);
    /// All that is typed, as a draft keeps it.
    [[nodiscard]] QJsonObject values() const;
    void setValues(const QJsonObject& values);
    void clear();
    /// Marks the fields that cannot be taken as they are and leads to the first of them; true where there is none.
    [[nodiscard]] bool check();
    [[nodiscard]] core::services::CaseOpening opening() const;
    void retranslate();

Q_SIGNALS:
    /// By the user.
    void edited();
    /// What goes with a person or an employer has been filled in.
    void filledIn();

private:
    void build();
    void nameEditors();
    void connectFields();
    void fillIn(const core::services::PersonView& view);
    /// Takes out what came with the former person; what the user chose stays.
    void clearFilledIn();
    /// The rules are those of the employer's city.
    void takeCityOf(core::EmployerId employer);
    /// A place without rules of its own goes by the national ones, under its own name.
    void chooseCity(const QString& city);
    void fillChoices();
    void fillInitiators();
    /// What is applied for begins abroad, or is not chosen yet.
    [[nodiscard]] bool asksForConsulate() const;
    void showWhatIsAsked();
    /// Why a field cannot be taken as it is; empty where it can.
    [[nodiscard]] QString errorOf(const widgets::FieldEdit* field) const;
    [[nodiscard]] QString dayErrorOf(const widgets::FieldEdit* field) const;
    [[nodiscard]] QList<widgets::FieldEdit*> checkedFields() const;
    /// All but those in which a record is found, the procedure first: what others offer depends on it.
    [[nodiscard]] QList<widgets::FieldEdit*> plainFields() const;

    shell::Desk& m_desk;
    OpeningChoices m_choices;
    QStringList m_filled; ///< the fields, by name, that hold what came with the person
    quint64 m_round = 0;  ///< an answer that was asked for in another one comes too late
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
};

} // namespace ui::cases
