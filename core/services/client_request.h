// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_language.h"
#include "core/services/case_service.h"
#include "core/services/paper_words.h"
#include "core/workflow/follow_up.h"

#include <QJsonObject>

namespace core::services {

/// Something that a client still has to bring, and why.
struct RequestedItem
{
    QString material;            ///< M01 …; empty for a fact of the form
    types::BilingualText what;   ///< the paper, or the fact
    types::BilingualText reason; ///< missing, or what is wrong with it
    types::BilingualText fix;    ///< empty where the reason says enough
};

/// What one person's case still wants.
struct RequestedCase
{
    CaseId id;
    QString number;
    types::BilingualText person;
    types::BilingualText procedure;
    QDate dueOn; ///< null: no day is set, or none within three months; the sooner the better
    QList<RequestedItem> items;
};

/// What to ask a client for (week W2): per person only what is missing or bad.
struct ClientRequest
{
    types::BilingualText employer;
    QDate asOf;
    QList<RequestedCase> cases; ///< the earliest due first, those without a day last
};

/// Blockers and warnings about papers, and fields of the form that are empty, of what is not handed in yet; what was
/// waived, may be promised in writing or hangs on something unknown is nobody's to bring. `filing`: the case's last day
/// to file (filing_due.h), nothing where it has none.
[[nodiscard]] RequestedCase requestOf(const CaseView& view, const std::optional<workflow::FilingDay>& filing,
    const rulebook::RuleView& rules, const PaperWords& words);

/// As text to paste into a chat: a heading, a paragraph for each person, a line for each item.
[[nodiscard]] QString textOf(const ClientRequest& request, paper::PaperLanguage language, const PaperWords& words);

/// The values of the form client-request.
[[nodiscard]] QJsonObject requestData(const ClientRequest& request);

/// Reads what a client is to be asked for. Failures: RecordNotFound, FileMissing (the papers' words), the store's.
class ClientRequestService final
{
public:
    explicit ClientRequestService(Office& office) : m_office(office) {}

    /// Of all open cases of an employer that are not handed in.
    [[nodiscard]] Result<ClientRequest> of(EmployerId employer);
    [[nodiscard]] Result<QString> text(EmployerId employer, paper::PaperLanguage language);
    /// The same list as a PDF, which is not kept: it is no paper of a case.
    [[nodiscard]] Result<QByteArray> pdf(EmployerId employer, paper::PaperLanguage language);

private:
    Office& m_office;
};

} // namespace core::services
