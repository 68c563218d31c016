// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_of_findings.h"

#include "app/cli/facts_answers.h"
#include "app/cli/json_of_records.h"
#include "ui/models/finding_words.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::checks::Finding;
using core::rulebook::Severity;
using ui::models::FindingWords;
using ui::models::Words;

namespace {

QJsonObject jsonOf(const Invocation& call, const Finding& finding)
{
    return {{u"rule"_s, finding.rule}, {u"check"_s, finding.check}, {u"severity"_s, codeOf(finding.severity)},
        {u"path"_s, finding.path}, {u"otherPath"_s, finding.otherPath},
        {u"message"_s, FindingWords::of(finding, call.lang())},
        {u"confusion"_s, core::checks::codeOf(finding.confusion)}, {u"fix"_s, call.shown(finding.fix)},
        {u"lastSafeDate"_s, cli::jsonOf(finding.lastSafeDate)}, {u"sources"_s, citationsOf(finding.sources)}};
}

} // namespace

QString codeOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Blocker:
        return u"blocker"_s;
    }
    return {};
}

QJsonArray jsonOf(const Invocation& call, const QList<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        array.append(jsonOf(call, finding));
    }
    return array;
}

QJsonArray jsonOf(const Invocation& call, const QList<core::services::CaseFinding>& findings)
{
    QJsonArray array;
    for (const core::services::CaseFinding& each : findings) {
        QJsonObject finding = jsonOf(call, each.finding);
        finding.insert(u"waivedBecause"_s, each.waivedBecause);
        array.append(finding);
    }
    return array;
}

QStringList linesOf(const Invocation& call, const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings) {
        const QString places = finding.otherPath.isEmpty() ? finding.path : finding.path + u" ↔ "_s + finding.otherPath;
        lines.append(u"%1  %2  %3"_s.arg(
            finding.rule, Words::of(finding.severity), FindingWords::of(finding, call.lang())));
        lines.append(u"     %1  (%2)  [%3]"_s.arg(call.shown(finding.fix), places, citationLine(finding.sources)));
        if (finding.lastSafeDate.isValid()) {
            lines.append(u"     "_s
                         + QCoreApplication::translate("cli", "In order until %1")
                               .arg(finding.lastSafeDate.toString(Qt::ISODate)));
        }
    }
    return lines;
}

} // namespace cli
