// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace core::storage {

/// What a search finds.
enum class SearchKind : quint8 { Person = 0, Employer = 1, Case = 2, Paper = 3 };

/// One document of the search index.
struct SearchSubject
{
    SearchKind kind = SearchKind::Person;
    qint64 id = 0;

    friend bool operator==(const SearchSubject&, const SearchSubject&) = default;
    friend size_t qHash(const SearchSubject& subject, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(subject.kind), subject.id);
    }
};

} // namespace core::storage
