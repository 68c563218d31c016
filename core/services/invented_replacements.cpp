// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/invented_replacements.h"

#include "core/rulebook/fact_keys.h"
#include "core/services/blank_files.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTries = 200;     ///< to find an invented name that nobody has yet
constexpr int kMostShift = 180; ///< days that a birthday is moved within its year

/// Values of settings and of what stands in fields that tell of nobody (the command line's contract, rule packs).
const QSet<QString> kCodes{u"national"_s, u"beijing"_s, u"shanghai"_s, u"shenzhen"_s, u"guangzhou"_s, u"A"_s, u"B"_s,
    u"C"_s, u"new-overseas"_s, u"new-domestic"_s, u"transfer"_s, u"short-term"_s, u"extension"_s, u"change"_s,
    u"cancellation"_s, u"reissue-electronic"_s, u"reissue-notice"_s, u"employer-registration"_s, u"residence-new"_s,
    u"residence-extension"_s, u"residence-change"_s, u"residence-cancellation"_s, u"confirmation-letter"_s, u"none"_s,
    u"in-flight"_s, u"approved"_s, u"approved-uncollected"_s, u"card-held"_s, u"card-lost"_s, u"electronic"_s,
    u"continue"_s, u"e-permit"_s, u"extend"_s, u"cancel"_s, u"change-contract-dates"_s, u"nothing"_s, u"employer"_s,
    u"individual"_s, u"agency"_s, u"authority"_s, u"fwp"_s, u"local"_s, u"parties"_s, u"place"_s, u"duties"_s, u"pay"_s,
    u"period"_s, u"position"_s, u"seal"_s, u"true"_s, u"false"_s, u"yes"_s, u"no"_s, u"zh"_s, u"en"_s, u"bachelor"_s,
    u"master"_s, u"doctor"_s, u"other"_s, u"spouse"_s, u"child"_s, u"parent"_s, u"visa"_s, u"residence-permit"_s,
    u"visa-free"_s, u"work"_s, u"family"_s, u"private"_s, u"client-account"_s, u"registered"_s};

/// What events say of their acts: codes, days, counts and the office's own numbers.
const QSet<QString> kPlainArgs{u"number"_s, u"procedure"_s, u"from"_s, u"to"_s, u"actor"_s, u"on"_s, u"move"_s,
    u"defects"_s, u"reason"_s, u"material"_s, u"count"_s, u"form"_s, u"paper"_s, u"cases"_s, u"people"_s, u"act"_s,
    u"origins"_s};

bool isDay(const QString& value)
{
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    return day.match(value).hasMatch();
}

bool isCount(const QString& value)
{
    bool isNumber = false;
    return value.toInt(&isNumber) >= 0 && isNumber;
}

bool isCode(const QString& value)
{
    constexpr qsizetype kDigitsOfACount = 4;
    return isDay(value) || (isCount(value) && value.size() <= kDigitsOfACount) || kCodes.contains(value);
}

/// Keeps length, gaps and marks, so that what is wrong with a layout is wrong with the copy's too.
QString marksFor(const QString& value)
{
    QString marks = value;
    for (QChar& each : marks) {
        if (each.isDigit()) {
            each = u'0';
        } else if (each.isLetter() && each.unicode() < 0x2e80) {
            each = each.isUpper() ? u'X' : u'x';
        } else if (each.isLetter() || each.isSurrogate() || each.unicode() > 0x2e80) {
            each = u'某';
        }
    }
    return marks;
}

QString folded(const QString& value) { return value.simplified().toCaseFolded(); }

} // namespace

InventedReplacements::InventedReplacements(demo::DemoNames names, QByteArray key)
    : m_names(std::move(names)), m_key(std::move(key))
{}

QString InventedReplacements::officeName() { return m_names.officeName(); }

/// A fact that is no free text is a code, a day, a count: it tells of nobody, and a mark would not be one.
QString InventedReplacements::ofFact(const QString& fact, const QString& value)
{
    using rulebook::FactKind;
    const rulebook::FactKey* known = rulebook::knownFact(fact);
    const bool isWords = known == nullptr || (known->kind == FactKind::Text && known->form == rulebook::FactForm::Free)
                         || (known->kind == FactKind::List && known->values.isEmpty());
    return isWords ? jsonText(value) : value;
}

QByteArray InventedReplacements::blankOf(const QString& mediaType, qint64 byteCount, qint64 document)
{
    return blank_files::blankOf(mediaType, byteCount, document);
}

