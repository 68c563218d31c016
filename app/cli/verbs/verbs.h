// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace cli {

/// workdays, id: no store needed.
[[nodiscard]] QList<Verb> answersFromRules();
/// checklist, deadlines: answers to facts, no store needed.
[[nodiscard]] QList<Verb> ruleVerbs();
/// rules list|check|diff and how the office adds packs of its own.
[[nodiscard]] QList<Verb> packVerbs();
/// route.
[[nodiscard]] QList<Verb> routeVerbs();
/// precheck.
[[nodiscard]] QList<Verb> checkVerbs();
/// read, forms.
[[nodiscard]] QList<Verb> documentVerbs();
/// render: one paper or many.
[[nodiscard]] QList<Verb> renderVerbs();
/// photo, scan.
[[nodiscard]] QList<Verb> pictureVerbs();
/// init, verify, agenda, search.
[[nodiscard]] QList<Verb> storeVerbs();
/// passphrase add|remove|change.
[[nodiscard]] QList<Verb> keyVerbs();
/// backup, backups, restore, salvage.
[[nodiscard]] QList<Verb> backupVerbs();
/// import people, import undo.
[[nodiscard]] QList<Verb> importVerbs();
/// export csv|xlsx|ics.
[[nodiscard]] QList<Verb> exportVerbs();
/// export audit.
[[nodiscard]] QList<Verb> auditVerbs();
/// anonymise, support.
[[nodiscard]] QList<Verb> copyVerbs();
/// retention list|erase.
[[nodiscard]] QList<Verb> retentionVerbs();
/// export pack|casebook, import casebook.
[[nodiscard]] QList<Verb> handoverVerbs();
/// person|employer|case list|show.
[[nodiscard]] QList<Verb> recordVerbs();
/// case open|advance|return and what belongs to them.
[[nodiscard]] QList<Verb> caseVerbs();
/// attach.
[[nodiscard]] QList<Verb> attachVerbs();
/// plan, case link|unlink|follow|extend.
[[nodiscard]] QList<Verb> linkVerbs();
/// case move-rules|withdraw|close.
[[nodiscard]] QList<Verb> caseEndVerbs();

} // namespace cli
