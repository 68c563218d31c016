// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/person_column.h"
#include "core/types/lang.h"
#include "ui/models/tone.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

#include <utility>

namespace ui::models {

/// A choice of a form: its code as stored, and its word.
using CodeChoices = QList<std::pair<QString, QString>>;

/// How a paper with a first and a last valid day stands on a day.
enum class Standing { NotYet, Valid, EndsSoon, Past, Cancelled, Replaced };

/// The screen's words for what people, their papers and employers hold as codes. Words follow the translator installed
/// now.
class RecordWords final
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)

public:
    [[nodiscard]] static QString ofPermitForm(const QString& code);
    [[nodiscard]] static QString ofSex(const QString& code);
    [[nodiscard]] static QString ofRelation(const QString& code);
    [[nodiscard]] static QString ofPurpose(const QString& code);
    [[nodiscard]] static QString ofEntryBasis(const QString& code);
    [[nodiscard]] static QString ofDegree(const QString& code);
    /// As a file was read, or the code of the material it is.
    [[nodiscard]] static QString ofDocumentKind(const QString& code);
    /// The country's name from its three letters; the letters themselves where they are unknown.
    [[nodiscard]] static QString ofNationality(const QString& alpha3, core::types::Lang lang);
    [[nodiscard]] static QString of(core::exchange::PersonColumn column);
    [[nodiscard]] static QString of(Standing standing);
    /// "12,000.00", from hundredths of a yuan; empty for 0, which means unknown.
    [[nodiscard]] static QString ofPay(qint64 fen, core::types::Lang lang);

    [[nodiscard]] static CodeChoices permitForms();
    [[nodiscard]] static CodeChoices sexes();
    [[nodiscard]] static CodeChoices relations();
    [[nodiscard]] static CodeChoices purposes();
    [[nodiscard]] static CodeChoices entryBases();
    [[nodiscard]] static CodeChoices degrees();
    [[nodiscard]] static CodeChoices permitClasses();

    /// A null first day means "since before we knew", a null last day "open".
    [[nodiscard]] static Standing standingOf(QDate from, QDate to, QDate cancelledOn, QDate today);
    [[nodiscard]] static Tone toneOf(Standing standing);
    /// How a paper's last valid day looks from today: overdue when past, due within 90 days, when an extension may be
    /// filed for (domain D09), else neutral.
    [[nodiscard]] static Tone toneOfExpiry(QDate expiresOn, QDate today);
};

} // namespace ui::models
