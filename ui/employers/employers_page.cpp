// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/employers_page.h"

#include "core/search/name_readings.h"
#include "ui/models/record_words.h"
#include "ui/models/why_key.h"
#include "ui/models/words.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"

namespace ui::employers {

using core::services::EmployerListRow;
using core::services::EmployerService;
using core::services::Office;
using models::RecordWords;
using models::Words;
using namespace Qt::Literals::StringLiterals;

EmployersPage::EmployersPage(shell::Desk& desk, QWidget* parent)
    : ListPage(
        desk, {u"employer"_s, u"building-2"_s, {0, 184, 104, 132, 72, 88}},
        [](Office& office) { return EmployerService(office).list(); }, parent),
      m_details(new widgets::DetailsPane)
{
    makeActions();
}

void EmployersPage::makeActions()
{
    QAction* create = addPageAction(u"record.new"_s, [this] { Q_EMIT navigationWanted(u"employer-edit"_s, u"new"_s); });
    addPageAction(u"record.edit"_s, [this] { edit(); });
    header().addAction(addBin(core::services::BinKind::Employer));
    header().addAction(explainDays(*m_details));
    header().addAction(create, widgets::ActionButton::Kind::Primary);
    empty().addAction(desk().shell().actions().action(u"import.people"_s));
    empty().addAction(create);
}

QString EmployersPage::id() const { return u"employers"_s; }

QString EmployersPage::title() const { return tr("Employers"); }

QWidget* EmployersPage::detailsPane() { return m_details; }

EmployersPage::Dress EmployersPage::dress() const
{
    return [lang = desk().lang(), today = desk().today()](
               models::EmployerTableModel& model) { model.setView(lang, today); };
}

models::FilterBy<EmployerListRow> EmployersPage::filterBy() const
{
    return {.own = [readings = core::search::NameReadings()](const EmployerListRow& row) mutable {
        return QStringList{row.name.zh, row.name.en, row.creditCode, Words::ofCity(row.city)}
               + readings.of(row.name.zh);
    }};
}

QString EmployersPage::countText(int shown) const { return tr("%Ln employer(s)", nullptr, shown); }

void EmployersPage::showChosen()
{
    const EmployerListRow* row = chosen();
    if (row == nullptr) {
        m_details->clear();
        return;
    }
    const core::types::Lang lang = desk().lang();
    const widgets::Tone tone = RecordWords::toneOfExpiry(row->filingExpiresOn, desk().today());
    const QString filing = row->filingExpiresOn.isValid() ? Words::ofDate(row->filingExpiresOn, lang) : QString();
    m_details->setHeading(desk().say(row->name));
    m_details->setGroups(
        {{{}, {{tr("In Chinese"), row->name.zh, {}}, {tr("In English"), row->name.en, {}},
                  {tr("Credit code"), row->creditCode, {}}, {tr("City"), Words::ofCity(row->city), {}},
                  {tr("Filing until"), filing, tone == widgets::Tone::Neutral ? std::nullopt : std::optional(tone),
                      models::whyKey(u"filing-expires"_s, row->id.value)},
                  {tr("People"), QString::number(row->people), {}},
                  {tr("Open cases"), QString::number(row->openCases), {}}}}});
}

void EmployersPage::openRecord(const EmployerListRow& row)
{
    Q_EMIT navigationWanted(u"employer"_s, QString::number(row.id.value));
}

void EmployersPage::edit()
{
    if (const EmployerListRow* row = chosen()) {
        Q_EMIT navigationWanted(u"employer-edit"_s, QString::number(row->id.value));
    }
}

void EmployersPage::retranslate()
{
    setFilterWords(tr("Name, credit code, city …"), tr("Filter employers"));
    empty().setText(tr("No employer here yet"),
        tr("Employers come along with the people of a client's sheet, or add one by hand."));
    ListPage::retranslate();
}

} // namespace ui::employers
