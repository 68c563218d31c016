// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_view.h"

#include <memory>

namespace core::rulebook {

/// The packs of a city with the national ones under them: on which days something changes, and the rules of a day.
class ViewBuilder final
{
public:
    /// `packs` are the national ones and the city's, ordered lowest first.
    ViewBuilder(QString city, QList<const RulePack*> packs);

    /// The days on which a pack or an entry begins or has just ended, in order.
    [[nodiscard]] QList<QDate> changes() const;
    [[nodiscard]] std::shared_ptr<const RuleView> viewFrom(QDate day) const;

private:
    QString m_city;
    QList<const RulePack*> m_packs;
};

} // namespace core::rulebook
