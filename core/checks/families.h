// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_run.h"

/// The families of checks, each in a file of its own. Each asks the run for the rules of its kinds and reports what it
/// finds; a kind that no rule pack speaks of finds nothing.
///
/// What files show (R18, R20, R35) core/documents/pictures finds by their measures. Software sees nothing of R34:
/// whether a post is a special need, and the employer large and old enough for it, no fact and no paper tells; the
/// authority weighs it. Of others it sees a part: that a paper is a sworn statement (R06) or of another country (R07),
/// that a degree is not the highest (R09) and what a letter lacks (R10), never whether a school is recognised or duties
/// fit the post.
namespace core::checks {

/// Papers that are needed and not there; what the form asks of employer, person and post (S0).
void checkCompleteness(CheckRun& run);
/// Numbers, addresses and days that cannot be right (R25, R12, R36).
void checkFormats(CheckRun& run);
/// The record against the papers, and the papers against each other (R01, R29).
void checkAgreement(CheckRun& run);
/// How old papers are and how long they last on the day they are judged (R05, R08, R17, R18, R33).
void checkValidity(CheckRun& run);
/// Foreign papers: authentication, translation, seal, where they were issued (R02, R06, R07, R08, R19, R30).
void checkForeignPapers(CheckRun& run);
/// Who files, what, when and why (R03, R04, R16, R26, R27, R31, R32).
void checkFiling(CheckRun& run);
/// The contract's language, parts and days (R12 to R15), for how long it may be granted (D22), and whether the pay that
/// was promised was paid (R22).
void checkContract(CheckRun& run);
/// Experience, age and class (R10, R11, R21, D23).
void checkQualification(CheckRun& run);
/// Who is named with which address (R23, R24), and where the work is (R36).
void checkContacts(CheckRun& run);

} // namespace core::checks
