// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_book_data.h"

#include "core/paper/form_catalogue.h"
#include "core/services/case_context.h"
#include "core/services/paper_values.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"

#include <QJsonArray>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::RecordTable;
using types::BilingualText;

namespace {

constexpr int kChinaOffset = 8 * 60 * 60; // design §2: China's time, fixed

BilingualText joined(const BilingualText& left, const BilingualText& right)
{
    if (left.isEmpty() || right.isEmpty()) {
        return left.isEmpty() ? right : left;
    }
    return {left.zh + u" · "_s + right.zh, left.en + u" · "_s + right.en};
}

BilingualText inBoth(const QString& text) { return {text, text}; }

/// Puts the values of one book together; every reference outlives it.
class Book final
{
public:
    Book(Office& office, const CaseView& view, const PaperWords& words)
        : m_connection(office.store().connection()), m_rules(rulesOf(office, view.record)), m_view(view), m_words(words)
    {}

    std::optional<Failure> readStaff()
    {
        const Result<QList<domain::Staff>> staff = RecordTable<domain::Staff>::all(m_connection);
        if (!staff) {
            return staff.failure();
        }
        for (const domain::Staff& each : *staff) {
            m_staff.insert(each.id.value, each.name);
        }
        return std::nullopt;
    }

    [[nodiscard]] BilingualText personName() const
    {
        const domain::Person& person = m_view.person;
        const QString name = person.fullName();
        return {person.chineseName.isEmpty() ? name : person.chineseName + u' ' + name, name};
    }

    Result<QJsonArray> facts()
    {
        const auto notices = RecordTable<domain::Notice>::list(m_connection, &domain::Notice::caseId, m_view.record.id);
        if (!notices) {
            return notices.failure();
        }
        const domain::CaseRecord& record = m_view.record;
        m_facts = {};
        addPerson(notices->isEmpty() ? QString() : notices->last().permitNumber);
        fact(u"employer"_s, m_view.employer.name);
        fact(u"creditCode"_s, inBoth(m_view.employer.creditCode));
        fact(u"city"_s, record.city.isEmpty() ? BilingualText() : m_words.of(u"city"_s, record.city));
        fact(u"class"_s, inBoth(record.permitClass));
        fact(u"portal"_s, m_words.of(u"portal"_s, record.portal));
        const rulebook::Stage* stage = m_rules.stage(record.procedure, record.stage);
        fact(u"stage"_s, stage == nullptr ? inBoth(record.stage) : stage->names);
        fact(u"ourStatus"_s, m_words.of(u"our-status"_s, domain::codeOf(record.status)));
        fact(u"authorityStatus"_s, m_words.of(u"authority-status"_s, domain::codeOf(record.authorityStatus)));
        fact(u"outcome"_s, record.outcome.isEmpty() ? BilingualText() : m_words.of(u"outcome"_s, record.outcome));
        fact(u"handler"_s, inBoth(m_staff.value(record.handler.value)));
        fact(u"consulate"_s, inBoth(record.consulate));
        fact(u"businessNumber"_s, inBoth(record.businessNumber));
        fact(u"receiptNumber"_s, inBoth(record.receiptNumber));
        fact(u"noticeNumber"_s, inBoth(record.noticeNumber));
        addDays();
        for (const domain::CaseFact& each : m_view.otherFacts) {
            const BilingualText common = m_words.find(u"fact"_s, each.fact);
            const BilingualText what = common.isEmpty() ? m_words.of(u"case-fact"_s, each.fact) : common;
            const QDate on = QDate::fromString(each.value, Qt::ISODate);
            on.isValid() ? day(what, on) : fact(what, m_words.of(u"fact-value"_s, each.value));
        }
        return m_facts;
    }

    [[nodiscard]] QJsonArray timeline() const
    {
        QJsonArray line;
        for (auto event = m_view.history.crbegin(); event != m_view.history.crend(); ++event) {
            BilingualText what = m_words.of(u"act"_s, event->act);
            if (event->undoneBy.isStored()) {
                const BilingualText gone = m_words.of(u"case-book"_s, u"takenBack"_s);
                what = {what.zh + gone.zh, what.en + gone.en};
            }
            QJsonObject row{{u"at"_s, event->at.toOffsetFromUtc(kChinaOffset).toString(u"yyyy-MM-dd HH:mm"_s)},
                {u"what"_s, jsonOf(what)}};
            addKnown(row, u"details"_s, detailsOf(*event));
            addKnown(row, u"who"_s, m_staff.value(event->actor.value));
            line.append(row);
        }
        return line;
    }

