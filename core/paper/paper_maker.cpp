// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_maker.h"

#include "core/paper/form_filler.h"
#include "core/paper/pdf_inspector.h"
#include "core/paper/pdf_structure.h"
#include "core/paper/pdf_writer.h"

#include <QCryptographicHash>
#include <QThreadPool>

#include <algorithm>
#include <future>
#include <iterator>
#include <memory>
#include <queue>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many papers of a batch are drawn or waiting to be read back: few, since each holds its whole PDF.
constexpr qsizetype kDrawnAhead = 4;

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

/// A paper that nobody may use before it is read back.
struct UncheckedPaper
{
    QByteArray pdf;
    QList<QStringList> texts;
};

Result<UncheckedPaper> drawPaper(
    const FormTemplate& form, const PaperData& data, PaperLanguage language, bool draft, const PaperMeta& meta)
{
    const Result<Faces> faces = Faces::load();
    if (!faces) {
        return faces.failure();
    }
    const Result<FilledPaper> filled = fillForm(form, data, language, draft, meta.authorOffice, meta.letterhead);
    if (!filled) {
        return filled.failure();
    }
    if (Result<void> checked = checkDrawable(*filled, *faces); !checked) {
        return checked.failure();
    }
    const DrawnPaper drawn = drawPages(*filled, *faces,
        meta.isSample ? PageStamp::Sample
        : draft       ? PageStamp::Draft
                      : PageStamp::None);
    const Result<QByteArray> pdf = writtenPdf(drawn, {meta.title, meta.authorOffice, language});
    if (!pdf) {
        return pdf.failure();
    }
    UncheckedPaper unchecked{*pdf, {}};
    std::ranges::transform(drawn.pages, std::back_inserter(unchecked.texts), &DrawnPage::texts);
    return unchecked;
}

Result<MadePaper> readBack(const Result<UncheckedPaper>& drawn)
{
    if (!drawn) {
        return drawn.failure();
    }
    if (Result<void> inspected = inspectPdf(drawn->pdf, drawn->texts); !inspected) {
        return inspected.failure();
    }
    const QByteArray hash = QCryptographicHash::hash(drawn->pdf, QCryptographicHash::Sha256).toHex();
    return MadePaper{drawn->pdf, QString::fromLatin1(hash), static_cast<int>(drawn->texts.size())};
}

} // namespace

Result<MadePaper> makePaper(
    const FormTemplate& form, const PaperData& data, PaperLanguage language, bool draft, const PaperMeta& meta)
{
    return readBack(drawPaper(form, data, language, draft, meta));
}

void makePapers(const FormTemplate& form, qsizetype count, const PaperSource& values, PaperLanguage language,
    bool draft, const PaperMeta& meta, const PaperTaker& take)
{
    // One thread for the whole batch: Qt opens the faces anew for every thread.
    QThreadPool drawing;
    drawing.setMaxThreadCount(1);
    drawing.setExpiryTimeout(-1);
    std::queue<std::future<Result<UncheckedPaper>>> ahead;
    qsizetype next = 0;
    for (qsizetype index = 0; index < count; ++index) {
        for (; next < std::min(count, index + kDrawnAhead); ++next) {
            const auto task = std::make_shared<std::packaged_task<Result<UncheckedPaper>()>>(
                [&, data = values(next)]() -> Result<UncheckedPaper> {
                    return data ? drawPaper(form, *data, language, draft, meta) : data.failure();
                });
            ahead.push(task->get_future());
            drawing.start([task] { (*task)(); });
        }
        if (take(index, readBack(ahead.front().get())) == BatchStep::Stop) {
            drawing.clear();
            return;
        }
        ahead.pop();
    }
}

} // namespace core::paper
