// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sheet_values.h"

#include <QJsonObject>

namespace core::services {

/// A line of a sheet; an empty value is left to be written in by hand.
struct SheetLine
{
    types::BilingualText label;
    SheetValue value;
};

/// A page of a portal, or a group of the official form.
struct SheetPage
{
    types::BilingualText title;
    QList<SheetLine> lines;
};

/// What is filled in from one account.
struct SheetEnd
{
    QString end; ///< employer, individual
    QList<SheetPage> pages;
};

/// A case's values in the order in which its portal asks for them.
struct FillSheet
{
    QString portal;            ///< fwp, local
    types::BilingualText menu; ///< where in the portal the procedure begins; empty: the rules do not say
    QList<SheetEnd> ends;      ///< the employer's, then the individual's
};

/// What is to be typed into the portal of the case, and who types it. Fails as the store does, and with FileMissing,
/// FileDamaged, FormUnsound for the plan (SheetPlan).
[[nodiscard]] Result<FillSheet> fillSheet(Office& office, const CaseView& view, const PaperWords& words);

/// The values of the form fill-sheet. Fails as fillSheet().
[[nodiscard]] Result<QJsonObject> fillSheetData(Office& office, const CaseView& view, const PaperWords& words);
/// The values of the form data-sheet: the record in the order of the official form; the case's procedure decides which
/// groups stand (domain §6.3, §6.4). Fails as fillSheet().
[[nodiscard]] Result<QJsonObject> dataSheetData(Office& office, const CaseView& view, const PaperWords& words);

} // namespace core::services
