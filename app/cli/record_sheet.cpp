// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_sheet.h"

#include "ui/models/record_words.h"
#include "ui/models/words.h"

namespace cli {

using namespace Qt::Literals::StringLiterals;
using ui::models::RecordWords;
using ui::models::Words;
namespace domain = core::domain;

namespace {

constexpr int kChinaOffset = 8 * 60 * 60; // design §2: China's time, fixed

} // namespace

void RecordSheet::add(const QString& line)
{
    if (!m_heading.isEmpty()) {
        m_lines.append({QString(), m_heading});
        m_heading.clear();
    }
    m_lines.append(line);
}

void RecordSheet::field(const QString& name, const QString& value)
{
    if (!value.isEmpty()) {
        add(u"%1: %2"_s.arg(name, value));
    }
}

void RecordSheet::row(const QStringList& values, int depth)
{
    QStringList known = values;
    known.removeAll(QString());
    if (!known.isEmpty()) {
        add(QString(2 * (depth + 1), u' ') + known.join(u"  "_s));
    }
}

void RecordSheet::cases(const QList<core::services::CaseListRow>& cases)
{
    heading(QCoreApplication::translate("cli", "Cases"));
    for (const core::services::CaseListRow& each : cases) {
        row({each.number, each.personName, in(each.procedureName), in(each.stageName), Words::of(each.status),
            each.nextDue.toString(Qt::ISODate)});
    }
}

void RecordSheet::documents(const QList<domain::Document>& documents)
{
    heading(QCoreApplication::translate("cli", "Files"));
    for (const domain::Document& each : documents) {
        row({each.addedOn.toString(Qt::ISODate), RecordWords::ofDocumentKind(each.kind), each.fileName});
    }
}

void RecordSheet::history(const QList<domain::CaseEvent>& events, const QHash<QString, QString>& stages)
{
    heading(QCoreApplication::translate("cli", "History"));
    for (const domain::CaseEvent& each : events) {
        const QDateTime local = each.at.toOffsetFromUtc(kChinaOffset);
        row({local.toString(u"yyyy-MM-dd HH:mm"_s), Words::ofAct(each.act), stages.value(each.args.value(u"to"_s)),
            each.args.value(u"reason"_s), each.args.value(u"material"_s), each.args.value(u"paper"_s)});
    }
}

} // namespace cli
