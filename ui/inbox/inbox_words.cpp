// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_words.h"

#include "ui/models/case_table_model.h"

namespace ui::inbox {

using core::services::DocumentMatch;
using core::services::MatchedBy;
using core::services::SameContent;
using models::Tone;
using namespace Qt::Literals::StringLiterals;

QString InboxWords::of(InboxState state)
{
    switch (state) {
    case InboxState::Waiting:
        return tr("Waiting");
    case InboxState::Reading:
        return tr("Being read");
    case InboxState::Stopped:
        return tr("Stopped");
    case InboxState::Failed:
        return tr("Not readable");
    case InboxState::Read:
        return tr("To confirm");
    case InboxState::Filed:
        return tr("Filed");
    }
    return {};
}

Tone InboxWords::toneOf(InboxState state)
{
    switch (state) {
    case InboxState::Waiting:
    case InboxState::Stopped:
        return Tone::Neutral;
    case InboxState::Reading:
        return Tone::Active;
    case InboxState::Failed:
        return Tone::Overdue;
    case InboxState::Read:
        return Tone::Due;
    case InboxState::Filed:
        return Tone::Done;
    }
    return Tone::Neutral;
}

QString InboxWords::of(MatchedBy by)
{
    switch (by) {
    case MatchedBy::Permit:
        return tr("permit number");
    case MatchedBy::Passport:
        return tr("passport number");
    case MatchedBy::Birth:
        return tr("date of birth");
    case MatchedBy::Name:
        return tr("name");
    }
    return {};
}

QString InboxWords::ofConfidence(double confidence)
{
    // Never rounded up to certainty.
    return u"%1 %"_s.arg(static_cast<int>(confidence * 100));
}

QString InboxWords::ofMatch(const DocumentMatch& match, core::types::Lang lang)
{
    const QString name = models::namePair(match.personName, match.personChineseName, lang).first;
    return match.caseId.isStored() ? match.caseNumber + u' ' + name : tr("%1, without a case").arg(name);
}

QString InboxWords::ofEvidence(const DocumentMatch& match)
{
    QStringList evidence;
    for (const MatchedBy by : match.by) {
        evidence.append(of(by));
    }
    return tr("%1: %2").arg(ofConfidence(match.confidence), evidence.join(tr(", ", "between two things in common")));
}

QString InboxWords::ofSame(const SameContent& same)
{
    const QString file =
        same.materials.isEmpty() ? same.fileName : u"%1 (%2)"_s.arg(same.fileName, same.materials.join(u", "_s));
    return same.caseNumber.isEmpty() ? file : tr("case %1, %2").arg(same.caseNumber, file);
}

QString InboxWords::ofFiled(const InboxEntry& entry)
{
    return entry.filedMaterial.isEmpty() ? tr("Notice of case %1").arg(entry.filedCase)
                                         : tr("%1 of case %2").arg(entry.filedMaterial, entry.filedCase);
}

} // namespace ui::inbox
