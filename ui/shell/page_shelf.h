// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace ui::shell {

/// A page that is made when it is first wanted: a start waits for one page, not for all.
struct PageEntry
{
    QString id; ///< of the page that make() makes
    std::function<std::unique_ptr<Page>()> make;
    QString railIcon{};                  ///< empty: the page has no place on the rail
    std::function<QString()> railWord{}; ///< in the current language
};

/// The pages of a window, made or not yet.
class PageShelf final
{
public:
    /// Takes over what was just made, its owner from now on.
    using Adopt = std::function<void(std::unique_ptr<Page> page)>;

    explicit PageShelf(Adopt adopt) : m_adopt(std::move(adopt)) {}

    /// An id comes once.
    void add(const PageEntry& entry);
    /// Adds a page that is made already.
    void add(const PageEntry& entry, std::unique_ptr<Page> made);
    /// Makes the page where it was not wanted before; null when there is none of that id.
    [[nodiscard]] Page* page(const QString& id);
    /// In the order in which they were added.
    [[nodiscard]] const QList<PageEntry>& entries() const { return m_entries; }

private:
    Page* adopt(std::unique_ptr<Page> made);

    Adopt m_adopt;
    QList<PageEntry> m_entries;
    QHash<QString, Page*> m_made;
};

} // namespace ui::shell
