// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/degree_rank.h"

#include "core/types/half_width.h"

#include <QRegularExpression>

#include <array>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;

int rankOfDegree(const QString& degree)
{
    static const std::array ranks{
        QRegularExpression(u"学士|本科|bachelor|\\b(ba|bsc|bs|beng|bed|bba|llb)\\b"_s),
        QRegularExpression(u"硕士|\\bmaster|\\b(ma|msc|ms|meng|med|mba|llm)\\b"_s),
        QRegularExpression(u"博士|doctor|\\b(phd|dphil)\\b"_s),
    };
    QString plain = types::halfWidth(degree).toLower();
    plain.remove(u'.');
    for (std::size_t rank = ranks.size(); rank > 0; --rank) {
        if (ranks.at(rank - 1).match(plain).hasMatch()) {
            return static_cast<int>(rank);
        }
    }
    return 0;
}

} // namespace core::checks
