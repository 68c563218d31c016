// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_bin.h"

#include "core/services/bin_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"

namespace desktop {

using core::services::BinKind;
using core::services::BinService;
using namespace Qt::Literals::StringLiterals;

core::Result<core::EventId> fillBin(core::services::Office& office)
{
    core::domain::Person mistaken;
    mistaken.surname = u"MUSTER"_s;
    mistaken.givenNames = u"ANNA"_s;
    mistaken.nationality = u"DEU"_s;
    core::domain::Employer former;
    former.name = {u"深圳试办有限公司"_s, u"Shenzhen Trial Ltd."_s};
    const auto person = core::services::PersonService(office).save(mistaken);
    const auto employer = core::services::EmployerService(office).save(former);
    if (!person || !employer) {
        return person ? employer.failure() : person.failure();
    }
    core::domain::Employment post;
    post.person = *person;
    post.employer = *employer;
    core::domain::Dependant child;
    child.person = *person;
    child.relation = u"child"_s;
    child.surname = u"MUSTER"_s;
    child.givenNames = u"PAUL"_s;
    const auto employed = core::services::PersonService(office).saveEmployment(post);
    const auto family = core::services::PersonService(office).saveDependant(child);
    if (!employed || !family) {
        return employed ? family.failure() : employed.failure();
    }
    const auto put = BinService(office).put({{BinKind::Employer, employer->value}});
    return put ? BinService(office).put({{BinKind::Person, person->value}}) : put;
}

} // namespace desktop
