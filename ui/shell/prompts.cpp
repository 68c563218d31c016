// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

namespace ui::shell {

std::optional<QString> Prompts::chooseFile(const FileQuestion& question)
{
    const QStringList files = chooseFiles(question);
    return files.isEmpty() ? std::nullopt : std::optional(files.first());
}

} // namespace ui::shell
