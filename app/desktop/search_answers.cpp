// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search_answers.h"

#include "core/services/search_service.h"
#include "ui/models/case_table_model.h"

#include <QCoreApplication>

namespace desktop {

using core::services::Office;
using core::services::SearchHit;
using core::services::SearchHitKind;
using core::services::SearchService;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHitsShown = 12;

class HitWords final
{
    Q_DECLARE_TR_FUNCTIONS(SearchAnswers)

public:
    struct Place
    {
        QString iconId;
        QString kind;
        QString page;
    };

    static Place placeOf(SearchHitKind kind)
    {
        switch (kind) {
        case SearchHitKind::Person:
            return {u"user"_s, tr("Person"), u"person"_s};
        case SearchHitKind::Employer:
            return {u"building-2"_s, tr("Employer"), u"employer"_s};
        case SearchHitKind::Case:
            return {u"briefcase"_s, tr("Case"), u"case"_s};
        case SearchHitKind::Paper:
            return {u"file-text"_s, tr("Paper"), u"papers"_s};
        }
        return {};
    }
};

ui::widgets::SearchHit shown(const SearchHit& hit, core::types::Lang lang)
{
    const HitWords::Place place = HitWords::placeOf(hit.kind);
    const ui::models::NamePair name = ui::models::namePair(hit.title, hit.titleZh, lang);
    QStringList details{name.second, hit.subtitle.in(lang).text};
    details.removeAll(QString());
    return {place.iconId, name.first, details.join(u" · "_s), place.kind, place.page, QString::number(hit.id), {}};
}

} // namespace

QFuture<core::Result<QList<ui::widgets::SearchHit>>> searchFor(
    core::services::StoreThread& store, const QString& text, core::types::Lang lang)
{
    return store.read([text, lang](Office& office) -> core::Result<QList<ui::widgets::SearchHit>> {
        const auto found = SearchService(office).search(text, kHitsShown);
        if (!found) {
            return found.failure();
        }
        QList<ui::widgets::SearchHit> hits;
        for (const SearchHit& hit : *found) {
            hits.append(shown(hit, lang));
        }
        return hits;
    });
}

} // namespace desktop
