// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/sample_values.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;
using types::BilingualText;

namespace {

constexpr int kItems = 2;
const QDate kFirstDay(2026, 1, 5);
constexpr int kDaysBetween = 31;

/// By the names that the record fills in letters (resources/forms/README.md).
const QHash<QString, BilingualText>& inventions()
{
    static const QHash<QString, BilingualText> all{
        {u"person"_s, {u"JANE ELLEN SAMPLE"_s, u"JANE ELLEN SAMPLE"_s}},
        {u"name"_s, {u"JANE ELLEN SAMPLE"_s, u"JANE ELLEN SAMPLE"_s}},
        {u"chineseName"_s, {u"韩样佳"_s, u"韩样佳"_s}},
        {u"employer"_s, {u"示例科技（深圳）有限公司"_s, u"Example Technology (Shenzhen) Co., Ltd."_s}},
        {u"client"_s, {u"示例科技（深圳）有限公司"_s, u"Example Technology (Shenzhen) Co., Ltd."_s}},
        {u"employerAddress"_s, {u"深圳市示例路 1 号"_s, u"1 Example Road, Shenzhen"_s}},
        {u"creditCode"_s, {u"914403000000000000"_s, u"914403000000000000"_s}},
        {u"contact"_s, {u"陈样"_s, u"Chen Yang"_s}},
        {u"agent"_s, {u"林样"_s, u"Lin Yang"_s}},
        {u"nationality"_s, {u"英国"_s, u"United Kingdom"_s}},
        {u"sex"_s, {u"女"_s, u"Female"_s}},
        {u"passport"_s, {u"000000000"_s, u"000000000"_s}},
        {u"permit"_s, {u"440300000000000"_s, u"440300000000000"_s}},
        {u"permitClass"_s, {u"B"_s, u"B"_s}},
        {u"class"_s, {u"B"_s, u"B"_s}},
        {u"phone"_s, {u"000 0000 0000"_s, u"000 0000 0000"_s}},
        {u"contactPhone"_s, {u"000 0000 0000"_s, u"000 0000 0000"_s}},
        {u"email"_s, {u"sample@example.com"_s, u"sample@example.com"_s}},
        {u"position"_s, {u"软件工程师"_s, u"Software engineer"_s}},
        {u"monthlyPay"_s, {u"30000"_s, u"30000"_s}},
        {u"annualPay"_s, {u"360000"_s, u"360000"_s}},
        {u"city"_s, {u"深圳"_s, u"Shenzhen"_s}},
        {u"workPlace"_s, {u"深圳"_s, u"Shenzhen"_s}},
        {u"case"_s, {u"SZ-2026-0000"_s, u"SZ-2026-0000"_s}},
    };
    return all;
}

class Inventor final
{
public:
    explicit Inventor(PaperLanguage language) : m_language(language) {}

    QJsonObject values(const QList<FormField>& fields)
    {
        QJsonObject all;
        for (const FormField& field : fields) {
            all.insert(field.name, valueOf(field));
        }
        return all;
    }

private:
    QJsonValue valueOf(const FormField& field)
    {
        switch (field.type) {
        case FieldType::Text:
            return inLanguage(words(field));
        case FieldType::Bilingual:
            return QJsonObject{{u"zh"_s, words(field).zh}, {u"en"_s, words(field).en}};
        case FieldType::Number:
            return kItems;
        case FieldType::Date:
            return kFirstDay.addDays(kDaysBetween * m_days++).toString(Qt::ISODate);
        case FieldType::Flag:
            return true;
        case FieldType::List:
            break;
        }
        QJsonArray items;
        for (int item = 0; item < kItems; ++item) {
            items.append(values(field.fields));
        }
        return items;
    }

    static BilingualText words(const FormField& field)
    {
        const auto known = inventions().constFind(field.name);
        return known != inventions().constEnd()
                   ? *known
                   : BilingualText{u"〔%1〕"_s.arg(field.label.zh), u"[%1]"_s.arg(field.label.en)};
    }

    [[nodiscard]] QString inLanguage(const BilingualText& text) const
    {
        switch (m_language) {
        case PaperLanguage::Zh:
            return text.zh;
        case PaperLanguage::En:
            return text.en;
        case PaperLanguage::Both:
            break;
        }
        return text.zh == text.en ? text.zh : text.zh + u' ' + text.en;
    }

    PaperLanguage m_language;
    int m_days = 0;
};

} // namespace

QJsonObject sampleValues(const QList<FormField>& fields, PaperLanguage language)
{
    return Inventor(language).values(fields);
}

} // namespace core::paper
