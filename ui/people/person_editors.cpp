// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_editors.h"

#include "ui/people/person_editor.h"
#include "ui/people/person_row_editor.h"

#include <QHash>

namespace ui::people {

using core::services::Office;
using core::services::PersonService;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What can be done with a kind's rows where only its code is known.
struct RowAccess
{
    std::shared_ptr<const forms::RecordEditor> (*editor)(core::PersonId person, qint64 row);
    core::Result<void> (*remove)(Office& office, qint64 row);
};

template <typename... Rows> QHash<QString, RowAccess> accessTo()
{
    return {{rowKind<Rows>().code,
        RowAccess{[](core::PersonId person, qint64 row) -> std::shared_ptr<const forms::RecordEditor> {
                      return std::make_shared<PersonRowEditor<Rows>>(person, decltype(Rows::id){row});
                  },
            [](Office& office, qint64 row) { return PersonService(office).remove(decltype(Rows::id){row}); }}}...};
}

const QHash<QString, RowAccess>& allAccess()
{
    using namespace core::domain;
    static const QHash<QString, RowAccess> all = accessTo<Passport, Visa, Entry, Permit, ResidencePermit, Employment,
        Contract, Education, WorkHistory, Dependant>();
    return all;
}

} // namespace

std::shared_ptr<const forms::RecordEditor> makePersonEditor(const QString& argument)
{
    constexpr qsizetype kPartsOfRow = 3;
    const QStringList parts = argument.split(u'/');
    const core::PersonId person{parts.first().toLongLong()}; // "new" is no number: not stored
    if (parts.size() != kPartsOfRow) {
        return std::make_shared<PersonEditor>(person);
    }
    const auto access = allAccess().constFind(parts.at(1));
    return access == allAccess().cend() ? nullptr : access->editor(person, parts.last().toLongLong());
}

core::Result<void> removePersonRow(Office& office, const QString& kind, qint64 row)
{
    const auto access = allAccess().constFind(kind);
    CORE_EXPECT(access != allAccess().cend());
    return access->remove(office, row);
}

} // namespace ui::people
