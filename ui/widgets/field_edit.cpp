// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_edit.h"

#include "ui/widgets/check_list.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

FieldEdit::FieldEdit(QWidget* editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_label(new QLabel(this)), m_note(new QLabel(this))
{
    m_label->setBuddy(editor);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kTight);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_note);
    setFocusProxy(editor);
    editor->installEventFilter(this);
    watchEditor();
    dress();
}

FieldEdit::~FieldEdit()
{
    // An editor that goes while it has the keyboard says "editing finished" once more.
    m_editor->disconnect(this);
}

FieldEdit* FieldEdit::forText(QWidget* parent) { return new FieldEdit(new QLineEdit, parent); }

FieldEdit* FieldEdit::forDate(QWidget* parent) { return new FieldEdit(new DateEdit, parent); }

FieldEdit* FieldEdit::forChoice(QWidget* parent) { return new FieldEdit(new ChoiceBox, parent); }

FieldEdit* FieldEdit::forSeveral(QWidget* parent) { return new FieldEdit(new CheckList, parent); }

void FieldEdit::watchEditor()
{
    if (DateEdit* date = dateEdit()) {
        connect(date, &DateEdit::dateChanged, this, &FieldEdit::edited);
    } else if (QLineEdit* line = lineEdit()) {
        connect(line, &QLineEdit::textEdited, this, &FieldEdit::edited);
    }
    if (QLineEdit* line = lineEdit()) {
        connect(line, &QLineEdit::editingFinished, this, &FieldEdit::finished);
    }
    if (QComboBox* box = comboBox()) {
        connect(box, &QComboBox::activated, this, &FieldEdit::edited);
        connect(box, &QComboBox::activated, this, &FieldEdit::finished);
    }
    if (CheckList* list = checkList()) {
        connect(list, &CheckList::edited, this, &FieldEdit::edited);
        connect(list, &CheckList::edited, this, &FieldEdit::finished);
    }
}

void FieldEdit::setLabel(const QString& label)
{
    m_labelText = label;
    dress();
}

void FieldEdit::setHint(const QString& hint)
{
    m_hint = hint;
    dress();
}

void FieldEdit::setRequired(bool required)
{
    m_required = required;
    dress();
}

void FieldEdit::setError(const QString& error)
{
    m_error = error;
    dress();
}

void FieldEdit::dress()
{
    m_label->setText(m_required ? tr("%1 *", "a required field").arg(m_labelText) : m_labelText);
    m_label->setToolTip(m_required ? tr("Required") : QString());
    const QString note = hasError() ? m_error : m_hint;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->setFont(fontFor(TextSize::Small));
    m_note->setProperty("muted", !hasError());
    m_note->setProperty("error", hasError());
    m_editor->setProperty("error", hasError());
    m_editor->setAccessibleName(m_required ? tr("%1, required").arg(m_labelText) : m_labelText);
    m_editor->setAccessibleDescription(hasError() ? tr("Error: %1").arg(m_error) : m_hint);
    for (QWidget* dressed : {static_cast<QWidget*>(m_note), m_editor}) {
        dressed->style()->unpolish(dressed);
        dressed->style()->polish(dressed);
    }
}

QLineEdit* FieldEdit::lineEdit() const { return qobject_cast<QLineEdit*>(m_editor); }

DateEdit* FieldEdit::dateEdit() const { return qobject_cast<DateEdit*>(m_editor); }

QComboBox* FieldEdit::comboBox() const { return qobject_cast<QComboBox*>(m_editor); }

CheckList* FieldEdit::checkList() const { return qobject_cast<CheckList*>(m_editor); }

QString FieldEdit::text() const
{
    if (const QComboBox* box = comboBox()) {
        return box->currentData().isValid() ? box->currentData().toString() : box->currentText();
    }
    if (const CheckList* list = checkList()) {
        return list->text();
    }
    if (const DateEdit* edit = dateEdit(); edit != nullptr && edit->date()) {
        return edit->date()->toString(Qt::ISODate);
    }
    const QLineEdit* line = lineEdit();
    return line ? line->text() : QString();
}

void FieldEdit::setText(const QString& text)
{
    if (QComboBox* box = comboBox()) {
        const int byData = box->findData(text);
        box->setCurrentIndex(byData >= 0 ? byData : box->findText(text));
    } else if (CheckList* list = checkList()) {
        list->setText(text);
    } else if (QLineEdit* line = lineEdit()) {
        line->setText(text);
    }
}

void FieldEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

bool FieldEdit::eventFilter(QObject* watched, QEvent* event)
{
    // A wheel over a form scrolls the form; it never changes a value that merely lies under the pointer.
    if (watched == m_editor && event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::widgets
