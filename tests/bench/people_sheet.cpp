// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/people_sheet.h"

#include "core/services/demo_numbers.h"
#include "tests/bench/figure.h"

#include <QDate>
#include <QFile>
#include <QStringList>

#include <array>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using core::services::demo::creditCode;
using core::services::demo::numberFrom;

namespace {

constexpr int kPeoplePerEmployer = 200;
constexpr int kBirthDays = 15'991; ///< a prime, so that the days are dealt out evenly

constexpr QStringView kFamilyNames
    = u"赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹窦章苏潘葛范彭鲁韦马方袁柳唐薛雷贺倪汤";
constexpr QStringView kGivenNames = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文斌辉鹏宇浩凯健俊帆雪"
                                    u"琳晶欣颖佳慧倩婷宁睿晨阳博涵思雨梦瑶子轩浩然梓萱";

constexpr std::array kSurnames{u"KIM", u"TANAKA", u"IVANOVA", u"JONES", u"MÜLLER", u"CÔTÉ", u"SCHMIDT", u"GARCIA",
    u"ROSSI", u"DUBOIS", u"NGUYEN", u"SATO", u"PARK", u"SINGH", u"KHAN", u"KOWALSKI", u"NOVÁK", u"HANSEN", u"SILVA"};
constexpr std::array kForenames{u"JUNHO", u"HIROSHI", u"ANNA", u"MARIA", u"LUC", u"EMILY", u"IVAN", u"OLGA", u"PETER",
    u"HANS", u"MARCO", u"SOFIA", u"LINH", u"KEN", u"RAJ", u"ALI", u"JAN", u"EVA", u"ERIK", u"PEDRO", u"JAMES"};
constexpr std::array kNations{u"韩国", u"日本", u"俄罗斯", u"加拿大", u"英国", u"德国", u"法国", u"美国"};
constexpr std::array kForms{u"通知", u"实体卡", u"电子"};
constexpr std::array kClasses{u"A", u"B", u"C"};
constexpr std::array kPositions{u"总经理", u"工程师", u"教师"};

template <typename List>
QString pick(const List& list, int number)
{
    return QString::fromUtf16(list[static_cast<std::size_t>(number) % list.size()]);
}

QString day(int year, int days)
{
    return QDate(year, 1, 1).addDays(days).toString(Qt::ISODate);
}

QString chineseName(int number)
{
    const QString two = twoCharacterName(number);
    return number % 4 == 0 ? two : two + kGivenNames[number / 7 % kGivenNames.size()];
}

QString line(int number)
{
    const auto index = static_cast<quint64>(number);
    const int employer = number / kPeoplePerEmployer;
    const QStringList cells{pick(kSurnames, number), pick(kForenames, number / 3) + u' ' + pick(kForenames, number / 67),
        number % 2 == 0 ? chineseName(number) : QString(), number % 2 == 0 ? u"女"_s : u"男"_s, pick(kNations, number + number / kBirthDays),
        numberFrom(u"E########"_s, index), day(2030, number % 2000), day(1960, number * 7 % kBirthDays),
        numberFrom(u"440000#########"_s, index), pick(kClasses, number), day(2026, number % 1000), pick(kForms, number),
        u"上海远帆%1生物科技有限公司"_s.arg(employer), creditCode(u"310115"_s, 10'000'000 + employer * 317), u"上海"_s,
        pick(kPositions, number), QString::number(20'000 + number % 50 * 1'000), numberFrom(u"138########"_s, index),
        u"employee%1@example.com"_s.arg(number), number % 5 == 0 ? u"\"含逗号,和\"\"引号\"\"\""_s : QString()};
    return cells.join(u',') + u'\n';
}

} // namespace

QString twoCharacterName(int number)
{
    return QString(kFamilyNames[number / 2 % kFamilyNames.size()]) + kGivenNames[number / 5 % kGivenNames.size()];
}

void writePeopleSheet(const QString& path, int people)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        giveUp(file.errorString());
    }
    file.write(u"姓,名,中文名,性别,国籍,护照号,护照有效期至,出生日期,工作许可号码,类别,许可有效期至,证件形式,入职单位,"
               u"统一社会信用代码,城市,职位,月薪,手机号,邮箱,备注\n"_s.toUtf8());
    for (int number = 0; number < people; ++number) {
        file.write(line(number).toUtf8());
    }
}

} // namespace bench
