// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_reading.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace core::documents {

enum class FieldShape { Text, LatinText, FileNumber, Code, Date, Title, Class, Count };

/// Where a field stands between fixed words of its form; what the pattern captures is the value.
struct FieldRule
{
    QString field;
    FieldShape shape;
    QRegularExpression pattern;
};

/// How the fields of a form are found in a flow of text.
struct FormRules
{
    QList<FieldRule> fields;
    /// The fixed words of this form alone, which recognition may get nearly right.
    QStringList phrases;
    /// The fields stand in this order, each after the one before.
    bool isOrdered = true;
    /// No field is surer than this.
    double most = 1;
};

/// The fixed words that every notice has, which recognition may get nearly right.
[[nodiscard]] const QStringList& noticePhrases();

/// The rules of a kind of document; of a notice, those of the layout that the text has. Empty for a kind without
/// fields.
[[nodiscard]] const FormRules& formRules(DocumentKind kind, const QString& text);

} // namespace core::documents
