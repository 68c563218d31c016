// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <span>

namespace ui::shell {

/// The settings of this machine and user (those of an office live in its store).
enum class Setting {
    Language,       ///< "zh", "en"; empty: the system's
    ThemeMode,      ///< "light", "dark", "system"
    WindowGeometry, ///< QWidget::saveGeometry()
    DetailsWidth,   ///< device-independent pixels
    DetailsShown,
    LastPage,        ///< a page's id
    LastStore,       ///< folder of the store opened last; empty: the default one
    StaffMember,     ///< key of the staff row that acts
    LastFolder,      ///< where files were chosen last
    TrayNotices,     ///< whether what is newly due is told in the system's tray too
    PrinterRight,    ///< by how much printing is moved, in millimetres; below 0: to the left
    PrinterDown,     ///< likewise; below 0: upwards
    BackupFolder,    ///< a second place for backups, as this machine names its drive or share; empty: none
    LockMinutes,     ///< without a touch until an encrypted store is locked; 0: never
    ListShapes,      ///< how lists are looked at: JSON by list (record_pages::ListMenu)
    HideFromCapture, ///< whether windows are kept out of screenshots and shared screens, where the system can
};

/// One row of the table of settings.
struct SettingSpec
{
    Setting setting;
    const char* key;
    QVariant defaultValue;
};

/// Settings as a table over one INI file in resource_paths::configFolder(). Defaults are not written, so better ones
/// reach everybody; keys of other versions are kept. GUI thread.
class MachineSettings final
{
public:
    MachineSettings();
    explicit MachineSettings(const QString& file);

    [[nodiscard]] QVariant value(Setting setting) const;
    /// Setting the default removes the key.
    void setValue(Setting setting, const QVariant& value);
    [[nodiscard]] QString file() const { return m_store.fileName(); }

    [[nodiscard]] static std::span<const SettingSpec> specs();

private:
    QSettings m_store;
};

} // namespace ui::shell
