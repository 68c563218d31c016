// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QSize>
#include <QString>

class QPainter;

namespace ui::widgets {

/// An icon of resources/icons ("inbox", "undo-2" …) in a role's colour. The colour is taken from the current palette
/// each time it is painted, so icons follow the change between light and dark; lines are sharp at every device pixel
/// ratio. A disabled icon is drawn in Role::Disabled. GUI thread. An id that is not there is a bug.
[[nodiscard]] QIcon tintedIcon(const QString& id, Role role = Role::Text);

/// The same in a fixed colour, for painters.
[[nodiscard]] QPixmap iconPixmap(const QString& id, const QColor& colour, int extent, qreal devicePixelRatio);

/// How many pixels of what is painted on at last stand for one of the painter's: icons are drawn for that.
[[nodiscard]] qreal ratioOf(const QPainter& painter);

/// The ids of all icons there are.
[[nodiscard]] QStringList iconIds();

} // namespace ui::widgets
