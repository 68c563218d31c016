// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/record_pages/record_list_page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <algorithm>
#include <iterator>

namespace ui::record_pages {

/// A RecordListPage over the rows of one query, shown by a RecordTableModel of them. A list writes which rows hold what
/// is typed, what the details pane tells of the chosen one, where Enter leads, and its words.
template <typename Model, typename Record> class ListPage : public RecordListPage
{
public:
    void reload() final
    {
        desk().read(this, m_query, [this](QList<Record> records) {
            m_records = std::move(records);
            showRows();
        });
    }

protected:
    /// Runs on a reading thread.
    using Query = core::Result<QList<Record>> (*)(core::services::Office&);

    ListPage(shell::Desk& desk, const ListLook& look, Query query, QWidget* parent)
        : RecordListPage(desk, look, parent), m_query(query), m_model(new Model(this))
    {
        setModel(m_model, look.columnWidths);
    }

    [[nodiscard]] Model& model() const { return *m_model; }
    /// All that the query found, shown or not.
    [[nodiscard]] const QList<Record>& records() const { return m_records; }
    /// Null where nothing is chosen.
    [[nodiscard]] const Record* chosen() const
    {
        const int row = table().currentRow();
        return row < 0 ? nullptr : &m_model->record(row);
    }

    /// From top to bottom.
    [[nodiscard]] QList<Record> selected() const
    {
        QList<Record> records;
        for (const int row : selectedRows()) {
            records.append(m_model->record(row));
        }
        return records;
    }

    [[nodiscard]] virtual bool isShown(const Record& record, const QString& wanted) const = 0;
    /// "24 people", in the current language.
    [[nodiscard]] virtual QString countText(int shown) const = 0;
    virtual void openRecord(const Record& record) = 0;

    void showRows() final
    {
        const Place before = presentPlace();
        const QString words = wanted();
        QList<Record> shown;
        std::ranges::copy_if(m_records, std::back_inserter(shown),
            [&](const Record& record) { return isShown(record, words); });
        const auto count = static_cast<int>(shown.size());
        m_model->setRecords(std::move(shown));
        returnTo(before);
        header().setRemark(countText(count));
        showChosen();
    }

private:
    void openRow(int row) final { openRecord(m_model->record(row)); }

    Query m_query;
    QList<Record> m_records;
    Model* m_model;
};

} // namespace ui::record_pages
