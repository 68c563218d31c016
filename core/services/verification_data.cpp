// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/verification_data.h"

#include "core/services/custody_service.h"
#include "core/services/letter_data.h"
#include "core/services/paper_values.h"

#include <QJsonArray>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kWithin30Days = "within-30-days"_L1;

QString whereaboutsOf(const KitItem& item)
{
    if (item.custody.isEmpty()) {
        return u"absent"_s;
    }
    return item.isHere() ? u"here"_s : u"returned"_s;
}

} // namespace

Result<paper::PaperData> verificationData(const FormSource& source)
{
    Result<paper::PaperData> data = letterData(source);
    const Result<WindowKit> kit = CustodyService(source.office).kit(source.view.record.id);
    if (!data || !kit) {
        return data ? kit.failure() : data.failure();
    }
    QJsonArray materials;
    for (const KitItem& item : kit->items) {
        const types::BilingualText names{item.material + u' ' + item.names.zh, item.material + u' ' + item.names.en};
        materials.append(QJsonObject{{u"material"_s, jsonOf(names)},
            {u"place"_s, jsonOf(source.words.of(u"whereabouts"_s, whereaboutsOf(item)))}});
    }
    data->insert(u"materials"_s, materials);
    data->insert(u"copies"_s, kit->rule == kWithin30Days);
    addKnown(*data, u"rule"_s, source.words.find(u"verification"_s, kit->rule));
    return data;
}

} // namespace core::services
