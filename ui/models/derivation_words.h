// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/derivation.h"
#include "core/types/lang.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

namespace ui::models {

/// How a date was counted, in the screen's words: why a date is that date.
class DerivationWords final
{
    Q_DECLARE_TR_FUNCTIONS(DerivationWords)

public:
    /// One step: what was done, and the day it led to.
    struct Step
    {
        QString text;
        QString day;
    };

    [[nodiscard]] static QList<Step> steps(const core::calendar::Derivation& derivation, core::types::Lang lang);
    /// What follows from it: the last legal day, and the day to plan for.
    [[nodiscard]] static QString conclusion(QDate due, QDate planBy, bool provisional, core::types::Lang lang);
    /// Sentences one after the other as the language writes them, each with its stop.
    [[nodiscard]] static QString inOne(const QStringList& sentences, core::types::Lang lang);
    /// All of it, one line a step, for tool tips.
    [[nodiscard]] static QString asLines(const core::calendar::Derivation& derivation, core::types::Lang lang);
};

} // namespace ui::models
