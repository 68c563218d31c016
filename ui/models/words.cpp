// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include "ui/models/code_words.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <span>

namespace ui::models {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CodeWord kAgendaCodes[] = {
    {"stage-overdue", QT_TRANSLATE_NOOP("Words", "Too long in this stage")},
    {"return-open", QT_TRANSLATE_NOOP("Words", "Returned: mend and submit again")},
    {"passport-expires", QT_TRANSLATE_NOOP("Words", "Renew the passport: six months left")},
    {"permit-expires", QT_TRANSLATE_NOOP("Words", "File the work permit's extension")},
    {"residence-expires", QT_TRANSLATE_NOOP("Words", "File the residence permit's extension")},
    {"filing-expires", QT_TRANSLATE_NOOP("Words", "Employer's filing expires")},
    {"reissue-notice", QT_TRANSLATE_NOOP("Words", "Have the notice reissued in the new version")},
    {"packet-due", QT_TRANSLATE_NOOP("Words", "Papers sent to be sealed: have them back")},
    {"handler-expires", QT_TRANSLATE_NOOP("Words", "Handler's registration expires")},
    {"dependant-passport-expires", QT_TRANSLATE_NOOP("Words", "Renew the family member's passport: six months left")},
    {"dependant-residence-expires", QT_TRANSLATE_NOOP("Words", "File the family member's residence extension")},
    {"file-by", QT_TRANSLATE_NOOP("Words", "File the application, to have the decision in time")},
    {"residence-collect", QT_TRANSLATE_NOOP("Words", "Residence permit ready, not collected")},
};

// The fields of a notice (core/documents).
constexpr CodeWord kFields[] = {
    {"authority", QT_TRANSLATE_NOOP("Words", "Authority")},
    {"nationality", QT_TRANSLATE_NOOP("Words", "Nationality")},
    {"name", QT_TRANSLATE_NOOP("Words", "Name")},
    {"title", QT_TRANSLATE_NOOP("Words", "Form of address")},
    {"passport", QT_TRANSLATE_NOOP("Words", "Passport number")},
    {"permit", QT_TRANSLATE_NOOP("Words", "Permit number")},
    {"province", QT_TRANSLATE_NOOP("Words", "Province")},
    {"city", QT_TRANSLATE_NOOP("Words", "City")},
    {"district", QT_TRANSLATE_NOOP("Words", "District")},
    {"employer", QT_TRANSLATE_NOOP("Words", "Employer")},
    {"start", QT_TRANSLATE_NOOP("Words", "Term starts on")},
    {"end", QT_TRANSLATE_NOOP("Words", "Term ends on")},
    {"issued", QT_TRANSLATE_NOOP("Words", "Issued on")},
    {"family", QT_TRANSLATE_NOOP("Words", "Family members")},
    {"spouse", QT_TRANSLATE_NOOP("Words", "Spouse")},
    {"children", QT_TRANSLATE_NOOP("Words", "Children")},
    {"others", QT_TRANSLATE_NOOP("Words", "Others")},
    {"qr", QT_TRANSLATE_NOOP("Words", "QR code")},
    {"number", QT_TRANSLATE_NOOP("Words", "File number")},
    {"months", QT_TRANSLATE_NOOP("Words", "Months")},
    {"issuingState", QT_TRANSLATE_NOOP("Words", "Issuing state")},
    {"surname", QT_TRANSLATE_NOOP("Words", "Surname")},
    {"givenNames", QT_TRANSLATE_NOOP("Words", "Given names")},
    {"birth", QT_TRANSLATE_NOOP("Words", "Date of birth")},
    {"sex", QT_TRANSLATE_NOOP("Words", "Sex")},
    {"expiry", QT_TRANSLATE_NOOP("Words", "Expires on")},
    {"optional", QT_TRANSLATE_NOOP("Words", "Number of the state's own")},
    {"class", QT_TRANSLATE_NOOP("Words", "Class")},
};

constexpr CodeWord kOutcomes[] = {
    {"approved", QT_TRANSLATE_NOOP("Words", "Approved")},
    {"refused", QT_TRANSLATE_NOOP("Words", "Refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("Words", "Withdrawn")},
    {"lapsed", QT_TRANSLATE_NOOP("Words", "Lapsed")},
};

// Those that clients' sheets name (core/types/city).
constexpr CodeWord kCities[] = {
    {"national", QT_TRANSLATE_NOOP("Words", "National rules")},
    {"beijing", QT_TRANSLATE_NOOP("Words", "Beijing")},
    {"shanghai", QT_TRANSLATE_NOOP("Words", "Shanghai")},
    {"shenzhen", QT_TRANSLATE_NOOP("Words", "Shenzhen")},
    {"guangzhou", QT_TRANSLATE_NOOP("Words", "Guangzhou")},
    {"tianjin", QT_TRANSLATE_NOOP("Words", "Tianjin")},
    {"chongqing", QT_TRANSLATE_NOOP("Words", "Chongqing")},
    {"chengdu", QT_TRANSLATE_NOOP("Words", "Chengdu")},
    {"hangzhou", QT_TRANSLATE_NOOP("Words", "Hangzhou")},
    {"nanjing", QT_TRANSLATE_NOOP("Words", "Nanjing")},
    {"suzhou", QT_TRANSLATE_NOOP("Words", "Suzhou")},
    {"wuxi", QT_TRANSLATE_NOOP("Words", "Wuxi")},
    {"changzhou", QT_TRANSLATE_NOOP("Words", "Changzhou")},
    {"ningbo", QT_TRANSLATE_NOOP("Words", "Ningbo")},
    {"wenzhou", QT_TRANSLATE_NOOP("Words", "Wenzhou")},
    {"wuhan", QT_TRANSLATE_NOOP("Words", "Wuhan")},
    {"changsha", QT_TRANSLATE_NOOP("Words", "Changsha")},
    {"zhengzhou", QT_TRANSLATE_NOOP("Words", "Zhengzhou")},
    {"xian", QT_TRANSLATE_NOOP("Words", "Xi'an")},
    {"jinan", QT_TRANSLATE_NOOP("Words", "Jinan")},
    {"qingdao", QT_TRANSLATE_NOOP("Words", "Qingdao")},
    {"yantai", QT_TRANSLATE_NOOP("Words", "Yantai")},
    {"dalian", QT_TRANSLATE_NOOP("Words", "Dalian")},
    {"shenyang", QT_TRANSLATE_NOOP("Words", "Shenyang")},
    {"changchun", QT_TRANSLATE_NOOP("Words", "Changchun")},
    {"harbin", QT_TRANSLATE_NOOP("Words", "Harbin")},
    {"xiamen", QT_TRANSLATE_NOOP("Words", "Xiamen")},
    {"fuzhou", QT_TRANSLATE_NOOP("Words", "Fuzhou")},
    {"quanzhou", QT_TRANSLATE_NOOP("Words", "Quanzhou")},
    {"dongguan", QT_TRANSLATE_NOOP("Words", "Dongguan")},
    {"foshan", QT_TRANSLATE_NOOP("Words", "Foshan")},
    {"zhuhai", QT_TRANSLATE_NOOP("Words", "Zhuhai")},
    {"huizhou", QT_TRANSLATE_NOOP("Words", "Huizhou")},
    {"zhongshan", QT_TRANSLATE_NOOP("Words", "Zhongshan")},
    {"haikou", QT_TRANSLATE_NOOP("Words", "Haikou")},
    {"sanya", QT_TRANSLATE_NOOP("Words", "Sanya")},
    {"nanning", QT_TRANSLATE_NOOP("Words", "Nanning")},
    {"kunming", QT_TRANSLATE_NOOP("Words", "Kunming")},
    {"guiyang", QT_TRANSLATE_NOOP("Words", "Guiyang")},
    {"hefei", QT_TRANSLATE_NOOP("Words", "Hefei")},
    {"nanchang", QT_TRANSLATE_NOOP("Words", "Nanchang")},
    {"shijiazhuang", QT_TRANSLATE_NOOP("Words", "Shijiazhuang")},
    {"taiyuan", QT_TRANSLATE_NOOP("Words", "Taiyuan")},
    {"lanzhou", QT_TRANSLATE_NOOP("Words", "Lanzhou")},
    {"urumqi", QT_TRANSLATE_NOOP("Words", "Urumqi")},
};

/// The seven of the Regulation on Public Holidays for National Festivals and Memorial Days.
struct Holiday
{
    QStringView name;
    const char* word;
};
constexpr Holiday kHolidays[] = {
    {u"元旦", QT_TRANSLATE_NOOP("Words", "New Year's Day")},
    {u"春节", QT_TRANSLATE_NOOP("Words", "Spring Festival")},
    {u"清明节", QT_TRANSLATE_NOOP("Words", "Qingming Festival")},
    {u"劳动节", QT_TRANSLATE_NOOP("Words", "Labour Day")},
    {u"端午节", QT_TRANSLATE_NOOP("Words", "Dragon Boat Festival")},
    {u"中秋节", QT_TRANSLATE_NOOP("Words", "Mid-Autumn Festival")},
    {u"国庆节", QT_TRANSLATE_NOOP("Words", "National Day")},
};

} // namespace

QString Words::ofAgendaCode(const QString& code) { return wordIn("Words", kAgendaCodes, code); }

QString Words::ofAgenda(const QString& code, const QString& what)
{
    if (code == "stage-overdue"_L1 && !what.isEmpty()) {
        return tr("Too long in this stage: %1").arg(what);
    }
    return what.isEmpty() ? ofAgendaCode(code) : what;
}

QString Words::ofField(const QString& field) { return wordIn("Words", kFields, field); }

QString Words::ofOutcome(const QString& outcome) { return wordIn("Words", kOutcomes, outcome); }

QString Words::ofPaperLanguage(const QString& code)
{
    const auto language = core::paper::paperLanguageFrom(code);
    return language ? of(*language) : code;
}

QString Words::ofCity(const QString& code)
{
    const QString word = wordIn("Words", kCities, code);
    return word == code && !code.isEmpty() ? code.front().toUpper() + code.sliced(1) : word;
}

QString Words::ofHoliday(const QString& name)
{
    QStringList words;
    for (const QString& part : name.split(u'、')) {
        const auto holiday = std::ranges::find(kHolidays, part, &Holiday::name);
        words.append(holiday == std::end(kHolidays) ? part : tr(holiday->word));
    }
    return words.join(tr(", ", "between two holidays"));
}

QString Words::ofClass(const QString& permitClass)
{
    return permitClass.isEmpty() ? QString() : tr("Class %1").arg(permitClass);
}

QString Words::ofDate(QDate date, core::types::Lang lang)
{
    if (!date.isValid()) {
        return u"–"_s;
    }
    // GB/T 7408: Chinese papers and sheets write days as 2026-11-21.
    return lang == core::types::Lang::Zh ? date.toString(Qt::ISODate)
                                         : QLocale(QLocale::English).toString(date, u"d MMM yyyy"_s);
}

QString Words::distance(QDate due, QDate today)
{
    const int days = static_cast<int>(today.daysTo(due));
    if (days == 0) {
        return tr("today");
    }
    return days > 0 ? tr("%n day(s) left", nullptr, days) : tr("%n day(s) late", nullptr, -days);
}

} // namespace ui::models
