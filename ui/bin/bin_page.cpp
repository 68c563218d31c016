// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/bin_page.h"

#include "core/search/name_readings.h"
#include "ui/models/bin_words.h"
#include "ui/models/moment_words.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"

namespace ui::bin {

using core::services::BinItem;
using core::services::BinRecord;
using core::services::BinService;
using core::services::Office;
using models::BinWords;
using namespace Qt::Literals::StringLiterals;

BinPage::BinPage(shell::Desk& desk, QWidget* parent)
    : ListPage(
        desk, {u"bin"_s, u"trash-2"_s, {96, 0, 0, 144, 152}}, [](Office& office) { return BinService(office).list(); },
        parent),
      m_details(new widgets::DetailsPane)
{
    m_restore = addPageAction(u"bin.restore"_s, [this] { restore(selected()); });
    header().addAction(m_restore, widgets::ActionButton::Kind::Primary);
    const shell::ActionTable& actions = desk.shell().actions();
    empty().addAction(actions.action(u"page.people"_s));
}

QString BinPage::id() const { return u"bin"_s; }

QString BinPage::title() const { return tr("Bin"); }

QString BinPage::railPage() const { return {}; }

QWidget* BinPage::detailsPane() { return m_details; }

BinPage::Dress BinPage::dress() const
{
    return [lang = desk().lang()](BinTableModel& model) { model.setView(lang); };
}

models::FilterBy<BinItem> BinPage::filterBy() const
{
    return {.own = [lang = desk().lang(), readings = core::search::NameReadings()](const BinItem& item) mutable {
        return QStringList{item.name.zh, item.name.en, item.number, BinWords::ofKind(item.record.kind),
                   item.procedureName.in(lang).text, item.byName}
               + readings.of(item.name.zh);
    }};
}

QString BinPage::countText(int shown) const { return tr("%Ln record(s)", nullptr, shown); }

void BinPage::showChosen()
{
    const BinItem* item = chosen();
    m_restore->setEnabled(item != nullptr);
    if (item == nullptr) {
        m_details->clear();
        return;
    }
    const core::types::Lang lang = desk().lang();
    m_details->setHeading(BinWords::nameOf(*item, lang), BinWords::ofKind(item->record.kind));
    QList<widgets::Detail> details;
    if (item->record.kind == core::services::BinKind::Case) {
        details.append({tr("Procedure"), item->procedureName.in(lang).text, {}});
    }
    details.append({tr("What hangs on it"), BinWords::of(item->hanging), {}});
    details.append({tr("Moved by"), item->byName, {}});
    details.append({tr("Moved on"), models::momentInWords(item->at, lang), {}});
    m_details->setGroups({{{}, details}});
}

void BinPage::openRecord(const BinItem& item) { restore({item}); }

void BinPage::restore(const QList<BinItem>& items)
{
    if (items.isEmpty()) {
        return;
    }
    QList<BinRecord> records;
    for (const BinItem& each : items) {
        records.append(each.record);
    }
    const QString name = items.size() == 1 ? BinWords::nameOf(items.first(), desk().lang()) : QString();
    desk().write(
        this, {}, [records](Office& office) { return BinService(office).restore(records); },
        [this, name, count = static_cast<int>(records.size())](core::EventId) {
            desk().reportDone(
                name.isEmpty() ? tr("%n record(s) restored.", nullptr, count) : tr("%1 was restored.").arg(name));
        });
}

void BinPage::retranslate()
{
    setFilterWords(tr("Name, number …"), tr("Filter the bin"));
    empty().setText(tr("The bin is empty"),
        tr("Del in the lists of people, employers and cases puts the chosen rows here, with what hangs on them. "
           "Nothing is lost: here they are restored."));
    ListPage::retranslate();
}

} // namespace ui::bin
