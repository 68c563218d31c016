// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/form_template.h"
#include "ui/shell/desk.h"

#include <QJsonObject>
#include <QScrollArea>

class QLabel;

namespace ui::papers {

class TypedFields;

/// What a form asks of a person, typed once for many papers; hidden where the form asks for nothing. GUI thread.
class TypedOnce final : public QScrollArea
{
    Q_OBJECT

public:
    /// The desk outlives the widget.
    explicit TypedOnce(const shell::Desk& desk, QWidget* parent = nullptr);

    /// None for nullptr. The same form again keeps what was typed.
    void showForm(const core::paper::FormTemplate* form);
    /// What was typed, by field, without fields left or made empty: there each record has its own.
    [[nodiscard]] QJsonObject values() const;
    /// As if these values had been typed.
    void setValues(const QJsonObject& values, core::paper::PaperLanguage language);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void fit();

    QLabel* m_note;
    TypedFields* m_typed;
};

} // namespace ui::papers
