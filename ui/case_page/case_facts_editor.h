// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/case_record.h"
#include "ui/forms/record_editor.h"

#include <QCoreApplication>

namespace ui::case_page {

/// What of a case changes between its moves: of a residence permit appointment, receipt, the day it can be collected
/// and where the passport lies (week W8); of any other the contract and the consulate.
class CaseFactsEditor final : public forms::RecordEditor
{
    Q_DECLARE_TR_FUNCTIONS(CaseFactsEditor)

public:
    /// OwnResidence: of a residence permit's case; Residence: of a work permit's case, which has a receipt besides;
    /// Numbers: what the authority gave to a work permit's case once it has it (week W9).
    enum class Kind { OwnResidence, Residence, Contract, Numbers };

    CaseFactsEditor(core::CaseId id, Kind kind) : m_case(id), m_kind(kind) {}

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;
    [[nodiscard]] core::Result<core::types::BilingualText> subject(core::services::Office& office) const override;
    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override;
    [[nodiscard]] core::Result<qint64> save(core::services::Office& office, const QJsonObject& values) const override;

private:
    core::CaseId m_case;
    Kind m_kind;
};

/// The argument for what of this case changes now.
[[nodiscard]] QString factsPlaceOf(const core::domain::CaseRecord& record);

/// "12" for the facts of a residence permit's case, "12/residence" for the residence permit that a work permit's case
/// has come to, "12/contract" for the contract of such a case,
/// "12/paper/M05" for what one of its papers shows.
[[nodiscard]] std::shared_ptr<const forms::RecordEditor> makeCaseFactsEditor(const QString& argument);

} // namespace ui::case_page
