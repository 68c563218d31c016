// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/notice_reader.h"

#include "core/documents/text_flow.h"
#include "core/reader/look_alikes.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
using reader::ReadDocument;

namespace {

enum class FieldShape { Text, LatinText, Code, Date, Title, Class, Count };

/// Where a field stands: between two of the notice's fixed words. `{}` in the pattern is the value.
struct FieldRule
{
    QString field;
    FieldShape shape;
    QRegularExpression pattern;
};

QRegularExpression between(const QString& before, const QString& after)
{
    // 200 characters: longer than any employer's name, shorter than what lies between two labels when one is missing.
    return QRegularExpression(before + u"(.{0,200}?)"_s + after);
}

QRegularExpression dateAfter(const QString& before)
{
    return QRegularExpression(before + uR"((\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?))"_s);
}

/// The fixed words are those of the authority's layout (seed 002, picture "新版《外国人工作许可通知》"), folded.
const QList<FieldRule>& fieldRules()
{
    using enum FieldShape;
    static const QList<FieldRule> rules{
        {u"authority"_s, Text, between(u"经"_s, u"批准"_s)},
        {u"nationality"_s, Text, between(u"批准,?"_s, uR"(\(国籍\))"_s)},
        {u"name"_s, LatinText, between(uR"(\(国籍\))"_s, uR"((?:先生/女士|先生|女士)?\(护照号码)"_s)},
        {u"title"_s, Title, QRegularExpression(uR"((先生/女士|先生|女士)\(护照号码)"_s)},
        {u"passport"_s, Code, between(u"护照号码:?"_s, u"工作许可号码"_s)},
        {u"permit"_s, Code, between(u"工作许可号码:?"_s, u"类别"_s)},
        {u"class"_s, Class, between(u"类别:?"_s, uR"(\))"_s)},
        {u"province"_s, Text, between(u"在中华人民共和国"_s, uR"(省\(自治区)"_s)},
        {u"city"_s, Text, between(uR"(省\(自治区[、,]直辖市\))"_s, uR"(市\(设区市\))"_s)},
        {u"district"_s, Text, between(uR"(市\(设区市\))"_s, uR"(县\(市[、,]区\))"_s)},
        {u"employer"_s, Text, between(uR"(县\(市[、,]区\))"_s, u"单位工作"_s)},
        {u"start"_s, Date, dateAfter(u"期限[从自]?"_s)},
        {u"end"_s, Date, dateAfter(u"[至到]"_s)},
        {u"issued"_s, Date, dateAfter(u"签发日期:?"_s)},
        {u"family"_s, Count, between(u"随行家属共?"_s, u"人"_s)},
        {u"spouse"_s, LatinText, between(u"配偶姓名:?"_s, u"子女姓名"_s)},
        {u"children"_s, LatinText, between(u"子女姓名:?"_s, u"其他人员"_s)},
        {u"others"_s, LatinText, between(u"其他人员:?"_s, u"本件自签发"_s)},
    };
    return rules;
}

bool hasHeading(const QString& text, const QRegularExpression& heading)
{
    // A heading stands at the top; the same words in a letter's second paragraph are none.
    constexpr qsizetype kTop = 150;
    return heading.match(text.first(std::min(kTop, text.size()))).hasMatch();
}

bool isNoticeText(const QString& text)
{
    static const QRegularExpression heading(u"外国人(短期)?工作许可通知"_s);
    static const QStringList fixedWords{u"批准"_s, u"(国籍)"_s, u"护照号码"_s, u"工作许可号码"_s, u"单位工作"_s,
        u"期限"_s, u"签发日期"_s, u"随行家属"_s};
    const auto present = std::count_if(
        fixedWords.cbegin(), fixedWords.cend(), [&text](const QString& word) { return text.contains(word); });
    return hasHeading(text, heading) && present >= fixedWords.size() - 2;
}

DocumentKind kindOf(const QString& text)
{
    static const QRegularExpression workingCopy(
        u"代理机构工作副本|agencyworkingcopy"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shortTerm(u"90[天日]以下|短期工作许可|不超过90"_s);
    static const QRegularExpression decision(u"准予行政许可决定书"_s);
    static const QRegularExpression cancellation(u"注销(证明|通知)"_s);
    static const QRegularExpression machineReadableZone(u"P[A-Z<][A-Z<]{3}[A-Z<]{39}[A-Z0-9<]{44}"_s);
    if (text.contains(workingCopy)) {
        return DocumentKind::WorkingCopy;
    }
    if (isNoticeText(text)) {
        return hasHeading(text, shortTerm) ? DocumentKind::NoticeShort : DocumentKind::Notice90;
    }
    if (hasHeading(text, decision)) {
        return DocumentKind::Decision;
    }
    if (hasHeading(text, cancellation)) {
        return DocumentKind::CancellationProof;
    }
    return text.contains(machineReadableZone) ? DocumentKind::Passport : DocumentKind::Unknown;
}

QString isoDate(const QString& written)
{
    static const QRegularExpression number(uR"(\d+)"_s);
    QList<int> parts;
    for (const QRegularExpressionMatch& part : number.globalMatch(written)) {
        parts.append(part.captured().toInt());
    }
    const QDate date = parts.size() == 3 ? QDate(parts[0], parts[1], parts[2]) : QDate();
    return date.isValid() ? date.toString(Qt::ISODate) : written;
}

/// Cyrillic and Greek look-alikes are folded only beside true Latin letters: a name in Cyrillic stays one.
QString latinText(const QString& text)
{
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    return text.contains(latin) ? reader::latinLookAlikesFolded(text) : text;
}

QString shaped(const QString& text, FieldShape shape)
{
    switch (shape) {
    case FieldShape::Text:
    case FieldShape::Title:
        return text;
    case FieldShape::LatinText:
        return latinText(text);
    case FieldShape::Date:
        return isoDate(text);
    case FieldShape::Code:
    case FieldShape::Class:
    case FieldShape::Count:
        return reader::latinLookAlikesFolded(text).remove(u' ');
    }
    return text;
}

bool hasShape(const QString& value, FieldShape shape)
{
    static const QRegularExpression code(u"^(?=.*[0-9])[A-Z0-9]{5,20}$"_s);
    static const QRegularExpression permitClass(u"^[ABC]$"_s);
    static const QRegularExpression title(u"^(先生|女士)$"_s);
    static const QRegularExpression count(u"^[0-9]{1,2}$"_s);
    switch (shape) {
    case FieldShape::Text:
    case FieldShape::LatinText:
        return true;
    case FieldShape::Code:
        return code.match(value).hasMatch();
    case FieldShape::Date:
        return QDate::fromString(value, Qt::ISODate).isValid();
    case FieldShape::Title:
        return title.match(value).hasMatch();
    case FieldShape::Class:
        return permitClass.match(value).hasMatch();
    case FieldShape::Count:
        return count.match(value).hasMatch();
    }
    return false;
}

double confidenceIn(const FlowValue& found, const QString& value, FieldShape shape)
{
    if (!hasShape(value, shape)) {
        return 0.5;
    }
    if (found.hasOpenBreak && (shape == FieldShape::Text || shape == FieldShape::LatinText)) {
        return 0.6;
    }
    const bool isRewritten = shape != FieldShape::Date && value.size() == found.text.size() && value != found.text;
    return found.hasFolded || isRewritten ? 0.9 : 1.0;
}

void readFields(const TextFlow& flow, DocumentReading& reading)
{
    qsizetype cursor = 0;
    for (const FieldRule& rule : fieldRules()) {
        const QRegularExpressionMatch match = rule.pattern.match(flow.text(), cursor);
        if (!match.hasMatch()) {
            reading.fields.insert(rule.field, {});
            reading.confidence.insert(rule.field, 0.0);
            continue;
        }
        cursor = match.capturedEnd(1);
        const FlowValue found = flow.value(match.capturedStart(1), cursor);
        // A date's digits may be torn apart by a line's end; the match has no spaces at all.
        const QString value = shaped(rule.shape == FieldShape::Date ? match.captured(1) : found.text, rule.shape);
        reading.fields.insert(rule.field, value);
        reading.confidence.insert(rule.field, confidenceIn(found, value, rule.shape));
        reading.places.insert(rule.field, found.places);
    }
}

} // namespace

DocumentReading readNotice(const ReadDocument& document)
{
    const TextFlow flow(document);
    DocumentReading reading;
    reading.kind = kindOf(flow.text());
    reading.qrCodes = document.qrCodes;
    reading.textLayer = document.textLayer;
    for (int page = 0; page < static_cast<int>(document.pages.size()); ++page) {
        reading.pages.insert(page, {document.pages[page].size, document.pages[page].rotation});
    }
    const bool hasFields = reading.kind == DocumentKind::Notice90 || reading.kind == DocumentKind::NoticeShort
                           || reading.kind == DocumentKind::WorkingCopy;
    if (hasFields) {
        readFields(flow, reading);
    }
    return reading;
}

} // namespace core::documents
