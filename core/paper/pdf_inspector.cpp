// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_inspector.h"

#include "core/paper/pdf_structure.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How much text a failure quotes before and after the first difference.
constexpr qsizetype kQuoted = 12;

Failure differs(const QString& reason) { return Failure(FailureCode::PaperReadBackDiffers, {{u"reason"_s, reason}}); }

/// The text without blanks, which carry no meaning on a page: where a line ends, and how far apart words stand, is
/// layout.
QString withoutBlanks(const QString& text)
{
    QString kept;
    for (const QChar character : text) {
        if (character == QChar(0x02) || character == QChar(0xFFFE)) {
            // PDFium's sign for a hyphen at the end of a line.
            kept += u'-';
        } else if (!character.isSpace() && character != QChar::Null) {
            kept += character;
        }
    }
    return kept;
}

Result<void> comparePage(const QString& expected, const QString& found, int page)
{
    if (expected.contains("{{"_L1) || expected.contains("}}"_L1)) {
        return differs(u"placeholder"_s);
    }
    if (expected == found) {
        return {};
    }
    const auto mismatch = std::ranges::mismatch(expected, found);
    const qsizetype from = std::max<qsizetype>(0, mismatch.in1 - expected.begin() - kQuoted);
    return differs(u"text"_s)
        .with(u"page"_s, QString::number(page))
        .with(u"expected"_s, expected.mid(from, 2 * kQuoted))
        .with(u"found"_s, found.mid(from, 2 * kQuoted));
}

} // namespace

Result<void> inspectPdf(const QByteArray& pdf, const QList<QStringList>& drawnTexts)
{
    Result<QStringList> missing = fontsNotEmbedded(pdf);
    if (!missing) {
        return missing.failure();
    }
    if (!missing->isEmpty()) {
        return differs(u"font-not-embedded"_s).with(u"found"_s, missing->join(u", "_s));
    }
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() != drawnTexts.size()) {
        return differs(u"pages"_s);
    }
    for (int page = 0; page < document.pageCount(); ++page) {
        const QString expected = withoutBlanks(drawnTexts[page].join(QString()));
        const QString found = withoutBlanks(document.getAllText(page).text());
        if (Result<void> compared = comparePage(expected, found, page + 1); !compared) {
            return compared;
        }
    }
    return {};
}

} // namespace core::paper
