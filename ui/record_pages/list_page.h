// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/record_pages/list_export.h"
#include "ui/record_pages/list_reading.h"
#include "ui/record_pages/record_list_page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QThreadPool>

#include <memory>
#include <utility>

namespace ui::record_pages {

/// A RecordListPage over the rows of one query, shown by a RecordTableModel of them. A list writes what of a row the
/// filter looks into, what the details pane tells of the chosen one, where Enter leads, and its words.
///
/// Records are held once. All that takes its time with a hundred thousand of them is done on a reading thread: the
/// query, what the filter looks into, the order of every column. Its model has keyOf(), the key of a record that tells
/// it from all others.
template <typename Model, typename Record> class ListPage : public RecordListPage
{
public:
    void reload() final
    {
        const int round = ++m_asked;
        const int column = m_model->sortColumn();
        // What comes first fills the screen; all the rest follows it.
        const FirstQuery first = m_shownRound == 0 ? m_first : nullptr;
        ListReading<Record> reading{m_query, first, filterBy(), &Model::keyOf, column, {}};
        if (column >= 0) {
            reading.sortBy = m_model->sortBy(column);
        }
        desk().read(this, std::move(reading), [this, round](ReadList<Record> list) {
            if (round > m_shownRound) { // two threads read: an older answer may come later
                m_shownRound = round;
                take(std::move(list));
            }
        });
    }

    void retranslate() override
    {
        dress()(*m_model);
        RecordListPage::retranslate();
        if (m_asked > 0) { // order and filter follow the language
            reload();
        }
    }

protected:
    /// Runs on a reading thread.
    using Query = typename ListReading<Record>::Query;
    using FirstQuery = typename ListReading<Record>::FirstQuery;
    /// Which records are listed whatever the filter says.
    using Scope = std::function<bool(const Record& record)>;

    /// `first`: what is shown of a long list until it is there; null: nothing.
    ListPage(shell::Desk& desk, const ListLook& look, Query query, QWidget* parent, FirstQuery first = nullptr)
        : RecordListPage(desk, look, parent), m_query(query), m_first(first), m_model(new Model(this))
    {
        setModel(m_model, look.columnWidths);
    }

    [[nodiscard]] Model& model() const { return *m_model; }
    /// All that the query found, shown or not.
    [[nodiscard]] const QList<Record>& records() const { return m_model->records(); }
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

    /// Puts into a model what its words depend on besides the translator. It holds all that it needs, so that the model
    /// may be another thread's.
    using Dress = std::function<void(Model& model)>;
    [[nodiscard]] virtual Dress dress() const = 0;
    /// In the present language; called for every reading.
    [[nodiscard]] virtual models::FilterBy<Record> filterBy() const = 0;
    /// Null: all are listed.
    [[nodiscard]] virtual Scope scope() const { return {}; }
    /// "24 people", in the current language.
    [[nodiscard]] virtual QString countText(int shown) const = 0;
    virtual void openRecord(const Record& record) = 0;

    void showRows() final
    {
        const Place before = presentPlace();
        completeFilter(records());
        m_model->show(shownOf(records()));
        tellShown(before);
    }

private:
    void openRow(int row) final { openRecord(m_model->record(row)); }
    [[nodiscard]] int rowOf(qint64 key) const final
    {
        const qsizetype position = m_keys.positionOf(key);
        return position < 0 ? -1 : m_model->rowOf(position);
    }

    void writeList(const QString& path, const QString& working) final
    {
        ListExport<Model, Record> list{
            dress(), records(), m_model->positions(), table().chosenColumns(), title(), path};
        desk().readLong(this, working, std::move(list), [this](int rows) { tellSaved(rows); });
    }

    void take(ReadList<Record> list)
    {
        const Place before = presentPlace();
        m_filterIndex = std::move(list.filter);
        m_keys = std::move(list.keys);
        completeFilter(list.records);
        models::ShownFlags shown = shownOf(list.records);
        letGo(m_model->setRecords(std::move(list.records), std::move(list.ranks), std::move(shown)));
        m_isWhole = list.isWhole;
        tellShown(before);
        if (!m_isWhole) {
            reload();
            return;
        }
        rankAhead();
    }

    /// Of the first rows a filter knows nothing until words are typed.
    void completeFilter(const QList<Record>& records)
    {
        if (!wanted().isEmpty() && m_filterIndex.count() != records.size()) {
            m_filterIndex = models::filterIndexOf(records, filterBy());
        }
    }

    [[nodiscard]] models::ShownFlags shownOf(const QList<Record>& records) const
    {
        const QString words = wanted();
        const Scope isListed = scope();
        models::ShownFlags shown;
        if (!words.isEmpty()) {
            shown = m_filterIndex.holding(words);
        } else if (isListed) {
            shown.assign(static_cast<std::size_t>(records.size()), 1);
        }
        for (qsizetype i = 0; isListed && i < records.size(); ++i) {
            char& flag = shown[static_cast<std::size_t>(i)];
            flag = flag != 0 && isListed(records.at(i)) ? 1 : 0;
        }
        return shown;
    }

    void tellShown(const Place& before)
    {
        returnTo(before);
        header().setRemark(m_isWhole ? countText(m_model->rowCount()) : QString());
        showChosen();
    }

    /// A long list's order by every column, so that a click on a heading waits for nothing.
    void rankAhead()
    {
        if (records().size() < kManyRecords) {
            return;
        }
        ListRanking<Record> ranking{records(), {}};
        for (int column = 0; column < m_model->columns(); ++column) {
            const models::SortBy<Record> by = m_model->sortBy(column);
            if (by && column != m_model->sortColumn()) {
                ranking.sortBy.insert(column, by);
            }
        }
        desk().read(this, std::move(ranking), [this, round = m_asked](const QHash<int, models::SortRanks>& ranks) {
            for (auto each = ranks.cbegin(); round == m_asked && each != ranks.cend(); ++each) {
                m_model->addRanks(each.key(), each.value());
            }
        });
    }

    /// Elsewhere: to free a hundred thousand records takes longer than a frame.
    static void letGo(QList<Record> records)
    {
        if (records.size() >= kManyRecords) {
            QThreadPool::globalInstance()->start([gone = std::move(records)] {});
        }
    }

    Query m_query;
    FirstQuery m_first;
    Model* m_model;
    models::FilterIndex m_filterIndex;
    KeyIndex m_keys;
    bool m_isWhole = true; ///< all that the query finds is there
    int m_asked = 0;       ///< readings, so far
    int m_shownRound = 0;  ///< the reading that is shown
};

} // namespace ui::record_pages
