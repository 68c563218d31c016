// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bench {

/// One line of the table. Milliseconds and kilobytes are shown; only the ratio is judged, since it is what stays the
/// same from machine to machine.
struct Figure
{
    QString name;
    QString ours;
    QString peer;
    double ratio = 0; ///< ours by peer
    double bar = 0;   ///< what the ratio may be at most

    [[nodiscard]] bool isMet() const { return ratio <= bar; }
};

/// Our time beside a peer's, both in milliseconds.
[[nodiscard]] Figure against(const QString& name, double ours, const QString& peerName, double peer, double bar);
/// A size beside its limit.
[[nodiscard]] Figure within(const QString& name, double ours, double limit, const QString& unit);

/// Prints the table; true where every bar is met.
[[nodiscard]] bool printTable(const QList<Figure>& figures);

/// Says what is wrong and ends the program with exit code 2.
[[noreturn]] void giveUp(const QString& why);

} // namespace bench
