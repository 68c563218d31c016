// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/field_comparison.h"

#include "core/documents/document_reading.h"
#include "core/reader/look_alikes.h"

#include <algorithm>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;

namespace {

QString comparable(const QString& text)
{
    QString folded = reader::foldedForMatching(text);
    folded.removeIf([](QChar character) { return character.isSpace(); });
    return folded.toUpper();
}

/// Groups of characters that typists and readers take for one another.
qsizetype lookAlikeGroup(QChar character)
{
    static const QStringList groups{u"O0QD"_s, u"I1L|"_s, u"B8"_s, u"S5"_s, u"Z2"_s, u"G6"_s, u"UV"_s};
    const auto found = std::find_if(
        groups.cbegin(), groups.cend(), [character](const QString& group) { return group.contains(character); });
    return found == groups.cend() ? -1 : found - groups.cbegin();
}

QList<LookAlikeMark> lookAlikesOf(const QString& read, const QString& expected)
{
    if (read.size() != expected.size()) {
        return {};
    }
    QList<LookAlikeMark> marks;
    for (qsizetype at = 0; at < read.size(); ++at) {
        if (read[at] == expected[at]) {
            continue;
        }
        const qsizetype group = lookAlikeGroup(read[at]);
        if (group < 0 || group != lookAlikeGroup(expected[at])) {
            return {};
        }
        marks.append({at, read[at], expected[at]});
    }
    return marks;
}

ComparedField compared(const QString& field, const QString& read, const QString& expected)
{
    ComparedField result{field, read, expected, FieldVerdict::Same, {}};
    const QString readText = comparable(read);
    const QString expectedText = comparable(expected);
    if (readText == expectedText) {
        return result;
    }
    result.verdict = readText.isEmpty() || expectedText.isEmpty() ? FieldVerdict::Missing : FieldVerdict::Differs;
    result.lookAlikes = lookAlikesOf(readText, expectedText);
    return result;
}

} // namespace

QList<ComparedField> compareFields(const QMap<QString, QString>& read, const QMap<QString, QString>& expected)
{
    QStringList order = noticeFields();
    for (const QString& field : expected.keys()) {
        if (!order.contains(field)) {
            order.append(field);
        }
    }
    QList<ComparedField> result;
    for (const QString& field : std::as_const(order)) {
        if (expected.contains(field)) {
            result.append(compared(field, read.value(field), expected.value(field)));
        }
    }
    return result;
}

} // namespace core::documents
