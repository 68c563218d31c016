// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/types/bilingual_text.h"

namespace core::services {

enum class SearchHitKind { Person, Employer, Case, Paper };

struct SearchHit
{
    SearchHitKind kind = SearchHitKind::Person;
    qint64 id = 0;
    QString title;    ///< the name or number
    QString titleZh;  ///< the Chinese name where there is one
    types::BilingualText subtitle; ///< employer, passport, stage: what tells two hits apart
};

/// Finds people, employers, cases and papers by names in both scripts, pinyin and initials, and pieces of numbers.
class SearchService final
{
public:
    explicit SearchService(Office& office) : m_office(office) {}

    [[nodiscard]] Result<QList<SearchHit>> search(const QString& text, int limit = 50);

private:
    Office& m_office;
};

} // namespace core::services