QJsonValue InventedReplacements::of(ColumnKind kind, const QJsonValue& value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text.isEmpty() ? value : textOf(kind, text);
    }
    return kind == ColumnKind::Money ? QJsonValue(money(value.toInteger())) : QJsonValue(0);
}

QString InventedReplacements::textOf(ColumnKind kind, const QString& value)
{
    switch (kind) {
    case ColumnKind::Surname:
        return fromPool(Pool::Surname, value);
    case ColumnKind::GivenNames:
        return fromPool(Pool::GivenNames, value);
    case ColumnKind::ChineseName:
        return fromPool(Pool::ChineseName, value);
    case ColumnKind::CompanyZh:
        return fromPool(Pool::CompanyZh, value);
    case ColumnKind::CompanyEn:
        return fromPool(Pool::CompanyEn, value);
    case ColumnKind::CreditCode:
        return fromPool(Pool::CreditCode, value);
    case ColumnKind::MrzName:
        return mrzName(value);
    case ColumnKind::StaffName:
        return numbered(u"Staff "_s, value);
    case ColumnKind::Contact:
        return numbered(u"Contact "_s, value);
    case ColumnKind::Email:
        return numbered(u"mail"_s, value, u"@example.com"_s);
    case ColumnKind::BirthDay:
        return birthDay(value);
    case ColumnKind::Number:
        return number(value);
    case ColumnKind::FileName:
        return fileName(value);
    case ColumnKind::Code:
        return isCode(value) ? value : marksFor(value);
    case ColumnKind::Setting:
        return isCode(value) || isCount(value) ? value : marksFor(value);
    case ColumnKind::Json:
        return json(value);
    case ColumnKind::EventArgs:
        return eventArgs(value);
    case ColumnKind::Plain:
        return value;
    case ColumnKind::Words:
    case ColumnKind::Fact:
    case ColumnKind::Money:
    case ColumnKind::Journalled:
    case ColumnKind::Remade:
        return marksFor(value);
    }
    return {};
}

QString InventedReplacements::candidate(Pool pool, int number) const
{
    switch (pool) {
    case Pool::Surname:
        return m_names.person(number).surname;
    case Pool::GivenNames:
        return m_names.person(number).givenNames;
    case Pool::ChineseName:
        return m_names.person(number).chineseName;
    case Pool::CompanyZh:
        return m_names.employer(number).name.zh;
    case Pool::CompanyEn:
        return m_names.employer(number).name.en;
    case Pool::CreditCode:
        return m_names.employer(number).creditCode;
    }
    return {};
}

/// Different values get different names for as long as the pool has any; none gets its own.
QString InventedReplacements::fromPool(Pool pool, const QString& value)
{
    QString& dealt = m_pools[pool][folded(value)];
    if (dealt.isEmpty()) {
        const int first = static_cast<int>(m_pools[pool].size());
        for (int number = first; dealt.isEmpty() && number < first + kTries; ++number) {
            const QString name = candidate(pool, number);
            const bool isFree = number == first + kTries - 1 || !m_dealt[pool].contains(name);
            dealt = isFree && folded(name) != folded(value) ? name : QString();
        }
        dealt = dealt.isEmpty() ? marksFor(value) : dealt;
        m_dealt[pool].insert(dealt);
        m_seen.insert(folded(value), dealt);
    }
    return dealt;
}

QString InventedReplacements::numbered(const QString& prefix, const QString& value, const QString& suffix)
{
    int& number = m_numbered[prefix + folded(value)];
    if (number == 0) {
        number = ++m_lastNumber[prefix];
        m_seen.insert(folded(value), prefix + QString::number(number) + suffix);
    }
    return prefix + QString::number(number) + suffix;
}

QString InventedReplacements::mrzName(const QString& value)
{
    const auto part = [this](Pool pool, QString text) {
        const QString plain = text.replace(u'<', u' ').simplified();
        return plain.isEmpty() ? plain : fromPool(pool, plain).toUpper().replace(u' ', u'<');
    };
    const QString surname = part(Pool::Surname, value.section(u"<<"_s, 0, 0));
    const QString given = part(Pool::GivenNames, value.section(u"<<"_s, 1));
    return given.isEmpty() ? surname : surname + u"<<"_s + given;
}

