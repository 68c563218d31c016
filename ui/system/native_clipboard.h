// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ui::system {

/// What is put beside a copied text so that it is known to be secret.
struct SecretMark
{
    QString format; ///< as a MIME type
    QByteArray value;
};

/// This system's; at least one, and the first one shows that a copy is marked.
[[nodiscard]] const QList<SecretMark>& secretMarks();

} // namespace ui::system
