// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/code_words.h"
#include "ui/models/words.h"

namespace ui::models {

namespace {

// The verbs of events (core/services).
constexpr CodeWord kActs[] = {
    {"case-open", QT_TRANSLATE_NOOP("Words", "Case opened")},
    {"case-open-reissues", QT_TRANSLATE_NOOP("Words", "Reissue cases opened")},
    {"case-open-linked", QT_TRANSLATE_NOOP("Words", "Linked cases opened")},
    {"case-link-add", QT_TRANSLATE_NOOP("Words", "Case linked")},
    {"case-link-change", QT_TRANSLATE_NOOP("Words", "Link changed")},
    {"case-link-remove", QT_TRANSLATE_NOOP("Words", "Link removed")},
    {"case-advance", QT_TRANSLATE_NOOP("Words", "Case moved on")},
    {"case-return", QT_TRANSLATE_NOOP("Words", "Return recorded")},
    {"case-change", QT_TRANSLATE_NOOP("Words", "Case changed")},
    {"case-arrivals", QT_TRANSLATE_NOOP("Words", "Arrivals recorded")},
    {"case-facts", QT_TRANSLATE_NOOP("Words", "Facts of the case changed")},
    {"portal-account-add", QT_TRANSLATE_NOOP("Words", "Portal account added")},
    {"portal-account-change", QT_TRANSLATE_NOOP("Words", "Portal account changed")},
    {"portal-account-remove", QT_TRANSLATE_NOOP("Words", "Portal account removed")},
    {"case-check", QT_TRANSLATE_NOOP("Words", "Authority's status checked")},
    {"case-rules-move", QT_TRANSLATE_NOOP("Words", "Moved to new rules")},
    {"case-rules-keep", QT_TRANSLATE_NOOP("Words", "Kept at its rules")},
    {"finding-waive", QT_TRANSLATE_NOOP("Words", "Finding waived")},
    {"finding-restore", QT_TRANSLATE_NOOP("Words", "Waived finding stands again")},
    {"original-receive", QT_TRANSLATE_NOOP("Words", "Original received")},
    {"original-move", QT_TRANSLATE_NOOP("Words", "Original moved")},
    {"original-return", QT_TRANSLATE_NOOP("Words", "Original handed back")},
    {"defect-done", QT_TRANSLATE_NOOP("Words", "Defect mended")},
    {"defect-waive", QT_TRANSLATE_NOOP("Words", "Defect waived")},
    {"material-add", QT_TRANSLATE_NOOP("Words", "Material changed")},
    {"material-change", QT_TRANSLATE_NOOP("Words", "Material changed")},
    {"material-attach", QT_TRANSLATE_NOOP("Words", "File added")},
    {"notice-add", QT_TRANSLATE_NOOP("Words", "Notice added")},
    {"notice-file", QT_TRANSLATE_NOOP("Words", "Notice filed")},
    {"paper-issue", QT_TRANSLATE_NOOP("Words", "Paper issued")},
    {"paper-print", QT_TRANSLATE_NOOP("Words", "Paper printed")},
    {"person-add", QT_TRANSLATE_NOOP("Words", "Person added")},
    {"person-change", QT_TRANSLATE_NOOP("Words", "Person changed")},
    {"passport-add", QT_TRANSLATE_NOOP("Words", "Passport added")},
    {"passport-change", QT_TRANSLATE_NOOP("Words", "Passport changed")},
    {"passport-remove", QT_TRANSLATE_NOOP("Words", "Passport removed")},
    {"permit-add", QT_TRANSLATE_NOOP("Words", "Permit added")},
    {"permit-change", QT_TRANSLATE_NOOP("Words", "Permit changed")},
    {"permit-remove", QT_TRANSLATE_NOOP("Words", "Permit removed")},
    {"residence-permit-add", QT_TRANSLATE_NOOP("Words", "Residence permit added")},
    {"residence-permit-change", QT_TRANSLATE_NOOP("Words", "Residence permit changed")},
    {"residence-permit-remove", QT_TRANSLATE_NOOP("Words", "Residence permit removed")},
    {"employment-add", QT_TRANSLATE_NOOP("Words", "Employment added")},
    {"employment-change", QT_TRANSLATE_NOOP("Words", "Employment changed")},
    {"employment-remove", QT_TRANSLATE_NOOP("Words", "Employment removed")},
    {"dependant-add", QT_TRANSLATE_NOOP("Words", "Family member added")},
    {"dependant-change", QT_TRANSLATE_NOOP("Words", "Family member changed")},
    {"dependant-remove", QT_TRANSLATE_NOOP("Words", "Family member removed")},
    {"visa-add", QT_TRANSLATE_NOOP("Words", "Visa added")},
    {"visa-change", QT_TRANSLATE_NOOP("Words", "Visa changed")},
    {"visa-remove", QT_TRANSLATE_NOOP("Words", "Visa removed")},
    {"entry-add", QT_TRANSLATE_NOOP("Words", "Entry added")},
    {"entry-change", QT_TRANSLATE_NOOP("Words", "Entry changed")},
    {"entry-remove", QT_TRANSLATE_NOOP("Words", "Entry removed")},
    {"contract-add", QT_TRANSLATE_NOOP("Words", "Contract added")},
    {"contract-change", QT_TRANSLATE_NOOP("Words", "Contract changed")},
    {"contract-remove", QT_TRANSLATE_NOOP("Words", "Contract removed")},
    {"education-add", QT_TRANSLATE_NOOP("Words", "Education added")},
    {"education-change", QT_TRANSLATE_NOOP("Words", "Education changed")},
    {"education-remove", QT_TRANSLATE_NOOP("Words", "Education removed")},
    {"work-history-add", QT_TRANSLATE_NOOP("Words", "Earlier post added")},
    {"work-history-change", QT_TRANSLATE_NOOP("Words", "Earlier post changed")},
    {"work-history-remove", QT_TRANSLATE_NOOP("Words", "Earlier post removed")},
    {"employer-add", QT_TRANSLATE_NOOP("Words", "Employer added")},
    {"employer-change", QT_TRANSLATE_NOOP("Words", "Employer changed")},
    {"staff-add", QT_TRANSLATE_NOOP("Words", "Staff member added")},
    {"staff-change", QT_TRANSLATE_NOOP("Words", "Staff member changed")},
    {"setting-add", QT_TRANSLATE_NOOP("Words", "Own setting chosen")},
    {"setting-change", QT_TRANSLATE_NOOP("Words", "Own setting changed")},
    {"setting-remove", QT_TRANSLATE_NOOP("Words", "Own setting taken back")},
    {"import-people", QT_TRANSLATE_NOOP("Words", "People imported")},
    {"demo-employers", QT_TRANSLATE_NOOP("Words", "Demo employers added")},
    {"demo-people", QT_TRANSLATE_NOOP("Words", "Demo people added")},
    {"undo", QT_TRANSLATE_NOOP("Words", "Taken back")},
    {"redo", QT_TRANSLATE_NOOP("Words", "Done again")},
};

} // namespace

QString Words::ofAct(const QString& act) { return wordIn("Words", kActs, act); }

} // namespace ui::models