/// Another day of the same year: ages are what rules ask for.
QString InventedReplacements::birthDay(const QString& value)
{
    const QDate born = QDate::fromString(value, Qt::ISODate);
    if (!born.isValid()) {
        return marksFor(value);
    }
    const int shift = 1 + static_cast<unsigned char>(digest(value).at(0)) * kMostShift / 256;
    const QDate moved = born.addDays(born.dayOfYear() > kMostShift ? -shift : shift);
    m_seen.insert(folded(value), moved.toString(Qt::ISODate));
    return moved.toString(Qt::ISODate);
}

/// A digit for a digit, a letter for a letter.
QString InventedReplacements::number(const QString& value) const
{
    QString invented = marksFor(value);
    const QByteArray chance = digest(value);
    for (qsizetype at = 0; at < invented.size(); ++at) {
        const auto byte = static_cast<unsigned char>(chance.at(at % chance.size()));
        if (value[at].isDigit()) {
            invented[at] = QChar(u'0' + byte % 10);
        } else if (invented[at] == u'X' || invented[at] == u'x') {
            invented[at] = QChar((invented[at] == u'X' ? u'A' : u'a') + byte % 26);
        }
    }
    return invented == value ? marksFor(value) : invented;
}

qint64 InventedReplacements::money(qint64 fen) const
{
    const auto chance = static_cast<unsigned char>(digest(QString::number(fen)).at(0));
    return fen == 0 ? 0 : 1'500'000 + chance * qint64(10'000);
}

QString InventedReplacements::fileName(const QString& value)
{
    static const QSet<QString> known{
        u"pdf"_s, u"jpg"_s, u"jpeg"_s, u"png"_s, u"tif"_s, u"tiff"_s, u"csv"_s, u"xlsx"_s, u"docx"_s, u"txt"_s};
    const QString suffix = value.section(u'.', -1).toLower();
    return numbered(u"file-"_s, value, known.contains(suffix) ? u'.' + suffix : QString());
}

QString InventedReplacements::eventArgs(const QString& json) const
{
    QJsonObject args = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto each = args.begin(); each != args.end(); ++each) {
        if (!kPlainArgs.contains(each.key()) && !each.key().startsWith("rules-"_L1)) {
            each.value() = marksFor(each.value().toString());
        }
    }
    return QString::fromUtf8(QJsonDocument(args).toJson(QJsonDocument::Compact));
}

QString InventedReplacements::json(const QString& text)
{
    const QJsonObject fields = QJsonDocument::fromJson(text.toUtf8()).object();
    return QString::fromUtf8(QJsonDocument(jsonValue(fields).toObject()).toJson(QJsonDocument::Compact));
}

QJsonValue InventedReplacements::jsonValue(const QJsonValue& value)
{
    constexpr double kLeastAmount = 10'000;
    if (value.isString()) {
        return jsonText(value.toString());
    }
    if (value.isDouble() && value.toDouble() >= kLeastAmount) {
        return money(static_cast<qint64>(value.toDouble()));
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& each : value.toArray()) {
            array.append(jsonValue(each));
        }
        return array;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        each.value() = jsonValue(each.value());
    }
    return object;
}

QString InventedReplacements::jsonText(const QString& value)
{
    static const QRegularExpression number(u"^(?=.*\\d)[A-Za-z0-9 ()+-]{4,}$"_s);
    const auto seen = m_seen.constFind(folded(value));
    if (seen != m_seen.constEnd()) {
        return *seen;
    }
    if (const std::optional<QString> name = nameOfParts(value)) {
        return *name;
    }
    if (value.isEmpty() || isCode(value)) {
        return value;
    }
    return number.match(value).hasMatch() ? this->number(value) : marksFor(value);
}

/// SURNAME Given, Given SURNAME, SURNAME, GIVEN: where every part is a name that was dealt.
std::optional<QString> InventedReplacements::nameOfParts(const QString& value) const
{
    const QString whole = folded(value);
    for (qsizetype gap = whole.indexOf(u' '); gap > 0; gap = whole.indexOf(u' ', gap + 1)) {
        const QString first = whole.left(gap).remove(u',');
        const auto former = m_seen.constFind(first);
        const auto latter = m_seen.constFind(whole.mid(gap + 1));
        if (former != m_seen.constEnd() && latter != m_seen.constEnd()) {
            return *former + (whole[gap - 1] == u',' ? u", "_s : u" "_s) + *latter;
        }
    }
    return std::nullopt;
}

QByteArray InventedReplacements::digest(const QString& value) const
{
    return QMessageAuthenticationCode::hash(value.toUtf8(), m_key, QCryptographicHash::Sha256);
}

} // namespace core::services
