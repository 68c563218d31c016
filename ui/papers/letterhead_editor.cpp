// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/letterhead_editor.h"

#include "core/services/letterhead_service.h"

namespace ui::papers {

using core::services::LetterheadService;
using core::services::Office;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kKeep = u"keep"_s;
const QString kNone = u"none"_s;

} // namespace

QString LetterheadEditor::draftKey() const { return u"letterhead"_s; }

QList<FieldSpec> LetterheadEditor::fields() const
{
    QList<FieldSpec> fields;
    for (const QString& name :
        {u"name.zh"_s, u"name.en"_s, u"address.zh"_s, u"address.en"_s, u"contact.zh"_s, u"contact.en"_s}) {
        fields.append({.name = name});
    }
    fields.append({.name = u"picture"_s, .kind = FieldSpec::Kind::Choice});
    return fields;
}

void LetterheadEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"name.zh"_s, tr("Name in Chinese"), {});
    form.setWords(u"name.en"_s, tr("Name in English"), {});
    form.setWords(u"address.zh"_s, tr("Address in Chinese"), {});
    form.setWords(u"address.en"_s, tr("Address in English"), {});
    form.setWords(u"contact.zh"_s, tr("Telephone and the like in Chinese"), {});
    form.setWords(u"contact.en"_s, tr("Telephone and the like in English"),
        tr("A paper in one language takes the other one's words where these are empty."));
    form.setWords(u"picture"_s, tr("Picture"), tr("It is chosen on the page of forms."));
    form.setChoices(u"picture"_s, {{kKeep, tr("As it is")}, {kNone, tr("Take it away")}});
}

core::Result<QJsonObject> LetterheadEditor::load(Office&) const
{
    const auto letterhead = LetterheadService().load();
    if (!letterhead) {
        return letterhead.failure();
    }
    return QJsonObject{{u"name.zh"_s, letterhead->name.zh}, {u"name.en"_s, letterhead->name.en},
        {u"address.zh"_s, letterhead->address.zh}, {u"address.en"_s, letterhead->address.en},
        {u"contact.zh"_s, letterhead->contact.zh}, {u"contact.en"_s, letterhead->contact.en}, {u"picture"_s, kKeep}};
}

core::Result<qint64> LetterheadEditor::save(Office&, const QJsonObject& values) const
{
    auto letterhead = LetterheadService().load();
    if (!letterhead) {
        return letterhead.failure();
    }
    const auto text = [&](const QString& name) {
        return core::types::BilingualText{
            values.value(name + u".zh"_s).toString(), values.value(name + u".en"_s).toString()};
    };
    letterhead->name = text(u"name"_s);
    letterhead->address = text(u"address"_s);
    letterhead->contact = text(u"contact"_s);
    if (values.value(u"picture"_s).toString() == kNone) {
        letterhead->picture.clear();
    }
    const auto kept = LetterheadService().keep(*letterhead);
    return kept ? core::Result<qint64>(1) : core::Result<qint64>(kept.failure());
}

std::shared_ptr<const forms::RecordEditor> makeLetterheadEditor(const QString&)
{
    return std::make_shared<LetterheadEditor>();
}

} // namespace ui::papers
