// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/paper_marks_editor.h"

#include "core/services/case_service.h"
#include "core/types/language_code.h"
#include "core/types/nationality.h"
#include "ui/forms/record_form.h"
#include "ui/models/place_words.h"

namespace ui::case_page {

using core::services::CaseService;
using core::services::Office;
using core::services::PaperMark;
using core::services::PaperMarkService;
using forms::FieldSpec;
using models::CodeChoices;
using models::PlaceWords;
using namespace Qt::Literals::StringLiterals;

QString PaperMarksEditor::title() const { return tr("What %1 shows").arg(m_material); }

QString PaperMarksEditor::draftKey() const { return u"case/%1/paper/%2"_s.arg(m_case.value).arg(m_material); }

QList<FieldSpec> PaperMarksEditor::fields() const
{
    QList<FieldSpec> specs;
    for (const PaperMark& mark : core::services::marksOf(m_material)) {
        FieldSpec spec{.name = mark.name};
        switch (mark.kind) {
        case PaperMark::Kind::YesNo:
        case PaperMark::Kind::Choice:
            spec.kind = FieldSpec::Kind::Choice;
            break;
        case PaperMark::Kind::Day:
            spec.kind = FieldSpec::Kind::Day;
            break;
        case PaperMark::Kind::Country:
            spec.check = forms::checkOf<core::types::Nationality>();
            break;
        case PaperMark::Kind::Language:
            spec.check = core::types::parseLanguageCode;
            break;
        case PaperMark::Kind::Text:
            break;
        }
        specs.append(spec);
    }
    return specs;
}

QString PaperMarksEditor::hintOf(const QString& mark)
{
    if (mark == "language"_L1) {
        return tr("Two letters: zh, en, fr …");
    }
    if (mark == "payPerYear"_L1) {
        return tr("In units of 10,000 yuan before tax.");
    }
    if (mark == "kind"_L1) {
        return tr("A certificate, or the person's own sworn statement.");
    }
    return {};
}

void PaperMarksEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    for (const PaperMark& mark : core::services::marksOf(m_material)) {
        form.setWords(mark.name, PlaceWords::ofField(mark.name), hintOf(mark.name));
        if (mark.kind == PaperMark::Kind::YesNo) {
            form.setChoices(mark.name, {{QString(), tr("Not looked at")}, {u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}});
        } else if (mark.kind == PaperMark::Kind::Choice) {
            CodeChoices choices{{QString(), tr("Not looked at")}};
            for (const QString& choice : mark.choices) {
                choices.append({choice, PlaceWords::ofMark(choice)});
            }
            form.setChoices(mark.name, choices);
        }
    }
}

core::Result<core::types::BilingualText> PaperMarksEditor::subject(Office& office) const
{
    const auto view = CaseService(office).view(m_case);
    if (!view) {
        return view.failure();
    }
    const QString number = view->record.number + u" · "_s;
    return core::types::BilingualText{
        number + view->person.displayName(true), number + view->person.displayName(false)};
}

core::Result<QJsonObject> PaperMarksEditor::load(Office& office) const
{
    const auto marks = PaperMarkService(office).marks(m_case, m_material);
    if (!marks) {
        return marks.failure();
    }
    QJsonObject values;
    for (auto mark = marks->cbegin(); mark != marks->cend(); ++mark) {
        values.insert(mark.key(), mark.value());
    }
    return values;
}

core::Result<qint64> PaperMarksEditor::save(Office& office, const QJsonObject& values) const
{
    QMap<QString, QString> marks;
    for (const PaperMark& mark : core::services::marksOf(m_material)) {
        marks.insert(mark.name, values[mark.name].toString());
    }
    const auto saved = PaperMarkService(office).save(m_case, m_material, marks);
    return saved ? core::Result<qint64>(m_case.value) : core::Result<qint64>(saved.failure());
}

} // namespace ui::case_page
