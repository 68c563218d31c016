// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rule_pack_service.h"
#include "ui/shell/desk.h"

#include <QObject>

namespace ui::library {

/// What people change in the library: the office's rule packs, its imported calendars, and its choices taken back. Asks
/// first where it matters, and says what became of it. GUI thread.
class LibraryActs final : public QObject
{
    Q_OBJECT

public:
    /// The desk outlives it.
    LibraryActs(shell::Desk& desk, QObject* parent);

    /// Asks for a file; a refusal names the file, the place in it and the reason.
    void addPack();
    void switchPack(const core::services::ListedPack& pack);
    void removePack(const QString& name);

    void importYear();
    void removeYear(int year);

    /// Goes back to the default of a setting; the key is that of its row (StandingRows::settings()).
    void takeBackSetting(const QString& key);

Q_SIGNALS:
    void yearImported(int year);

private:
    /// Runs work on files beside the store; all offices go by the new ones afterwards.
    template <typename Act> void changeFiles(Act act, const QString& done);
    void tellRefused(const core::Failure& failure);

    shell::Desk& m_desk;
};

} // namespace ui::library
