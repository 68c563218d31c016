// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form_words.h"

#include "ui/models/code_words.h"

#include <QFileInfo>

namespace ui::models {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CodeWord kReasons[] = {
    {"cells-differ-from-columns", QT_TRANSLATE_NOOP("FormWords", "there are not as many cells as columns")},
    {"field-without-own-name", QT_TRANSLATE_NOOP("FormWords", "a field has no name, or that of another")},
    {"field-without-type-or-label",
        QT_TRANSLATE_NOOP("FormWords", "the field lacks a known type, or its label in both languages")},
    {"file-too-large", QT_TRANSLATE_NOOP("FormWords", "the file is too large for a form")},
    {"folder-named-otherwise",
        QT_TRANSLATE_NOOP("FormWords", "the folder around the version's has not the form's code")},
    {"form-without-names", QT_TRANSLATE_NOOP("FormWords", "the form has no name in both languages")},
    {"letterhead-not-first",
        QT_TRANSLATE_NOOP("FormWords", "a letterhead stands before everything else, in no section")},
    {"letterhead-with-text", QT_TRANSLATE_NOOP("FormWords", "a letterhead has no text: the office keeps its own")},
    {"list-not-of-one-text", QT_TRANSLATE_NOOP("FormWords", "a list that is typed can have but one text an item")},
    {"no-language", QT_TRANSLATE_NOOP("FormWords", "the form names no language")},
    {"not-a-code", QT_TRANSLATE_NOOP("FormWords", "a code has small letters, digits and hyphens")},
    {"not-a-date-above", QT_TRANSLATE_NOOP("FormWords", "this is not a date that stands above")},
    {"not-a-plain-file", QT_TRANSLATE_NOOP("FormWords", "this is a link to another file")},
    {"not-a-size", QT_TRANSLATE_NOOP("FormWords", "a size lies between 6 and 24")},
    {"not-a-value", QT_TRANSLATE_NOOP("FormWords", "this cannot be printed as a value")},
    {"not-a-version", QT_TRANSLATE_NOOP("FormWords", "a version's folder is named by year and month, as 2026-11")},
    {"not-a-width", QT_TRANSLATE_NOOP("FormWords", "this is not a width")},
    {"not-json", QT_TRANSLATE_NOOP("FormWords", "this is not written as JSON")},
    {"not-own-code", QT_TRANSLATE_NOOP("FormWords",
                         "the code of an own form begins with own-, unless it replaces one of the program")},
    {"not-utf8", QT_TRANSLATE_NOOP("FormWords", "the file is not saved as UTF-8")},
    {"other-type", QT_TRANSLATE_NOOP("FormWords", "the program's form has a field of that name and another type")},
    {"section-not-closed", QT_TRANSLATE_NOOP("FormWords", "a section is not closed")},
    {"section-not-open", QT_TRANSLATE_NOOP("FormWords", "a section is closed that is not open")},
    {"sections-too-deep", QT_TRANSLATE_NOOP("FormWords", "too many sections lie in each other")},
    {"tag-not-closed", QT_TRANSLATE_NOOP("FormWords", "two closing braces are missing")},
    {"unknown-block", QT_TRANSLATE_NOOP("FormWords", "this kind of line is not known")},
    {"unknown-field", QT_TRANSLATE_NOOP("FormWords", "the form has no such field")},
    {"unknown-key", QT_TRANSLATE_NOOP("FormWords", "the entry is not known")},
    {"unknown-language", QT_TRANSLATE_NOOP("FormWords", "a language is zh, en or both")},
    {"unknown-signer", QT_TRANSLATE_NOOP("FormWords", "who signs is individual, employer or agency")},
    {"version-older", QT_TRANSLATE_NOOP("FormWords", "the program's own version is as new or newer")},
    {"version-there", QT_TRANSLATE_NOOP("FormWords", "this version was added before; name the new one otherwise")},
};

} // namespace

QString FormWords::whyUnsound(const core::Failure& failure)
{
    const auto arg = [&](const QString& name) { return failure.args.value(name); };
    if (failure.code != core::FailureCode::FormUnsound) {
        return {};
    }
    QStringList lines{tr("File: %1").arg(QFileInfo(arg(u"file"_s)).fileName())};
    if (!arg(u"line"_s).isEmpty()) {
        lines.append(tr("Line: %1").arg(arg(u"line"_s)));
    }
    const QString reason = wordIn("FormWords", kReasons, arg(u"reason"_s));
    lines.append(arg(u"name"_s).isEmpty() ? reason : tr("“%1”: %2").arg(arg(u"name"_s), reason));
    if (!arg(u"nearest"_s).isEmpty()) {
        lines.append(tr("Nearest: %1").arg(arg(u"nearest"_s)));
    }
    return lines.join(u'\n');
}

} // namespace ui::models
