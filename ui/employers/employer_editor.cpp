// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/employer_editor.h"

#include "core/services/employer_service.h"
#include "core/types/city.h"
#include "core/types/credit_code.h"
#include "ui/models/words.h"

namespace ui::employers {

using core::Failure;
using core::FailureCode;
using core::domain::Employer;
using core::services::EmployerService;
using core::services::Office;
using core::types::CreditCode;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is wrong already: that characters are missing is not, as long as one types.
std::optional<Failure> wrongSoFar(const QString& typed)
{
    core::types::ValueProblems problems = CreditCode::problems(typed);
    problems.removeIf([](const core::types::ValueProblem& problem) {
        return problem.code == FailureCode::ValueEmpty
               || (problem.code == FailureCode::ValueBadLength
                   && problem.args.value(u"length"_s).toInt() < problem.args.value(u"min"_s).toInt());
    });
    if (problems.isEmpty()) {
        return std::nullopt;
    }
    Failure failure(problems.first().code, problems.first().args);
    return problems.first().at > 0 ? failure.with(u"at"_s, QString::number(problems.first().at)) : failure;
}

FieldSpec creditCodeField()
{
    FieldSpec field{.name = u"creditCode"_s};
    field.check = forms::checkOf<CreditCode>();
    field.checkSoFar = wrongSoFar;
    return field;
}

FieldSpec cityField()
{
    FieldSpec field{.name = u"city"_s};
    field.check = forms::checkOf<core::types::City>();
    field.words = forms::wordsOf<core::types::City>(
        [](const QString& value, core::types::Lang) { return models::Words::ofCity(value); });
    return field;
}

} // namespace

QString EmployerEditor::title() const { return m_employer.isStored() ? tr("Edit the employer") : tr("New employer"); }

QString EmployerEditor::draftKey() const
{
    return m_employer.isStored() ? u"employer/%1"_s.arg(m_employer.value) : u"employer/new"_s;
}

QList<FieldSpec> EmployerEditor::fields() const
{
    return {
        {.name = u"name"_s, .wide = true},
        {.name = u"nameEn"_s, .wide = true},
        creditCodeField(),
        cityField(),
        {.name = u"addressZh"_s, .wide = true},
        {.name = u"addressEn"_s, .wide = true},
        {.name = u"filingExpiresOn"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"isClient"_s, .kind = FieldSpec::Kind::Choice},
        {.name = u"contactName"_s},
        {.name = u"contactPhone"_s},
        {.name = u"contactEmail"_s},
        {.name = u"note"_s},
    };
}

void EmployerEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"name"_s, tr("Name in Chinese"), tr("One of the two names is needed."));
    form.setWords(u"nameEn"_s, tr("Name in English"));
    form.setWords(u"creditCode"_s, tr("Unified social credit code"), tr("18 characters, never I, O, S, V or Z."));
    form.setWords(u"city"_s, tr("City"));
    form.setWords(u"addressZh"_s, tr("Address in Chinese"));
    form.setWords(u"addressEn"_s, tr("Address in English"));
    form.setWords(u"filingExpiresOn"_s, tr("Filing with the authority expires on"));
    form.setWords(u"isClient"_s, tr("Relation to us"));
    form.setChoices(u"isClient"_s, {{u"yes"_s, tr("Client")}, {u"no"_s, tr("No client (any more)")}});
    form.setWords(u"contactName"_s, tr("Contact"));
    form.setWords(u"contactPhone"_s, tr("Contact's phone"));
    form.setWords(u"contactEmail"_s, tr("Contact's e-mail"));
    form.setWords(u"note"_s, tr("Note"));
}

core::Result<QJsonObject> EmployerEditor::load(Office& office) const
{
    if (!m_employer.isStored()) {
        return QJsonObject{{u"isClient"_s, u"yes"_s}};
    }
    const auto view = EmployerService(office).view(m_employer);
    if (!view) {
        return view.failure();
    }
    const Employer& employer = view->employer;
    return QJsonObject{
        {u"name"_s, employer.name.zh},
        {u"nameEn"_s, employer.name.en},
        {u"creditCode"_s, employer.creditCode},
        {u"city"_s, employer.city},
        {u"addressZh"_s, employer.address.zh},
        {u"addressEn"_s, employer.address.en},
        {u"filingExpiresOn"_s, forms::dayText(employer.filingExpiresOn)},
        {u"isClient"_s, employer.isClient ? u"yes"_s : u"no"_s},
        {u"contactName"_s, employer.contactName},
        {u"contactPhone"_s, employer.contactPhone},
        {u"contactEmail"_s, employer.contactEmail},
        {u"note"_s, employer.note},
        {u"revision"_s, employer.revision},
    };
}

core::Result<qint64> EmployerEditor::save(Office& office, const QJsonObject& values) const
{
    EmployerService service(office);
    Employer employer;
    if (m_employer.isStored()) {
        const auto view = service.view(m_employer);
        if (!view) {
            return view.failure();
        }
        employer = view->employer;
    }
    const auto text = [&values](const QString& name) { return values.value(name).toString(); };
    employer.name = {text(u"name"_s), text(u"nameEn"_s)};
    employer.creditCode = text(u"creditCode"_s);
    employer.city = text(u"city"_s);
    employer.address = {text(u"addressZh"_s), text(u"addressEn"_s)};
    employer.filingExpiresOn = forms::dayIn(values, u"filingExpiresOn"_s);
    employer.isClient = text(u"isClient"_s) != "no"_L1;
    employer.contactName = text(u"contactName"_s);
    employer.contactPhone = text(u"contactPhone"_s);
    employer.contactEmail = text(u"contactEmail"_s);
    employer.note = text(u"note"_s);
    employer.revision = values.value(u"revision"_s).toInt();
    const auto saved = service.save(employer);
    return saved ? core::Result<qint64>(saved->value) : core::Result<qint64>(saved.failure());
}

std::shared_ptr<const forms::RecordEditor> makeEmployerEditor(const QString& argument)
{
    return std::make_shared<EmployerEditor>(core::EmployerId{argument.toLongLong()});
}

} // namespace ui::employers
