// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_marks.h"

#include <QBitArray>

#include <algorithm>

namespace ui::models {

using namespace Qt::Literals::StringLiterals;

namespace {

bool same(QChar one, QChar other) { return one.toCaseFolded() == other.toCaseFolded(); }

QString rich(const QString& text, const QBitArray& marked)
{
    QString html;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QString sign = QString(text.at(at)).toHtmlEscaped();
        html += marked.testBit(at) ? u"<b><u>"_s + sign + u"</u></b>"_s : sign;
    }
    return html;
}

/// All between the common beginning and the common end.
QBitArray middleOf(qsizetype size, qsizetype begin, qsizetype end)
{
    QBitArray marked(size);
    for (qsizetype at = begin; at < size - end; ++at) {
        marked.setBit(at);
    }
    return marked;
}

bool isMost(const QBitArray& marked) { return marked.count(true) * 2 > marked.size(); }

} // namespace

MarkedValues markedValues(const QString& one, const QString& other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    QBitArray ours(one.size());
    QBitArray theirs(other.size());
    if (one.size() == other.size()) {
        for (qsizetype at = 0; at < shorter; ++at) {
            ours.setBit(at, !same(one.at(at), other.at(at)));
        }
        theirs = ours;
    } else {
        qsizetype begin = 0;
        while (begin < shorter && same(one.at(begin), other.at(begin))) {
            ++begin;
        }
        qsizetype end = 0;
        while (end < shorter - begin && same(one.at(one.size() - 1 - end), other.at(other.size() - 1 - end))) {
            ++end;
        }
        ours = middleOf(one.size(), begin, end);
        theirs = middleOf(other.size(), begin, end);
    }
    if (isMost(ours) || isMost(theirs)) {
        return {one.toHtmlEscaped(), other.toHtmlEscaped()};
    }
    return {rich(one, ours), rich(other, theirs)};
}

} // namespace ui::models
