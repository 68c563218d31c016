// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace core::search {

/// How a Chinese name is typed in Latin letters: its syllables run together and their initials (zhangwei, zw), with the
/// reading that its first character has as a family name where that is another one. Nothing for a text without Chinese
/// characters. Each text is looked up once, since a list has it many times. Belongs to one thread at a time.
class NameReadings final
{
public:
    [[nodiscard]] const QStringList& of(const QString& name);

private:
    QHash<QString, QStringList> m_known;
};

} // namespace core::search
