// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/file_reading.h"

#include "core/documents/notice_reader.h"
#include "core/documents/passport_reading.h"

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
using reader::Page;
using reader::ReadDocument;
using reader::ReaderClient;
using reader::ReadZone;

namespace {

bool isOfZone(FailureCode code)
{
    return code == FailureCode::MrzNotFound || code == FailureCode::MrzUnclear || code == FailureCode::MrzContradictory
           || code == FailureCode::MrzAmbiguous;
}

bool isOfNoKnownKind(const Failure& failure)
{
    return failure.code == FailureCode::FileNotAPicture && failure.args.value(u"format"_s).isEmpty();
}

/// The reader went, or nobody waits for it: nothing can be said of the file.
bool isOfReader(FailureCode code)
{
    return code == FailureCode::ReaderDied || code == FailureCode::ReaderTimeout || code == FailureCode::ReaderMissing
           || code == FailureCode::Cancelled;
}

DocumentReading unknown(const Failure& failure)
{
    DocumentReading reading;
    if (failure.code != FailureCode::MrzNotFound) {
        reading.refusal = failure.code;
    }
    return reading;
}

/// A passport, if one is on a picture or on the first pages of a PDF; Unknown where there is none or its zone could not
/// be relied on, which `refusal` tells.
Result<DocumentReading> readPassportFile(ReaderClient& client, const QString& path, QDate today)
{
    const Result<ReadZone> zone = client.readZone(path);
    if (!zone) {
        return isOfZone(zone.failure().code) ? Result<DocumentReading>(unknown(zone.failure())) : zone.failure();
    }
    const Result<DocumentReading> passport = readPassport(*zone, today);
    return passport ? passport : unknown(passport.failure());
}

/// Too little for a page of print: a scanner's program leaves its name, a copier its date.
bool isScan(const Page& page)
{
    constexpr qsizetype kFewCharacters = 40;
    qsizetype characters = 0;
    for (const reader::TextRun& run : page.runs) {
        characters += run.text.size();
    }
    return characters < kFewCharacters;
}

/// Recognises the first scanned pages one after another until they say what they are. What cannot be recognised leaves
/// the document Unknown: it may be filed all the same.
Result<DocumentReading> readScan(ReaderClient& client, const QString& path, ReadDocument document)
{
    constexpr int kMostRecognised = 4;
    DocumentReading reading = readNotice(document);
    int recognised = 0;
    for (int index = 0; index < document.pages.size() && recognised < kMostRecognised; ++index) {
        if (!isScan(document.pages.at(index))) {
            continue;
        }
        // A PDF's codes have been read with its text.
        const auto qrCodes = document.qrCodes.isEmpty() ? reader::QrCodes::Read : reader::QrCodes::Skip;
        Result<ReadDocument> page = client.recognisePage(path, index, qrCodes);
        if (!page && page.failure().code != FailureCode::ReaderTimeout && isOfReader(page.failure().code)) {
            return page.failure();
        }
        if (!page || !page->hasPages()) {
            reading.refusal = page ? FailureCode::FileDamaged : page.failure().code;
            break;
        }
        document.pages[index] = std::move(page->pages.first());
        document.qrCodes.append(page->qrCodes);
        ++recognised;
        reading = readNotice(document);
        if (reading.kind != DocumentKind::Unknown) {
            break;
        }
    }
    reading.qrCodes = document.qrCodes;
    reading.textLayer = document.textLayer;
    return reading;
}

/// A passport first: its zone is looked for faster than print is recognised.
Result<DocumentReading> readPassportOrScan(
    ReaderClient& client, const QString& path, QDate today, const ReadDocument& document)
{
    Result<DocumentReading> passport = readPassportFile(client, path, today);
    if (!passport) {
        return passport;
    }
    if (passport->kind == DocumentKind::Unknown && !passport->refusal) {
        return readScan(client, path, document);
    }
    passport->qrCodes = document.qrCodes;
    passport->textLayer = document.textLayer;
    return passport;
}

} // namespace

Result<DocumentReading> readFile(ReaderClient& client, const QString& path, QDate today)
{
    const Result<ReadDocument> document = client.readDocument(path);
    if (!document) {
        // A picture has no text. What is no picture of a known kind either is told as what was asked for first.
        if (document.failure().code != FailureCode::FileNotPdf) {
            return document.failure();
        }
        const Result<DocumentReading> picture = readPassportOrScan(client, path, today, {{Page{}}, {}, false});
        return picture || !isOfNoKnownKind(picture.failure()) ? picture : document.failure();
    }
    const DocumentReading notice = readNotice(*document);
    if (notice.kind != DocumentKind::Unknown) {
        return notice;
    }
    const Result<DocumentReading> scan = readPassportOrScan(client, path, today, *document);
    return scan || isOfReader(scan.failure().code) ? scan : notice;
}

} // namespace core::documents
