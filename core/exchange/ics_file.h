// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace core::exchange {

/// A day that something has to be done by, for somebody else's calendar.
struct IcsEvent
{
    /// The same for the same thing at every export, so that a calendar that has it already moves it and shows it once
    /// (RFC 5545 §3.8.4.7).
    QString uid;
    QDate day;
    QString title;
    QString description; ///< may have several lines; empty: none
};

/// An iCalendar file (RFC 5545): whole days that block no time, in the order given, lines of at most 75 octets that end
/// with CR LF, escaped text. Control characters in texts become blanks. `made` is the moment of the export: of two
/// files the later one counts. The same arguments give the same bytes.
[[nodiscard]] QByteArray icsOf(const QList<IcsEvent>& events, const QString& calendarName, const QDateTime& made);

} // namespace core::exchange
