// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pack_words.h"

#include "ui/models/code_words.h"

namespace ui::models {

using namespace Qt::Literals::StringLiterals;

namespace {

// Why core/rulebook finds a pack unsound.
constexpr CodeWord kReasons[] = {
    {"authority-acts", QT_TRANSLATE_NOOP("PackWords", "the authority is made to act by itself")},
    {"authority-moved", QT_TRANSLATE_NOOP("PackWords", "somebody else moves the authority's stage")},
    {"bad-date", QT_TRANSLATE_NOOP("PackWords", "this is not a day")},
    {"date-order", QT_TRANSLATE_NOOP("PackWords", "the last day lies before the first")},
    {"final-stage-moves", QT_TRANSLATE_NOOP("PackWords", "a final stage has a way on")},
    {"missing-key", QT_TRANSLATE_NOOP("PackWords", "an entry is missing")},
    {"no-outcome", QT_TRANSLATE_NOOP("PackWords", "the end of a case has no outcome")},
    {"no-place", QT_TRANSLATE_NOOP("PackWords", "a source has no place")},
    {"no-source", QT_TRANSLATE_NOOP("PackWords", "a rule has no source")},
    {"no-way-on", QT_TRANSLATE_NOOP("PackWords", "a stage has no way on")},
    {"nothing-beneath", QT_TRANSLATE_NOOP("PackWords", "there is nothing beneath that it could widen")},
    {"number-order", QT_TRANSLATE_NOOP("PackWords", "the largest number is below the smallest")},
    {"other-folder", QT_TRANSLATE_NOOP("PackWords", "it lies in another city's folder")},
    {"overlap", QT_TRANSLATE_NOOP("PackWords", "two rules hold for the same case on the same day")},
    {"shipped-name", QT_TRANSLATE_NOOP("PackWords", "a pack of the program has that name")},
    {"two-units", QT_TRANSLATE_NOOP("PackWords", "a count has two units")},
    {"unknown-fact", QT_TRANSLATE_NOOP("PackWords", "the fact is not known")},
    {"unknown-key", QT_TRANSLATE_NOOP("PackWords", "the entry is not known")},
    {"unknown-material", QT_TRANSLATE_NOOP("PackWords", "the material is not known")},
    {"unknown-procedure", QT_TRANSLATE_NOOP("PackWords", "the procedure is not known")},
    {"unknown-setting", QT_TRANSLATE_NOOP("PackWords", "the setting is not known")},
    {"unknown-source", QT_TRANSLATE_NOOP("PackWords", "the source is not known")},
    {"unknown-stage", QT_TRANSLATE_NOOP("PackWords", "the stage is not known")},
    {"unknown-value", QT_TRANSLATE_NOOP("PackWords", "the value is not known")},
    {"weak-source", QT_TRANSLATE_NOOP("PackWords", "a weak source cannot bind anyone")},
    {"wrong-outcome", QT_TRANSLATE_NOOP("PackWords", "the outcome does not fit")},
    {"wrong-type", QT_TRANSLATE_NOOP("PackWords", "a value of another kind stands here")},
};

} // namespace

QString PackWords::ofReason(const core::Failure& failure)
{
    const QString value = failure.args.value(u"value"_s);
    const QString why = wordIn("PackWords", kReasons, failure.args.value(u"reason"_s));
    return value.isEmpty() ? why : tr("%1 (%2)").arg(why, value);
}

} // namespace ui::models
