// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace architecture {

/// One source file of the tree: its path from the root ("core/types/mrz.cpp") and its lines, comments taken out.
struct Source
{
    QString path;
    QStringList lines;
    /// Lines with their comments and words in quotes, as they stand.
    QStringList rawLines;

    /// The module it belongs to: "core/types", "ui/shell", "app/cli" …
    [[nodiscard]] QString module() const;
};

/// All .h and .cpp files below the folders, in order of path.
[[nodiscard]] QList<Source> sourcesBelow(const QStringList& folders);

/// "path:line: what", for the report of a breach.
[[nodiscard]] QString place(const Source& source, qsizetype line, const QString& what);

} // namespace architecture
