// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core::domain {

/// Who acts in a case (design §3, domain §1.2). Each stage of a procedure lies in one actor's lane.
enum class Actor { Employer, Individual, Agency, Authority };

/// Our own status of a case, apart from the authority's (design §2: two statuses).
enum class CaseStatus { Draft, Open, Returned, Approved, Refused, Withdrawn, Lapsed, Closed };

/// What the authority last said of a case (domain §1.2).
enum class AuthorityStatus {
    None,
    Submitted,
    InPreReview,
    ReturnedFromPreReview,
    PreReviewPassed,
    NotAccepted,
    Accepted,
    InReview,
    ReturnedFromReview,
    AwaitingDecision,
    Approved,
    Refused,
};

/// Where a material of a case stands.
enum class MaterialState { Missing, Asked, Received, Checked, NotNeeded };

/// The state of a paper of ours: issued ones are never changed, only replaced (design §2).
enum class PaperState { Issued, Replaced };

enum class StaffRole { Administrator, Caseworker, Reviewer, ReadOnly };

/// Codes as the store, the rule packs and the command line write them (kebab-case).
[[nodiscard]] QString codeOf(Actor actor);
[[nodiscard]] QString codeOf(CaseStatus status);
[[nodiscard]] QString codeOf(AuthorityStatus status);
[[nodiscard]] QString codeOf(MaterialState state);
[[nodiscard]] QString codeOf(PaperState state);
[[nodiscard]] QString codeOf(StaffRole role);

/// The value of a code, or nothing where the code is unknown.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromCode(const QString& code);
template <>
std::optional<Actor> fromCode<Actor>(const QString& code);
template <>
std::optional<CaseStatus> fromCode<CaseStatus>(const QString& code);
template <>
std::optional<AuthorityStatus> fromCode<AuthorityStatus>(const QString& code);
template <>
std::optional<MaterialState> fromCode<MaterialState>(const QString& code);
template <>
std::optional<PaperState> fromCode<PaperState>(const QString& code);
template <>
std::optional<StaffRole> fromCode<StaffRole>(const QString& code);

/// A case that is neither finished nor withdrawn.
[[nodiscard]] bool isOpen(CaseStatus status);

} // namespace core::domain
