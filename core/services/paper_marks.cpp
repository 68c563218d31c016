// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paper_marks.h"

#include "core/services/material_filing.h"
#include "core/services/recording.h"
#include "core/storage/record_tables/all_tables.h"

#include <QJsonDocument>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using Kind = PaperMark::Kind;

namespace {

const QString kYes = u"yes"_s;
const QString kNo = u"no"_s;

const PaperMark& sealed()
{
    static const PaperMark mark{u"sealed"_s, Kind::YesNo};
    return mark;
}

/// Of a paper from abroad (domain §2.1, §2.5).
QList<PaperMark> foreignMarks()
{
    return {{u"country"_s, Kind::Country}, {u"language"_s, Kind::Language}, {u"translated"_s, Kind::YesNo},
        {u"authenticated"_s, Kind::YesNo}, {u"authentication"_s, Kind::Choice, {u"apostille"_s, u"consular"_s}}};
}

PaperMark degree() { return {u"degree"_s, Kind::Choice, {u"bachelor"_s, u"master"_s, u"doctor"_s}}; }

/// The points table's own numbers (core/checks/points.h), besides the age, which the record knows.
QList<PaperMark> pointMarks()
{
    QList<PaperMark> marks{{u"basis"_s, Kind::Choice, {u"points"_s}}, degree()};
    for (const QString& name :
        {u"payPerYear"_s, u"experienceYears"_s, u"monthsPerYear"_s, u"hsk"_s, u"region"_s, u"school"_s, u"bonus"_s}) {
        marks.append({name});
    }
    return marks;
}

QMap<QString, QList<PaperMark>> allMarks()
{
    QMap<QString, QList<PaperMark>> marks{
        {u"M01"_s, {sealed(), degree(), {u"reason"_s, Kind::Choice, {u"expired"_s, u"terminated"_s}}}},
        {u"M02"_s, pointMarks()},
        {u"M03"_s, foreignMarks()
                       + QList<PaperMark>{{u"start"_s, Kind::Day}, {u"end"_s, Kind::Day}, {u"position"_s},
                           {u"duties"_s}, {u"contact"_s}, {u"signature"_s}}},
        {u"M04"_s, foreignMarks() + QList<PaperMark>{degree()}},
        {u"M05"_s, foreignMarks() + QList<PaperMark>{{u"kind"_s}}},
        {u"M06"_s, foreignMarks()},
        {u"M07"_s, {sealed(), {u"employer"_s}, {u"pay"_s}}},
        {u"M12"_s, foreignMarks()},
        {u"M13"_s, {sealed(), {u"pay"_s}, {u"paid"_s}}},
        {u"M18"_s, {{u"handlerEmployed"_s, Kind::YesNo}, {u"handlerInsured"_s, Kind::YesNo},
                       {u"seal"_s, Kind::Choice, {u"company"_s, u"personnel"_s, u"contract"_s, u"foreign-affairs"_s}},
                       {u"sealAuthorised"_s, Kind::YesNo}}},
    };
    for (const QString& stamped : {u"M11"_s, u"M14"_s, u"M15"_s, u"M16"_s}) {
        marks.insert(stamped, {sealed()});
    }
    return marks;
}

QString textOf(const QJsonValue& value)
{
    return value.isBool() ? (value.toBool() ? kYes : kNo) : value.toVariant().toString();
}

QJsonValue valueOf(const PaperMark& mark, const QString& text)
{
    return mark.kind == Kind::YesNo ? QJsonValue(text == kYes) : QJsonValue(text);
}

Result<domain::Document> fileOf(storage::Connection& connection, CaseId id, const QString& material)
{
    const Result<domain::Material> found = materialOf(connection, id, material);
    return found ? storage::RecordTable<domain::Document>::find(connection, found->document)
                 : Result<domain::Document>(found.failure());
}

} // namespace

QList<PaperMark> marksOf(const QString& material)
{
    static const QMap<QString, QList<PaperMark>> marks = allMarks();
    return marks.value(material);
}

Result<QMap<QString, QString>> PaperMarkService::marks(CaseId id, const QString& material)
{
    const Result<domain::Document> file = fileOf(m_office.store().connection(), id, material);
    if (!file) {
        return file.failure();
    }
    const QJsonObject fields = QJsonDocument::fromJson(file->fieldsJson.toUtf8()).object();
    QMap<QString, QString> marks;
    for (const PaperMark& mark : marksOf(material)) {
        marks.insert(mark.name, textOf(fields.value(mark.name)));
    }
    return marks;
}

Result<void> PaperMarkService::save(CaseId id, const QString& material, const QMap<QString, QString>& marks)
{
    Result<domain::Document> file = fileOf(m_office.store().connection(), id, material);
    if (!file) {
        return file.failure();
    }
    QJsonObject fields = QJsonDocument::fromJson(file->fieldsJson.toUtf8()).object();
    for (const PaperMark& mark : marksOf(material)) {
        const QString text = marks.value(mark.name);
        if (text.isEmpty()) {
            fields.remove(mark.name);
        } else {
            fields.insert(mark.name, valueOf(mark, text));
        }
    }
    file->fieldsJson =
        fields.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    const Result<DocumentId> saved = saveAsAct(m_office, *file,
        {.noun = u"material"_s, .subjectKind = u"case"_s, .subject = id.value, .changes = {.cases = {id}}});
    return saved ? Result<void>() : saved.failure();
}

} // namespace core::services
