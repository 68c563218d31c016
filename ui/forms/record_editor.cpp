// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_editor.h"

namespace ui::forms {

core::Result<core::types::BilingualText> RecordEditor::subject(core::services::Office&) const
{
    return core::types::BilingualText();
}

QDate dayIn(const QJsonObject& values, const QString& name)
{
    return QDate::fromString(values.value(name).toString(), Qt::ISODate);
}

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

} // namespace ui::forms
