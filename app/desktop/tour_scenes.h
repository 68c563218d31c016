// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shell.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace desktop {

/// Something that no page shows by itself: a list that opens, a form in a page, a message, a question.
struct TourScene
{
    using Take = std::function<void(QWidget&)>;

    QString name; ///< of the pictures
    QString page; ///< on which it comes up
    QString argument;
    /// Brings it up, has its picture taken, and puts it away again.
    std::function<void(const Take& take)> show;
};

/// The records that scenes are about, by their keys.
struct TourRecords
{
    QDate today;
    QString moving{};     ///< a case that can move on
    QString returnable{}; ///< a case that lies with the authority
    QString person{};     ///< for whom a case can be opened
};

/// The scenes of the demo office, in an order in which none disturbs the next. `settle` waits until all that was asked
/// of the store has come and is shown; both outlive the scenes.
[[nodiscard]] QList<TourScene> tourScenes(
    ui::shell::Shell& shell, const std::function<void()>& settle, const TourRecords& records);

} // namespace desktop
