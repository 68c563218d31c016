#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The PermitDesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the events of an iCalendar file as JSON: read_events.py FILE
import json
import sys

from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
print(json.dumps({
    "name": calendar.get("X-WR-CALNAME"),
    "events": [{
        "uid": event["UID"],
        "day": event["DTSTART"].dt.isoformat(),
        "valueType": event["DTSTART"].params.get("VALUE"),
        "stamp": event["DTSTAMP"].dt.isoformat(),
        "title": event["SUMMARY"],
        "description": event.get("DESCRIPTION"),
    } for event in calendar.walk("VEVENT")],
}))
