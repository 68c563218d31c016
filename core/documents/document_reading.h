// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure_code.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::documents {

/// What a document is. A WorkingCopy is our own rendering of a notice, told by the mark on its pages; it is read like a
/// notice and must never be filed as one (design §2).
enum class DocumentKind {
    Notice90,
    NoticeShort,
    WorkingCopy,
    Decision,
    CancellationProof,
    VerificationNotice,
    Passport,
    Unknown,
};

/// The command line's name of a kind (`notice-90`, `working-copy` …).
[[nodiscard]] QString kindName(DocumentKind kind);

/// A notice of the authority's, not our copy of one.
[[nodiscard]] constexpr bool isNotice(DocumentKind kind)
{
    return kind == DocumentKind::Notice90 || kind == DocumentKind::NoticeShort;
}

/// A page as it was read: its size after it was set upright, in points (pixels of a picture), and by how many degrees
/// clockwise it was turned before.
struct ReadPage
{
    QSizeF size;
    int rotation = 0;
};

/// Where a value stands on the upright page, in points (pixels of a picture); one place for each line that it takes.
struct FieldPlace
{
    int page = 0;
    QRectF box;
};

/// What a document says.
struct DocumentReading
{
    DocumentKind kind = DocumentKind::Unknown;
    /// By the contract's names (cli.md `read`); dates as YYYY-MM-DD. For the kinds that have fields, all of them are
    /// here, an empty text for what the document leaves blank or what was not found.
    QMap<QString, QString> fields;
    /// From 0 (its place was not found) to 1 (it stands where it should and has the shape it should); 0.9 where code
    /// points had to be folded, 0.6 where a break between lines leaves open whether there is a space, 0.5 for an odd
    /// shape.
    QMap<QString, double> confidence;
    QMap<QString, QList<FieldPlace>> places;
    QMap<int, ReadPage> pages; ///< by their numbers, those that were looked at for fields
    /// Why a passport's zone that is there could not be relied on (MrzUnclear and the like), or a scan's words could not
    /// be recognised (LanguageDataMissing, ReaderTimeout).
    std::optional<FailureCode> refusal;
    QStringList qrCodes;
    bool textLayer = false;
};

/// The fields of a notice, in its order (domain §6.1).
[[nodiscard]] const QStringList& noticeFields();

/// The answer of `permitdesk-cli read`; `family` is a number where it was read. Beyond cli.md it has `places`, for each
/// field its boxes (page, counted from 0, x, y, width, height), and `refusal` where there is one.
[[nodiscard]] QJsonObject toJson(const DocumentReading& reading);

} // namespace core::documents
