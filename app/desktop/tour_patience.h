// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/composition_root.h"

#include <QEventLoop>

#include <optional>
#include <utility>

namespace desktop {

/// The tour takes one step after the other: it waits for what the window does beside itself. GUI thread.
class TourPatience final
{
public:
    /// The root outlives it.
    explicit TourPatience(CompositionRoot& root) : m_root(root) {}

    /// Waits for an answer from the store (Office& → Result<…>), and with it for all reads that were asked for before.
    /// Nothing where it failed.
    template <typename Query> [[nodiscard]] auto read(Query query)
    {
        using Value = std::decay_t<decltype(*query(std::declval<core::services::Office&>()))>;
        std::optional<Value> answer;
        bool isOver = false;
        QEventLoop loop;
        const auto end = [&] {
            isOver = true;
            loop.quit();
        };
        m_root.desk().read(
            &loop, query,
            [&](const Value& value) {
                answer = value;
                end();
            },
            [&](const core::Failure&) { end(); });
        if (!isOver) { // an answer that was there at once has come already
            loop.exec();
        }
        return answer;
    }

    /// Waits for an act in the store, which is the tour's own. Nothing where it failed.
    template <typename Act> auto perform(Act act)
    {
        using Value = std::decay_t<decltype(*act(std::declval<core::services::Office&>()))>;
        std::optional<Value> done;
        QEventLoop loop;
        m_root.desk().write(
            &loop, {}, act,
            [&](const Value& value) {
                done = value;
                loop.quit();
            },
            [&](const core::Failure&) { loop.quit(); });
        loop.exec();
        return done;
    }

    /// Waits until all that was asked of the store has come and is shown.
    void settle();
    /// Waits for papers: they are drawn on a thread of their own, in the size that the window has now.
    void waitForPapers();
    /// Waits for the inbox where it is shown: files are read by processes of their own.
    void waitForInbox();

private:
    CompositionRoot& m_root;
};

} // namespace desktop
