// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/file_reading.h"

#include "core/documents/notice_reader.h"
#include "core/documents/passport_reading.h"

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
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

Result<DocumentReading> readPassportFile(ReaderClient& client, const QString& path, QDate today)
{
    const Result<ReadZone> zone = client.readZone(path);
    if (!zone) {
        return isOfZone(zone.failure().code) ? Result<DocumentReading>(unknown(zone.failure())) : zone.failure();
    }
    const Result<DocumentReading> passport = readPassport(*zone, today);
    return passport ? passport : unknown(passport.failure());
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
        const Result<DocumentReading> passport = readPassportFile(client, path, today);
        return passport || !isOfNoKnownKind(passport.failure()) ? passport : document.failure();
    }
    const DocumentReading notice = readNotice(*document);
    if (notice.kind != DocumentKind::Unknown) {
        return notice;
    }
    Result<DocumentReading> passport = readPassportFile(client, path, today);
    if (!passport) {
        return isOfReader(passport.failure().code) ? passport : notice;
    }
    passport->qrCodes = notice.qrCodes;
    passport->textLayer = notice.textLayer;
    return passport;
}

} // namespace core::documents
