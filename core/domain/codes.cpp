// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"

#include "core/base/expect.h"

#include <array>

namespace core::domain {

namespace {

template <typename Enum, std::size_t count>
struct CodeTable
{
    std::array<std::pair<Enum, const char*>, count> rows;

    [[nodiscard]] QString codeOf(Enum value) const
    {
        for (const auto& [each, code] : rows) {
            if (each == value) {
                return QString::fromLatin1(code);
            }
        }
        CORE_EXPECT(false);
        return {};
    }

    [[nodiscard]] std::optional<Enum> valueOf(const QString& code) const
    {
        for (const auto& [value, each] : rows) {
            if (code == QLatin1String(each)) {
                return value;
            }
        }
        return std::nullopt;
    }
};

constexpr CodeTable<Actor, 4> kActors{{{
    {Actor::Employer, "employer"},
    {Actor::Individual, "individual"},
    {Actor::Agency, "agency"},
    {Actor::Authority, "authority"},
}}};

constexpr CodeTable<CaseStatus, 8> kCaseStatuses{{{
    {CaseStatus::Draft, "draft"},
    {CaseStatus::Open, "open"},
    {CaseStatus::Returned, "returned"},
    {CaseStatus::Approved, "approved"},
    {CaseStatus::Refused, "refused"},
    {CaseStatus::Withdrawn, "withdrawn"},
    {CaseStatus::Lapsed, "lapsed"},
    {CaseStatus::Closed, "closed"},
}}};

constexpr CodeTable<AuthorityStatus, 12> kAuthorityStatuses{{{
    {AuthorityStatus::None, "none"},
    {AuthorityStatus::Submitted, "submitted"},
    {AuthorityStatus::InPreReview, "in-pre-review"},
    {AuthorityStatus::ReturnedFromPreReview, "returned-from-pre-review"},
    {AuthorityStatus::PreReviewPassed, "pre-review-passed"},
    {AuthorityStatus::NotAccepted, "not-accepted"},
    {AuthorityStatus::Accepted, "accepted"},
    {AuthorityStatus::InReview, "in-review"},
    {AuthorityStatus::ReturnedFromReview, "returned-from-review"},
    {AuthorityStatus::AwaitingDecision, "awaiting-decision"},
    {AuthorityStatus::Approved, "approved"},
    {AuthorityStatus::Refused, "refused"},
}}};

constexpr CodeTable<MaterialState, 5> kMaterialStates{{{
    {MaterialState::Missing, "missing"},
    {MaterialState::Asked, "asked"},
    {MaterialState::Received, "received"},
    {MaterialState::Checked, "checked"},
    {MaterialState::NotNeeded, "not-needed"},
}}};

constexpr CodeTable<PaperState, 2> kPaperStates{{{
    {PaperState::Issued, "issued"},
    {PaperState::Replaced, "replaced"},
}}};

constexpr CodeTable<StaffRole, 4> kStaffRoles{{{
    {StaffRole::Administrator, "administrator"},
    {StaffRole::Caseworker, "caseworker"},
    {StaffRole::Reviewer, "reviewer"},
    {StaffRole::ReadOnly, "read-only"},
}}};

} // namespace

QString codeOf(Actor actor)
{
    return kActors.codeOf(actor);
}

QString codeOf(CaseStatus status)
{
    return kCaseStatuses.codeOf(status);
}

QString codeOf(AuthorityStatus status)
{
    return kAuthorityStatuses.codeOf(status);
}

QString codeOf(MaterialState state)
{
    return kMaterialStates.codeOf(state);
}

QString codeOf(PaperState state)
{
    return kPaperStates.codeOf(state);
}

QString codeOf(StaffRole role)
{
    return kStaffRoles.codeOf(role);
}

template <>
std::optional<Actor> fromCode<Actor>(const QString& code)
{
    return kActors.valueOf(code);
}

template <>
std::optional<CaseStatus> fromCode<CaseStatus>(const QString& code)
{
    return kCaseStatuses.valueOf(code);
}

template <>
std::optional<AuthorityStatus> fromCode<AuthorityStatus>(const QString& code)
{
    return kAuthorityStatuses.valueOf(code);
}

template <>
std::optional<MaterialState> fromCode<MaterialState>(const QString& code)
{
    return kMaterialStates.valueOf(code);
}

template <>
std::optional<PaperState> fromCode<PaperState>(const QString& code)
{
    return kPaperStates.valueOf(code);
}

template <>
std::optional<StaffRole> fromCode<StaffRole>(const QString& code)
{
    return kStaffRoles.valueOf(code);
}

bool isOpen(CaseStatus status)
{
    return status == CaseStatus::Draft || status == CaseStatus::Open || status == CaseStatus::Returned
        || status == CaseStatus::Approved;
}

} // namespace core::domain
