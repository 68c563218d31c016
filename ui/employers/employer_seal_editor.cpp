// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/employer_seal_editor.h"

#include "core/services/employer_service.h"
#include "core/services/seal_service.h"
#include "ui/models/seal_words.h"

#include <algorithm>

namespace ui::employers {

using core::domain::EmployerSeal;
using core::services::EmployerService;
using core::services::Office;
using core::services::SealService;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

QString EmployerSealEditor::title() const { return m_seal.isStored() ? tr("Edit the seal") : tr("New seal"); }

QString EmployerSealEditor::draftKey() const
{
    const QString seal = m_seal.isStored() ? QString::number(m_seal.value) : u"new"_s;
    return u"employer/%1/seal/%2"_s.arg(QString::number(m_employer.value), seal);
}

QList<FieldSpec> EmployerSealEditor::fields() const
{
    return {
        {.name = u"kind"_s, .kind = FieldSpec::Kind::Choice, .required = true},
        {.name = u"authorisedOn"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"authorisedTo"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"keeper"_s},
        {.name = u"note"_s, .wide = true},
    };
}

void EmployerSealEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"kind"_s, tr("Seal"));
    form.setChoices(u"kind"_s, models::SealWords::kinds());
    form.setWords(u"authorisedOn"_s, tr("Authorised on"),
        tr("The day of the authorisation that the authority has (公章授权书); the company's own seal needs none."));
    form.setWords(u"authorisedTo"_s, tr("Authorised until"), tr("The last valid day."));
    form.setWords(u"keeper"_s, tr("Who has the seal"));
    form.setWords(u"note"_s, tr("Note"));
}

core::Result<core::types::BilingualText> EmployerSealEditor::subject(Office& office) const
{
    const auto view = EmployerService(office).view(m_employer);
    return view ? core::Result<core::types::BilingualText>(view->employer.name) : view.failure();
}

core::Result<EmployerSeal> EmployerSealEditor::sealIn(Office& office) const
{
    EmployerSeal fresh;
    fresh.employer = m_employer;
    fresh.kind = SealService::kinds().first();
    if (!m_seal.isStored()) {
        return fresh;
    }
    const auto seals = SealService(office).sealsOf(m_employer);
    if (!seals) {
        return seals.failure();
    }
    const auto found = std::ranges::find(*seals, m_seal, &EmployerSeal::id);
    return found == seals->end() ? core::Result<EmployerSeal>(core::Failure(core::FailureCode::RecordNotFound))
                                 : core::Result<EmployerSeal>(*found);
}

core::Result<QJsonObject> EmployerSealEditor::load(Office& office) const
{
    const auto seal = sealIn(office);
    if (!seal) {
        return seal.failure();
    }
    return QJsonObject{{u"kind"_s, seal->kind}, {u"authorisedOn"_s, forms::dayText(seal->authorisedOn)},
        {u"authorisedTo"_s, forms::dayText(seal->authorisedTo)}, {u"keeper"_s, seal->keeper}, {u"note"_s, seal->note},
        {u"revision"_s, seal->revision}};
}

core::Result<qint64> EmployerSealEditor::save(Office& office, const QJsonObject& values) const
{
    auto seal = sealIn(office);
    if (!seal) {
        return seal.failure();
    }
    seal->kind = values[u"kind"_s].toString();
    seal->authorisedOn = forms::dayIn(values, u"authorisedOn"_s);
    seal->authorisedTo = forms::dayIn(values, u"authorisedTo"_s);
    seal->keeper = values[u"keeper"_s].toString();
    seal->note = values[u"note"_s].toString();
    seal->revision = values[u"revision"_s].toInt();
    const auto saved = SealService(office).saveSeal(*seal);
    return saved ? core::Result<qint64>(m_employer.value) : saved.failure();
}

std::shared_ptr<const forms::RecordEditor> makeEmployerSealEditor(const QString& argument)
{
    const QStringList parts = argument.split(u'/');
    if (parts.size() != 2) {
        return nullptr;
    }
    // "new" is no number: not stored
    return std::make_shared<EmployerSealEditor>(
        core::EmployerId{parts.first().toLongLong()}, core::EmployerSealId{parts.last().toLongLong()});
}

} // namespace ui::employers
