// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/case_place.h"

#include <algorithm>
#include <array>

namespace ui::case_page {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Beginnings of facts' keys, by the record that has them.
constexpr std::array kOfEmployer{"employer.", "contacts.handlerEmail", "contacts.employerPhone"};
constexpr std::array kOfPerson{"name.", "nationality", "age", "contacts.applicant"};
constexpr std::array kOfPersonsRows{
    "permit.", "residence.", "degreeCountry", "workLocation", "position", "contract.previousEndsOn"};

template <typename Beginnings> bool beginsWithOne(const QString& path, const Beginnings& beginnings)
{
    return std::ranges::any_of(
        beginnings, [&path](const char* each) { return path.startsWith(QLatin1StringView(each)); });
}

QString rowOf(const QString& person, const QString& kind, const QString& row)
{
    return u"%1/%2/%3"_s.arg(person, kind, row);
}

} // namespace

CasePlace casePlaceOf(const QString& path, const core::services::CaseView& view)
{
    const QString person = QString::number(view.person.id.value);
    if (path.startsWith("/materials/"_L1)) {
        return {{}, {}, path.section(u'/', 2, 2), path.section(u'/', 3)};
    }
    if (path.startsWith("/workHistory/"_L1)) {
        return {u"person-edit"_s, rowOf(person, u"work-history"_s, path.section(u'/', 2, 2)), {}};
    }
    if (path.startsWith("passport."_L1)) {
        const QString passport = view.passport ? QString::number(view.passport->id.value) : u"new"_s;
        return {u"person-edit"_s, rowOf(person, u"passport"_s, passport), {}};
    }
    if (path.startsWith("contract."_L1) && path != "contract.previousEndsOn"_L1) {
        return {u"case-facts"_s, QString::number(view.record.id.value) + u"/contract"_s, {}};
    }
    if (beginsWithOne(path, kOfEmployer) && view.employer.id.isStored()) {
        return {u"employer-edit"_s, QString::number(view.employer.id.value), {}};
    }
    if (beginsWithOne(path, kOfPerson)) {
        return {u"person-edit"_s, person, {}};
    }
    if (beginsWithOne(path, kOfPersonsRows)) {
        return {u"person"_s, person, {}};
    }
    return {};
}

} // namespace ui::case_page
