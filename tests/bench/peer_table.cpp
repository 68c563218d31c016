// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer_table.h"

#include "core/search/sort_key.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace bench {

class KeyedModel final : public QAbstractTableModel
{
public:
    explicit KeyedModel(const QStringList& texts) : m_texts(texts)
    {
        for (const QString& each : texts) {
            m_keys.append(QString::fromLatin1(core::search::sortKey(each)));
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? m_texts.at(index.row())
               : role == Qt::UserRole  ? m_keys.at(index.row())
                                       : QVariant();
    }

private:
    QStringList m_texts;
    QStringList m_keys;
};

namespace {

class CollatingProxy final : public QSortFilterProxyModel
{
protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
    }

private:
    QCollator m_collator{QLocale(QLocale::Chinese, QLocale::China)};
};

} // namespace

PeerTable::PeerTable(const QStringList& texts) : m_model(std::make_unique<KeyedModel>(texts)) {}

PeerTable::~PeerTable() = default;

void PeerTable::sortByKeys()
{
    QSortFilterProxyModel proxy;
    proxy.setSortRole(Qt::UserRole);
    proxy.setSourceModel(m_model.get());
    proxy.sort(0);
}

void PeerTable::sortByCollator()
{
    CollatingProxy proxy;
    proxy.setSourceModel(m_model.get());
    proxy.sort(0);
}

} // namespace bench
