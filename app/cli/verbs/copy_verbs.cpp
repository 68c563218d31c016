// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/services/anonymise_service.h"
#include "core/services/support_bundle.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
namespace services = core::services;
namespace storage = core::storage;

namespace {

Result<Answer> anonymise(Invocation& call)
{
    const QString target = call.option(u"to"_s);
    if (target.isEmpty()) {
        return wrongUsage(u"--to"_s);
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    const Result<storage::AnonymousCopy> copied =
        office ? services::AnonymiseService(**office).copyTo(target) : office.failure();
    if (!copied) {
        return copied.failure();
    }
    return Answer{QJsonObject{{u"store"_s, target}, {u"rows"_s, copied->rows}, {u"events"_s, copied->events},
                      {u"documents"_s, copied->documents}},
        {target,
            QCoreApplication::translate("cli",
                "Names, numbers and words are invented, documents are blank. Nationality, sex, year of birth and the "
                "days of the work are as they were.")}};
}

Result<Answer> support(Invocation& call)
{
    const QString out = call.option(u"out"_s);
    if (out.isEmpty()) {
        return wrongUsage(u"--out"_s);
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    const Result<services::SupportBundle> bundle =
        office ? services::SupportService(**office).writeTo(out) : office.failure();
    if (!bundle) {
        return bundle.failure();
    }
    return Answer{QJsonObject{{u"file"_s, out}, {u"sound"_s, bundle->isSound},
                      {u"entries"_s, QJsonArray::fromStringList(bundle->entries.keys())}},
        {out, QCoreApplication::translate("cli", "No names, numbers of people or texts are in it: %1.")
                  .arg(bundle->entries.keys().join(u", "_s))},
        bundle->isSound ? kDone : kFoundSomethingThatStops};
}

} // namespace

QList<Verb> copyVerbs()
{
    return {
        {u"anonymise"_s, u"--to STORE"_s, {{u"to"_s, {}, u"STORE"_s}}, 0, 0, anonymise},
        {u"support"_s, u"--out FILE"_s, {{u"out"_s, {}, u"FILE"_s}}, 0, 0, support},
    };
}

} // namespace cli
