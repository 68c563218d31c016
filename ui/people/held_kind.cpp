// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/held_kind.h"

#include <array>

namespace ui::people {

namespace {

constexpr const char* kNumber = QT_TRANSLATE_NOOP("HeldKinds", "Number");
constexpr const char* kEmployer = QT_TRANSLATE_NOOP("HeldKinds", "Employer");
constexpr const char* kFrom = QT_TRANSLATE_NOOP("HeldKinds", "From");
constexpr const char* kUntil = QT_TRANSLATE_NOOP("HeldKinds", "Until");

constexpr std::array kKinds{
    HeldKind{"passport", HeldTab::Papers, QT_TRANSLATE_NOOP("HeldKinds", "Passports"), kNumber, kFrom, kUntil,
        QT_TRANSLATE_NOOP("HeldKinds", "Add a passport"), &PersonPapers::passports},
    HeldKind{"permit", HeldTab::Papers, QT_TRANSLATE_NOOP("HeldKinds", "Work permits"), kNumber, kFrom, kUntil,
        QT_TRANSLATE_NOOP("HeldKinds", "Add a work permit"), &PersonPapers::permits},
    HeldKind{"residence-permit", HeldTab::Papers, QT_TRANSLATE_NOOP("HeldKinds", "Residence permits"), kNumber, kFrom,
        kUntil, QT_TRANSLATE_NOOP("HeldKinds", "Add a residence permit"), &PersonPapers::residencePermits},
    HeldKind{"visa", HeldTab::Papers, QT_TRANSLATE_NOOP("HeldKinds", "Visas"), kNumber,
        QT_TRANSLATE_NOOP("HeldKinds", "Issued on"), QT_TRANSLATE_NOOP("HeldKinds", "Enter before"),
        QT_TRANSLATE_NOOP("HeldKinds", "Add a visa"), &PersonPapers::visas},
    HeldKind{"entry", HeldTab::Papers, QT_TRANSLATE_NOOP("HeldKinds", "Entries"),
        QT_TRANSLATE_NOOP("HeldKinds", "Port of entry"), QT_TRANSLATE_NOOP("HeldKinds", "Entered on"),
        QT_TRANSLATE_NOOP("HeldKinds", "Lodging on"), QT_TRANSLATE_NOOP("HeldKinds", "Add an entry"),
        &PersonPapers::entries},
    HeldKind{"employment", HeldTab::WorkAndFamily, QT_TRANSLATE_NOOP("HeldKinds", "Employment"), kEmployer, kFrom,
        kUntil, QT_TRANSLATE_NOOP("HeldKinds", "Add an employment"), &PersonPapers::employments},
    HeldKind{"contract", HeldTab::WorkAndFamily, QT_TRANSLATE_NOOP("HeldKinds", "Contracts"), kEmployer, kFrom, kUntil,
        QT_TRANSLATE_NOOP("HeldKinds", "Add a contract"), &PersonPapers::contracts},
    HeldKind{"education", HeldTab::WorkAndFamily, QT_TRANSLATE_NOOP("HeldKinds", "Education"),
        QT_TRANSLATE_NOOP("HeldKinds", "School"), kFrom, kUntil, QT_TRANSLATE_NOOP("HeldKinds", "Add an education"),
        &PersonPapers::education},
    HeldKind{"work-history", HeldTab::WorkAndFamily, QT_TRANSLATE_NOOP("HeldKinds", "Earlier posts"), kEmployer, kFrom,
        kUntil, QT_TRANSLATE_NOOP("HeldKinds", "Add an earlier post"), &PersonPapers::workHistory},
    HeldKind{"dependant", HeldTab::WorkAndFamily, QT_TRANSLATE_NOOP("HeldKinds", "Family"),
        QT_TRANSLATE_NOOP("HeldKinds", "Name"), QT_TRANSLATE_NOOP("HeldKinds", "Passport until"),
        QT_TRANSLATE_NOOP("HeldKinds", "Residence until"), QT_TRANSLATE_NOOP("HeldKinds", "Add a family member"),
        &PersonPapers::dependants},
};

} // namespace

std::span<const HeldKind> heldKinds() { return kKinds; }

QString heldWord(const char* source) { return QCoreApplication::translate("HeldKinds", source); }

} // namespace ui::people
