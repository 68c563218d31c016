// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/form_template.h"
#include "core/paper/letterhead.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace core::paper {

/// The values of one paper, frozen: a JSON object keyed by the names of the form's fields (FieldType says how each is
/// written). Stored with the paper as it stands.
using PaperData = QJsonObject;

/// What a PDF says about itself besides its pages.
struct PaperMeta
{
    QString title;
    /// The office that makes the paper: the PDF's author, and {{office}} in a layout.
    QString authorOffice;
    /// Says SAMPLE/样张 across every page: its values are invented.
    bool isSample = false;
    /// Printed where the form's layout has a letterhead.
    Letterhead letterhead = {};
};

struct MadePaper
{
    QByteArray pdf;
    /// SHA-256 of `pdf` in lower-case hexadecimal.
    QString sha256;
    int pageCount = 0;
};

/// Makes the PDF of a paper: fills the form, composes and breaks the pages (A4), draws them in the program's own faces,
/// and reads the result back before it counts (design §6.7). Needs a QGuiApplication, offscreen will do; may be called
/// in any thread. A draft may lack required fields and says DRAFT/草稿 across every page. Fails with
///     FieldUnknown (args field, nearest)         the data holds a key the form has not
///     FieldMissing (args fields)                 required fields without a value
///     ValueUnknown, DateNotADate (args field, value)  a value that is not of its field's type
///     DateOrder (args field, from, to)           a span that ends before it starts
///     PaperLanguageMissing (args form, language) the form does not exist in that language
///     CharacterNotDrawable (args field, character, codePoint)
///     FaceMissing (args file)
///     PaperReadBackDiffers (args page, expected, found)  the drawn PDF does not say what it should: not to be used
[[nodiscard]] Result<MadePaper> makePaper(
    const FormTemplate& form, const PaperData& data, PaperLanguage language, bool draft, const PaperMeta& meta);

/// The values of the paper with that place in a batch, asked for once and in the caller's thread. A failure is that
/// paper's alone.
using PaperSource = std::function<Result<PaperData>(qsizetype index)>;

enum class BatchStep { GoOn, Stop };

/// Gets the papers of a batch one after another, each with its place in it, and says whether to go on with the next.
using PaperTaker = std::function<BatchStep(qsizetype index, const Result<MadePaper>& made)>;

/// Makes `count` papers of one form, as makePaper does, and hands each to `take` in the order of the batch, in the
/// caller's thread. A paper that fails does not keep the others. A second thread draws ahead by a few papers while the
/// caller's reads back and takes; what it has drawn is dropped when `take` stops the batch.
void makePapers(const FormTemplate& form, qsizetype count, const PaperSource& values, PaperLanguage language,
    bool draft, const PaperMeta& meta, const PaperTaker& take);

} // namespace core::paper
