// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/person_service.h"
#include "ui/forms/record_editor.h"

#include <algorithm>

namespace ui::people {

/// What a person has many of (passports, permits …), edited one at a time. A subclass writes what the fields are and
/// how they and a row become each other; loading and saving are here. Saving leads back to the person.
template <typename Row, typename RowId> class PersonRowEditor : public forms::RecordEditor
{
public:
    using RowsOfView = QList<Row> core::services::PersonView::*;
    using SaveRow = core::Result<RowId> (core::services::PersonService::*)(const Row&);

    /// A row not stored is a new one.
    PersonRowEditor(core::PersonId person, RowId row, const QString& kind, RowsOfView rows, SaveRow saveRow)
        : m_person(person), m_row(row), m_kind(kind), m_rows(rows), m_saveRow(saveRow)
    {}

    [[nodiscard]] QString draftKey() const override
    {
        const QString row = m_row.isStored() ? QString::number(m_row.value) : QStringLiteral("new");
        return QStringLiteral("person/%1/%2/%3").arg(QString::number(m_person.value), m_kind, row);
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
        QJsonObject values = valuesOf(*row, *view);
        values.insert(QStringLiteral("revision"), row->revision);
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
        apply(values, *row);
        const auto saved = (service.*m_saveRow)(*row);
        return saved ? core::Result<qint64>(m_person.value) : core::Result<qint64>(saved.failure());
    }

protected:
    [[nodiscard]] virtual QJsonObject valuesOf(const Row& row, const core::services::PersonView& view) const = 0;
    virtual void apply(const QJsonObject& values, Row& row) const = 0;

    [[nodiscard]] bool isNew() const { return !m_row.isStored(); }

private:
    [[nodiscard]] core::Result<Row> rowIn(const core::services::PersonView& view) const
    {
        if (isNew()) {
            return Row{};
        }
        const QList<Row>& rows = view.*m_rows;
        const auto found = std::ranges::find(rows, m_row, &Row::id);
        if (found == rows.end()) {
            return core::Failure(core::FailureCode::RecordNotFound);
        }
        return *found;
    }

    core::PersonId m_person;
    RowId m_row;
    QString m_kind;
    RowsOfView m_rows;
    SaveRow m_saveRow;
};

} // namespace ui::people
