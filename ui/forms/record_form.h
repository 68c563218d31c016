// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_spec.h"
#include "ui/models/record_words.h"
#include "ui/shell/desk.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace ui::widgets {
class FieldEdit;
}

namespace ui::forms {

class RecordPicker;

/// A record's fields in two columns. Each field is checked when it is left and hands out a valid value or says why not;
/// values go in and out as JSON by the fields' names, so that a draft of them can be kept. GUI thread.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the form.
    RecordForm(shell::Desk& desk, const QList<FieldSpec>& fields, QWidget* parent = nullptr);

    /// A name that the form has not is a bug, here and below.
    void setWords(const QString& name, const QString& label, const QString& hint = {});
    void setChoices(const QString& name, const models::CodeChoices& choices);
    [[nodiscard]] widgets::FieldEdit* field(const QString& name) const;
    [[nodiscard]] bool has(const QString& name) const { return m_entries.contains(name); }
    [[nodiscard]] QWidget* firstEditor() const;

    /// What is typed, as it is kept where it is sound. Values that no field shows (a record's revision) are carried
    /// along.
    [[nodiscard]] QJsonObject values() const;
    /// Shows these values; what was typed is forgotten.
    void setValues(const QJsonObject& values);
    /// Shows these values where nothing has been typed: those read from the store come later than the first keys.
    void fillIn(const QJsonObject& values);

    /// Checks every field and brings its value into its kept form; the keyboard goes to the first one that is wrong.
    [[nodiscard]] bool check();
    /// Shows what a service refused beside the field it is about; false where it is about none of them.
    [[nodiscard]] bool showFailure(const core::Failure& failure);

Q_SIGNALS:
    /// The user changed something.
    void edited();

private:
    struct Entry
    {
        FieldSpec spec;
        widgets::FieldEdit* edit = nullptr;
        RecordPicker* picker = nullptr;
        QString label;
        bool isTyped = false; ///< by the user, since setValues()
        std::optional<core::Failure> failure; ///< what the error says, to be said again in another language
    };

    void addField(const FieldSpec& spec);
    void show(Entry& entry, const QJsonObject& values);
    void noteTyped(Entry& entry);
    void place(QGridLayout* grid, const QList<FieldSpec>& fields);
    [[nodiscard]] Entry& entry(const QString& name);
    [[nodiscard]] bool checkField(Entry& entry);
    void checkSoFar(Entry& entry);
    void showError(Entry& entry, const std::optional<core::Failure>& failure);
    /// What the field's text is kept as; the text itself where it is nothing sound.
    [[nodiscard]] static QString valueOf(const Entry& entry);
    [[nodiscard]] QString written(const Entry& entry, const QString& value) const;
    [[nodiscard]] QString wordsOf(const core::Failure& failure) const;

    shell::Desk& m_desk;
    QStringList m_order;
    QHash<QString, Entry> m_entries;
    QJsonObject m_carried;
};

} // namespace ui::forms
