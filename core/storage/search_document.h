// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/employment.h"
#include "core/domain/passport.h"
#include "core/domain/permit.h"
#include "core/domain/person.h"
#include "core/search/tokens.h"
#include "core/storage/search_subject.h"
#include "core/types/bilingual_text.h"

#include <QList>

#include <optional>
#include <utility>

namespace core::storage {

class Connection;

/// What the line of a hit is made of.
struct SearchLine
{
    types::BilingualText title;  ///< names; a case's and a paper's number stands in both halves
    types::BilingualText detail; ///< person of a case; form of a paper
    EmployerId employer;         ///< of a person; by id, so that a new name of it is no change of all its people
    QString number;              ///< passport of a person; credit code of an employer; stage of a case
};

/// One document of the search index. A person's is found by names in all forms, passport and permit numbers; an
/// employer's by names and credit code; a case's by its numbers and the names of person and employer; a paper's by its
/// number.
class SearchDocument final
{
public:
    [[nodiscard]] const QList<search::SearchField>& fields() const { return m_fields; }
    [[nodiscard]] const SearchLine& line() const { return m_line; }

    /// A new person's document is made of its new records as they are added, in any order. Its line shows the passport
    /// that is valid longest and the employment that ends last.
    void add(const domain::Person& person);
    void add(const domain::Passport& passport);
    void add(const domain::Permit& permit);
    void add(const domain::Employment& employment);

    /// Any document as the store has it; nothing where the record is gone.
    [[nodiscard]] static Result<std::optional<SearchDocument>> read(
        Connection& connection, const SearchSubject& subject);

private:
    using Rank = std::pair<QDate, qint64>;

    void addField(search::SearchField::Kind kind, const QString& text);

    QList<search::SearchField> m_fields;
    SearchLine m_line;
    Rank m_passport;
    Rank m_employment;
};

namespace search_document {

/// The document's key in the index.
[[nodiscard]] qint64 rowOf(const SearchSubject& subject);
[[nodiscard]] SearchSubject subjectOf(qint64 row);

} // namespace search_document

} // namespace core::storage
