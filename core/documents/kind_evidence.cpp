// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kind_evidence.h"

#include "core/documents/near_phrase.h"
#include "core/documents/page_lines.h"
#include "core/reader/look_alikes.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
using reader::Page;
using reader::ReadDocument;

namespace {

bool hasHeading(const QString& text, const QRegularExpression& heading)
{
    // A heading stands at the top; the same words in a letter's second paragraph are none.
    constexpr qsizetype kTop = 150;
    return heading.match(text.first(std::min(kTop, text.size()))).hasMatch();
}

/// The form's words are those of the authority's layouts (domain §6.1), folded.
bool isNoticeText(const QString& text)
{
    // A letter quotes the notice's name; the notice itself may lie behind it.
    static const QRegularExpression heading(u"(?<!《)外国人(短期)?工作许可通知(?!》)"_s);
    static const QStringList fixedWords{u"批准"_s, u"(国籍)"_s, u"护照号码"_s, u"工作许可"_s, u"单位工作"_s, u"期限"_s,
        u"签发日期"_s, u"随行家属"_s};
    const auto present = std::count_if(
        fixedWords.cbegin(), fixedWords.cend(), [&text](const QString& word) { return text.contains(word); });
    return hasHeading(text, heading) && present >= fixedWords.size() - 2;
}

/// The first lines of a page without spaces, folded for matching.
QStringList topLines(const Page& page)
{
    constexpr qsizetype kTopLines = 8;
    const QList<TextLine> all = linesOf(page);
    QStringList lines;
    for (const TextLine& line : all.first(std::min(kTopLines, all.size()))) {
        QString text;
        for (const reader::TextRun& run : line.runs) {
            text += reader::foldedForMatching(run.text);
        }
        lines.append(text.remove(u' '));
    }
    return lines;
}

/// A line that ends with the title and has little before it: whose permit it is, the country. Of long titles that were
/// recognised, one sign in six may be another.
bool isTitle(const QString& line, const QString& title)
{
    constexpr qsizetype kMostBefore = 16;
    constexpr qsizetype kOneIn = 6;
    if (line.contains(u'《') || line.size() > title.size() + kMostBefore) {
        return false;
    }
    const NearPhrase place = nearestPlace(line, title);
    return place.differing * kOneIn <= title.size() && place.to == line.size();
}

/// A refusal is titled as a grant but for its first sign.
bool isRefusal(const Page& page, const QString& grant)
{
    const QString refusal = u'不' + grant.sliced(1);
    const QStringList lines = topLines(page);
    return std::any_of(lines.cbegin(), lines.cend(), [&](const QString& line) {
        return isTitle(line, refusal)
               && nearestPlace(line, refusal).differing < nearestPlace(line, grant).differing;
    });
}

bool hasTitle(const Page& page, const QStringList& titles)
{
    const QStringList lines = topLines(page);
    return std::any_of(lines.cbegin(), lines.cend(), [&titles](const QString& line) {
        return std::any_of(
            titles.cbegin(), titles.cend(), [&line](const QString& title) { return isTitle(line, title); });
    });
}

} // namespace

DocumentKind kindOf(const ReadDocument& document, int firstPage, const TextFlow& flow)
{
    static const QRegularExpression workingCopy(
        u"代理机构工作副本|agencyworkingcopy"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shortTerm(u"90[天日]以下|短期工作许可|不超过90"_s);
    const QString& text = flow.text();
    const Page& page = document.pages.at(firstPage);
    if (text.contains(workingCopy)) {
        return DocumentKind::WorkingCopy;
    }
    if (isNoticeText(text)) {
        return hasHeading(text, shortTerm) ? DocumentKind::NoticeShort : DocumentKind::Notice90;
    }
    // The manual's own name of it (domain §6.2).
    const QString grant = u"准予行政许可决定书"_s;
    if (hasTitle(page, {grant}) && !isRefusal(page, grant) && !text.contains(u"不予行政许可"_s)) {
        return DocumentKind::Decision;
    }
    // What the system prints after a cancellation is called so in Beijing's guide (domain §1.1, BT-50).
    if (hasTitle(page, {u"注销证明"_s, u"注销通知"_s})) {
        return DocumentKind::CancellationProof;
    }
    // Shanghai hands it out after the pre-review (seed 000, domain §13).
    if (hasTitle(page, {u"核验通知"_s, u"核验通知书"_s})) {
        return DocumentKind::VerificationNotice;
    }
    return DocumentKind::Unknown; // a passport is told by its zone, which readPassportFile judges
}

} // namespace core::documents
