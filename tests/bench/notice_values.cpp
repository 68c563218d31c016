// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/notice_values.h"

#include "core/services/demo_numbers.h"

#include <QDate>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using core::services::demo::numberFrom;

QList<QJsonObject> noticeValues()
{
    QList<QJsonObject> notices;
    for (int number = 0; number < kNotices; ++number) {
        const auto index = static_cast<quint64>(number);
        const QDate start = QDate(2025, 3, 10).addDays(number);
        notices.append({{u"authority"_s, u"广东省人力资源和社会保障厅"_s}, {u"nationality"_s, u"英国"_s},
            {u"name"_s, u"ANNA MARIA SMITH"_s}, {u"title"_s, u"女士"_s},
            {u"passport"_s, numberFrom(u"X########"_s, index)}, {u"permit"_s, numberFrom(u"44030020250######"_s, index)},
            {u"province"_s, u"广东"_s}, {u"city"_s, u"深圳"_s}, {u"district"_s, u"福田"_s},
            {u"employer"_s, u"深圳市蓝海%1仪器有限公司"_s.arg(number)}, {u"start"_s, start.toString(Qt::ISODate)},
            {u"end"_s, start.addYears(1).addDays(-1).toString(Qt::ISODate)},
            {u"issued"_s, start.addDays(-18).toString(Qt::ISODate)}, {u"family"_s, 1},
            {u"spouse"_s, u"JOHN PAUL SMITH"_s}, {u"children"_s, QString()}, {u"others"_s, QString()},
            {u"class"_s, u"B"_s}});
    }
    return notices;
}

} // namespace bench
