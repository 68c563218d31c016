// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_amount.h"

#include "core/types/half_width.h"

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostDigits = 12;
constexpr qint64 kFenPerYuan = 100;

/// The number without currency, blanks and the commas between thousands.
QString bareNumber(const QString& text)
{
    QString number = types::tidyCode(text);
    for (const QString& currency : {u"CNY"_s, u"RMB"_s, u"人民币"_s, u"¥"_s, u"￥"_s, u"元"_s}) {
        if (number.startsWith(currency)) {
            number.remove(0, currency.size());
        } else if (number.endsWith(currency)) {
            number.chop(currency.size());
        }
    }
    return number.remove(u',');
}

} // namespace

Result<qint64> parseWrittenAmount(const QString& text)
{
    const QString number = bareNumber(text);
    if (number.isEmpty()) {
        return Failure(FailureCode::ValueEmpty);
    }
    const qsizetype point = number.indexOf(u'.');
    const qsizetype wholeDigits = point < 0 ? number.size() : point;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (i != point && (number[i] < u'0' || number[i] > u'9')) {
            return Failure(FailureCode::ValueBadCharacter,
                {{u"character"_s, number.sliced(i, 1)}, {u"at"_s, QString::number(i + 1)}});
        }
    }
    if (wholeDigits > kMostDigits) {
        return Failure(FailureCode::ValueTooLong,
            {{u"length"_s, QString::number(wholeDigits)}, {u"max"_s, QString::number(kMostDigits)}});
    }
    // Two digits behind the point are exact; a third one, left by a spreadsheet's arithmetic, only rounds.
    const QString fraction = point < 0 ? QString() : number.sliced(point + 1);
    const QString fen = fraction.left(2).leftJustified(2, u'0');
    const bool up = fraction.size() > 2 && fraction[2] >= u'5';
    return number.first(wholeDigits).toLongLong() * kFenPerYuan + fen.toLongLong() + (up ? 1 : 0);
}

} // namespace core::exchange
