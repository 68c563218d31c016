// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_maker.h"

#include "core/paper/form_filler.h"
#include "core/paper/pdf_inspector.h"
#include "core/paper/pdf_structure.h"
#include "core/paper/pdf_writer.h"

#include <QCryptographicHash>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> checkDrawable(const FilledText& text, const Faces& faces)
{
    for (const FilledSpan& span : text) {
        if (const std::optional<QString> character = faces.undrawable(span.text)) {
            const QString codePoint =
                QString::number(character->toUcs4().first(), 16).toUpper().rightJustified(4, u'0');
            return Failure(FailureCode::CharacterNotDrawable,
                {{u"field"_s, span.field}, {u"character"_s, *character}, {u"codePoint"_s, u"U+"_s + codePoint}});
        }
    }
    return {};
}

Result<void> checkDrawable(const FilledPaper& paper, const Faces& faces)
{
    QList<FilledText> texts{paper.mark, paper.footer};
    for (const FilledBlock& block : paper.body) {
        texts.append(block.cells);
    }
    for (const FilledText& text : texts) {
        if (Result<void> checked = checkDrawable(text, faces); !checked) {
            return checked;
        }
    }
    return {};
}

} // namespace

Result<MadePaper> makePaper(
    const FormTemplate& form, const PaperData& data, PaperLanguage language, bool draft, const PaperMeta& meta)
{
    const Result<Faces> faces = Faces::load();
    if (!faces) {
        return faces.failure();
    }
    const Result<FilledPaper> filled = fillForm(form, data, language, draft, meta.authorOffice);
    if (!filled) {
        return filled.failure();
    }
    if (Result<void> checked = checkDrawable(*filled, *faces); !checked) {
        return checked.failure();
    }
    const DrawnPaper drawn = drawPdf(*filled, *faces, draft);
    const Result<QByteArray> pdf =
        finishedPdf(drawn.pdf, {meta.title, meta.authorOffice, language, drawn.beyondBasicPlane});
    if (!pdf) {
        return pdf.failure();
    }
    if (Result<void> inspected = inspectPdf(*pdf, drawn.drawnTexts); !inspected) {
        return inspected.failure();
    }
    const QByteArray hash = QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex();
    return MadePaper{*pdf, QString::fromLatin1(hash), static_cast<int>(drawn.drawnTexts.size())};
}

} // namespace core::paper
