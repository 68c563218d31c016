// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_language.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::employers {

/// What to ask a client for (week W2): per person only what is missing or bad, in the language or languages chosen, to
/// be copied into a chat or saved as a PDF. Read when it is shown.
class RequestPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives the panel.
    explicit RequestPanel(shell::Desk& desk, QWidget* parent = nullptr);

    /// Another client, or the same one after a change.
    void setEmployer(core::EmployerId employer, const QString& name);
    /// Copies the list as it is shown, once it is read.
    void copy();
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void read();
    void showText(const QString& text);
    void save();
    [[nodiscard]] core::paper::PaperLanguage language() const;

    shell::Desk& m_desk;
    core::EmployerId m_employer;
    QString m_name; ///< as a file may bear it
    bool m_isStale = true;
    bool m_isReading = false;
    bool m_copiesNext = false; ///< asked for before the list was read
    QLabel* m_hint;
    QComboBox* m_language;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPlainTextEdit* m_text;
};

} // namespace ui::employers
