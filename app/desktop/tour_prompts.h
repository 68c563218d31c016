// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tour_scenes.h"
#include "ui/shell/desktop_prompts.h"

namespace desktop {

/// Nobody is there to answer: what would be asked is written down, and answered with "no". While somebody takes
/// pictures, a question is shown as people see it until its picture is taken.
class TourPrompts final : public ui::shell::Prompts
{
public:
    /// An empty one ends the taking.
    void setTake(const TourScene::Take& take) { m_take = take; }

    bool ask(const ui::shell::Question& question) override;
    void inform(const ui::shell::Information& information) override;
    QStringList chooseFiles(const ui::shell::FileQuestion&) override { return {}; }
    std::optional<QString> chooseFolder(const QString&, const QString&) override { return std::nullopt; }
    core::Result<bool> choosePrinter(const QString&, const QString&, QPrinter&) override { return false; }

private:
    ui::shell::DesktopPrompts m_onScreen;
    TourScene::Take m_take;
};

} // namespace desktop
