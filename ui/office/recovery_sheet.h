// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QFrame>

class QLabel;
class QPrinter;
class QPushButton;

namespace ui::office {

/// A new recovery key, to be read, printed or saved once. It is forgotten as soon as the sheet is hidden.
class RecoverySheet final : public QFrame
{
    Q_OBJECT

public:
    /// The desk outlives the sheet.
    explicit RecoverySheet(shell::Desk& desk, QWidget* parent = nullptr);

    /// The key in groups with dashes between, as it is typed again.
    void showKey(const QString& key);
    void retranslate();

Q_SIGNALS:
    /// It is printed or written down, and locked away.
    void kept();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void print();
    void savePdf();
    /// Says why the key is on no paper, and what to do; nothing: it is.
    enum class Trouble { None, NoPrinter, NotPrinted, NotSaved };
    void tell(Trouble trouble);
    [[nodiscard]] QString troubleText() const;
    [[nodiscard]] bool draw(QPrinter& printer) const;

    shell::Desk& m_desk;
    QLabel* m_title;
    QLabel* m_key;
    QLabel* m_advice;
    QLabel* m_remark;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_done;
    QString m_text;
    Trouble m_trouble = Trouble::None;
};

} // namespace ui::office
