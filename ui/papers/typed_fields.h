// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/form_template.h"
#include "core/paper/paper_data.h"
#include "core/paper/paper_maker.h"
#include "ui/shell/desk.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;
class QPlainTextEdit;

namespace ui::widgets {
class FieldEdit;
} // namespace ui::widgets

namespace ui::papers {

/// Editors for what a form asks of the person who makes the paper (FormField::typed). They show what the record knows
/// until something else is typed. GUI thread.
class TypedFields final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the widget.
    explicit TypedFields(const shell::Desk& desk, QWidget* parent = nullptr);

    /// Editors for this form's typed fields, none for nullptr. The same form again keeps what was typed.
    void showForm(const core::paper::FormTemplate* form);
    /// What stands on the paper: shown where nothing was typed.
    void showKnown(const core::paper::PaperData& known, core::paper::PaperLanguage language);
    /// What was typed, by field; an editor that was emptied gives an empty value.
    [[nodiscard]] QJsonObject values() const;
    /// As if these values had been typed.
    void setValues(const QJsonObject& values, core::paper::PaperLanguage language);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct Entry
    {
        core::paper::FormField field;
        widgets::FieldEdit* edit = nullptr; ///< none for a flag
        QPlainTextEdit* lines = nullptr;    ///< of a list, in the edit
        QCheckBox* box = nullptr;           ///< of a flag
        bool isTyped = false;
    };

    void addEntry(const core::paper::FormField& field);
    /// Side by side, lists over the whole width.
    void place();
    void noteTyped(const QString& field);
    static void fill(Entry& entry, const QJsonValue& value, core::paper::PaperLanguage language);
    [[nodiscard]] static QJsonValue valueOf(const Entry& entry);

    const shell::Desk& m_desk;
    QGridLayout* m_grid;
    QString m_form;
    std::vector<Entry> m_entries;
    bool m_isFilling = false;
};

} // namespace ui::papers
