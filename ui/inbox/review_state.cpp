// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/review_state.h"

namespace ui::inbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const QMap<QString, QString>& values)
{
    QJsonObject kept;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        kept.insert(value.key(), value.value());
    }
    return kept;
}

QMap<QString, QString> valuesFrom(const QJsonObject& kept)
{
    QMap<QString, QString> values;
    for (auto value = kept.constBegin(); value != kept.constEnd(); ++value) {
        values.insert(value.key(), value.value().toString());
    }
    return values;
}

} // namespace

QJsonObject toJson(const ReviewState& state)
{
    return {{u"typed"_s, toJson(state.typed)}, {u"seen"_s, toJson(state.seen)}, {u"case"_s, state.caseId.value},
        {u"caseWords"_s, state.caseWords}, {u"material"_s, state.material}};
}

ReviewState reviewStateFrom(const QJsonObject& kept)
{
    return {valuesFrom(kept.value(u"typed"_s).toObject()), valuesFrom(kept.value(u"seen"_s).toObject()),
        core::CaseId{kept.value(u"case"_s).toInteger()}, kept.value(u"caseWords"_s).toString(),
        kept.value(u"material"_s).toString()};
}

} // namespace ui::inbox
