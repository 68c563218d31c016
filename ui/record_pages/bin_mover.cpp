// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/bin_mover.h"

#include "ui/models/bin_words.h"
#include "ui/shell/prompts.h"
#include "ui/shell/reporter.h"

namespace ui::record_pages {

using core::services::BinItem;
using core::services::BinRecord;
using core::services::BinService;
using core::services::Office;
using models::BinWords;
using namespace Qt::Literals::StringLiterals;

void BinMover::move(shell::Desk& desk, QObject* context, const QList<BinRecord>& records, const Steps& steps)
{
    const auto put = [&desk, context, records, steps](const QList<BinItem>& items) {
        const shell::Question question{.id = u"bin"_s,
            .title = tr("Move to Bin"),
            .text = BinWords::questionOf(items, desk.lang()),
            .detail = BinWords::detailOf(items, desk.lang()),
            .yesText = tr("Move to Bin"),
            .noText = {}};
        if (!desk.shell().prompts().ask(question)) {
            return;
        }
        steps.before();
        const QString name = items.size() == 1 ? BinWords::nameOf(items.first(), desk.lang()) : QString();
        const int count = static_cast<int>(items.size());
        desk.write(
            context, {}, [records](Office& office) { return BinService(office).put(records); },
            [&desk, name, count, steps](core::EventId) {
                desk.reportDone(name.isEmpty() ? tr("%n record(s) moved to the bin.", nullptr, count)
                                               : tr("%1 was moved to the bin.").arg(name));
                steps.done();
            },
            [&desk, steps](const core::Failure& failure) {
                desk.shell().reporter().failure(failure);
                steps.failed();
            });
    };
    desk.read(
        context, [records](Office& office) { return BinService(office).look(records); }, put);
}

} // namespace ui::record_pages
