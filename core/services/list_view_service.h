// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

#include <QJsonObject>
#include <QList>

namespace core::services {

/// A way of looking at a list that the office gave a name.
struct NamedListView
{
    QString name;
    QJsonObject shape; ///< as the window writes it
};

/// The views of each list that the office saved: its words may name people, so they lie in the store, beside the
/// drafts, and are like them no part of the history. All staff share them. Any thread that has the office.
class ListViewService final
{
public:
    explicit ListViewService(Office& office) : m_office(office) {}

    /// By name, in the order of the alphabet. `list` names the list: "case", "person" …
    [[nodiscard]] Result<QList<NamedListView>> all(const QString& list);
    /// Replaces the view of that name, which is not empty. Fails as DraftService::save().
    [[nodiscard]] Result<void> save(const QString& list, const NamedListView& view);
    /// Nothing where there is none of that name.
    [[nodiscard]] Result<void> remove(const QString& list, const QString& name);

private:
    [[nodiscard]] Result<QJsonObject> stored(const QString& list);

    Office& m_office;
};

} // namespace core::services
