// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/case_service.h"
#include "core/services/paper_words.h"

#include <QDate>
#include <QHash>

namespace core::services {

/// What a record answers to a line of a sheet: a text or a day; neither where it does not know.
struct SheetValue
{
    types::BilingualText text{};
    QDate day{};

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && day.isNull(); }
};

using SheetValues = QHash<QString, SheetValue>;

/// All that the sheets of a case may ask for. Every value a sheet can name is a key, known or not.
struct SheetRecords
{
    SheetValues values;                      ///< person.surname, job.position, fact.eventOn …
    QHash<QString, QList<SheetValues>> each; ///< education, work, family: by start, by relation
};

/// The values as they stand now. The post and the pay are those of the newest contract with the case's employer, else
/// of the employment there. Fails as the store does.
[[nodiscard]] Result<SheetRecords> sheetRecords(Office& office, const CaseView& view, const PaperWords& words);

} // namespace core::services
