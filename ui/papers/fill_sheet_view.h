// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sheet_data.h"
#include "core/types/lang.h"

#include <QList>
#include <QScrollArea>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace ui::papers {

/// What is copied for a line: Chinese, which portals ask for, or the other language where there is none; a day as
/// 2026-04-20.
[[nodiscard]] QString copiedText(const core::services::SheetValue& value);

/// A fill sheet on the screen: the portal's pages one below the other, each value with a button that copies it. The
/// keyboard goes on to the next value, so that a whole page is copied with one key.
class FillSheetView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FillSheetView(QWidget* parent = nullptr);

    /// Shown in that language; the keyboard stays on the line it was on.
    void setSheet(const core::services::FillSheet& sheet, core::types::Lang lang);
    [[nodiscard]] QWidget* firstButton() const;

Q_SIGNALS:
    void copyWanted(const QString& label, const QString& value);

private:
    void addPage(const core::services::SheetPage& page, core::types::Lang lang, QVBoxLayout* column);
    void addLine(const core::services::SheetLine& line, core::types::Lang lang, QGridLayout* grid);
    void copyAt(int index, const QString& label, const QString& value);

    QList<QPushButton*> m_buttons; ///< of the values that are known, in order
};

} // namespace ui::papers
