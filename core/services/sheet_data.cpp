// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheet_data.h"

#include "core/services/case_context.h"
#include "core/services/paper_values.h"
#include "core/services/sheet_plan.h"

#include <QJsonArray>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using types::BilingualText;

namespace {

constexpr auto kMaterials = "materials"_L1;

QList<SheetLine> linesOf(const QList<PlannedField>& fields, const SheetValues& values)
{
    QList<SheetLine> lines;
    for (const PlannedField& field : fields) {
        lines.append({field.names, values.value(field.value)});
    }
    return lines;
}

/// What is to be uploaded: the papers that the checklist asks for, with the file that is there.
QList<SheetLine> uploads(const CaseView& view)
{
    QList<SheetLine> lines;
    for (const workflow::ChecklistItem& item : view.checklist) {
        const auto material = std::ranges::find(view.materials, item.material, &domain::Material::code);
        const bool isThere = material != view.materials.cend() && material->document.isStored();
        if (!isThere && !item.needed) {
            continue;
        }
        const auto document = isThere ? std::ranges::find(view.documents, material->document, &domain::Document::id)
                                      : view.documents.cend();
        const QString file = document == view.documents.cend() ? QString() : document->fileName;
        const QString code = item.material + u' ';
        lines.append(SheetLine{{code + item.names.zh, code + item.names.en}, {{file, file}, {}}});
    }
    return lines;
}

/// A group as it stands on the sheet: once, or once for each of what the person has, an empty one where that is
/// unknown.
QList<SheetPage> pagesOf(const PlannedGroup& group, const SheetRecords& records, const CaseView& view)
{
    if (group.each == kMaterials) {
        return {{group.names, uploads(view)}};
    }
    if (group.each.isEmpty()) {
        return {{group.names, linesOf(group.fields, records.values)}};
    }
    const QList<SheetValues> items = records.each.value(group.each);
    if (items.size() < 2) {
        return {{group.names, linesOf(group.fields, items.isEmpty() ? SheetValues() : items.first())}};
    }
    QList<SheetPage> pages;
    for (const SheetValues& item : items) {
        const QString number = u' ' + QString::number(pages.size() + 1);
        pages.append({{group.names.zh + number, group.names.en + number}, linesOf(group.fields, item)});
    }
    return pages;
}

QJsonArray jsonOf(const QList<SheetPage>& pages)
{
    QJsonArray list;
    for (const SheetPage& page : pages) {
        QJsonArray lines;
        for (const SheetLine& line : page.lines) {
            QJsonObject row{{u"label"_s, services::jsonOf(line.label)}};
            addKnown(row, u"value"_s, line.value.text);
            addKnown(row, u"day"_s, line.value.day);
            lines.append(row);
        }
        if (!lines.isEmpty()) {
            list.append(QJsonObject{{u"title"_s, services::jsonOf(page.title)}, {u"lines"_s, lines}});
        }
    }
    return list;
}

/// What both sheets say at their head.
QJsonObject headOf(const Office& office, const CaseView& view)
{
    const QString name = view.person.fullName();
    const QString chinese = view.person.chineseName;
    return {{u"case"_s, view.record.number}, {u"preparedOn"_s, office.today().toString(Qt::ISODate)},
        {u"procedure"_s, services::jsonOf(view.procedureName)},
        {u"person"_s, services::jsonOf({chinese.isEmpty() ? name : chinese + u' ' + name, name})}};
}

/// What a sheet is filled from: which values stand where, and the records that have them.
struct SheetSource
{
    SheetPlan plan;
    SheetRecords records;
};

Result<SheetSource> sourceOf(Office& office, const CaseView& view, const PaperWords& words)
{
    Result<SheetPlan> plan = SheetPlan::load();
    if (!plan) {
        return plan.failure();
    }
    Result<SheetRecords> records = sheetRecords(office, view, words);
    if (!records) {
        return records.failure();
    }
    return SheetSource{std::move(plan).value(), std::move(records).value()};
}

} // namespace

Result<FillSheet> fillSheet(Office& office, const CaseView& view, const PaperWords& words)
{
    const Result<SheetSource> source = sourceOf(office, view, words);
    if (!source) {
        return source.failure();
    }
    const QString portal = view.record.portal;
    FillSheet sheet{portal, {}, {{u"employer"_s, {}}, {u"individual"_s, {}}}};
    if (const rulebook::Procedure* procedure = rulesOf(office, view.record).procedure(view.record.procedure)) {
        const auto menu = std::ranges::find(procedure->menus, portal, &rulebook::PortalMenu::portal);
        sheet.menu = menu == procedure->menus.cend() ? BilingualText() : menu->path;
    }
    for (const PlannedGroup& group : source->plan.groupsOf(portal, view.record.procedure)) {
        SheetEnd& end = group.end == sheet.ends.last().end ? sheet.ends.last() : sheet.ends.first();
        end.pages += pagesOf(group, source->records, view);
    }
    return sheet;
}

Result<QJsonObject> fillSheetData(Office& office, const CaseView& view, const PaperWords& words)
{
    const Result<FillSheet> sheet = fillSheet(office, view, words);
    if (!sheet) {
        return sheet.failure();
    }
    QJsonArray ends;
    for (const SheetEnd& end : sheet->ends) {
        ends.append(
            QJsonObject{{u"end"_s, services::jsonOf(words.of(u"end"_s, end.end))}, {u"pages"_s, jsonOf(end.pages)}});
    }
    QJsonObject data = headOf(office, view);
    data.insert(u"portal"_s, services::jsonOf(words.of(u"portal"_s, sheet->portal)));
    addKnown(data, u"menu"_s, sheet->menu);
    data.insert(u"ends"_s, ends);
    return data;
}

Result<QJsonObject> dataSheetData(Office& office, const CaseView& view, const PaperWords& words)
{
    const Result<SheetSource> source = sourceOf(office, view, words);
    if (!source) {
        return source.failure();
    }
    QList<SheetPage> pages;
    for (const PlannedGroup& group : source->plan.groupsOf(u"data-sheet"_s, view.record.procedure)) {
        pages += pagesOf(group, source->records, view);
    }
    QJsonObject data = headOf(office, view);
    data.insert(u"groups"_s, jsonOf(pages));
    return data;
}

} // namespace core::services
