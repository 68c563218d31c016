// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace core::domain {

/// A degree or diploma (domain §6.3).
struct Education
{
    EducationId id;
    PersonId person;
    QString school;
    QString country; ///< ISO 3166-1 alpha-3
    QString degree;  ///< bachelor, master, doctor, other
    QString major;
    QDate startsOn;
    QDate endsOn;
    QString certificateNumber;
    QString authenticationNumber;
    int revision = 0;
};

} // namespace core::domain
