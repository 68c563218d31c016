// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_event.h"
#include "core/domain/codes.h"
#include "core/services/agenda_service.h"
#include "core/paper/paper_language.h"
#include "core/rulebook/rule_entry.h"
#include "core/types/lang.h"
#include "ui/models/tone.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace ui::models {

/// The screen's words for what the core hands out as codes, and the tone each state is shown in. Words follow the
/// translator installed now, so whoever shows them asks again when the language changes.
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    [[nodiscard]] static QString of(core::domain::Actor actor);
    [[nodiscard]] static QString of(core::domain::CaseStatus status);
    [[nodiscard]] static QString of(core::domain::AuthorityStatus status);
    [[nodiscard]] static QString of(core::domain::MaterialState state);
    [[nodiscard]] static QString of(core::domain::PaperState state);
    [[nodiscard]] static QString of(core::services::AgendaGroup group);
    [[nodiscard]] static QString of(core::paper::PaperLanguage language);
    [[nodiscard]] static QString of(core::rulebook::Severity severity);

    [[nodiscard]] static Tone toneOf(core::domain::CaseStatus status);
    [[nodiscard]] static Tone toneOf(core::domain::AuthorityStatus status);
    [[nodiscard]] static Tone toneOf(core::domain::MaterialState state);
    [[nodiscard]] static Tone toneOf(core::domain::PaperState state);
    [[nodiscard]] static Tone toneOf(core::services::AgendaGroup group);
    [[nodiscard]] static Tone toneOf(core::rulebook::Severity severity);
    /// How a day that still stands looks from today: overdue, due within a week, else neutral.
    [[nodiscard]] static Tone toneOfDue(QDate due, QDate today);

    /// "Case moved on", from the verb of an event; the verb itself where no words are known.
    [[nodiscard]] static QString ofAct(const QString& act);
    /// An agenda item's matter where the rule pack has no words for it.
    [[nodiscard]] static QString ofAgendaCode(const QString& code);
    /// The same for any item, with the rule pack's words where it has some ("Too long in this stage: In pre-review").
    [[nodiscard]] static QString ofAgenda(const QString& code, const QString& what);
    /// "Notice issued on", from a fact's name.
    [[nodiscard]] static QString ofFact(const QString& fact);
    /// A value that such a fact can have, where that is a code ("card-held") or a truth; any other as it is.
    [[nodiscard]] static QString ofFactValue(const QString& value);
    /// A field of a notice or of another document, by its name in the reader's answer.
    [[nodiscard]] static QString ofField(const QString& field);
    [[nodiscard]] static QString ofOutcome(const QString& outcome);
    /// From the code a stored paper has: zh, en, both.
    [[nodiscard]] static QString ofPaperLanguage(const QString& code);
    /// Of a city that only a rule pack knows, the code with a capital.
    [[nodiscard]] static QString ofCity(const QString& code);
    /// A holiday's name, from the State Council's Chinese one; the days of two have both, joined by a comma.
    [[nodiscard]] static QString ofHoliday(const QString& name);
    [[nodiscard]] static QString ofClass(const QString& permitClass);

    /// A day as the language writes it; a dash for none.
    [[nodiscard]] static QString ofDate(QDate date, core::types::Lang lang);
    /// "3 days left", "today", "2 days late".
    [[nodiscard]] static QString distance(QDate due, QDate today);
};

} // namespace ui::models
