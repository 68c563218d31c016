// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "core/search/name_readings.h"
#include "core/services/person_list.h"
#include "ui/models/case_table_model.h"
#include "ui/models/record_words.h"
#include "ui/models/why_key.h"
#include "ui/models/words.h"
#include "ui/record_pages/figure_filter.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/empty_state.h"

namespace ui::people {

using core::services::Office;
using core::services::PersonListRow;
using core::services::PersonService;
using models::RecordWords;
using models::whyKey;
using models::Words;
using namespace Qt::Literals::StringLiterals;

PeoplePage::PeoplePage(shell::Desk& desk, QWidget* parent)
    : ListPage(
        desk, {u"person"_s, u"users"_s, {0, 112, 100, 104, 140, 104, 0, 56}},
        [](Office& office) { return PersonService(office).list(); }, parent, core::services::firstPeople),
      m_details(new widgets::DetailsPane), m_figure(new record_pages::FigureFilter(desk, this))
{
    header().addWidget(m_figure);
    connect(m_figure, &record_pages::FigureFilter::changed, this, [this] { showRows(); });
    table().setYieldingColumns({models::PersonTableModel::Nationality, models::PersonTableModel::PassportExpiry});
    makeActions();
}

void PeoplePage::makeActions()
{
    const shell::ActionTable& actions = desk().shell().actions();
    QAction* import = actions.action(u"import.people"_s);
    QAction* create = addPageAction(u"record.new"_s, [this] { Q_EMIT navigationWanted(u"person-edit"_s, u"new"_s); });
    addPageAction(u"record.edit"_s, [this] { edit(); });
    header().addAction(addBin(core::services::BinKind::Person));
    header().addAction(explainDays(*m_details));
    header().addAction(import);
    header().addAction(create, widgets::ActionButton::Kind::Primary);
    empty().addAction(import);
    empty().addAction(actions.action(u"office.demo"_s));
}

QString PeoplePage::id() const { return u"people"_s; }

QString PeoplePage::title() const { return tr("People"); }

void PeoplePage::open(const QString& argument)
{
    if (m_figure->take(argument)) {
        filter().clear();
    } else {
        ListPage::open(argument);
    }
}

QWidget* PeoplePage::detailsPane() { return m_details; }

PeoplePage::Dress PeoplePage::dress() const
{
    return
        [lang = desk().lang(), today = desk().today()](models::PersonTableModel& model) { model.setView(lang, today); };
}

models::FilterBy<PersonListRow> PeoplePage::filterBy() const
{
    using core::search::NameReadings;
    return {.own =
                [readings = NameReadings()](const PersonListRow& row) mutable {
                    return QStringList{models::fullName(row), row.chineseName, row.passportNumber, row.permitNumber}
                           + readings.of(row.chineseName);
                },
        .shared = {{.group =
                        [](const PersonListRow& row) {
                            return QString::number(row.employer.value) + row.city + u'/' + row.nationality + u'/'
                                   + row.permitClass;
                        },
            .texts =
                [lang = desk().lang(), readings = NameReadings()](const PersonListRow& row) mutable {
                    return QStringList{row.employerName->zh, row.employerName->en,
                               RecordWords::ofNationality(row.nationality, lang), Words::ofCity(row.city),
                               Words::ofClass(row.permitClass)}
                           + readings.of(row.employerName->zh);
                }}}};
}

PeoplePage::Scope PeoplePage::scope() const
{
    const std::optional<QSet<qint64>> counted = m_figure->members();
    if (!counted) {
        return {};
    }
    return [counted = *counted](const PersonListRow& row) { return counted.contains(row.id.value); };
}

QString PeoplePage::countText(int shown) const { return tr("%Ln person(s)", nullptr, shown); }

void PeoplePage::showChosen()
{
    const PersonListRow* row = chosen();
    if (row == nullptr) {
        m_details->clear();
        return;
    }
    const core::types::Lang lang = desk().lang();
    const auto day = [lang](QDate date) { return date.isValid() ? Words::ofDate(date, lang) : QString(); };
    const auto expiry = [&](const QString& label, QDate date, const QString& why) {
        const widgets::Tone tone = RecordWords::toneOfExpiry(date, desk().today());
        return widgets::Detail{
            label, day(date), tone == widgets::Tone::Neutral ? std::nullopt : std::optional(tone), why};
    };
    const models::NamePair name = models::namePair(models::fullName(*row), row->chineseName, lang);
    m_details->setHeading(name.first, name.second);
    m_details->setGroups({
        {{}, {{tr("Nationality"), RecordWords::ofNationality(row->nationality, lang), {}},
                 {tr("Born on"), day(row->bornOn), {}}, {tr("Open cases"), QString::number(row->openCases), {}}}},
        {tr("Passport"),
            {{tr("Number"), row->passportNumber, {}},
                expiry(tr("Valid until"), row->passportExpiresOn, whyKey(u"passport-expires"_s, row->passport.value))}},
        {tr("Work permit"),
            {{tr("Number"), row->permitNumber, {}}, {tr("Class"), Words::ofClass(row->permitClass), {}},
                {tr("Form"), RecordWords::ofPermitForm(row->permitForm), {}},
                expiry(tr("Valid until"), row->permitValidTo, whyKey(u"permit-expires"_s, row->permit.value))}},
        {tr("Employment"),
            {{tr("Employer"), desk().say(row->employerName), {}}, {tr("Position"), desk().say(row->position), {}},
                {tr("City"), Words::ofCity(row->city), {}}}},
    });
}

void PeoplePage::openRecord(const PersonListRow& row)
{
    Q_EMIT navigationWanted(u"person"_s, QString::number(row.id.value));
}

void PeoplePage::edit()
{
    if (const PersonListRow* row = chosen()) {
        Q_EMIT navigationWanted(u"person-edit"_s, QString::number(row->id.value));
    }
}

void PeoplePage::retranslate()
{
    setFilterWords(tr("Name, passport, employer …"), tr("Filter people"));
    empty().setText(
        tr("Nobody here yet"), tr("Bring people in from a client's spreadsheet, or look around in the demo office."));
    m_figure->retranslate();
    ListPage::retranslate();
}

} // namespace ui::people
