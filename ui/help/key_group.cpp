// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/key_group.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ui::help {

namespace {

struct Kind
{
    std::string_view word;
    KeyGroup group;
};

constexpr std::array kKinds{
    Kind{"page", KeyGroup::Around},
    Kind{"go", KeyGroup::Around},
    Kind{"region", KeyGroup::Around},
    Kind{"search", KeyGroup::Around},
    Kind{"details", KeyGroup::Around},
    Kind{"case", KeyGroup::Cases},
    Kind{"person", KeyGroup::Cases},
    Kind{"integration", KeyGroup::Cases},
    Kind{"document", KeyGroup::Cases},
    Kind{"material", KeyGroup::Cases},
    Kind{"paper", KeyGroup::Papers},
    Kind{"form", KeyGroup::Papers},
    Kind{"import", KeyGroup::Import},
};

} // namespace

KeyGroup groupOf(const shell::ActionSpec& spec)
{
    const std::string_view id(spec.id);
    const auto known = std::ranges::find(kKinds, id.substr(0, id.find('.')), &Kind::word);
    if (known != kKinds.end()) {
        return known->group;
    }
    return spec.scope == shell::ActionScope::Window ? KeyGroup::Everywhere : KeyGroup::Records;
}

QString KeyGroupWords::of(KeyGroup group)
{
    switch (group) {
    case KeyGroup::Around:
        return tr("Getting around");
    case KeyGroup::Everywhere:
        return tr("Everywhere");
    case KeyGroup::Records:
        return tr("Lists and forms");
    case KeyGroup::Cases:
        return tr("Cases");
    case KeyGroup::Papers:
        return tr("Papers");
    case KeyGroup::Import:
        return tr("Import");
    }
    return {};
}

} // namespace ui::help
