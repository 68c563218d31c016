// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/item_words.h"

#include "ui/models/code_words.h"

namespace ui::models {

namespace {

constexpr CodeWord kItems[] = {
    {"parties", QT_TRANSLATE_NOOP("FindingWords", "both parties")},
    {"place", QT_TRANSLATE_NOOP("FindingWords", "place of work")},
    {"duties", QT_TRANSLATE_NOOP("FindingWords", "duties")},
    {"pay", QT_TRANSLATE_NOOP("FindingWords", "pay")},
    {"period", QT_TRANSLATE_NOOP("FindingWords", "period in China")},
    {"position", QT_TRANSLATE_NOOP("FindingWords", "position")},
    {"seal", QT_TRANSLATE_NOOP("FindingWords", "seal and signature")},
    {"contact", QT_TRANSLATE_NOOP("FindingWords", "contact of the referee")},
    {"signature", QT_TRANSLATE_NOOP("FindingWords", "seal or signature")},
    {"degree", QT_TRANSLATE_NOOP("FindingWords", "degree")},
    {"experience", QT_TRANSLATE_NOOP("FindingWords", "years of experience")},
    {"months", QT_TRANSLATE_NOOP("FindingWords", "months a year in China")},
    {"chinese", QT_TRANSLATE_NOOP("FindingWords", "Chinese")},
    {"region", QT_TRANSLATE_NOOP("FindingWords", "region")},
    {"age", QT_TRANSLATE_NOOP("FindingWords", "age")},
    {"school", QT_TRANSLATE_NOOP("FindingWords", "university or employer of rank")},
    {"bonus", QT_TRANSLATE_NOOP("FindingWords", "the province's own points")},
    {"personnel", QT_TRANSLATE_NOOP("FindingWords", "personnel seal")},
    {"contract", QT_TRANSLATE_NOOP("FindingWords", "contract seal")},
    {"foreign-affairs", QT_TRANSLATE_NOOP("FindingWords", "foreign affairs seal")},
    {"expired", QT_TRANSLATE_NOOP("FindingWords", "contract expired")},
    {"terminated", QT_TRANSLATE_NOOP("FindingWords", "contract terminated")},
};

} // namespace

QString itemWords(const QString& code) { return wordIn("FindingWords", kItems, code); }

} // namespace ui::models
