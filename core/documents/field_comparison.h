// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace core::documents {

/// Missing: one side has nothing where the other has something.
enum class FieldVerdict { Same, Differs, Missing };

/// Two characters in the same place that are easily taken for one another (O and 0, I and 1 …).
struct LookAlikeMark
{
    qsizetype at = 0; ///< in the text as read, without spaces
    QChar read;
    QChar expected;

    friend bool operator==(const LookAlikeMark&, const LookAlikeMark&) = default;
};

struct ComparedField
{
    QString field;
    QString read;
    QString expected;
    FieldVerdict verdict = FieldVerdict::Same;
    /// For a field that Differs only in characters that look alike, those; empty otherwise.
    QList<LookAlikeMark> lookAlikes;
};

/// Compares what a document says with what the record has, for each field that is expected, in the order of a notice.
/// Full width, code points that look the same, letter case, and spaces make no difference.
[[nodiscard]] QList<ComparedField> compareFields(
    const QMap<QString, QString>& read, const QMap<QString, QString>& expected);

} // namespace core::documents
