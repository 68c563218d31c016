// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/machine_settings.h"

#include "core/base/expect.h"
#include "core/base/resource_paths.h"

#include <algorithm>
#include <array>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

const SettingSpec& specOf(Setting setting)
{
    const auto specs = MachineSettings::specs();
    const auto found = std::find_if(
        specs.begin(), specs.end(), [setting](const SettingSpec& spec) { return spec.setting == setting; });
    CORE_EXPECT(found != specs.end());
    return *found;
}

} // namespace

MachineSettings::MachineSettings() : MachineSettings(core::resource_paths::configFolder() + u"/permitdesk.ini"_s) {}

MachineSettings::MachineSettings(const QString& file) : m_store(file, QSettings::IniFormat) {}

std::span<const SettingSpec> MachineSettings::specs()
{
    static const std::array specs{
        SettingSpec{Setting::Language, "window/language", QString()},
        SettingSpec{Setting::ThemeMode, "window/theme", u"system"_s},
        SettingSpec{Setting::WindowGeometry, "window/geometry", QByteArray()},
        SettingSpec{Setting::DetailsWidth, "window/detailsWidth", 320},
        SettingSpec{Setting::DetailsShown, "window/detailsShown", true},
        SettingSpec{Setting::LastPage, "window/lastPage", QString()},
        SettingSpec{Setting::LastStore, "store/last", QString()},
        SettingSpec{Setting::StaffMember, "store/staffMember", 0},
        SettingSpec{Setting::LastFolder, "files/lastFolder", QString()},
        SettingSpec{Setting::TrayNotices, "reminders/tray", false},
        SettingSpec{Setting::PrinterRight, "printer/right", 0.0},
        SettingSpec{Setting::PrinterDown, "printer/down", 0.0},
        SettingSpec{Setting::BackupFolder, "store/backupFolder", QString()},
        SettingSpec{Setting::LockMinutes, "store/lockMinutes", 10},
        SettingSpec{Setting::ListShapes, "window/lists", QString()},
        SettingSpec{Setting::HideFromCapture, "window/hideFromCapture", true},
    };
    return specs;
}

QVariant MachineSettings::value(Setting setting) const
{
    const SettingSpec& spec = specOf(setting);
    const QVariant kept = m_store.value(QLatin1StringView(spec.key));
    // An INI file holds text; a hand-edited value that does not read as what it should be counts as not there.
    QVariant typed = kept;
    return kept.isValid() && typed.convert(spec.defaultValue.metaType()) ? typed : spec.defaultValue;
}

void MachineSettings::setValue(Setting setting, const QVariant& value)
{
    const SettingSpec& spec = specOf(setting);
    if (value == spec.defaultValue) {
        m_store.remove(QLatin1StringView(spec.key));
    } else {
        m_store.setValue(QLatin1StringView(spec.key), value);
    }
}

} // namespace ui::shell
