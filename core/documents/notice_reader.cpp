// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/notice_reader.h"

#include "core/documents/field_rules.h"
#include "core/documents/kind_evidence.h"
#include "core/documents/text_flow.h"
#include "core/reader/look_alikes.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
using reader::ReadDocument;

namespace {

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

/// The year of a file number stands in 〔〕, which are easily taken for other brackets.
QString fileNumber(const QString& text)
{
    static const QRegularExpression year(uR"([〔【\[(（]{1,2}(\d{4})[〕】\])）]{1,2})"_s);
    return QString(text).remove(u' ').replace(year, u"〔\\1〕"_s);
}

/// What is left of the ends of a blank's rule looks like quotation marks.
QString withoutRuleEnds(QString text)
{
    static const QString signs = u" “”‘’\"'_.,，。:;·-"_s;
    while (!text.isEmpty() && signs.contains(text.back())) {
        text.chop(1);
    }
    while (!text.isEmpty() && signs.contains(text.front())) {
        text.remove(0, 1);
    }
    return text;
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
    case FieldShape::FileNumber:
        return fileNumber(text);
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
    case FieldShape::FileNumber:
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

/// What was recognised on a picture is no surer than recognition was of its least sure word, and never quite sure:
/// its mistakes are made with confidence as often as not.
double confidenceOf(const FlowValue& found, const QString& value, FieldShape shape, double most)
{
    constexpr double kMostOfRecognised = 0.9;
    const double asFound = std::min(most, confidenceIn(found, value, shape));
    return found.isRecognised ? std::min({asFound, found.confidence, kMostOfRecognised}) : asFound;
}

void readFields(const TextFlow& flow, const FormRules& rules, DocumentReading& reading)
{
    qsizetype cursor = 0;
    for (const FieldRule& rule : rules.fields) {
        const QRegularExpressionMatch match = rule.pattern.match(flow.text(), rules.isOrdered ? cursor : 0);
        if (!match.hasMatch()) {
            reading.fields.insert(rule.field, {});
            reading.confidence.insert(rule.field, 0.0);
            continue;
        }
        cursor = match.capturedEnd(1);
        FlowValue found = flow.value(match.capturedStart(1), cursor);
        // A blank may be a word that was not seen.
        found.isRecognised = found.isRecognised || flow.isRecognisedBefore(match.capturedStart(1));
        if (found.isRecognised) {
            found.text = withoutRuleEnds(found.text);
        }
        // A date's digits may be torn apart by a line's end; the match has no spaces at all.
        const QString value = shaped(rule.shape == FieldShape::Date ? match.captured(1) : found.text, rule.shape);
        reading.fields.insert(rule.field, value);
        reading.confidence.insert(rule.field, confidenceOf(found, value, rule.shape, rules.most));
        reading.places.insert(rule.field, found.places);
    }
}

/// A field that this layout does not have is blank.
void addMissing(DocumentReading& reading)
{
    for (const QString& field : noticeFields()) {
        if (!reading.fields.contains(field)) {
            reading.fields.insert(field, {});
            reading.confidence.insert(field, 0.0);
        }
    }
}

bool hasNoticeFields(DocumentKind kind)
{
    return kind == DocumentKind::Notice90 || kind == DocumentKind::NoticeShort || kind == DocumentKind::WorkingCopy;
}

DocumentReading readFrom(const ReadDocument& document, int firstPage)
{
    // Told by the page alone: a letter that quotes the notice's name may lie before the notice.
    TextFlow evidence(ReadDocument{{document.pages.at(firstPage)}, {}, document.textLayer});
    evidence.mendPhrases(noticePhrases());
    DocumentReading reading;
    reading.kind = kindOf(document, firstPage, evidence);
    TextFlow flow(document, firstPage);
    flow.mendPhrases(noticePhrases());
    const FormRules& rules = formRules(reading.kind, flow.text());
    flow.mendPhrases(rules.phrases);
    readFields(flow, rules, reading);
    if (hasNoticeFields(reading.kind)) {
        addMissing(reading);
    }
    return reading;
}

} // namespace

DocumentReading readNotice(const ReadDocument& document)
{
    // A notice may lie behind a letter and a form.
    constexpr qsizetype kPages = 6;
    DocumentReading reading;
    for (int page = 0; page < std::min(kPages, document.pages.size()); ++page) {
        reading = readFrom(document, page);
        if (reading.kind != DocumentKind::Unknown) {
            break;
        }
    }
    reading.qrCodes = document.qrCodes;
    reading.textLayer = document.textLayer;
    for (int page = 0; page < static_cast<int>(document.pages.size()); ++page) {
        if (!document.pages[page].size.isEmpty()) {
            reading.pages.insert(page, {document.pages[page].size, document.pages[page].rotation});
        }
    }
    return reading;
}

} // namespace core::documents
