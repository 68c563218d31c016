// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace ui::inbox {

/// What somebody put right, ticked and chosen for a file that is not filed yet.
struct ReviewState
{
    QMap<QString, QString> typed; ///< by field: the values that were put right
    QMap<QString, QString> seen;  ///< by field: what was read there when it was ticked
    core::CaseId caseId;          ///< chosen by hand; not stored: as it was matched
    QString caseWords;            ///< what the choice says
    QString material;             ///< chosen by hand, by its code; empty: as its kind has it

    [[nodiscard]] bool isEmpty() const { return *this == ReviewState(); }
    friend bool operator==(const ReviewState&, const ReviewState&) = default;
};

/// For a draft, and back from one.
[[nodiscard]] QJsonObject toJson(const ReviewState& state);
[[nodiscard]] ReviewState reviewStateFrom(const QJsonObject& kept);

} // namespace ui::inbox
