// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_editor.h"
#include "ui/people/row_kind.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::people {

/// What a person has many of (passports, contracts …), edited one at a time: its kind says what the fields are. Saving
/// leads back to the person.
template <typename Row> class PersonRowEditor final : public forms::RecordEditor
{
public:
    using RowId = decltype(Row::id);

    /// A row not stored is a new one.
    PersonRowEditor(core::PersonId person, RowId row) : m_kind(rowKind<Row>()), m_person(person), m_row(row) {}

    [[nodiscard]] QString title() const override { return words(isNew() ? m_kind.newTitle : m_kind.editTitle); }

    [[nodiscard]] QString draftKey() const override
    {
        const QString row = isNew() ? QStringLiteral("new") : QString::number(m_row.value);
        return QStringLiteral("person/%1/%2/%3").arg(QString::number(m_person.value), m_kind.code, row);
    }

    [[nodiscard]] QList<forms::FieldSpec> fields() const override
    {
        QList<forms::FieldSpec> specs;
        for (const RowField<Row>& field : m_kind.fields) {
            specs.append(field.spec);
        }
        return specs;
    }

    void setWords(forms::RecordForm& form, core::types::Lang) const override
    {
        for (const RowField<Row>& field : m_kind.fields) {
            form.setWords(field.spec.name, words(field.label), words(field.hint));
            if (field.choices != nullptr) {
                form.setChoices(field.spec.name, field.choices());
            }
        }
    }

    [[nodiscard]] core::Result<core::types::BilingualText> subject(core::services::Office& office) const override
    {
        const auto view = core::services::PersonService(office).view(m_person);
        if (!view) {
            return view.failure();
        }
        return core::types::BilingualText{view->person.displayName(true), view->person.displayName(false)};
    }

    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override
    {
        const auto view = core::services::PersonService(office).view(m_person);
        if (!view) {
            return view.failure();
        }
        const auto row = rowIn(*view);
        if (!row) {
            return row.failure();
        }
        QJsonObject values{{QStringLiteral("revision"), row->revision}};
        for (const RowField<Row>& field : m_kind.fields) {
            const QString value = field.read(*row);
            values.insert(field.spec.name, value);
            if (field.spec.kind == forms::FieldSpec::Kind::Employer) {
                const core::types::BilingualText name = view->employerNames.value(value.toLongLong());
                values.insert(field.spec.name + QStringLiteral("Text"), name.in(core::types::Lang::Zh).text);
            }
        }
        return values;
    }

    [[nodiscard]] core::Result<qint64> save(core::services::Office& office, const QJsonObject& values) const override
    {
        core::services::PersonService service(office);
        const auto view = service.view(m_person);
        if (!view) {
            return view.failure();
        }
        auto row = rowIn(*view);
        if (!row) {
            return row.failure();
        }
        row->person = m_person;
        row->revision = values.value(QStringLiteral("revision")).toInt();
        for (const RowField<Row>& field : m_kind.fields) {
            field.write(*row, values.value(field.spec.name).toString());
        }
        const auto saved = (service.*m_kind.save)(*row);
        return saved ? core::Result<qint64>(m_person.value) : core::Result<qint64>(saved.failure());
    }

private:
    [[nodiscard]] bool isNew() const { return !m_row.isStored(); }

    [[nodiscard]] static QString words(const char* source)
    {
        return *source == '\0' ? QString() : QCoreApplication::translate("PersonRows", source);
    }

    [[nodiscard]] core::Result<Row> rowIn(const core::services::PersonView& view) const
    {
        if (isNew()) {
            Row row;
            m_kind.begin(row, view);
            return row;
        }
        const QList<Row>& rows = view.*m_kind.rows;
        const auto found = std::ranges::find(rows, m_row, &Row::id);
        if (found == rows.end()) {
            return core::Failure(core::FailureCode::RecordNotFound);
        }
        return *found;
    }

    const RowKind<Row>& m_kind;
    core::PersonId m_person;
    RowId m_row;
};

} // namespace ui::people
