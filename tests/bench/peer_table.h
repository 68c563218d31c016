// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

namespace bench {

class KeyedModel;

/// The peer of our lists: a table of one column behind a QSortFilterProxyModel.
class PeerTable final
{
public:
    explicit PeerTable(const QStringList& texts);
    ~PeerTable();

    /// By keys made before: the least that a proxy has to compare.
    void sortByKeys();
    /// By QCollator in Chinese, as a proxy is usually made to sort names.
    void sortByCollator();

private:
    std::unique_ptr<KeyedModel> m_model;
};

} // namespace bench
