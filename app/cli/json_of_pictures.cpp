// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_of_pictures.h"

#include "app/cli/facts_answers.h"
#include "app/cli/json_of_findings.h"
#include "core/rulebook/rule_reader.h"
#include "ui/models/finding_words.h"
#include "ui/models/picture_words.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::documents::PictureFinding;
using ui::models::FindingWords;
using ui::models::PictureWords;
using ui::models::Words;

namespace {

/// As programs read it: codes instead of words.
QString measuredIn(const PictureFinding& finding)
{
    const QString seen = finding.seen.join(u", "_s);
    return seen.isEmpty() || finding.measured.isEmpty() ? seen + finding.measured
                                                        : u"%1 (%2)"_s.arg(seen, finding.measured);
}

} // namespace

QJsonArray jsonOf(const Invocation& call, const QList<PictureFinding>& findings)
{
    QJsonArray list;
    for (const PictureFinding& finding : findings) {
        const QString path = finding.page < 0 ? u"file"_s : u"page/%1"_s.arg(finding.page + 1);
        list.append(QJsonObject{{u"rule"_s, finding.rule}, {u"check"_s, finding.check},
            {u"severity"_s, codeOf(finding.severity)}, {u"path"_s, path},
            {u"message"_s, PictureWords::of(finding, call.lang())}, {u"fix"_s, call.shown(finding.fix)},
            {u"lastSafeDate"_s, QJsonValue()}, {u"measured"_s, measuredIn(finding)}, {u"wanted"_s, finding.wanted},
            {u"weight"_s, core::rulebook::rule_reader::codeOf(finding.weight)},
            {u"targets"_s, QJsonArray::fromStringList(finding.targets)}, {u"needsPerson"_s, finding.needsPerson},
            {u"sources"_s, citationsOf(finding.sources)}});
    }
    return list;
}

QStringList linesOf(const Invocation& call, const QList<PictureFinding>& findings)
{
    QStringList lines;
    for (const PictureFinding& finding : findings) {
        const QString message = PictureWords::of(finding, call.lang());
        lines.append(u"%1  %2  %3  [%4: %5]"_s.arg(finding.rule, Words::of(finding.severity), message,
            citationLine(finding.sources), FindingWords::of(finding.weight)));
        lines.append(u"     "_s + call.shown(finding.fix));
    }
    return lines.isEmpty() ? QStringList{QCoreApplication::translate("cli", "Nothing found")} : lines;
}

} // namespace cli
