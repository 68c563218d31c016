// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_diff.h"
#include "core/types/lang.h"
#include "ui/models/record_words.h"
#include "ui/models/tone.h"

#include <QCoreApplication>

namespace ui::library {

/// The screen's words for what rules are written in: counts, conditions, answers, sources. Words follow the translator
/// installed now.
class RuleWords final
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)

public:
    [[nodiscard]] static QString of(core::rulebook::MaterialAnswer answer);
    [[nodiscard]] static QString of(core::rulebook::RuleChangeKind kind);
    [[nodiscard]] static models::Tone toneOf(core::rulebook::MaterialAnswer answer);
    [[nodiscard]] static models::Tone toneOf(core::rulebook::RuleChangeKind kind);

    /// How far a source carries, where that is not far: "from memory", "weak source"; else empty.
    [[nodiscard]] static QString ofDoubt(core::rulebook::Weight weight);
    /// "10 working days".
    [[nodiscard]] static QString of(const core::rulebook::LimitDays& limit);
    [[nodiscard]] static QString of(const QList<core::domain::Actor>& actors);
    /// "2024-12-01 – 2025-10-08", or "since …"; empty where neither is known.
    [[nodiscard]] static QString ofDays(QDate from, QDate to, core::types::Lang lang);
    /// A setting's value; a dash for none.
    [[nodiscard]] static QString ofValue(const QString& setting, const QVariant& value);
    /// The values of a setting that is no number, each with its code; empty for any other.
    [[nodiscard]] static models::CodeChoices valuesOf(const QString& setting);
    /// The lists of a rule pack and what differs in one of their entries, from the codes of a RuleChange.
    [[nodiscard]] static QString ofList(const QString& list);
    [[nodiscard]] static QString ofAspect(const QString& aspect);

    /// "S2 2.1", with what makes it doubtful.
    [[nodiscard]] static QString shortly(const core::rulebook::RuleView& rules,
        const QList<core::rulebook::Citation>& citations);
    /// "S2 2.1 · title · from memory", one a citation.
    [[nodiscard]] static QStringList inFull(const core::rulebook::RuleView& rules,
        const QList<core::rulebook::Citation>& citations, core::types::Lang lang);
};

} // namespace ui::library
