// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/field_rules.h"

namespace core::documents {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum FieldShape;

const QString kDate = uR"((\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?))"_s;

QRegularExpression between(const QString& before, const QString& after)
{
    // 200 characters: longer than any employer's name, shorter than what lies between two labels when one is missing.
    return QRegularExpression(before + u"(.{0,200}?)"_s + after);
}

/// The sentence's beginning, in which both layouts agree.
QList<FieldRule> holderRules()
{
    return {
        {u"authority"_s, Text, between(u"经"_s, u"批准"_s)},
        {u"nationality"_s, Text, between(u"批准,?"_s, uR"(\(国籍\))"_s)},
        {u"name"_s, LatinText, between(uR"(\(国籍\))"_s, uR"((?:先生/女士|先生|女士)?\(护照号码)"_s)},
        {u"title"_s, Title, QRegularExpression(uR"((先生/女士|先生|女士)\(护照号码)"_s)},
    };
}

QList<FieldRule> placeRules()
{
    return {
        {u"province"_s, Text, between(u"在中华人民共和国"_s, uR"(省\(自治区)"_s)},
        {u"city"_s, Text, between(uR"(省\(自治区[、,]直辖市\))"_s, uR"(市\(设区市\))"_s)},
        {u"district"_s, Text, between(uR"(市\(设区市\))"_s, uR"(县\(市[、,]区\))"_s)},
        {u"employer"_s, Text, between(uR"(县\(市[、,]区\))"_s, u"单位工作"_s)},
    };
}

QList<FieldRule> familyRules()
{
    return {
        {u"issued"_s, Date, QRegularExpression(u"签发日期[:;]?"_s + kDate)},
        {u"family"_s, Count, between(u"随行家属共?"_s, u"人"_s)},
        {u"spouse"_s, LatinText, between(u"配偶姓名[:;]?"_s, u"子女姓名"_s)},
        {u"children"_s, LatinText, between(u"子女姓名[:;]?"_s, u"其他人员"_s)},
        {u"others"_s, LatinText, between(u"其他人员[:;]?"_s, u"本件自签发"_s)},
    };
}

/// Since December 2024 (seed 002, picture "新版《外国人工作许可通知》").
FormRules newNotice()
{
    const QList<FieldRule> numbers{
        {u"passport"_s, Code, between(u"护照号码[:;]?"_s, u"工作许可号码"_s)},
        {u"permit"_s, Code, between(u"工作许可号码[:;]?"_s, u"类别"_s)},
        {u"class"_s, Class, between(u"类别[:;]?"_s, uR"(\))"_s)},
    };
    const QList<FieldRule> term{
        {u"start"_s, Date, QRegularExpression(u"期限[从自]?"_s + kDate)},
        {u"end"_s, Date, QRegularExpression(u"[至到]"_s + kDate)},
    };
    return {holderRules() + numbers + placeRules() + term + familyRules(),
        {u"工作许可号码:"_s, u"类别:"_s, u",期限从"_s}};
}

/// Before: a file number above the heading, the class before the permit's number, a term in months, "not a visa"
/// (domain §4.1 and §6.1, the older template).
FormRules oldNotice()
{
    const QList<FieldRule> file{
        {u"number"_s, FileNumber, between(u"编号[:;]?"_s, u"中华人民共和国外国人"_s)},
    };
    const QList<FieldRule> numbers{
        {u"passport"_s, Code, between(u"护照号码[:;]?"_s, u"类别"_s)},
        {u"class"_s, Class, between(u"类别[:;]?"_s, u"工作许可(?:编号|号码)"_s)},
        {u"permit"_s, Code, between(u"工作许可(?:编号|号码)[:;]?"_s, uR"(\))"_s)},
    };
    const QList<FieldRule> term{
        {u"months"_s, Count, between(u"批准期限"_s, u"个?月"_s)},
    };
    return {file + holderRules() + numbers + placeRules() + term + familyRules(),
        {u"工作许可编号:"_s, u"类别:"_s, u"批准期限"_s}};
}

/// The body of a decision, of a proof of cancellation and of Shanghai's notice of the check of originals is published
/// nowhere (domain §6.2, §12): only what has the label that a notice has, a document's number by its shape, and the
/// last date, where such papers are dated. None of it is sure.
FormRules letter(const QStringList& fields)
{
    constexpr double kUnpublished = 0.8;
    const QString end = u"(?:[,、。;()]|护照|性别|国籍|工作许可|类别|$)"_s;
    const QList<FieldRule> all{
        {u"number"_s, FileNumber,
            QRegularExpression(uR"((?:决定书|证明)?((?:(?!决定书|证明)\p{Han}){2,12}?[〔【\[(]{1,2}\d{4}[〕】\])]{1,2}第?\d{1,7}号))"_s)},
        {u"name"_s, LatinText, QRegularExpression(u"姓名[:;]?(.{1,80}?)"_s + end)},
        {u"passport"_s, Code, QRegularExpression(u"护照号码[:;]?(.{1,30}?)"_s + end)},
        {u"permit"_s, Code, QRegularExpression(u"工作许可(?:编号|号码)[:;]?(.{1,40}?)"_s + end)},
        {u"class"_s, Class, QRegularExpression(u"类别[:;]?([A-Z])"_s)},
        {u"start"_s, Date, QRegularExpression(u"期限[从自]?"_s + kDate)},
        {u"end"_s, Date, QRegularExpression(u"期限[从自]?[^至到]{8,20}[至到]"_s + kDate)},
        {u"issued"_s, Date, QRegularExpression(u".*"_s + kDate)},
    };
    FormRules rules{{}, {u"护照号码"_s, u"工作许可号码"_s}, false, kUnpublished};
    for (const FieldRule& rule : all) {
        if (fields.contains(rule.field)) {
            rules.fields.append(rule);
        }
    }
    return rules;
}

bool isOldNotice(const QString& text)
{
    static const QRegularExpression marks(u"批准期限|工作许可编号|不能作为签证"_s);
    return text.contains(marks);
}

} // namespace

