// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/printer_offset.h"

#include <cmath>

namespace ui::papers {

using shell::MachineSettings;
using shell::Setting;
using namespace Qt::Literals::StringLiterals;

namespace {

double kept(const MachineSettings& settings, Setting setting)
{
    const double value = settings.value(setting).toDouble();
    return std::abs(value) <= kLargestOffset ? std::round(value * 10) / 10 : 0; // not for what is no number
}

} // namespace

PrinterOffset printerOffset(const MachineSettings& settings)
{
    return {kept(settings, Setting::PrinterRight), kept(settings, Setting::PrinterDown)};
}

void setPrinterOffset(MachineSettings& settings, const PrinterOffset& offset)
{
    settings.setValue(Setting::PrinterRight, offset.right);
    settings.setValue(Setting::PrinterDown, offset.down);
}

QString typedOffsetPattern() { return u"-?(20([.,]0?)?|1?[0-9]([.,][0-9]?)?)?"_s; }

double offsetFromTyped(const QString& typed) { return QString(typed).replace(u',', u'.').toDouble(); }

QString typedOffset(double millimetres) { return QString::number(millimetres, 'f', 1); }

} // namespace ui::papers
