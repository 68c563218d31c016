// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core {
using EmployerSealId = Id<struct EmployerSealTag>;
using PacketId = Id<struct PacketTag>;
} // namespace core

namespace core::domain {

/// A seal that an employer puts on papers. Besides the company's own seal the authority takes others that it knows by an
/// authorisation, 公章授权书 (BJ (2)②).
struct EmployerSeal
{
    EmployerSealId id;
    EmployerId employer;
    QString kind;       ///< company, personnel, contract, foreign-affairs
    QDate authorisedOn; ///< the day of the authorisation that the authority has; null: none, or not known
    QDate authorisedTo; ///< its last valid day; null: no end is known
    QString keeper;     ///< who has the seal
    QString note;
    int revision = 0;
};

/// Papers of one employer on their way to one kind of seal and back (week W11). Nothing was sent while sentOn is null;
/// it is out until backOn.
struct Packet
{
    PacketId id;
    EmployerId employer;
    QString seal; ///< as EmployerSeal::kind
    QDate madeOn; ///< never null
    QDate sentOn;
    QString courierOut; ///< the courier's number on the way there
    QDate dueBackOn;    ///< set with sentOn where nobody chose another day
    QDate backOn;
    QString courierBack;
    QString note;
    int revision = 0;
};

} // namespace core::domain
