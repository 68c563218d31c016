// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/case_facts_editor.h"

#include "core/services/case_fact_service.h"
#include "core/services/case_service.h"

#include <array>

namespace ui::case_page {

using core::services::CaseFactService;
using core::services::CaseService;
using core::services::Office;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A fact cannot name its field: a dot would end it in an object of JSON's.
struct FactField
{
    QString name;
    QString fact;
    FieldSpec::Kind kind = FieldSpec::Kind::Text;
};

const std::array<FactField, 4>& factFields()
{
    static const std::array<FactField, 4> fields{{
        {u"appointmentOn"_s, u"appointmentOn"_s, FieldSpec::Kind::Day},
        {u"receiptNumber"_s, u"receiptNumber"_s, FieldSpec::Kind::Text},
        {u"collectOn"_s, u"residence.collectOn"_s, FieldSpec::Kind::Day},
        {u"passportPlace"_s, u"passport.place"_s, FieldSpec::Kind::Text},
    }};
    return fields;
}

} // namespace

QString CaseFactsEditor::title() const { return tr("Residence permit"); }

QString CaseFactsEditor::draftKey() const { return u"case/%1/facts"_s.arg(m_case.value); }

QList<FieldSpec> CaseFactsEditor::fields() const
{
    QList<FieldSpec> specs;
    for (const FactField& each : factFields()) {
        specs.append({.name = each.name, .kind = each.kind});
    }
    return specs;
}

void CaseFactsEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"appointmentOn"_s, tr("Appointment on"));
    form.setWords(u"receiptNumber"_s, tr("Receipt number"));
    form.setWords(u"collectOn"_s, tr("Can be collected from"), tr("From then on it stands on Today until it is collected."));
    form.setWords(u"passportPlace"_s, tr("Where the passport is"), tr("With the person, at the window, at our office …"));
}

core::Result<core::types::BilingualText> CaseFactsEditor::subject(Office& office) const
{
    const auto view = CaseService(office).view(m_case);
    if (!view) {
        return view.failure();
    }
    const QString number = view->record.number + u" · "_s;
    return core::types::BilingualText{
        number + view->person.displayName(true), number + view->person.displayName(false)};
}

core::Result<QJsonObject> CaseFactsEditor::load(Office& office) const
{
    const auto view = CaseService(office).view(m_case);
    if (!view) {
        return view.failure();
    }
    QJsonObject values{{u"receiptNumber"_s, view->record.receiptNumber}};
    for (const core::domain::CaseFact& fact : view->otherFacts) {
        for (const FactField& each : factFields()) {
            if (each.fact == fact.fact) {
                values.insert(each.name, fact.value);
            }
        }
    }
    return values;
}

core::Result<qint64> CaseFactsEditor::save(Office& office, const QJsonObject& values) const
{
    QMap<QString, QString> facts;
    for (const FactField& each : factFields()) {
        facts.insert(each.fact, values[each.name].toString());
    }
    const auto saved = CaseFactService(office).save(m_case, facts);
    return saved ? core::Result<qint64>(m_case.value) : core::Result<qint64>(saved.failure());
}

std::shared_ptr<const forms::RecordEditor> makeCaseFactsEditor(const QString& argument)
{
    const core::CaseId id{argument.toLongLong()};
    return id.isStored() ? std::make_shared<CaseFactsEditor>(id) : nullptr;
}

} // namespace ui::case_page
