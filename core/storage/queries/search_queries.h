// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/search_subject.h"
#include "core/types/bilingual_text.h"

#include <QList>
#include <QString>

namespace core::storage {

class Connection;

/// A record that was found, with the pieces its line is made of.
struct SearchRow
{
    SearchSubject subject;
    types::BilingualText title; ///< names; a case's and a paper's number stands in both halves
    types::BilingualText detail; ///< employer of a person; person of a case; form of a paper
    QString number; ///< passport of a person; credit code of an employer; stage of a case
};

namespace search_queries {

/// The first `limit` hits, in the order in which the records came; nothing where the text holds nothing to search for.
[[nodiscard]] Result<QList<SearchRow>> find(Connection& connection, const QString& text, int limit);

} // namespace search_queries

} // namespace core::storage
