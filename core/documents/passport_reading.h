// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document_reading.h"
#include "core/reader/read_zone.h"

#include <QDate>

namespace core::documents {

/// The fields of a passport, in the order of its zone: issuingState, surname, givenNames, name (both, the surname
/// first), passport (its number), nationality, birth, sex, expiry, optional (the state's own number). States are three
/// letters, dates YYYY-MM-DD, a sex is M, F or X.
[[nodiscard]] const QStringList& passportFields();

/// What a passport's zone says (domain §4.3). A field is as sure as the least sure of its signs; a name that fills its
/// line has no more than 0.6, because it may go on. Fails as types::Mrz::parse does.
[[nodiscard]] Result<DocumentReading> readPassport(const reader::ReadZone& zone, QDate today);

} // namespace core::documents
