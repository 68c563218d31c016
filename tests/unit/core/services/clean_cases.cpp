// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean_cases.h"

#include "core/base/expect.h"
#include "core/workflow/checklist.h"

namespace support {

using namespace Qt::Literals::StringLiterals;
using core::rulebook::Facts;

namespace {

const QDate kFirstDay(2025, 1, 2);
constexpr int kDays = 600;

QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// Papers in which the person's own data stand.
bool namesThePerson(const QString& material)
{
    static const QStringList materials{u"M01"_s, u"M03"_s, u"M04"_s, u"M05"_s, u"M06"_s, u"M07"_s, u"M08"_s};
    return materials.contains(material);
}

/// The foreign papers that are authenticated.
bool isAuthenticated(const QString& material) { return material == "M04"_L1 || material == "M05"_L1; }

} // namespace

QString CleanCases::oneOf(const QStringList& values) { return values.at(m_random.bounded(values.size())); }

QString CleanCases::passportNumber()
{
    return oneOf({u"X"_s, u"C01"_s, u"5"_s, u"PA"_s}) + QString::number(between(1'000'000, 9'999'999));
}

QJsonObject CleanCases::dates(const QString& procedure, QDate filed)
{
    const QDate starts = filed.addDays(between(20, 80));
    QJsonObject dates{{u"on"_s, iso(filed)},
        {u"contract"_s, QJsonObject{{u"startsOn"_s, iso(starts)}, {u"endsOn"_s, iso(starts.addYears(1).addDays(-1))},
                            {u"language"_s, u"zh"_s},
                            {u"has"_s, QJsonArray{u"parties"_s, u"place"_s, u"duties"_s, u"pay"_s, u"period"_s,
                                           u"position"_s, u"seal"_s}}}}};
    if (between(0, 1) == 1) {
        dates.insert(u"submittedOn"_s, iso(filed));
        dates.insert(u"plannedUseOn"_s, iso(filed.addDays(between(0, 30))));
    }
    QJsonObject contract = dates.value(u"contract"_s).toObject();
    if (procedure == "transfer"_L1) {
        dates.insert(u"cancellation"_s, QJsonObject{{u"effectiveOn"_s, iso(filed.addDays(-between(0, 20)))}});
        dates.insert(u"residence"_s, QJsonObject{{u"expiresOn"_s, iso(filed.addDays(between(30, 300)))}});
    } else if (procedure == "extension"_L1) {
        const QDate end = filed.addDays(between(30, 90));
        contract.insert(u"previousEndsOn"_s, iso(end));
        contract.insert(u"startsOn"_s, iso(end.addDays(1)));
        contract.insert(u"endsOn"_s, iso(end.addYears(1)));
        dates.insert(u"contract"_s, contract);
        dates.insert(u"permit"_s, QJsonObject{{u"state"_s, u"electronic"_s}, {u"expiresOn"_s, iso(end)}});
        dates.insert(u"residence"_s, QJsonObject{{u"expiresOn"_s, iso(end)}});
    } else if (procedure == "cancellation"_L1) {
        dates.insert(u"eventOn"_s, iso(filed.addDays(-between(0, 9))));
        dates.insert(u"permit"_s, QJsonObject{{u"state"_s, u"electronic"_s}});
    } else if (procedure == "new-domestic"_L1) {
        dates.insert(u"permit"_s, QJsonObject{{u"state"_s, u"none"_s}});
        dates.insert(u"enteredOn"_s, iso(filed.addDays(-between(5, 20))));
    }
    return dates;
}

QJsonObject CleanCases::facts(const QString& city, const QString& procedure, const QString& permitClass)
{
    const QDate filed = kFirstDay.addDays(between(0, kDays));
    const QList<Name> names{{u"ANNA MARIA SMITH"_s, u"ANNA MARIA SMITH"_s}, {u"Hans Müller"_s, u"HANS MUELLER"_s},
        {u"JEAN-PIERRE  LEFÈVRE"_s, u"JEAN PIERRE LEFEVRE"_s}, {u"Siobhan O'Neill"_s, u"SIOBHAN ONEILL"_s},
        {u"KIM MINJI"_s, u"KIM MINJI"_s}};
    const Name& name = names.at(m_random.bounded(names.size()));
    QJsonObject facts = dates(procedure, filed);
    const QString country = oneOf({u"GBR"_s, u"DEU"_s, u"FRA"_s, u"KOR"_s, u"USA"_s});
    const QList<std::pair<QString, QJsonValue>> given{{u"city"_s, city}, {u"procedure"_s, procedure},
        {u"class"_s, permitClass}, {u"initiator"_s, oneOf({u"employer"_s, u"agency"_s})}, {u"age"_s, between(24, 59)},
        {u"dependants"_s, between(0, 2)}, {u"nationality"_s, country}, {u"degreeCountry"_s, country},
        {u"filedRemotely"_s, false}, {u"position"_s, oneOf({u"质量经理"_s, u"外语教师"_s, u"研发工程师"_s})},
        {u"workLocation"_s, oneOf({u"静安区南京西路1266号"_s, u"南山区科技园南区3栋5楼"_s,
                                u"No. 88 Keyuan Road, Building 2"_s, u"天河区珠江新城华夏路8号"_s})},
        {u"name"_s, QJsonObject{{u"record"_s, name.record}, {u"passport"_s, name.passport}}},
        {u"passport"_s,
            QJsonObject{{u"number"_s, passportNumber()}, {u"expiresOn"_s, iso(filed.addDays(between(190, 3'000)))}}},
        {u"contacts"_s, QJsonObject{{u"applicantEmail"_s, u"person%1@example.org"_s.arg(between(1, 999))},
                            {u"handlerEmail"_s, u"hr@example.com"_s},
                            {u"applicantPhone"_s, u"138%1"_s.arg(between(10'000'000, 99'999'999))},
                            {u"employerPhone"_s, oneOf({u"021-55550000"_s, u"+86 755 5550 1234"_s, u"(010) 5555 6666"_s,
                                                     u"021-55550000 ext 12"_s, u"0755-55501234转8"_s})}}},
        {u"employer"_s, QJsonObject{{u"creditCode"_s, oneOf({u"91320100748204660Q"_s, u"9144030071526726XG"_s,
                                                          u"91110000802100433b"_s, u"91440300 1922038216"_s})},
                            {u"filingExpiresOn"_s, iso(filed.addDays(between(0, 900)))}}}};
    for (const auto& [key, value] : given) {
        facts.insert(key, value);
    }
    return facts;
}

QJsonObject CleanCases::paper(const QString& material, const QJsonObject& facts, QDate filed)
{
    QJsonObject fields;
    if (namesThePerson(material)) {
        const QString title = material == "M08"_L1 ? QString() : oneOf({QString(), u"Ms "_s, u"Dr. "_s});
        fields.insert(u"name"_s, QString(title + facts.value(u"name"_s)[u"passport"_s].toString()));
    }
    if (material == "M02"_L1 && facts.value(u"class"_s) == u"B"_s) {
        // At any age: degree 15, experience 15, months 15, and 17 or more for the pay.
        fields = {{u"basis"_s, u"points"_s}, {u"payPerYear"_s, between(0, 1) == 1 ? 35.5 : 360'000.0},
            {u"degree"_s, oneOf({u"硕士"_s, u"Master of Science"_s, u"doctor"_s})},
            {u"experienceYears"_s, between(12, 20) + 0.5}, {u"monthsPerYear"_s, between(9, 12)}};
    } else if (material == "M03"_L1) {
        fields.insert(u"start"_s, oneOf({u"2014-03-01"_s, u"2014年3月"_s, u"Mar 2014"_s}));
        fields.insert(u"end"_s, iso(filed.addDays(-between(1, 60))));
    } else if (material == "M05"_L1) {
        fields.insert(u"kind"_s, oneOf({u"police certificate"_s, u"非宣誓证明"_s}));
    } else if (material == "M13"_L1) {
        fields.insert(u"paid"_s, oneOf({u"48万元"_s, u"500000"_s, u"40,000元/月"_s}));
    }
    if (material == "M01"_L1 || material == "M07"_L1 || material == "M13"_L1) {
        fields.insert(u"pay"_s, oneOf({u"480,000元"_s, u"48万元"_s, u"4万元/月"_s, u"40000 per month"_s}));
    }
    if (material == "M07"_L1 || material == "M01"_L1) {
        fields.insert(u"position"_s, facts.value(u"position"_s));
        fields.insert(u"employer"_s, oneOf({u"蓝屿海洋科技有限公司"_s, u"蓝屿海洋科技 有限公司"_s}));
        fields.insert(u"start"_s, facts.value(u"contract"_s)[u"startsOn"_s]);
    }
    if (material == "M08"_L1 || material == "M01"_L1) {
        fields.insert(u"passport"_s, facts.value(u"passport"_s)[u"number"_s].toString().toLower());
    }
    QJsonObject paper{{u"material"_s, material}, {u"issuedOn"_s, iso(filed.addDays(-between(1, 140)))}};
    if (isAuthenticated(material) || material == "M03"_L1) {
        paper.insert(u"country"_s, facts.value(u"nationality"_s));
        paper.insert(u"language"_s, u"en"_s);
        paper.insert(u"translated"_s, true);
        paper.insert(u"sealed"_s, true);
        paper.insert(u"authenticated"_s, isAuthenticated(material));
    } else if (material == "M06"_L1) {
        paper.insert(u"country"_s, u"CHN"_s);
        paper.insert(u"language"_s, u"zh"_s);
    } else if (material == "M08"_L1) {
        paper.insert(u"expiresOn"_s, facts.value(u"passport"_s)[u"expiresOn"_s]);
        paper.remove(u"issuedOn"_s);
    } else {
        paper.insert(u"language"_s, u"zh"_s);
        paper.insert(u"sealed"_s, true);
    }
    paper.insert(u"fields"_s, fields);
    return paper;
}

Facts CleanCases::next(
    const core::rulebook::Rulebook& book, const QString& city, const QString& procedure, const QString& permitClass)
{
    QJsonObject json = facts(city, procedure, permitClass);
    const QDate filed = QDate::fromString(json.value(u"on"_s).toString(), Qt::ISODate);
    const auto bare = Facts::fromJson(json);
    CORE_EXPECT(bare.ok());
    const auto items = core::workflow::checklist(book.forCase(city, filed), *bare);
    CORE_EXPECT(items.ok());
    QJsonArray documents;
    for (const core::workflow::ChecklistItem& item : *items) {
        if (item.needed && !(item.commitment && between(0, 1) == 1)) {
            documents.append(paper(item.material, json, filed));
        }
    }
    json.insert(u"documents"_s, documents);
    const auto whole = Facts::fromJson(json);
    CORE_EXPECT(whole.ok());
    return *whole;
}

} // namespace support
