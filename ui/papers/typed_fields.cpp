// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/typed_fields.h"

#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QIntValidator>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui::papers {

using core::paper::FieldType;
using core::paper::FormField;
using core::paper::PaperLanguage;
using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kListHeight = 24 * metrics::kGrid;

/// A value as it stands in an editor: a day as it is typed, everything else as on the paper.
QString editorText(const FormField& field, const QJsonValue& value, PaperLanguage language)
{
    return field.type == FieldType::Date ? value.toString() : core::paper::valueText(field, value, language);
}

} // namespace

TypedFields::TypedFields(const shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::kMargin);
    m_grid->setVerticalSpacing(metrics::kPad);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void TypedFields::showForm(const core::paper::FormTemplate* form)
{
    const QString code = form != nullptr ? form->code : QString();
    if (code == m_form) {
        return;
    }
    m_form = code;
    m_entries.clear();
    while (const QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (form != nullptr) {
        for (const FormField& field : form->fields) {
            if (field.typed) {
                addEntry(field);
            }
        }
    }
    place();
    retranslate();
}

void TypedFields::place()
{
    int row = 0;
    int column = 0;
    for (const Entry& entry : m_entries) {
        const bool isWide = entry.lines != nullptr;
        if (isWide && column == 1) {
            ++row;
            column = 0;
        }
        QWidget* editor = entry.box != nullptr ? static_cast<QWidget*>(entry.box) : entry.edit;
        m_grid->addWidget(editor, row, column, 1, isWide ? 2 : 1, Qt::AlignTop);
        row += isWide || column == 1 ? 1 : 0;
        column = isWide ? 0 : 1 - column;
    }
}

void TypedFields::addEntry(const FormField& field)
{
    const QString objectName = u"typed."_s + field.name;
    const auto note = [this, name = field.name] { noteTyped(name); };
    Entry entry{.field = field};
    switch (field.type) {
    case FieldType::Flag:
        entry.box = new QCheckBox;
        entry.box->setObjectName(objectName);
        connect(entry.box, &QCheckBox::toggled, this, note);
        m_entries.push_back(std::move(entry));
        return;
    case FieldType::List:
        entry.lines = new QPlainTextEdit;
        entry.lines->setTabChangesFocus(true);
        entry.lines->setFixedHeight(kListHeight);
        entry.edit = new FieldEdit(entry.lines);
        connect(entry.lines, &QPlainTextEdit::textChanged, this, note);
        break;
    case FieldType::Date:
        entry.edit = FieldEdit::forDate();
        break;
    case FieldType::Number:
        entry.edit = FieldEdit::forText();
        entry.edit->lineEdit()->setValidator(new QIntValidator(entry.edit));
        break;
    case FieldType::Text:
    case FieldType::Bilingual:
        entry.edit = FieldEdit::forText();
        break;
    }
    entry.edit->editor()->setObjectName(objectName);
    entry.edit->setRequired(field.required);
    connect(entry.edit, &FieldEdit::edited, this, note);
    m_entries.push_back(std::move(entry));
}

void TypedFields::noteTyped(const QString& field)
{
    if (m_isFilling) {
        return;
    }
    const auto found = std::ranges::find(m_entries, field, [](const Entry& entry) { return entry.field.name; });
    found->isTyped = true;
    Q_EMIT edited();
}

void TypedFields::showKnown(const core::paper::PaperData& known, PaperLanguage language)
{
    const QScopedValueRollback filling(m_isFilling, true);
    for (Entry& entry : m_entries) {
        if (!entry.isTyped) {
            fill(entry, known.value(entry.field.name), language);
        }
    }
}

void TypedFields::setValues(const QJsonObject& values, PaperLanguage language)
{
    const QScopedValueRollback filling(m_isFilling, true);
    for (Entry& entry : m_entries) {
        if (const auto value = values.constFind(entry.field.name); value != values.constEnd()) {
            fill(entry, *value, language);
            entry.isTyped = true;
        }
    }
}

void TypedFields::fill(Entry& entry, const QJsonValue& value, PaperLanguage language)
{
    if (entry.box != nullptr) {
        entry.box->setChecked(value.toBool());
        return;
    }
    if (entry.lines == nullptr) {
        entry.edit->setText(editorText(entry.field, value, language));
        return;
    }
    QStringList lines;
    const FormField& item = entry.field.fields.first();
    for (const QJsonValue& each : value.toArray()) {
        lines.append(editorText(item, each[item.name], language));
    }
    entry.lines->setPlainText(lines.join(u'\n'));
}

QJsonObject TypedFields::values() const
{
    QJsonObject values;
    for (const Entry& entry : m_entries) {
        if (entry.isTyped) {
            values.insert(entry.field.name, valueOf(entry));
        }
    }
    return values;
}

QJsonValue TypedFields::valueOf(const Entry& entry)
{
    if (entry.box != nullptr) {
        return entry.box->isChecked();
    }
    if (entry.lines != nullptr) {
        QJsonArray items;
        for (const QString& line : entry.lines->toPlainText().split(u'\n')) {
            if (!line.trimmed().isEmpty()) {
                items.append(QJsonObject{{entry.field.fields.first().name, line.trimmed()}});
            }
        }
        return items;
    }
    const widgets::DateEdit* date = entry.edit->dateEdit();
    if (date != nullptr && date->date()) {
        return date->date()->toString(Qt::ISODate);
    }
    return entry.edit->text().trimmed();
}

void TypedFields::retranslate()
{
    for (const Entry& entry : m_entries) {
        const QString label = m_desk.say(entry.field.label);
        if (entry.box != nullptr) {
            entry.box->setText(label);
        } else {
            entry.edit->setLabel(label);
        }
    }
}

} // namespace ui::papers
