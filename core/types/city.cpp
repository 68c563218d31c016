// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/city.h"

#include "core/types/half_width.h"

namespace core::types {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The seats of foreign experts' bureaus that clients' sheets name most; others come by their code.
const QHash<QString, QString>& codeByChineseName()
{
    static const QHash<QString, QString> codes{
        {u"全国"_s, u"national"_s},
        {u"北京"_s, u"beijing"_s},
        {u"上海"_s, u"shanghai"_s},
        {u"深圳"_s, u"shenzhen"_s},
        {u"广州"_s, u"guangzhou"_s},
        {u"天津"_s, u"tianjin"_s},
        {u"重庆"_s, u"chongqing"_s},
        {u"成都"_s, u"chengdu"_s},
        {u"杭州"_s, u"hangzhou"_s},
        {u"南京"_s, u"nanjing"_s},
        {u"苏州"_s, u"suzhou"_s},
        {u"无锡"_s, u"wuxi"_s},
        {u"常州"_s, u"changzhou"_s},
        {u"宁波"_s, u"ningbo"_s},
        {u"温州"_s, u"wenzhou"_s},
        {u"武汉"_s, u"wuhan"_s},
        {u"长沙"_s, u"changsha"_s},
        {u"郑州"_s, u"zhengzhou"_s},
        {u"西安"_s, u"xian"_s},
        {u"济南"_s, u"jinan"_s},
        {u"青岛"_s, u"qingdao"_s},
        {u"烟台"_s, u"yantai"_s},
        {u"大连"_s, u"dalian"_s},
        {u"沈阳"_s, u"shenyang"_s},
        {u"长春"_s, u"changchun"_s},
        {u"哈尔滨"_s, u"harbin"_s},
        {u"厦门"_s, u"xiamen"_s},
        {u"福州"_s, u"fuzhou"_s},
        {u"泉州"_s, u"quanzhou"_s},
        {u"东莞"_s, u"dongguan"_s},
        {u"佛山"_s, u"foshan"_s},
        {u"珠海"_s, u"zhuhai"_s},
        {u"惠州"_s, u"huizhou"_s},
        {u"中山"_s, u"zhongshan"_s},
        {u"海口"_s, u"haikou"_s},
        {u"三亚"_s, u"sanya"_s},
        {u"南宁"_s, u"nanning"_s},
        {u"昆明"_s, u"kunming"_s},
        {u"贵阳"_s, u"guiyang"_s},
        {u"合肥"_s, u"hefei"_s},
        {u"南昌"_s, u"nanchang"_s},
        {u"石家庄"_s, u"shijiazhuang"_s},
        {u"太原"_s, u"taiyuan"_s},
        {u"兰州"_s, u"lanzhou"_s},
        {u"乌鲁木齐"_s, u"urumqi"_s},
    };
    return codes;
}

bool isCode(const QString& text)
{
    return text.size() <= 40 && text.front() != u'-' && text.back() != u'-'
           && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
}

} // namespace

Result<City> City::parse(const QString& text)
{
    QString name = tidyWords(halfWidth(text)).toLower();
    if (name.isEmpty()) {
        return Failure(FailureCode::ValueEmpty);
    }
    if (name.size() > 2 && name.endsWith(u'市')) {
        name.chop(1);
    }
    const auto found = codeByChineseName().constFind(name);
    if (found != codeByChineseName().cend()) {
        return City(*found);
    }
    name.replace(u' ', u'-');
    if (!isCode(name)) {
        return Failure(FailureCode::ValueUnknown, {{u"text"_s, text}});
    }
    return City(name);
}

bool City::isListed() const
{
    return std::any_of(codeByChineseName().cbegin(), codeByChineseName().cend(),
        [this](const QString& code) { return code == m_text; });
}

City City::national() { return City(u"national"_s); }

} // namespace core::types
