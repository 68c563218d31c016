// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/search_service.h"

#include "core/paper/form_catalogue.h"
#include "core/rulebook/rulebook.h"
#include "core/storage/queries/search_queries.h"
#include "core/storage/store.h"

#include <QStringBuilder>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kBetween = u" · ";

SearchHitKind kindOf(storage::SearchKind kind)
{
    switch (kind) {
    case storage::SearchKind::Person:
        return SearchHitKind::Person;
    case storage::SearchKind::Employer:
        return SearchHitKind::Employer;
    case storage::SearchKind::Case:
        return SearchHitKind::Case;
    case storage::SearchKind::Paper:
        break;
    }
    return SearchHitKind::Paper;
}

/// The name of a stage that some case is in; its code where no rules of today know it.
types::BilingualText stageName(const Office& office, const QString& stage)
{
    for (const QString& city : office.rules().cities()) {
        const rulebook::RuleView& rules = office.rules().forCase(city, office.today());
        for (const rulebook::Procedure* procedure : rules.procedures()) {
            if (const rulebook::Stage* found = rules.stage(procedure->code, stage)) {
                return found->names;
            }
        }
    }
    return {stage, stage};
}

types::BilingualText formName(Office& office, const QString& form)
{
    const Result<const paper::FormCatalogue*> forms = office.forms();
    const Result<paper::FormTemplate> found =
        forms ? (*forms)->find(form) : Result<paper::FormTemplate>(forms.failure());
    return found ? found->name : types::BilingualText{form, form};
}

/// Either half where there is one, else the other language's.
types::BilingualText joined(const types::BilingualText& name, const types::BilingualText& rest)
{
    const auto half = [&](types::Lang lang) {
        const QString first = name.in(lang).text;
        const QString second = rest.in(lang).text;
        return first.isEmpty() || second.isEmpty() ? QString(first + second) : QString(first % kBetween % second);
    };
    return {half(types::Lang::Zh), half(types::Lang::En)};
}

/// What tells two hits apart: the names it belongs to, then its number or stage.
types::BilingualText subtitleOf(Office& office, const storage::SearchRow& row)
{
    switch (row.subject.kind) {
    case storage::SearchKind::Case:
        return joined(row.detail, stageName(office, row.number));
    case storage::SearchKind::Paper:
        return formName(office, row.detail.zh);
    case storage::SearchKind::Person:
    case storage::SearchKind::Employer:
        break;
    }
    return joined(row.detail, {row.number, row.number});
}

} // namespace

Result<QList<SearchHit>> SearchService::search(const QString& text, int limit)
{
    const Result<QList<storage::SearchRow>> rows =
        storage::search_queries::find(m_office.store().connection(), text, limit);
    if (!rows) {
        return rows.failure();
    }
    QList<SearchHit> hits;
    hits.reserve(rows->size());
    for (const storage::SearchRow& row : *rows) {
        const QString title = row.title.en.isEmpty() ? row.title.zh : row.title.en;
        const QString titleZh = row.title.zh == title ? QString() : row.title.zh;
        hits.append({kindOf(row.subject.kind), row.subject.id, title, titleZh, subtitleOf(m_office, row)});
    }
    return hits;
}

} // namespace core::services
