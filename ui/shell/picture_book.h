// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSize>
#include <QStringList>

class QWidget;

namespace ui::shell {

class Shell;

/// Takes pictures of the window for people to look at: each page in both languages, light and dark, and one contact
/// sheet per page. Works off screen. Files are <page>-<language>-<theme>.png and <page>-sheet.png in one folder.
class PictureBook final
{
public:
    explicit PictureBook(QString folder);

    /// A widget as it is, under a file name without ending. The widget must be visible. `scale` is how large the system
    /// draws: 1.5 gives the picture of a screen at 150 %.
    core::Result<void> take(QWidget& widget, const QString& name, qreal scale = 1);
    /// The page at a window size, in every language and theme; then its contact sheet. Language and theme are left as
    /// found.
    core::Result<void> takePage(Shell& shell, const QString& pageId, const QString& argument, const QSize& windowSize);
    /// All pictures taken since the last sheet.
    core::Result<void> makeSheet(const QString& name);
    /// Pictures of the folder by their names, four beside each other: both languages, light and dark.
    core::Result<void> makeSheet(const QString& name, const QStringList& pictures) const;

private:
    [[nodiscard]] QString fileOf(const QString& name) const;
    core::Result<void> save(const QImage& image, const QString& name) const;

    QString m_folder;
    QStringList m_taken; ///< since the last sheet
};

} // namespace ui::shell
