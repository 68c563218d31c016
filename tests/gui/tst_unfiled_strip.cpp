// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_service.h"
#include "core/services/unfiled_change.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::services::Office;
using core::services::PersonService;
using core::services::unfiledChange;
using gui::kToday;
using gui::OfficeWindow;

/// W3: what a new passport asks for stands on its person's page until it is done or dismissed by name.
class TstUnfiledStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOfferStandsUntilACaseIsOpen_data() { week::languages(); }
    void theOfferStandsUntilACaseIsOpen();
    void theOfferIsDismissedByName_data() { week::languages(); }
    void theOfferIsDismissedByName();

private:
    /// Somebody of the demo office who just got another passport that asks for a case.
    [[nodiscard]] static core::PersonId withNewPassport(OfficeWindow& office);
    static void show(OfficeWindow& office, core::PersonId person);
};

core::PersonId TstUnfiledStrip::withNewPassport(OfficeWindow& office)
{
    core::PersonId chosen;
    week::write(office, [&chosen](Office& store) -> core::Result<void> {
        const auto people = PersonService(store).list();
        for (const core::services::PersonListRow& row : *people) {
            const auto added = PersonService(store).savePassport({.person = row.id,
                .number = u"X%1Y7"_s.arg(100000 + row.id.value),
                .issuingState = u"GBR"_s,
                .issuedOn = kToday.addDays(-2),
                .expiresOn = kToday.addYears(11)});
            const auto change = added ? unfiledChange(store, row.id) : added.failure();
            if (!change) {
                return change.failure();
            }
            if (*change) {
                chosen = row.id;
                return {};
            }
        }
        return core::Failure(core::FailureCode::RecordNotFound);
    });
    return chosen;
}

void TstUnfiledStrip::show(OfficeWindow& office, core::PersonId person)
{
    office.window().goTo(u"person"_s, QString::number(person.value));
    office.settle();
}

void TstUnfiledStrip::theOfferStandsUntilACaseIsOpen()
{
    const auto office = week::start();
    const core::PersonId person = withNewPassport(*office);
    show(*office, person);
    QTRY_VERIFY(office->shown<QPushButton>(u"unfiledOpen"_s) != nullptr);
    // Left with Esc and after a restart it stands there again.
    OfficeWindow::press(Qt::Key_Escape);
    show(*office, person);
    QTRY_VERIFY(office->shown<QPushButton>(u"unfiledOpen"_s) != nullptr);
    office->restart();
    show(*office, person);
    QTRY_VERIFY(office->shown<QPushButton>(u"unfiledOpen"_s) != nullptr);
    office->shown<QPushButton>(u"unfiledOpen"_s)->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    office->settle();
    QTRY_VERIFY(office->shown<QPushButton>(u"unfiledOpen"_s) == nullptr);
    QTRY_VERIFY(office->shown<QPushButton>(u"unfiledDismiss"_s) == nullptr);
    QVERIFY(!unfiledChange(office->office(), person)->has_value());
}

void TstUnfiledStrip::theOfferIsDismissedByName()
{
    const auto office = week::start();
    const core::PersonId person = withNewPassport(*office);
    show(*office, person);
    QTRY_VERIFY(office->shown<QPushButton>(u"unfiledDismiss"_s) != nullptr);
    office->shown<QPushButton>(u"unfiledDismiss"_s)->setFocus();
    office->prompts().expectQuestion(u"dismiss-change"_s, false);
    OfficeWindow::press(Qt::Key_Space);
    office->settle();
    QVERIFY(office->shown<QPushButton>(u"unfiledDismiss"_s) != nullptr);
    office->prompts().expectQuestion(u"dismiss-change"_s, true);
    OfficeWindow::press(Qt::Key_Space);
    office->settle();
    QTRY_VERIFY(office->shown<QPushButton>(u"unfiledDismiss"_s) == nullptr);
    office->restart();
    show(*office, person);
    QVERIFY(office->shown<QPushButton>(u"unfiledDismiss"_s) == nullptr);
}

static const support::Registered<TstUnfiledStrip> registered;

#include "tst_unfiled_strip.moc"
