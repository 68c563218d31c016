// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figure_words.h"

#include "core/base/expect.h"

#include <QDate>
#include <QLocale>

namespace ui::models {

using core::services::Figure;
using core::services::FigureBar;
using core::services::FigureService;
using core::types::Lang;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate monthOf(const FigureBar& bar) { return QDate::fromString(bar.key + u"-01"_s, Qt::ISODate); }

} // namespace

QString FigureWords::titleOf(Figure figure)
{
    switch (figure) {
    case Figure::PermitsByMonth:
        return tr("Permits ending");
    case Figure::CasesByStage:
        return tr("Cases by stage");
    case Figure::ReturnsByReason:
        return tr("Returns by reason");
    case Figure::LoadByStaff:
        return tr("Load");
    case Figure::FirstPassByMonth:
        return tr("First-pass rate");
    case Figure::DaysByStage:
        return tr("Days per stage");
    }
    CORE_EXPECT(false);
    return {};
}

QString FigureWords::aboutOf(Figure figure)
{
    switch (figure) {
    case Figure::PermitsByMonth:
        return tr("People by the month in which their work permit ends, for twelve months.");
    case Figure::CasesByStage:
        return tr("Open cases by the stage they are in.");
    case Figure::ReturnsByReason:
        return tr("Cases that came back in the last twelve months, under each reason that was noted.");
    case Figure::LoadByStaff:
        return tr("Open cases by who handles them.");
    case Figure::FirstPassByMonth:
        return tr("Of the cases decided in a month, how many were approved without ever coming back.");
    case Figure::DaysByStage:
        return tr(
            "How long cases stood in a stage they left in the last twelve months: half of them longer, half shorter.");
    }
    CORE_EXPECT(false);
    return {};
}

bool FigureWords::isByMonth(Figure figure)
{
    return figure == Figure::PermitsByMonth || figure == Figure::FirstPassByMonth;
}

bool FigureWords::isMeasured(Figure figure)
{
    return figure == Figure::FirstPassByMonth || figure == Figure::DaysByStage;
}

QString FigureWords::measureOf(Figure figure)
{
    return figure == Figure::FirstPassByMonth ? tr("Passed at first") : tr("Days");
}

QString FigureWords::nameOf(Figure figure, const FigureBar& bar, Lang lang)
{
    if (isByMonth(figure)) {
        return QLocale().toString(monthOf(bar), lang == Lang::Zh ? u"yyyy年M月"_s : u"MMMM yyyy"_s);
    }
    if (!bar.name.isEmpty()) {
        return bar.name.in(lang).text;
    }
    return figure == Figure::LoadByStaff ? tr("Nobody") : bar.key.isEmpty() ? tr("No reason noted") : bar.key;
}

QString FigureWords::shortNameOf(Figure figure, const FigureBar& bar, Lang lang)
{
    if (!isByMonth(figure)) {
        return nameOf(figure, bar, lang);
    }
    const QDate month = monthOf(bar);
    return month.month() == 1 ? QString::number(month.year())
                              : QLocale().toString(month, lang == Lang::Zh ? u"M月"_s : u"MMM"_s);
}

QString FigureWords::valueOf(Figure figure, const FigureBar& bar)
{
    if (isByMonth(figure) && bar.count() == 0) {
        return {};
    }
    if (figure == Figure::FirstPassByMonth) {
        return tr("%1 %").arg(qRound(bar.value));
    }
    return QLocale().toString(bar.value, 'f', bar.value == qRound(bar.value) ? 0 : 1);
}

QString FigureWords::toldOf(Figure figure, const FigureBar& bar, Lang lang)
{
    const QString name = nameOf(figure, bar, lang);
    if (FigureService::isOfPeople(figure)) {
        return tr("%1: %n person(s)", nullptr, bar.count()).arg(name);
    }
    if (figure == Figure::FirstPassByMonth && bar.count() > 0) {
        return tr("%1: %2 of %n case(s)", nullptr, bar.count()).arg(name, valueOf(figure, bar));
    }
    if (figure == Figure::DaysByStage) {
        return tr("%1: %2 days, from %n case(s)", nullptr, bar.count()).arg(name, valueOf(figure, bar));
    }
    return tr("%1: %n case(s)", nullptr, bar.count()).arg(name);
}

} // namespace ui::models
