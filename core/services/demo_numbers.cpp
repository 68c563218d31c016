// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_numbers.h"

#include "core/base/expect.h"

#include <array>

namespace core::services::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QChar organisationCheck(const QString& eightPlaces)
{
    constexpr std::array<int, 8> kWeights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        sum += eightPlaces.at(i).digitValue() * kWeights.at(static_cast<std::size_t>(i));
    }
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? u'X' : QChar(u'0' + check);
}

QChar creditCheck(const QString& seventeenPlaces)
{
    static const QString kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    int sum = 0;
    int weight = 1;
    for (const QChar place : seventeenPlaces) {
        sum += static_cast<int>(kAlphabet.indexOf(place)) * weight;
        weight = weight * 3 % 31;
    }
    return kAlphabet.at((31 - sum % 31) % 31);
}

} // namespace

QString creditCode(const QString& district, int organisation)
{
    CORE_EXPECT(district.size() == 6 && organisation >= 0 && organisation < 100'000'000);
    QString code = u"91"_s + district;
    const QString eightPlaces = QString::number(organisation).rightJustified(8, u'0');
    code += eightPlaces + organisationCheck(eightPlaces);
    return code + creditCheck(code);
}

QString numberFrom(const QString& pattern, quint64 index)
{
    QString number = pattern;
    quint64 size = 1;
    for (qsizetype i = number.size(); i > 0 && number.at(i - 1) == u'#'; --i) {
        size *= 10;
    }
    // 7919 is prime to every power of ten, so the mixing only shuffles.
    quint64 digits = ((index % size) * 7919 + 104'729) % size;
    for (qsizetype i = number.size(); i > 0 && number.at(i - 1) == u'#'; --i) {
        number[i - 1] = QChar(u'0' + static_cast<int>(digits % 10));
        digits /= 10;
    }
    return number;
}

} // namespace core::services::demo
