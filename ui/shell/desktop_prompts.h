// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

namespace ui::shell {

/// Asks on the screen: Qt's message boxes, the system's file and print dialogs, each above the active window. The only
/// place that uses them.
class DesktopPrompts final : public Prompts
{
public:
    [[nodiscard]] bool ask(const Question& question) override;
    void inform(const Information& information) override;
    [[nodiscard]] QStringList chooseFiles(const FileQuestion& question) override;
    [[nodiscard]] std::optional<QString> chooseFolder(const QString& id, const QString& title) override;
    [[nodiscard]] core::Result<bool> choosePrinter(const QString& id, const QString& title, QPrinter& printer) override;

private:
    QString m_lastFolder;
};

} // namespace ui::shell
