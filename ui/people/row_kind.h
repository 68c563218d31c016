// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/person_service.h"
#include "ui/people/row_field.h"

namespace ui::people {

/// A kind of what a person has many of (passports, contracts …): its form, and the verb that keeps a row.
template <typename Row> struct RowKind
{
    using RowId = decltype(Row::id);

    QString code;         ///< as makePersonEditor() and the drafts name it
    const char* newTitle; ///< English sources in the context "PersonRows"
    const char* editTitle;
    QList<Row> core::services::PersonView::*rows;
    core::Result<RowId> (core::services::PersonService::*save)(const Row&);
    QList<RowField<Row>> fields;
    /// Fills in what a new row begins with, from what is known of the person.
    void (*begin)(Row& row, const core::services::PersonView& view) = [](Row&, const core::services::PersonView&) {};
};

/// What rowKind() is specialised for; made once.
template <typename Row> [[nodiscard]] const RowKind<Row>& rowKind();

template <> [[nodiscard]] const RowKind<core::domain::Passport>& rowKind();
template <> [[nodiscard]] const RowKind<core::domain::Visa>& rowKind();
template <> [[nodiscard]] const RowKind<core::domain::Entry>& rowKind();
template <> [[nodiscard]] const RowKind<core::domain::Permit>& rowKind();
template <> [[nodiscard]] const RowKind<core::domain::ResidencePermit>& rowKind();
template <> [[nodiscard]] const RowKind<core::domain::Employment>& rowKind();
template <> [[nodiscard]] const RowKind<core::domain::Contract>& rowKind();
template <> [[nodiscard]] const RowKind<core::domain::Education>& rowKind();
template <> [[nodiscard]] const RowKind<core::domain::WorkHistory>& rowKind();
template <> [[nodiscard]] const RowKind<core::domain::Dependant>& rowKind();

} // namespace ui::people