    [[nodiscard]] QJsonArray openDates() const
    {
        QJsonArray open;
        for (const workflow::Deadline& each : m_view.deadlines) {
            if (each.handledOn.isValid()) {
                continue;
            }
            QJsonObject row{{u"what"_s, jsonOf(each.names)}, {u"due"_s, each.due.toString(Qt::ISODate)}};
            addKnown(row, u"planBy"_s, each.planBy);
            addKnown(row, u"derivation"_s, m_words.of(each.derivation));
            open.append(row);
        }
        return open;
    }

    [[nodiscard]] QJsonArray waiting() const
    {
        QJsonArray list;
        for (const workflow::UndatedDeadline& each : m_view.undated) {
            QJsonObject row{{u"what"_s, jsonOf(each.names)}};
            addKnown(row, u"because"_s, each.because);
            list.append(row);
        }
        return list;
    }

    [[nodiscard]] QJsonArray returns() const
    {
        QJsonArray list;
        for (auto each = m_view.returns.crbegin(); each != m_view.returns.crend(); ++each) {
            QJsonArray defects;
            for (const domain::Defect& defect : each->defects) {
                defects.append(defectRow(defect));
            }
            QJsonObject row{{u"round"_s, each->record.round}, {u"on"_s, each->record.returnedOn.toString(Qt::ISODate)},
                {u"defects"_s, defects}};
            addKnown(row, u"resubmittedOn"_s, each->record.resubmittedOn);
            list.append(row);
        }
        return list;
    }

    [[nodiscard]] QJsonArray materials() const
    {
        QJsonArray list;
        for (const domain::Material& each : m_view.materials) {
            QJsonObject row{{u"code"_s, each.code}, {u"material"_s, jsonOf(materialName(each.code))},
                {u"state"_s, jsonOf(m_words.of(u"material-state"_s, domain::codeOf(each.state)))}};
            addKnown(row, u"receivedOn"_s, each.receivedOn);
            list.append(row);
        }
        return list;
    }

    [[nodiscard]] QJsonArray documents(const paper::FormCatalogue& forms) const
    {
        QJsonArray list;
        for (auto each = m_view.documents.crbegin(); each != m_view.documents.crend(); ++each) {
            QJsonObject row{{u"kind"_s, jsonOf(kindName(*each, forms))},
                {u"file"_s, each->fileName.isEmpty() ? each->vaultName : each->fileName},
                {u"bytes"_s, static_cast<double>(each->byteCount)}, {u"sha256"_s, each->sha256}};
            addKnown(row, u"addedOn"_s, each->addedOn);
            list.append(row);
        }
        return list;
    }

private:
    void fact(const BilingualText& what, const BilingualText& value)
    {
        if (!value.isEmpty()) {
            m_facts.append(QJsonObject{{u"what"_s, jsonOf(what)}, {u"value"_s, jsonOf(value)}});
        }
    }

    void fact(const QString& code, const BilingualText& value) { fact(m_words.of(u"case-book"_s, code), value); }

    void day(const BilingualText& what, QDate on)
    {
        if (on.isValid()) {
            m_facts.append(QJsonObject{{u"what"_s, jsonOf(what)}, {u"day"_s, on.toString(Qt::ISODate)}});
        }
    }

    void addPerson(const QString& permitNumber)
    {
        const domain::Person& person = m_view.person;
        fact(u"sex"_s, person.sex.isEmpty() ? BilingualText() : m_words.of(u"sex"_s, person.sex));
        day(m_words.of(u"case-book"_s, u"bornOn"_s), person.bornOn);
        fact(u"nationality"_s, person.nationality.isEmpty() ? BilingualText() : nationalityOf(person.nationality));
        if (m_view.passport) {
            fact(u"passport"_s, inBoth(m_view.passport->number));
            day(m_words.of(u"case-book"_s, u"passportExpiresOn"_s), m_view.passport->expiresOn);
        }
        fact(u"permit"_s, inBoth(permitNumber));
    }

