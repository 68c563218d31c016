// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/unfiled_strip.h"

#include "ui/models/words.h"
#include "ui/record_pages/offer_panel.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui::people {

using core::services::Office;
using core::services::UnfiledChange;
using record_pages::OfferPanel;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

UnfiledStrip::UnfiledStrip(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk),
      m_offers(new OfferPanel(desk, record_pages::OfferList::Main::Shown, u"unfiled"_s, this)),
      m_dismiss(new QPushButton(this))
{
    m_dismiss->setObjectName(u"unfiledDismiss"_s);
    m_dismiss->setProperty("kind", u"quiet"_s);
    m_desk.shell().actions().followWriting(m_dismiss);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSection, 0, metrics::kSection, 0);
    row->setSpacing(metrics::kMargin);
    row->addWidget(m_offers, 1);
    auto* dismiss = new QVBoxLayout; // level with the button that opens
    dismiss->setContentsMargins(0, 0, 0, metrics::kGap);
    dismiss->addStretch();
    dismiss->addWidget(m_dismiss);
    row->addLayout(dismiss);
    connect(m_dismiss, &QPushButton::clicked, this, &UnfiledStrip::dismiss);
    hide();
}

void UnfiledStrip::read(core::PersonId person)
{
    if (std::exchange(m_person, person) != person) {
        show({}, {});
    }
    struct Sheet
    {
        std::optional<UnfiledChange> change;
        models::SourceTitles titles;
    };
    m_desk.read(
        this,
        [person](Office& office) -> core::Result<Sheet> {
            core::Result<std::optional<UnfiledChange>> change = core::services::unfiledChange(office, person);
            return change ? core::Result<Sheet>(Sheet{std::move(change).value(), models::sourceTitles(office.rules())})
                          : change.failure();
        },
        [this, person](const Sheet& sheet) {
            if (person == m_person) {
                show(sheet.change, sheet.titles);
            }
        },
        [](const core::Failure&) {}); // the page itself says what is wrong with the person
}

void UnfiledStrip::show(std::optional<UnfiledChange> change, const models::SourceTitles& titles)
{
    m_change = std::move(change);
    if (m_change) {
        m_offers->setSheet({{m_change->offer}, titles},
            u"person/%1/passport/%2/change"_s.arg(m_person.value).arg(m_change->passport.value));
    } else {
        m_offers->setSheet({}, {});
    }
    retranslate();
    setVisible(m_change.has_value());
}

void UnfiledStrip::dismiss()
{
    if (!m_change) {
        return;
    }
    shell::Question question;
    question.id = u"dismiss-change"_s;
    question.title = tr("No case needed");
    question.text = tr("Is nothing to be filed for this passport?");
    question.detail = tr("The offer goes from this page for good. The case can still be opened with Ctrl+Shift+N.");
    question.yesText = tr("Nothing is to be filed");
    question.harmful = true;
    if (!m_desk.shell().prompts().ask(question)) {
        return;
    }
    m_desk.write(
        this, {},
        [person = m_person, passport = m_change->passport](
            Office& office) { return core::services::dismissChange(office, person, passport); },
        [this] { m_desk.shell().reporter().done(tr("The offer is gone.")); });
}

void UnfiledStrip::retranslate()
{
    if (m_change) {
        m_offers->setTitle(tr("Changes not yet filed: the passport was replaced (%1)")
                               .arg(models::Words::ofDate(m_change->since, m_desk.lang())));
    }
    m_dismiss->setText(tr("No case needed …"));
    m_offers->retranslate();
}

} // namespace ui::people
