// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui::widgets {

class CheckList;
class DateEdit;

/// A form field: label (with buddy and a mark when required), an editor inside, a hint below, and in the hint's place
/// the error when there is one. Screen readers hear label, then hint or error. The editor is owned.
class FieldEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEdit(QWidget* editor, QWidget* parent = nullptr);
    ~FieldEdit() override;
    [[nodiscard]] static FieldEdit* forText(QWidget* parent = nullptr);
    [[nodiscard]] static FieldEdit* forDate(QWidget* parent = nullptr);
    [[nodiscard]] static FieldEdit* forChoice(QWidget* parent = nullptr);
    [[nodiscard]] static FieldEdit* forSeveral(QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setHint(const QString& hint);
    void setRequired(bool required);
    [[nodiscard]] bool isRequired() const { return m_required; }
    /// Shows why the value cannot be taken; an empty text takes the error away.
    void setError(const QString& error);
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }

    [[nodiscard]] QWidget* editor() const { return m_editor; }
    /// The editor as what it is, or null.
    [[nodiscard]] QLineEdit* lineEdit() const;
    [[nodiscard]] DateEdit* dateEdit() const;
    [[nodiscard]] QComboBox* comboBox() const;
    [[nodiscard]] CheckList* checkList() const;
    /// The value as text: what is typed, the data of the chosen entry, or the ticked codes with commas between.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

Q_SIGNALS:
    /// The user changed the value.
    void edited();
    /// The user left the field or pressed Enter in it: time to check it.
    void finished();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchEditor();
    void dress();

    QWidget* m_editor;
    QLabel* m_label;
    QLabel* m_note;
    QString m_labelText;
    QString m_hint;
    QString m_error;
    bool m_required = false;
};

} // namespace ui::widgets
