// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/bilingual_text.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>

namespace core::services {

/// The values of papers (paper::PaperData) are put together from these.

/// {"zh", "en"}, a half that is missing taken from the other; where both are the same, that one text.
[[nodiscard]] QJsonValue jsonOf(const types::BilingualText& text);
/// The country's name; the code itself where it is none.
[[nodiscard]] types::BilingualText nationalityOf(const QString& code);
/// "35,000.00" of an amount in fen.
[[nodiscard]] QString yuanText(qint64 fen);
/// Only what is known: a missing field is refused by the form, an empty one would be printed.
void addKnown(QJsonObject& data, const QString& name, const QString& value);
void addKnown(QJsonObject& data, const QString& name, const types::BilingualText& value);
void addKnown(QJsonObject& data, const QString& name, QDate value);

} // namespace core::services
