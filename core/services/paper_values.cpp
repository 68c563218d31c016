// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paper_values.h"

#include "core/types/nationality.h"

#include <QLocale>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

QJsonValue jsonOf(const types::BilingualText& text)
{
    const QString& zh = text.zh.isEmpty() ? text.en : text.zh;
    const QString& en = text.en.isEmpty() ? text.zh : text.en;
    return zh == en ? QJsonValue(zh) : QJsonValue(QJsonObject{{u"zh"_s, zh}, {u"en"_s, en}});
}

types::BilingualText nationalityOf(const QString& code)
{
    const Result<types::Nationality> nationality = types::Nationality::parse(code);
    return nationality ? nationality->name() : types::BilingualText{code, code};
}

QString yuanText(qint64 fen)
{
    constexpr double kFenInYuan = 100;
    return QLocale(QLocale::English).toString(static_cast<double>(fen) / kFenInYuan, 'f', 2);
}

void addKnown(QJsonObject& data, const QString& name, const QString& value)
{
    if (!value.isEmpty()) {
        data.insert(name, value);
    }
}

void addKnown(QJsonObject& data, const QString& name, const types::BilingualText& value)
{
    if (!value.isEmpty()) {
        data.insert(name, jsonOf(value));
    }
}

void addKnown(QJsonObject& data, const QString& name, QDate value)
{
    addKnown(data, name, value.toString(Qt::ISODate));
}

} // namespace core::services
