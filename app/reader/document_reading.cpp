// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/document_reading.h"

#include "app/reader/code_evidence.h"
#include "app/reader/file_format.h"
#include "app/reader/pdf_pages.h"
#include "app/reader/qr_codes.h"

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::reader::ReadDocument;

namespace {

QStringList qrCodesOfPage(const PdfPages& pages, int index, const core::reader::Page& page)
{
    // A notice's code is found at the first resolution; the second is for small or blurred ones.
    constexpr double kFewDots = 110;
    constexpr double kManyDots = 220;
    const QImage shown = pages.picture(index, kFewDots);
    const QStringList found = qrCodesOn(shown);
    return found.isEmpty() && mayHaveCode(shown, page) ? qrCodesOn(pages.picture(index, kManyDots)) : found;
}

} // namespace

core::Result<ReadDocument> readDocument(const QString& path, bool withQrCodes)
{
    const core::Result<FileFormat> format = formatOf(path);
    if (!format) {
        return format.failure();
    }
    if (*format != FileFormat::Pdf) {
        return Failure(FailureCode::FileNotPdf, {{u"file"_s, path}});
    }
    const core::Result<std::unique_ptr<PdfPages>> pages = PdfPages::open(path);
    if (!pages) {
        return pages.failure();
    }
    ReadDocument document;
    for (int index = 0; index < (*pages)->count(); ++index) {
        core::Result<core::reader::Page> page = (*pages)->page(index);
        if (!page) {
            return page.failure().with(u"file"_s, path);
        }
        document.textLayer = document.textLayer || !page->runs.isEmpty();
        if (withQrCodes) {
            document.qrCodes.append(qrCodesOfPage(**pages, index, *page));
        }
        document.pages.append(std::move(*page));
    }
    document.qrCodes.removeDuplicates();
    return document;
}

} // namespace reader
