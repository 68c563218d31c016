// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deadline_file.h"

#include "core/services/case_service.h"
#include "core/storage/store.h"

#include <QSet>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

QString uidOf(const AgendaItem& item, const QString& storeId)
{
    QStringList parts{item.caseNumber, item.code, item.item == 0 ? QString() : QString::number(item.item)};
    parts.removeAll(QString());
    return parts.join(u'.') + u'@' + storeId + u".permitdesk"_s;
}

Result<QSet<CaseId>> chosenCases(Office& office, const QStringList& numbers)
{
    CaseService cases(office);
    QSet<CaseId> chosen;
    for (const QString& number : numbers) {
        const Result<CaseId> id = cases.idOf(number);
        if (!id) {
            return id.failure();
        }
        chosen.insert(*id);
    }
    return chosen;
}

} // namespace

Result<QList<exchange::IcsEvent>> deadlineEvents(
    Office& office, const DeadlineChoice& choice, const std::function<DeadlineWords(const AgendaItem&)>& wordsOf)
{
    const Result<QSet<CaseId>> chosen = chosenCases(office, choice.caseNumbers);
    if (!chosen) {
        return chosen.failure();
    }
    const Result<QList<AgendaItem>> items = AgendaService(office).agenda(choice.from, choice.to);
    if (!items) {
        return items.failure();
    }
    QList<exchange::IcsEvent> events;
    for (const AgendaItem& item : *items) {
        if (choice.caseNumbers.isEmpty() || chosen->contains(item.caseId)) {
            const DeadlineWords words = wordsOf(item);
            events.append({uidOf(item, office.store().storeId()), item.due, words.title, words.description});
        }
    }
    return events;
}

} // namespace core::services
