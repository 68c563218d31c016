// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/half_width.h"

#include <algorithm>

namespace core::types {

namespace {

constexpr char16_t kFirstFullWidth = u'\uFF01';
constexpr char16_t kLastFullWidth = u'\uFF5E';
constexpr char16_t kFirstHalfWidth = u'!';
constexpr char16_t kIdeographicSpace = u'\u3000';
constexpr char16_t kLastAscii = u'\u007F';

// Cyrillic, then Greek.
constexpr QStringView kForeign = u"АВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
constexpr QStringView kLatin = u"ABESIJKMHOPCTYXABEZHIKMNOPTYX";
static_assert(kForeign.size() == kLatin.size());

bool isFullWidth(QChar c)
{
    return (c >= QChar(kFirstFullWidth) && c <= QChar(kLastFullWidth)) || c == QChar(kIdeographicSpace);
}

QChar narrowed(QChar c)
{
    if (c == QChar(kIdeographicSpace)) {
        return QChar(u' ');
    }
    return isFullWidth(c) ? QChar(static_cast<char16_t>(c.unicode() - kFirstFullWidth + kFirstHalfWidth)) : c;
}

} // namespace

QString halfWidth(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isFullWidth)) {
        return text;
    }
    QString narrow = text;
    std::transform(narrow.cbegin(), narrow.cend(), narrow.begin(), narrowed);
    return narrow;
}

bool isUnseen(QChar c)
{
    return c.unicode() > kLastAscii ? c.isSpace() || c.category() == QChar::Other_Format : c.isSpace();
}

QChar latinTwin(QChar c)
{
    if (c.unicode() <= kLastAscii) {
        return {};
    }
    const qsizetype place = kForeign.indexOf(c);
    return place < 0 ? QChar() : kLatin[place];
}

QString tidyCode(const QString& text)
{
    QString code = halfWidth(text);
    if (std::any_of(code.cbegin(), code.cend(), isUnseen)) {
        code.removeIf(isUnseen);
    }
    return code.toUpper();
}

QString tidyWords(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isUnseen)) {
        return text;
    }
    const auto formatting = [](QChar c) { return isUnseen(c) && !c.isSpace(); };
    if (std::any_of(text.cbegin(), text.cend(), formatting)) {
        return QString(text).removeIf(formatting).simplified();
    }
    return text.simplified();
}

} // namespace core::types
