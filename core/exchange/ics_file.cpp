// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics_file.h"

#include "core/base/expect.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace core::exchange {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

struct FreeText
{
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};

icaltimetype timeOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype timeOf(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = timeOf(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// The format has no way to write a control character but the end of a line.
QByteArray plain(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; }, u' ');
    return text.toUtf8();
}

/// The component takes what is added to it into its own keeping.
icalcomponent* componentOf(const IcsEvent& event, const icaltimetype& made)
{
    icalcomponent* component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(component, icalproperty_new_uid(plain(event.uid).constData()));
    icalcomponent_add_property(component, icalproperty_new_dtstamp(made));
    icalcomponent_add_property(component, icalproperty_new_dtstart(timeOf(event.day)));
    icalcomponent_add_property(component, icalproperty_new_summary(plain(event.title).constData()));
    if (!event.description.isEmpty()) {
        icalcomponent_add_property(component, icalproperty_new_description(plain(event.description).constData()));
    }
    icalcomponent_add_property(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return component;
}

} // namespace

QByteArray icsOf(const QList<IcsEvent>& events, const QString& calendarName, const QDateTime& made)
{
    const std::unique_ptr<icalcomponent, FreeComponent> root(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(root.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(root.get(), icalproperty_new_prodid("-//PermitDesk//PermitDesk//EN"));
    icalcomponent_add_property(root.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty* name = icalproperty_new_x(plain(calendarName).constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    icalcomponent_add_property(root.get(), name);
    const icaltimetype stamp = timeOf(made);
    for (const IcsEvent& event : events) {
        CORE_EXPECT(event.day.isValid() && !event.uid.isEmpty());
        icalcomponent_add_component(root.get(), componentOf(event, stamp));
    }
    const std::unique_ptr<char, FreeText> text(icalcomponent_as_ical_string_r(root.get()));
    return QByteArray(text.get());
}

} // namespace core::exchange
