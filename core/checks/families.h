// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_run.h"

/// The families of checks, each in a file of its own. Each asks the run for the rules of its kinds and reports what it
/// finds; a kind that no rule pack speaks of finds nothing.
namespace core::checks {

/// Papers that are needed and not there; what the form asks of employer, person and post (S0).
void checkCompleteness(CheckRun& run);
/// Numbers, addresses and days that cannot be right (R25).
void checkFormats(CheckRun& run);
/// The record against the papers, and the papers against each other (R01, R29).
void checkAgreement(CheckRun& run);
/// How old papers are and how long they last on the day they are judged (R05, R08, R17, R18, R33).
void checkValidity(CheckRun& run);
/// Foreign papers: authentication, translation, seal, where they were issued (R02, R06, R07, R08, R19).
void checkForeignPapers(CheckRun& run);
/// Who files, what and when (R03, R04, R16, R26, R27, R32).
void checkFiling(CheckRun& run);
/// The contract's language, parts and days (R12 to R15), and for how long it may be granted (D22).
void checkContract(CheckRun& run);
/// Experience, age and class (R10, R11, R21, D23).
void checkQualification(CheckRun& run);
/// Who is named with which address (R23, R24), and where the work is (R36).
void checkContacts(CheckRun& run);

} // namespace core::checks
