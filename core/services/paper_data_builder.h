// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notice.h"
#include "core/services/case_service.h"
#include "core/services/paper_words.h"

#include <QHash>
#include <QJsonObject>

namespace core::services {

/// What a case summary says besides what the view of the case holds.
struct SummaryFacts
{
    QString handler;
    QString permitNumber;                          ///< of the notice filed with the case
    QHash<QString, types::BilingualText> remedies; ///< what to do about a defect, by its reason's code
    QDate today;
};

/// The values of a case summary (form case-summary) as they stand now.
[[nodiscard]] QJsonObject caseSummaryData(const CaseView& view, const SummaryFacts& facts, const PaperWords& words);

/// The values of a working copy of a notice (form notice-90-copy): those of the notice as it was filed.
[[nodiscard]] QJsonObject noticeCopyData(const domain::Notice& notice);

/// The values of a notice that is not there yet, as far as the record knows them; what it cannot know is left out.
[[nodiscard]] QJsonObject expectedNoticeData(const CaseView& view, const PaperWords& words);

} // namespace core::services
