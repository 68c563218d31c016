// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bin_words.h"

#include <QStringList>

namespace ui::models {

using core::services::BinItem;
using core::services::BinKind;
using core::services::HangingRecords;
using core::types::Lang;
using namespace Qt::Literals::StringLiterals;

namespace {

/// So many are told one by one.
constexpr qsizetype kMostLines = 8;

HangingRecords sumOf(const QList<BinItem>& items)
{
    HangingRecords sum;
    for (const BinItem& each : items) {
        for (int HangingRecords::*count : {&HangingRecords::openCases, &HangingRecords::endedCases,
                 &HangingRecords::originals, &HangingRecords::documents, &HangingRecords::papers,
                 &HangingRecords::family, &HangingRecords::people}) {
            sum.*count += each.hanging.*count;
        }
    }
    return sum;
}

} // namespace

QString BinWords::ofKind(BinKind kind)
{
    switch (kind) {
    case BinKind::Person:
        return tr("Person");
    case BinKind::Employer:
        return tr("Employer");
    case BinKind::Case:
        break;
    }
    return tr("Case");
}

QString BinWords::nameOf(const BinItem& item, Lang lang)
{
    const QString name = item.name.in(lang).text;
    return item.number.isEmpty() ? name : item.number + u' ' + name;
}

QString BinWords::of(const HangingRecords& hanging)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString& words) {
        if (count > 0) {
            parts.append(words);
        }
    };
    add(hanging.openCases, tr("%n open case(s)", nullptr, hanging.openCases));
    add(hanging.endedCases, tr("%n ended case(s)", nullptr, hanging.endedCases));
    add(hanging.originals, tr("%n original(s) kept here", nullptr, hanging.originals));
    add(hanging.documents, tr("%n file(s)", nullptr, hanging.documents));
    add(hanging.papers, tr("%n paper(s) issued", nullptr, hanging.papers));
    add(hanging.family, tr("%n family member(s)", nullptr, hanging.family));
    add(hanging.people, tr("%n person(s) employed (they stay)", nullptr, hanging.people));
    return parts.join(tr(", "));
}

QString BinWords::questionOf(const QList<BinItem>& items, Lang lang)
{
    const BinItem& first = items.first();
    if (items.size() == 1) {
        return tr("Move %1 to the bin?").arg(nameOf(first, lang));
    }
    const int count = static_cast<int>(items.size());
    switch (first.record.kind) {
    case BinKind::Person:
        return tr("Move %n person(s) to the bin?", nullptr, count);
    case BinKind::Employer:
        return tr("Move %n employer(s) to the bin?", nullptr, count);
    case BinKind::Case:
        break;
    }
    return tr("Move %n case(s) to the bin?", nullptr, count);
}

QString BinWords::detailOf(const QList<BinItem>& items, Lang lang)
{
    const HangingRecords sum = sumOf(items);
    const QString hanging = of(sum);
    QStringList lines;
    if (items.size() > 1) {
        for (const BinItem& each : items.mid(0, kMostLines)) {
            const QString its = of(each.hanging);
            lines.append(its.isEmpty() ? nameOf(each, lang) : tr("%1: %2").arg(nameOf(each, lang), its));
        }
        if (items.size() > kMostLines) {
            lines.append(tr("… and %n more", nullptr, static_cast<int>(items.size() - kMostLines)));
        }
        lines.append(QString());
    }
    lines.append(hanging.isEmpty() ? tr("Nothing hangs on it.") : tr("What hangs on it: %1.").arg(hanging));
    if (sum.originals > 0) {
        lines.append(tr("Originals that belong to others are still here: hand them back first."));
    }
    lines.append(
        tr("It goes out of sight with what hangs on it: no list, no search, no date shows it. Papers, files and "
           "history stay, and Undo or the bin bring everything back."));
    return lines.join(u'\n');
}

} // namespace ui::models
