// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/case_facts_editor.h"

#include "core/rulebook/fact_keys.h"
#include "core/services/case_checks.h"
#include "core/services/case_fact_service.h"
#include "core/services/case_service.h"
#include "core/types/language_code.h"
#include "ui/case_page/case_details.h"
#include "ui/case_page/paper_marks_editor.h"
#include "ui/models/item_words.h"

namespace ui::case_page {

using core::services::CaseFactService;
using core::services::CaseService;
using core::services::Office;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kContract = "contract"_L1;
constexpr auto kResidence = "residence"_L1;
constexpr auto kNumbers = "numbers"_L1;

/// A fact cannot name its field: a dot would end it in an object of JSON's.
struct FactField
{
    QString name;
    QString fact;
    FieldSpec::Kind kind = FieldSpec::Kind::Text;
};

const QList<FactField>& factFields(CaseFactsEditor::Kind kind)
{
    const auto residence = [](const QString& receipt) {
        return QList<FactField>{
            {u"appointmentOn"_s, u"appointmentOn"_s, FieldSpec::Kind::Day},
            {u"receiptNumber"_s, receipt, FieldSpec::Kind::Text},
            {u"collectOn"_s, u"residence.collectOn"_s, FieldSpec::Kind::Day},
            {u"passportPlace"_s, u"passport.place"_s, FieldSpec::Kind::Text},
        };
    };
    static const QList<FactField> ofItsOwn = residence(u"receiptNumber"_s);
    static const QList<FactField> ofAnother = residence(u"residence.receiptNumber"_s);
    static const QList<FactField> contract{
        {u"contractStartsOn"_s, u"contract.startsOn"_s, FieldSpec::Kind::Day},
        {u"contractEndsOn"_s, u"contract.endsOn"_s, FieldSpec::Kind::Day},
        {u"consulate"_s, u"consulate"_s, FieldSpec::Kind::Text},
        {u"contractLanguage"_s, u"contract.language"_s, FieldSpec::Kind::Text},
        {u"contractHas"_s, u"contract.has"_s, FieldSpec::Kind::Several},
    };
    static const QList<FactField> numbers{
        {u"businessNumber"_s, u"businessNumber"_s},
        {u"receiptNumber"_s, u"receiptNumber"_s},
        {u"noticeNumber"_s, u"notice.number"_s},
    };
    switch (kind) {
    case CaseFactsEditor::Kind::Numbers:
        return numbers;
    case CaseFactsEditor::Kind::OwnResidence:
        return ofItsOwn;
    case CaseFactsEditor::Kind::Residence:
        return ofAnother;
    case CaseFactsEditor::Kind::Contract:
        break;
    }
    return contract;
}

/// What the record itself has a field for.
QJsonObject recordValues(const core::domain::CaseRecord& record, CaseFactsEditor::Kind kind)
{
    const bool hasReceipt = kind != CaseFactsEditor::Kind::Residence;
    return {{u"businessNumber"_s, record.businessNumber}, {u"noticeNumber"_s, record.noticeNumber},
        {u"receiptNumber"_s, hasReceipt ? record.receiptNumber : QString()}, {u"consulate"_s, record.consulate},
        {u"contractStartsOn"_s, record.contractStartsOn.toString(Qt::ISODate)},
        {u"contractEndsOn"_s, record.contractEndsOn.toString(Qt::ISODate)}};
}

models::CodeChoices contractItems()
{
    models::CodeChoices items;
    for (const QString& item : core::rulebook::knownFact(u"contract.has"_s)->values) {
        items.append({item, models::itemWords(item)});
    }
    return items;
}

} // namespace

QString CaseFactsEditor::title() const
{
    return m_kind == Kind::Contract  ? tr("Contract and consulate")
           : m_kind == Kind::Numbers ? tr("Numbers of the authority")
                                     : tr("Residence permit");
}

QString CaseFactsEditor::draftKey() const
{
    return (m_kind == Kind::Contract  ? u"case/%1/contract"_s
            : m_kind == Kind::Numbers ? u"case/%1/numbers"_s
                                      : u"case/%1/facts"_s)
        .arg(m_case.value);
}

QList<FieldSpec> CaseFactsEditor::fields() const
{
    QList<FieldSpec> specs;
    for (const FactField& each : factFields(m_kind)) {
        FieldSpec spec{.name = each.name, .kind = each.kind, .wide = each.kind == FieldSpec::Kind::Several};
        if (each.fact == "contract.language"_L1) {
            spec.check = core::types::parseLanguageCode;
        }
        specs.append(spec);
    }
    return specs;
}

void CaseFactsEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    if (m_kind == Kind::Contract) {
        form.setWords(u"contractStartsOn"_s, tr("Contract starts on"));
        form.setWords(u"contractEndsOn"_s, tr("Contract ends on"));
        form.setWords(u"consulate"_s, tr("Consulate"), tr("Where the visa is applied for"));
        form.setWords(u"contractLanguage"_s, tr("Language of the contract"),
            tr("zh if it is in Chinese, alone or beside another language; else two letters: en, fr …"));
        form.setWords(u"contractHas"_s, tr("What the contract says"),
            tr("Tick what is in it; as long as nothing is ticked it counts as not looked at."));
        form.setChoices(u"contractHas"_s, contractItems());
        return;
    }
    if (m_kind == Kind::Numbers) {
        form.setWords(u"businessNumber"_s, tr("Business number"), tr("As the portal lists the application."));
        form.setWords(u"receiptNumber"_s, tr("Receipt number"));
        form.setWords(u"noticeNumber"_s, tr("Notice number"));
        return;
    }
    form.setWords(u"appointmentOn"_s, tr("Appointment on"));
    form.setWords(u"receiptNumber"_s, tr("Receipt number"));
    form.setWords(
        u"collectOn"_s, tr("Can be collected from"), tr("From then on it stands on Today until it is collected."));
    form.setWords(
        u"passportPlace"_s, tr("Where the passport is"), tr("With the person, at the window, at our office …"));
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
    QJsonObject values = recordValues(view->record, m_kind);
    for (const core::domain::CaseFact& fact : view->otherFacts) {
        for (const FactField& each : factFields(m_kind)) {
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
    for (const FactField& each : factFields(m_kind)) {
        facts.insert(each.fact, values[each.name].toString());
    }
    const auto saved = CaseFactService(office).save(m_case, facts);
    return saved ? core::Result<qint64>(m_case.value) : core::Result<qint64>(saved.failure());
}

QString factsPlaceOf(const core::domain::CaseRecord& record)
{
    const QString id = QString::number(record.id.value);
    if (core::domain::isOfResidence(record)) {
        return id;
    }
    return id + u'/'
           + (CaseDetails::isAtThePolice(record)            ? kResidence
               : core::services::isBeforeSubmission(record) ? kContract
                                                            : kNumbers);
}

std::shared_ptr<const forms::RecordEditor> makeCaseFactsEditor(const QString& argument)
{
    const core::CaseId id{argument.section(u'/', 0, 0).toLongLong()};
    if (id.isStored() && argument.section(u'/', 1, 1) == "paper"_L1) {
        return std::make_shared<PaperMarksEditor>(id, argument.section(u'/', 2));
    }
    if (!id.isStored()) {
        return nullptr;
    }
    using Kind = CaseFactsEditor::Kind;
    const QString part = argument.section(u'/', 1);
    const Kind kind = part == kContract    ? Kind::Contract
                      : part == kResidence ? Kind::Residence
                      : part == kNumbers   ? Kind::Numbers
                                           : Kind::OwnResidence;
    return std::make_shared<CaseFactsEditor>(id, kind);
}

} // namespace ui::case_page
