// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/retention.h"

namespace core::storage {

/// One run of retention::erase(). What goes is gathered in a temporary table, in memory, with whose it is.
class Erasure final
{
public:
    explicit Erasure(Act& act);

    [[nodiscard]] Result<ErasedPeople> run(const QList<PersonId>& people);
    [[nodiscard]] static QStringList knownReferences();

private:
    [[nodiscard]] Result<void> gather(const QList<PersonId>& people);
    [[nodiscard]] Result<void> gatherRows();
    [[nodiscard]] Result<void> letStayWhoIsNamed();
    [[nodiscard]] Result<void> gatherFormerRows();
    [[nodiscard]] Result<void> removeDrafts();
    [[nodiscard]] Result<void> letOrderBeFree();
    [[nodiscard]] Result<qint64> removeRows();
    [[nodiscard]] Result<qint64> removeRowsOf(const char* table);
    template <typename T> [[nodiscard]] Result<void> removeRow(qint64 row);
    [[nodiscard]] Result<qint64> emptyValues();
    [[nodiscard]] Result<void> execute(const std::string& sql);

    Act& m_act;
    Connection& m_connection;
};

} // namespace core::storage
