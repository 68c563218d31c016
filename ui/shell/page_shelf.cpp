// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_shelf.h"

#include "core/base/expect.h"

#include <algorithm>

namespace ui::shell {

void PageShelf::add(const PageEntry& entry)
{
    CORE_EXPECT(std::ranges::find(m_entries, entry.id, &PageEntry::id) == m_entries.end());
    m_entries.append(entry);
}

void PageShelf::add(const PageEntry& entry, std::unique_ptr<Page> made)
{
    add(entry);
    adopt(std::move(made));
}

Page* PageShelf::page(const QString& id)
{
    if (Page* made = m_made.value(id)) {
        return made;
    }
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    return entry == m_entries.end() ? nullptr : adopt(entry->make());
}

Page* PageShelf::adopt(std::unique_ptr<Page> made)
{
    Page* page = made.get();
    m_made.insert(page->id(), page);
    m_adopt(std::move(made));
    return page;
}

} // namespace ui::shell
