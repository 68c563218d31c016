// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stored_date.h"

#include "core/base/expect.h"

namespace core::storage::stored_date {

namespace {

void writeDigits(char* to, int value, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        to[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

/// -1 where a character is no digit.
int readDigits(std::string_view digits)
{
    int value = 0;
    for (const char each : digits) {
        if (each < '0' || each > '9') {
            return -1;
        }
        value = value * 10 + (each - '0');
    }
    return value;
}

} // namespace

Text textOf(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    CORE_EXPECT(year > 0 && year <= 9999);
    Text text{};
    writeDigits(text.data(), year, 4);
    writeDigits(text.data() + 5, month, 2);
    writeDigits(text.data() + 8, day, 2);
    text[4] = '-';
    text[7] = '-';
    return text;
}

QDate dateOf(std::string_view text)
{
    if (text.size() != 10) {
        return {};
    }
    return QDate(readDigits(text.substr(0, 4)), readDigits(text.substr(5, 2)), readDigits(text.substr(8, 2)));
}

} // namespace core::storage::stored_date
