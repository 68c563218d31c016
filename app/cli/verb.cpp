// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/cli/verbs/verbs.h"

namespace cli {

using namespace Qt::Literals::StringLiterals;

const QList<Verb>& allVerbs()
{
    static const QList<Verb> verbs = answersFromRules() + ruleVerbs() + checkVerbs() + routeVerbs() + packVerbs()
                                     + documentVerbs() + renderVerbs() + pictureVerbs() + storeVerbs() + backupVerbs() + keyVerbs() + importVerbs() + exportVerbs() + auditVerbs() + retentionVerbs() + copyVerbs() + handoverVerbs() + recordVerbs()
                                     + caseVerbs() + attachVerbs() + caseEndVerbs() + linkVerbs();
    return verbs;
}

const Verb* verbOf(const QStringList& words)
{
    for (const qsizetype count : {2, 1}) {
        const QString name = words.mid(0, count).join(u' ');
        for (const Verb& verb : allVerbs()) {
            if (verb.name == name && words.size() >= count) {
                return &verb;
            }
        }
    }
    return nullptr;
}

} // namespace cli
