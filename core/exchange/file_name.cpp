// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_name.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongest = 60; // in any letters; most systems take 255 bytes

/// Signs that are not seen: some turn what follows around, so that a name seems to end in .pdf.
bool isHidden(QChar sign) { return sign.category() == QChar::Other_Format; }

/// Names of devices, whatever follows the dot (learn.microsoft.com, Naming Files, Paths, and Namespaces).
bool isDevice(const QString& name)
{
    static const QRegularExpression devices(
        u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$"_s, QRegularExpression::CaseInsensitiveOption);
    return devices.match(name.section(u'.', 0, 0).trimmed()).hasMatch();
}

} // namespace

QString asFileName(QString text)
{
    const QString refused = u"/\\:*?\"<>|"_s;
    text.removeIf(isHidden);
    std::ranges::replace_if(
        text, [&](QChar sign) { return refused.contains(sign) || sign.category() == QChar::Other_Control; }, u'-');
    text = text.simplified().left(kLongest).trimmed();
    while (text.endsWith(u'.') || text.endsWith(u' ')) {
        text.chop(1);
    }
    return text.startsWith(u'.') || isDevice(text) ? u'_' + text : text;
}

} // namespace core::exchange
