// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ui::widgets {

/// One answer of the search field: a record on a page, or a command. Words come in the language shown.
struct SearchHit
{
    QString iconId;
    QString title;
    QString detail;
    QString kind; ///< "Person", "Case", "Command"
    QString page; ///< where it leads: a page's id and what to show there …
    QString argument;
    QString command; ///< … or the id of an action to trigger
};

} // namespace ui::widgets

Q_DECLARE_METATYPE(ui::widgets::SearchHit)
