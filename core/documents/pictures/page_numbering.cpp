// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pictures/page_numbering.h"

#include <QMap>
#include <QRegularExpression>

#include <optional>
#include <utility>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first number of the page and how many pages there should be.
using PageNumber = std::pair<int, int>;

constexpr int kMostPages = 500;

std::optional<PageNumber> numberOf(const reader::ScanPage& page)
{
    static const QRegularExpression patterns(
        u"第\\s*(\\d{1,3})\\s*页\\s*[,，/]?\\s*共\\s*(\\d{1,3})\\s*页"_s
        u"|[Pp]age\\s*(\\d{1,3})\\s*(?:of|/)\\s*(\\d{1,3})"_s
        u"|(?<![\\d/])(\\d{1,3})\\s*/\\s*(\\d{1,3})(?![\\d/])"_s);
    const QRegularExpressionMatch match = patterns.match(page.margins);
    for (int group = 1; match.hasMatch() && group <= 5; group += 2) {
        const int number = match.captured(group).toInt();
        const int count = match.captured(group + 1).toInt();
        if (number >= 1 && number <= count && count <= kMostPages) {
            return PageNumber(number, count);
        }
    }
    return std::nullopt;
}

} // namespace

QList<int> missingPages(const reader::ScanMeasures& scan)
{
    QMap<int, QList<int>> byCount;
    for (const reader::ScanPage& page : scan.pages) {
        if (const std::optional<PageNumber> number = numberOf(page)) {
            byCount[number->second].append(number->first);
        }
    }
    // Of papers bound together, each with its own count, it is not clear which page belongs to which.
    if (byCount.size() != 1) {
        return {};
    }
    QList<int> missing;
    for (int number = 1; number <= byCount.firstKey(); ++number) {
        if (!byCount.first().contains(number)) {
            missing.append(number);
        }
    }
    return missing.size() <= byCount.firstKey() - scan.pages.size() ? missing : QList<int>();
}

} // namespace core::documents