    void addDays()
    {
        const domain::CaseRecord& record = m_view.record;
        const QList<std::pair<QString, QDate>> recorded{{u"contractStartsOn"_s, record.contractStartsOn},
            {u"contractEndsOn"_s, record.contractEndsOn}, {u"plannedUseOn"_s, record.plannedUseOn},
            {u"openedOn"_s, record.openedOn}, {u"submittedOn"_s, record.submittedOn},
            {u"acceptedOn"_s, record.acceptedOn}, {u"approvedOn"_s, record.approvedOn},
            {u"noticeIssuedOn"_s, record.noticeIssuedOn}, {u"noticeSentOn"_s, record.noticeSentOn},
            {u"visaObtainedOn"_s, record.visaObtainedOn}, {u"enteredOn"_s, record.enteredOn},
            {u"lodgingRegisteredOn"_s, record.lodgingRegisteredOn}, {u"verifiedOn"_s, record.verifiedOn},
            {u"electronicCardOn"_s, record.electronicCardOn}, {u"residenceFiledOn"_s, record.residenceFiledOn},
            {u"closedOn"_s, record.closedOn}};
        for (const auto& [code, on] : recorded) {
            day(m_words.of(u"case-date"_s, code), on);
        }
    }

    /// Which arguments an act has is the services' affair; those with words for people are printed.
    [[nodiscard]] BilingualText detailsOf(const domain::CaseEvent& event) const
    {
        BilingualText details;
        if (const rulebook::Stage* stage = m_rules.stage(m_view.record.procedure, event.args.value(u"to"_s))) {
            details = stage->names;
        }
        if (const QString actor = event.args.value(u"actor"_s); !actor.isEmpty()) {
            details = joined(details, m_words.of(u"lane"_s, actor));
        }
        details = joined(details, inBoth(event.args.value(u"on"_s)));
        if (const QString material = event.args.value(u"material"_s); !material.isEmpty()) {
            details = joined(details, materialName(material));
        }
        details = joined(details, inBoth(event.args.value(u"reason"_s)));
        return joined(details, inBoth(event.args.value(u"paper"_s)));
    }

    [[nodiscard]] QJsonObject defectRow(const domain::Defect& defect) const
    {
        BilingualText text = inBoth(defect.text);
        if (text.isEmpty()) {
            const rulebook::ReturnReason* reason = m_rules.returnReason(defect.reason);
            text = reason == nullptr ? inBoth(defect.reason) : reason->names;
        }
        QJsonObject row{{u"reason"_s, defect.reason}, {u"text"_s, jsonOf(text)}};
        addKnown(row, u"doneOn"_s, defect.doneOn);
        addKnown(row, u"waived"_s, defect.waivedBecause);
        return row;
    }

    [[nodiscard]] BilingualText materialName(const QString& code) const
    {
        const BilingualText names = m_rules.materialNames(code);
        return names.isEmpty() ? inBoth(code) : names;
    }

    /// A document is a material, one of our papers, or what the reader took it for.
    [[nodiscard]] BilingualText kindName(const domain::Document& document, const paper::FormCatalogue& forms) const
    {
        const auto material = std::ranges::find(m_view.materials, document.id, &domain::Material::document);
        if (material != m_view.materials.cend()) {
            return materialName(material->code);
        }
        const auto form = std::ranges::find(forms.forms(), document.kind, &paper::FormTemplate::code);
        if (form != forms.forms().cend()) {
            return form->name;
        }
        const BilingualText names = m_rules.materialNames(document.kind);
        return names.isEmpty() ? m_words.of(u"document-kind"_s, document.kind) : names;
    }

    storage::Connection& m_connection;
    const rulebook::RuleView& m_rules;
    const CaseView& m_view;
    const PaperWords& m_words;
    QHash<qint64, QString> m_staff;
    QJsonArray m_facts;
};

} // namespace

Result<QJsonObject> caseBookData(Office& office, const CaseView& view, const PaperWords& words)
{
    const Result<const paper::FormCatalogue*> forms = office.forms();
    if (!forms) {
        return forms.failure();
    }
    Book book(office, view, words);
    if (const std::optional<Failure> failure = book.readStaff()) {
        return *failure;
    }
    const Result<QJsonArray> facts = book.facts();
    if (!facts) {
        return facts.failure();
    }
    return QJsonObject{{u"case"_s, view.record.number}, {u"preparedOn"_s, office.today().toString(Qt::ISODate)},
        {u"person"_s, jsonOf(book.personName())}, {u"procedure"_s, jsonOf(view.procedureName)}, {u"facts"_s, *facts},
        {u"timeline"_s, book.timeline()}, {u"open"_s, book.openDates()}, {u"waiting"_s, book.waiting()},
        {u"returns"_s, book.returns()}, {u"materials"_s, book.materials()}, {u"documents"_s, book.documents(**forms)}};
}

} // namespace core::services
