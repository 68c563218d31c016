// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core::rulebook {

/// One way of checking that core/checks (or, for files, core/documents/pictures) has, and what rule packs have to give it.
struct CheckKind
{
    QString name;
    QStringList numbers = {};    ///< all of them are needed
    bool needsMaterials = false; ///< it judges papers, and says which
    QStringList bands = {};      ///< tables of points it may have
    bool hasStates = false;      ///< it may say where the apostille is in force
};

/// The closed list, ordered by name.
[[nodiscard]] const QList<CheckKind>& checkKinds();
/// Null where there is no such kind.
[[nodiscard]] const CheckKind* checkKind(const QString& name);

} // namespace core::rulebook
