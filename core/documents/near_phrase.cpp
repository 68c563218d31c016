// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/near_phrase.h"

#include <QList>

#include <algorithm>

namespace core::documents {

NearPhrase nearestPlace(const QString& text, const QString& phrase)
{
    const auto fewer = [](const NearPhrase& one, const NearPhrase& other) { return one.differing < other.differing; };
    const qsizetype length = phrase.size();
    // row[i]: how the first i signs of the phrase are best matched by what ends here.
    QList<NearPhrase> row(length + 1);
    for (qsizetype i = 0; i <= length; ++i) {
        row[i] = {0, 0, i};
    }
    NearPhrase best = row[length];
    for (qsizetype at = 0; at < text.size(); ++at) {
        NearPhrase diagonal = row[0];
        row[0] = {at + 1, at + 1, 0};
        for (qsizetype i = 1; i <= length; ++i) {
            NearPhrase match = diagonal;
            match.differing += text[at] == phrase[i - 1] ? 0 : 1;
            diagonal = row[i];
            NearPhrase skipped = std::min(row[i], row[i - 1], fewer);
            skipped.differing += 1;
            row[i] = std::min(match, skipped, fewer);
        }
        // One more sign at the same place for the same difference: recognition changes signs more often than it drops one.
        const bool goesOn = row[length].differing == best.differing && row[length].from == best.from;
        if (row[length].differing < best.differing || goesOn) {
            best = row[length];
            best.to = at + 1;
        }
    }
    return best;
}

} // namespace core::documents
