// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bin_service.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

namespace ui::shell {
class PageRefresher;
}

namespace ui::widgets {
class DetailsPane;
}

namespace ui::record_pages {

class DayWhy;

/// The page of one record, with its facts in the details pane; read when it is opened and when something changed. The
/// argument of open() is the record's key.
class RecordPage : public shell::Page
{
    Q_OBJECT

public:
    void open(const QString& argument) final;
    [[nodiscard]] QString place() const final;
    void reload() final;
    [[nodiscard]] QWidget* detailsPane() final;

protected:
    /// The desk outlives the page.
    explicit RecordPage(shell::Desk& desk, QWidget* parent);

    [[nodiscard]] shell::Desk& desk() const { return m_desk; }
    [[nodiscard]] widgets::DetailsPane& details() const { return *m_details; }
    /// Answers why the days of the record, in the details pane too, stand there.
    [[nodiscard]] DayWhy& why() const { return *m_why; }
    /// Of the record shown; 0 before the first one.
    [[nodiscard]] qint64 key() const { return m_key; }

    /// Reads the record of the key and shows it, by readRecord().
    virtual void read() = 0;
    /// Another record than the last one is about to be shown.
    virtual void leave() {}

    /// Lets people put the record shown into the bin (Ctrl+Del).
    void addBin(core::services::BinKind kind);

    /// Runs a query (Office& → Result<…>) for the record; `show` gets the value unless another record is shown by then.
    /// A record that lies in the bin is left.
    template <typename Query, typename Show> void readRecord(Query query, Show show)
    {
        m_desk.read(
            this, std::move(query),
            [this, key = m_key, show = std::move(show)](auto&& value) {
                if (key == m_key) {
                    show(std::forward<decltype(value)>(value));
                }
            },
            [this, key = m_key](const core::Failure& failure) { takeFailure(key, failure); });
    }

private:
    void moveToBin(core::services::BinKind kind);
    void takeFailure(qint64 key, const core::Failure& failure);
    /// Goes where people came from.
    void goAway();

    shell::Desk& m_desk;
    widgets::DetailsPane* m_details;
    shell::PageRefresher* m_refresher;
    DayWhy* m_why;
    qint64 m_key = 0;
    qint64 m_going = 0; ///< is being put into the bin
};

} // namespace ui::record_pages
