// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_column.h"

#include "core/base/expect.h"
#include "core/types/half_width.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace core::exchange {

namespace {

struct Entry
{
    PersonColumn column;
    QStringView name;
    /// Headings met in clients' sheets, lower case and without blanks and punctuation, parted by "|".
    QStringView headings;
};

constexpr std::array kColumns{
    Entry{PersonColumn::Surname, u"surname", u"姓|姓氏|英文姓|护照姓|surname|lastname|familyname"},
    Entry{PersonColumn::GivenNames, u"given-names",
        u"名|名字|英文名|护照名|givennames|givenname|firstname|firstnames|forename|forenames"},
    Entry{PersonColumn::ChineseName, u"chinese-name", u"中文名|中文姓名|汉语姓名|中文名字|chinesename|nameinchinese"},
    Entry{PersonColumn::Sex, u"sex", u"性别|sex|gender"},
    Entry{PersonColumn::Nationality, u"nationality", u"国籍|国籍地区|国家|国别|nationality|citizenship|country"},
    Entry{PersonColumn::PassportNumber, u"passport-number",
        u"护照号|护照号码|护照编号|护照|证件号|证件号码|passport|passportno|passportnumber|passportnum|ppno"},
    Entry{PersonColumn::PassportExpiresOn, u"passport-expires-on",
        u"护照有效期至|护照有效期|护照到期日|护照到期|护照失效日期|护照到期日期|passportexpiry|passportexpirydate|"
        u"passportexpires|passportexpireson|passportexpirationdate|passportvaliduntil|passportvalidity"},
    Entry{PersonColumn::BirthDate, u"birth-date",
        u"出生日期|出生年月日|出生年月|生日|birthdate|dateofbirth|dob|birthday|born"},
    Entry{PersonColumn::PermitNumber, u"permit-number",
        u"工作许可号码|工作许可号|工作许可证号|工作许可证号码|工作许可编号|许可证号|许可号|许可号码|工作证号|"
        u"permitno|permitnumber|workpermitno|workpermitnumber|workpermit"},
    Entry{PersonColumn::PermitClass, u"permit-class",
        u"类别|人才类别|许可类别|工作许可类别|外国人类别|class|permitclass|category|workpermitclass"},
    Entry{PersonColumn::PermitExpiresOn, u"permit-expires-on",
        u"许可有效期至|许可有效期|工作许可有效期至|工作许可有效期|工作许可到期日|许可到期日|许可到期|工作许可到期|"
        u"permitexpiry|permitexpirydate|permitexpires|permitexpireson|permitvaliduntil|workpermitexpiry|"
        u"workpermitexpirydate|workpermitexpires|workpermitvaliduntil"},
    Entry{PersonColumn::PermitForm, u"permit-form",
        u"证件形式|许可形式|许可证形式|证照形式|permitform|formofthepermit|form|documentform"},
    Entry{PersonColumn::ResidenceExpiresOn, u"residence-expires-on",
        u"居留许可有效期至|居留许可有效期|居留许可到期日|居留许可到期|居留许可到期日期|居留证有效期至|居留证有效期|"
        u"居留证到期日|居留证到期|居留有效期|居留到期日|residencepermitexpiry|residencepermitexpirydate|"
        u"residencepermitexpires|residencepermitexpireson|residencepermitvaliduntil|residenceexpiry|"
        u"residenceexpirydate|residenceexpires|residenceexpireson|residencevaliduntil|rpexpiry"},
    Entry{PersonColumn::EmployerName, u"employer-name",
        u"入职单位|用人单位|工作单位|单位|单位名称|公司|公司名称|雇主|聘用单位|employer|employername|company|"
        u"companyname"},
    Entry{PersonColumn::CreditCode, u"credit-code",
        u"统一社会信用代码|社会信用代码|信用代码|统一信用代码|creditcode|uscc|unifiedsocialcreditcode|"
        u"socialcreditcode|unifiedcreditcode"},
    Entry{PersonColumn::City, u"city", u"城市|所在城市|工作城市|办理城市|city|workcity"},
    Entry{PersonColumn::Position, u"position", u"职位|职务|岗位|工作岗位|position|jobtitle|title|post"},
    Entry{PersonColumn::MonthlyPay, u"monthly-pay",
        u"月薪|月薪元|月工资|工资|薪资|税前月薪|monthlypay|monthlysalary|salary|pay|salaryrmb|monthlysalaryrmb"},
    Entry{PersonColumn::Phone, u"phone",
        u"手机号|手机|手机号码|电话|联系电话|联系方式|phone|phonenumber|mobile|mobileno|mobilenumber|tel|telephone"},
    Entry{PersonColumn::Email, u"email", u"邮箱|电子邮箱|电子邮件|邮件|email|emailaddress|mail"},
    Entry{PersonColumn::Note, u"note", u"备注|说明|附注|note|notes|remark|remarks|comment|comments"},
};

static_assert(kColumns.size() == kPersonColumnCount);

/// A heading as it is looked up: half-width, lower case, letters and digits alone.
QString bare(const QString& heading)
{
    QString letters = types::halfWidth(heading).toLower();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

const QHash<QString, PersonColumn>& columnByHeading()
{
    static const QHash<QString, PersonColumn> columns = [] {
        QHash<QString, PersonColumn> byHeading;
        for (const Entry& entry : kColumns) {
            byHeading.insert(bare(entry.name.toString()), entry.column);
            for (const QStringView heading : entry.headings.split(u'|')) {
                byHeading.insert(heading.toString(), entry.column);
            }
        }
        return byHeading;
    }();
    return columns;
}

} // namespace

const QList<PersonColumn>& allPersonColumns()
{
    static const QList<PersonColumn> all = [] {
        QList<PersonColumn> columns;
        for (const Entry& entry : kColumns) {
            columns.append(entry.column);
        }
        return columns;
    }();
    return all;
}

QString columnName(PersonColumn column)
{
    const auto index = static_cast<std::size_t>(column);
    CORE_EXPECT(index < kColumns.size() && kColumns[index].column == column);
    return kColumns[index].name.toString();
}

std::optional<PersonColumn> columnNamed(const QString& name)
{
    const auto found =
        std::find_if(kColumns.cbegin(), kColumns.cend(), [&name](const Entry& entry) { return entry.name == name; });
    return found == kColumns.cend() ? std::nullopt : std::optional(found->column);
}

std::optional<PersonColumn> columnOfHeading(const QString& heading)
{
    const auto& columns = columnByHeading();
    if (const auto found = columns.constFind(bare(heading)); found != columns.cend()) {
        return *found;
    }
    // Both languages in one cell: 姓(Surname), 护照号 / Passport No.
    static const QRegularExpression parting(QStringLiteral("[()\\[\\]/|,:;\\n\u3010\u3011\u3001]"));
    const QStringList parts = types::halfWidth(heading).split(parting, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (const auto found = columns.constFind(bare(part)); found != columns.cend()) {
            return *found;
        }
    }
    return std::nullopt;
}

} // namespace core::exchange
