// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/row_field.h"

#include "core/exchange/written_amount.h"
#include "core/types/half_width.h"

namespace ui::people {

using core::Failure;
using core::FailureCode;
using core::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFenInYuan = 100;
constexpr qsizetype kMostDigits = 4; // of a count of days or entries

} // namespace

QString fieldText(int value) { return value == 0 ? QString() : QString::number(value); }

QString fieldText(qint64 value)
{
    return value == 0 ? QString() : QString::number(static_cast<double>(value) / kFenInYuan, 'f', 2);
}

void takeField(const QString& text, QString& value) { value = text; }

void takeField(const QString& text, QDate& value) { value = QDate::fromString(text, Qt::ISODate); }

void takeField(const QString& text, core::EmployerId& value) { value = core::EmployerId{text.toLongLong()}; }

void takeField(const QString& text, int& value) { value = text.toInt(); }

void takeField(const QString& text, qint64& value)
{
    const Result<qint64> fen = core::exchange::parseWrittenAmount(text);
    value = fen ? *fen : 0;
}

Result<QString> checkedNumber(const QString& typed, int)
{
    const QString digits = core::types::tidyCode(typed);
    for (qsizetype at = 0; at < digits.size(); ++at) {
        if (digits.at(at) < u'0' || digits.at(at) > u'9') {
            return Failure(FailureCode::ValueBadCharacter,
                {{u"character"_s, QString(digits.at(at))}, {u"at"_s, QString::number(at + 1)}});
        }
    }
    if (digits.size() > kMostDigits) {
        return Failure(FailureCode::ValueTooLong,
            {{u"length"_s, QString::number(digits.size())}, {u"max"_s, QString::number(kMostDigits)}});
    }
    return fieldText(digits.toInt());
}

Result<QString> checkedNumber(const QString& typed, qint64)
{
    const Result<qint64> fen = core::exchange::parseWrittenAmount(typed);
    return fen ? Result<QString>(fieldText(*fen)) : Result<QString>(fen.failure());
}

} // namespace ui::people
