// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace support {

/// Invented cases in which nothing is wrong: every paper that the checklist asks for is there and agrees with the rest.
/// What people write differently without fault (blanks, case, marks, both languages) differs from case to case.
class CleanCases final
{
public:
    explicit CleanCases(quint32 seed) : m_random(seed) {}

    [[nodiscard]] core::rulebook::Facts next(const core::rulebook::Rulebook& book, const QString& city,
        const QString& procedure, const QString& permitClass);

private:
    struct Name
    {
        QString record;
        QString passport;
    };

    [[nodiscard]] QString oneOf(const QStringList& values);
    [[nodiscard]] int between(int least, int most) { return m_random.bounded(least, most + 1); }
    [[nodiscard]] QString passportNumber();
    [[nodiscard]] QJsonObject facts(const QString& city, const QString& procedure, const QString& permitClass);
    [[nodiscard]] QJsonObject dates(const QString& procedure, QDate filed);
    [[nodiscard]] QJsonObject paper(const QString& material, const QJsonObject& facts, QDate filed);

    QRandomGenerator m_random;
};

} // namespace support
