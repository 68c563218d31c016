// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_data.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate dateOf(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

bool isEmpty(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().trimmed().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::Bool:
        return !value.toBool();
    default:
        return value.isNull() || value.isUndefined();
    }
}

bool isHalfThere(const QJsonValue& value, PaperLanguage language)
{
    if (!value.isObject()) {
        return true;
    }
    const bool zh = language == PaperLanguage::En || !isEmpty(value[u"zh"_s]);
    const bool en = language == PaperLanguage::Zh || !isEmpty(value[u"en"_s]);
    return zh && en;
}

bool isWholeNumber(const QJsonValue& value)
{
    bool isInt = false;
    value.toString().toInt(&isInt);
    return isInt || (value.isDouble() && value.toDouble() == std::trunc(value.toDouble()));
}

/// Walks the data once and gathers what is missing, so that the clerk hears of all of it at once.
class Checker final
{
public:
    explicit Checker(PaperLanguage language) : m_language(language) {}

    [[nodiscard]] const QStringList& missing() const { return m_missing; }

    Result<void> checkObject(const QList<FormField>& fields, const QJsonObject& data, const QString& above)
    {
        for (const QString& key : data.keys()) {
            if (fieldNamed(fields, key) == nullptr) {
                QStringList names;
                std::ranges::transform(fields, std::back_inserter(names), &FormField::name);
                return Failure(
                    FailureCode::FieldUnknown, {{u"field"_s, above + key}, {u"nearest"_s, nearestName(key, names)}});
            }
        }
        for (const FormField& field : fields) {
            if (Result<void> checked = checkValue(field, data[field.name], above + field.name); !checked) {
                return checked;
            }
            if (Result<void> ordered = checkSpan(field, data, above + field.name); !ordered) {
                return ordered;
            }
        }
        return {};
    }

private:
    Result<void> checkValue(const FormField& field, const QJsonValue& value, const QString& path)
    {
        if (isEmpty(value)) {
            if (field.required) {
                m_missing.append(path);
            }
            return {};
        }
        switch (field.type) {
        case FieldType::Text:
            return value.isString() ? Result<void>() : wrongValue(path, value);
        case FieldType::Number:
            return isWholeNumber(value) ? Result<void>() : wrongValue(path, value);
        case FieldType::Date:
            return dateOf(value).isValid() ? Result<void>() : notADate(path, value);
        case FieldType::Bilingual:
            if (!isHalfThere(value, m_language)) {
                m_missing.append(path + (isEmpty(value[u"zh"_s]) ? u".zh"_s : u".en"_s));
            }
            return value.isString() || value.isObject() ? Result<void>() : wrongValue(path, value);
        case FieldType::List:
            return checkList(field, value, path);
        case FieldType::Flag:
            return value.isBool() ? Result<void>() : wrongValue(path, value);
        }
        Q_UNREACHABLE();
    }

    static Result<void> checkSpan(const FormField& end, const QJsonObject& data, const QString& path)
    {
        const QDate from = dateOf(data[end.notBefore]);
        const QDate to = dateOf(data[end.name]);
        if (end.notBefore.isEmpty() || !from.isValid() || !to.isValid() || from <= to) {
            return {};
        }
        return Failure(FailureCode::DateOrder,
            {{u"field"_s, path}, {u"from"_s, from.toString(Qt::ISODate)}, {u"to"_s, to.toString(Qt::ISODate)}});
    }

    Result<void> checkList(const FormField& field, const QJsonValue& value, const QString& path)
    {
        if (!value.isArray()) {
            return wrongValue(path, value);
        }
        for (const QJsonValue& item : value.toArray()) {
            if (!item.isObject()) {
                return wrongValue(path, item);
            }
            if (Result<void> checked = checkObject(field.fields, item.toObject(), path + u'.'); !checked) {
                return checked;
            }
        }
        return {};
    }

    static Failure wrongValue(const QString& path, const QJsonValue& value)
    {
        return Failure(FailureCode::ValueUnknown, {{u"field"_s, path}, {u"value"_s, value.toVariant().toString()}});
    }

    static Failure notADate(const QString& path, const QJsonValue& value)
    {
        return Failure(FailureCode::DateNotADate, {{u"field"_s, path}, {u"value"_s, value.toVariant().toString()}});
    }

    PaperLanguage m_language;
    QStringList m_missing;
};

QString dateText(const QDate& date, PaperLanguage language, const QString& part)
{
    if (!date.isValid()) {
        return {};
    }
    if (part == "year"_L1) {
        return QString::number(date.year());
    }
    if (part == "month"_L1) {
        return QString::number(date.month());
    }
    if (part == "day"_L1) {
        return QString::number(date.day());
    }
    switch (language) {
    case PaperLanguage::Zh:
        return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
    case PaperLanguage::En:
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMMM yyyy"_s);
    case PaperLanguage::Both:
        return date.toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

QString bilingualText(const QJsonValue& value, PaperLanguage language)
{
    if (!value.isObject()) {
        return value.toString();
    }
    const QString zh = value[u"zh"_s].toString();
    const QString en = value[u"en"_s].toString();
    switch (language) {
    case PaperLanguage::Zh:
        return zh;
    case PaperLanguage::En:
        return en;
    case PaperLanguage::Both:
        if (zh == en) {
            return zh;
        }
        return zh.isEmpty() || en.isEmpty() ? zh + en : zh + u" / "_s + en;
    }
    Q_UNREACHABLE();
}

QString plainText(const FormField& field, const QJsonValue& value, PaperLanguage language, const QString& part)
{
    switch (field.type) {
    case FieldType::Text:
        return value.toString();
    case FieldType::Number:
        return isEmpty(value) ? QString() : QString::number(value.toVariant().toInt());
    case FieldType::Date:
        return dateText(dateOf(value), language, part);
    case FieldType::Bilingual:
        return bilingualText(value, language);
    case FieldType::List:
        return {};
    case FieldType::Flag:
        return value.toBool() ? u"√"_s : QString();
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> checkData(const QList<FormField>& fields, const QJsonObject& data, PaperLanguage language, bool draft)
{
    Checker checker(language);
    if (Result<void> checked = checker.checkObject(fields, data, {}); !checked) {
        return checked;
    }
    if (!draft && !checker.missing().isEmpty()) {
        return Failure(FailureCode::FieldMissing, {{u"fields"_s, checker.missing().join(u", "_s)}});
    }
    return {};
}

QString valueText(const FormField& field, const QJsonValue& value, PaperLanguage language, const QString& part)
{
    // Composed letters and single blanks: what is printed must be what the PDF's text gives back.
    return plainText(field, value, language, part).normalized(QString::NormalizationForm_C).simplified();
}

} // namespace core::paper