const QStringList& noticePhrases()
{
    static const QStringList phrases{u"中华人民共和国外国人工作许可通知"_s, u"(国籍)"_s, u"(护照号码:"_s, u",在中华人民共和国"_s,
        u"省(自治区、直辖市)"_s, u"市(设区市)"_s, u"县(市、区)"_s, u"单位工作,"_s, u"签发日期"_s, u"随行家属共"_s,
        u"配偶姓名:"_s, u"子女姓名:"_s, u"其他人员:"_s, u"本件自签发之日起"_s};
    return phrases;
}

const FormRules& formRules(DocumentKind kind, const QString& text)
{
    static const FormRules none;
    static const FormRules notice = newNotice();
    static const FormRules olderNotice = oldNotice();
    static const FormRules decision = letter({u"number"_s, u"name"_s, u"passport"_s, u"permit"_s, u"class"_s, u"start"_s,
        u"end"_s, u"issued"_s});
    static const FormRules cancellation =
        letter({u"number"_s, u"name"_s, u"passport"_s, u"permit"_s, u"issued"_s});
    static const FormRules verification = letter({u"name"_s, u"passport"_s, u"permit"_s});
    switch (kind) {
    case DocumentKind::Notice90:
    case DocumentKind::NoticeShort:
    case DocumentKind::WorkingCopy:
        return isOldNotice(text) ? olderNotice : notice;
    case DocumentKind::Decision:
        return decision;
    case DocumentKind::CancellationProof:
        return cancellation;
    case DocumentKind::VerificationNotice:
        return verification;
    case DocumentKind::Passport:
    case DocumentKind::Unknown:
        break;
    }
    return none;
}

} // namespace core::documents
