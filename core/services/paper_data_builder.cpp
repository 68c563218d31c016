// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paper_data_builder.h"

#include "core/services/paper_values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

void addDate(QJsonArray& dates, const types::BilingualText& what, QDate on, const types::BilingualText& derivation = {})
{
    if (on.isNull()) {
        return;
    }
    QJsonObject row{{u"what"_s, jsonOf(what)}, {u"on"_s, on.toString(Qt::ISODate)}};
    if (!derivation.isEmpty()) {
        row.insert(u"derivation"_s, jsonOf(derivation));
    }
    dates.append(row);
}

QJsonArray datesOf(const CaseView& view, const PaperWords& words)
{
    const domain::CaseRecord& record = view.record;
    const QList<std::pair<QString, QDate>> recorded{{u"openedOn"_s, record.openedOn},
        {u"submittedOn"_s, record.submittedOn}, {u"acceptedOn"_s, record.acceptedOn},
        {u"approvedOn"_s, record.approvedOn}, {u"noticeIssuedOn"_s, record.noticeIssuedOn},
        {u"noticeSentOn"_s, record.noticeSentOn}, {u"visaObtainedOn"_s, record.visaObtainedOn},
        {u"enteredOn"_s, record.enteredOn}, {u"lodgingRegisteredOn"_s, record.lodgingRegisteredOn},
        {u"residenceFiledOn"_s, record.residenceFiledOn}, {u"contractStartsOn"_s, record.contractStartsOn},
        {u"contractEndsOn"_s, record.contractEndsOn}, {u"closedOn"_s, record.closedOn}};
    QJsonArray dates;
    for (const auto& [code, on] : recorded) {
        addDate(dates, words.of(u"case-date"_s, code), on);
    }
    for (const workflow::Deadline& deadline : view.deadlines) {
        addDate(dates, deadline.names, deadline.due, words.of(deadline.derivation));
    }
    return dates;
}

QJsonArray materialsOf(const CaseView& view, const PaperWords& words)
{
    QJsonArray materials;
    for (const domain::Material& material : view.materials) {
        types::BilingualText name{material.code, material.code};
        for (const workflow::ChecklistItem& item : view.checklist) {
            if (item.material == material.code) {
                name = item.names;
            }
        }
        QJsonObject row{{u"material"_s, jsonOf(name)},
            {u"state"_s, jsonOf(words.of(u"material-state"_s, domain::codeOf(material.state)))}};
        if (!material.note.isEmpty()) {
            row.insert(u"note"_s, material.note);
        }
        materials.append(row);
    }
    return materials;
}

QJsonArray returnsOf(const CaseView& view, const SummaryFacts& facts)
{
    QJsonArray returns;
    for (const ReturnView& each : view.returns) {
        QJsonArray defects;
        for (const domain::Defect& defect : each.defects) {
            QJsonObject row{
                {u"reason"_s, defect.reason}, {u"text"_s, defect.text.isEmpty() ? defect.reason : defect.text}};
            if (const types::BilingualText remedy = facts.remedies.value(defect.reason); !remedy.isEmpty()) {
                row.insert(u"fix"_s, jsonOf(remedy));
            }
            defects.append(row);
        }
        returns.append(QJsonObject{{u"round"_s, each.record.round},
            {u"on"_s, each.record.returnedOn.toString(Qt::ISODate)}, {u"defects"_s, defects}});
    }
    return returns;
}

} // namespace

QJsonObject caseSummaryData(const CaseView& view, const SummaryFacts& facts, const PaperWords& words)
{
    const domain::CaseRecord& record = view.record;
    const QString fullName = view.person.fullName();
    const QString zhName = view.person.chineseName.isEmpty() ? fullName : view.person.chineseName + u' ' + fullName;
    types::BilingualText stage{record.stage, record.stage};
    for (const workflow::TrackedStage& each : view.stages) {
        if (each.code == record.stage) {
            stage = each.names;
        }
    }
    QJsonObject data{{u"case"_s, record.number}, {u"preparedOn"_s, facts.today.toString(Qt::ISODate)},
        {u"person"_s, QJsonObject{{u"zh"_s, zhName}, {u"en"_s, fullName}}}, {u"employer"_s, jsonOf(view.employer.name)},
        {u"procedure"_s, jsonOf(view.procedureName)}, {u"stage"_s, jsonOf(stage)},
        {u"ourStatus"_s, jsonOf(words.of(u"our-status"_s, domain::codeOf(record.status)))},
        {u"authorityStatus"_s, jsonOf(words.of(u"authority-status"_s, domain::codeOf(record.authorityStatus)))},
        {u"dates"_s, datesOf(view, words)}, {u"materials"_s, materialsOf(view, words)},
        {u"returns"_s, returnsOf(view, facts)}};
    if (!view.person.nationality.isEmpty()) {
        data.insert(u"nationality"_s, jsonOf(nationalityOf(view.person.nationality)));
    }
    if (view.passport) {
        addKnown(data, u"passport"_s, view.passport->number);
    }
    if (!record.city.isEmpty()) {
        data.insert(u"city"_s, jsonOf(words.of(u"city"_s, record.city)));
    }
    addKnown(data, u"permit"_s, facts.permitNumber);
    addKnown(data, u"creditCode"_s, view.employer.creditCode);
    addKnown(data, u"handler"_s, facts.handler);
    return data;
}

QJsonObject noticeCopyData(const domain::Notice& notice)
{
    QJsonObject data = QJsonDocument::fromJson(notice.fieldsJson.toUtf8()).object();
    data.insert(u"family"_s, data.value(u"family"_s).toVariant().toInt());
    return data;
}

QJsonObject expectedNoticeData(const CaseView& view, const PaperWords& words)
{
    const domain::CaseRecord& record = view.record;
    QJsonObject data;
    addKnown(data, u"name"_s, view.person.fullName());
    if (!view.person.nationality.isEmpty()) {
        data.insert(u"nationality"_s, nationalityOf(view.person.nationality).zh);
    }
    if (!view.person.sex.isEmpty()) {
        data.insert(u"title"_s, words.of(u"title"_s, view.person.sex).zh);
    }
    if (view.passport) {
        addKnown(data, u"passport"_s, view.passport->number);
    }
    addKnown(data, u"class"_s, record.permitClass);
    addKnown(data, u"employer"_s, view.employer.name.zh);
    addKnown(data, u"start"_s, record.contractStartsOn);
    addKnown(data, u"end"_s, record.contractEndsOn);
    addKnown(data, u"issued"_s, record.noticeIssuedOn);
    return data;
}

} // namespace core::services
