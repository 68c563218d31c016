// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/staff_page.h"

#include "core/services/key_service.h"
#include "core/services/staff_service.h"
#include "ui/office/leave_form.h"
#include "ui/office/passphrase_form.h"
#include "ui/office/recovery_sheet.h"
#include "ui/office/security_panel.h"
#include "ui/office/staff_table_model.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/section_header.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::office {

using core::services::KeyService;
using core::services::ListedStaff;
using core::services::Office;
using core::services::StaffService;
using core::services::StaffStanding;
using widgets::RecordTable;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

StaffPage::StaffPage(shell::Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_header(new widgets::PageHeader(this)), m_table(new RecordTable(this)),
      m_model(new StaffTableModel(this)), m_securityTitle(new widgets::SectionHeader(this)),
      m_scroll(new QScrollArea(this)), m_leave(new LeaveForm(desk)), m_passphrase(new PassphraseForm(desk)),
      m_recovery(new RecoverySheet(desk)), m_security(new SecurityPanel(desk))
{
    makeActions();
    build();
    connectForms();
    new shell::PageRefresher(*this, m_desk.changes());
}

void StaffPage::makeActions()
{
    const auto make = [this](const QString& id, void (StaffPage::*act)()) {
        QAction* action = m_desk.shell().actions().makeFor(this, id);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_new = m_desk.shell().actions().makeFor(this, u"record.new"_s);
    connect(m_new, &QAction::triggered, this, [this] { Q_EMIT navigationWanted(u"staff-edit"_s, u"new"_s); });
    m_edit = make(u"record.edit"_s, &StaffPage::edit);
    m_leaves = make(u"staff.leave"_s, &StaffPage::askWhoTakesOver);
    m_give = make(u"passphrase.give"_s, &StaffPage::askForPassphrase);
    m_take = make(u"passphrase.take"_s, &StaffPage::takePassphrase);
    m_own = make(u"passphrase.own"_s, &StaffPage::askForOwnPassphrase);
    m_recoveryKey = make(u"passphrase.recovery"_s, &StaffPage::makeRecoveryKey);
}

void StaffPage::build()
{
    for (QAction* action : {m_give, m_take, m_leaves, m_edit}) {
        m_header->addAction(action);
    }
    m_header->addAction(m_new, widgets::ActionButton::Kind::Primary);
    m_table->setObjectName(u"staffTable"_s);
    m_table->setTwoLineRows(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 0, 144, 144});
    m_securityTitle->setContentsMargins(metrics::kSection, metrics::kPad, metrics::kSection, 0);
    m_securityTitle->addAction(m_own);
    m_securityTitle->addAction(m_recoveryKey);
    m_scroll->setWidget(buildBelow());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);
    column->addWidget(m_securityTitle);
    column->addWidget(m_scroll, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StaffPage::showChosen);
    connect(m_table, &RecordTable::rowOpened, this, &StaffPage::edit);
}

QWidget* StaffPage::buildBelow()
{
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(metrics::kSection, metrics::kGap, metrics::kSection, metrics::kSection);
    column->setSpacing(metrics::kMargin);
    for (QWidget* part : std::initializer_list<QWidget*>{m_leave, m_passphrase, m_recovery, m_security}) {
        column->addWidget(part);
    }
    column->addStretch();
    return below;
}

void StaffPage::connectForms()
{
    connect(&m_desk.shell(), &shell::Shell::aboutToLock, this, &StaffPage::leaveForms);
    connect(m_leave, &LeaveForm::cancelled, this, &StaffPage::leaveForms);
    connect(m_passphrase, &PassphraseForm::cancelled, this, &StaffPage::leaveForms);
    connect(m_passphrase, &PassphraseForm::given, this, &StaffPage::givePassphrase);
    connect(m_recovery, &RecoverySheet::kept, this, &StaffPage::keepRecoveryKey);
    connect(m_leave, &LeaveForm::confirmed, this, [this](core::StaffId leaving, core::StaffId heir) {
        m_desk.write(
            this, {}, [leaving, heir](Office& office) { return StaffService(office).deactivate(leaving, heir); },
            [this, draft = m_leave->draft().key()] {
                m_leave->draft().end(draft);
                finish(tr("Handed over; they can no longer work in this store."));
            });
    });
    connect(m_security, &SecurityPanel::reviewChosen, this, [this](bool isWanted) {
        m_desk.write(
            this, {},
            [isWanted, because = tr("Chosen on the page Staff and Security")](
                Office& office) { return core::services::chooseReview(office, isWanted, because); },
            [this, isWanted] {
                m_desk.reportDone(isWanted ? tr("Cases wait for a review before they are submitted.")
                                           : tr("Cases are submitted without a review."));
            },
            [this](const core::Failure& failure) {
                m_desk.shell().reporter().failure(failure);
                reload(); // the tick goes back
            });
    });
}

QString StaffPage::id() const { return u"staff"_s; }

QString StaffPage::title() const { return tr("Staff and security"); }

QString StaffPage::railPage() const { return {}; }

QWidget* StaffPage::firstFocus() { return m_table; }

void StaffPage::open(const QString& argument)
{
    if (argument.isEmpty()) {
        return;
    }
    m_desk.read(this, core::services::readStaffStanding, [this, argument](const StaffStanding& standing) {
        show(standing);
        if (argument == "recovery-key"_L1 && m_recoveryKey->isEnabled() && !standing.isRecoveryKeyKept) {
            makeRecoveryKey();
        } else if (argument == "new-passphrase"_L1 && m_own->isEnabled() && standing.isOpenedByRecoveryKey) {
            askForForgottenPassphrase();
        }
    });
}

void StaffPage::reload()
{
    m_desk.read(this, core::services::readStaffStanding, [this](const StaffStanding& standing) { show(standing); });
}

void StaffPage::show(const StaffStanding& standing)
{
    const ListedStaff* before = chosen();
    const core::StaffId kept = before != nullptr ? before->staff.id : core::StaffId();
    m_standing = standing;
    m_model->setEncrypted(standing.isEncrypted);
    m_model->setRecords(standing.staff);
    m_security->setStanding(standing);
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->record(i).staff.id == kept) {
            row = i;
        }
    }
    if (m_model->rowCount() > 0) {
        m_table->selectRecordRow(row);
    }
    m_header->setRemark(tr("%n member(s)", nullptr, m_model->rowCount()));
    showChosen();
}

const ListedStaff* StaffPage::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->record(row);
}

const ListedStaff* StaffPage::actor() const
{
    const auto found = std::ranges::find_if(m_standing.staff, &ListedStaff::isActor);
    return found == m_standing.staff.end() ? nullptr : &*found;
}

void StaffPage::showChosen()
{
    const ListedStaff* row = chosen();
    const bool mayChange = m_standing.isActorAdministrator;
    const bool isActive = row != nullptr && row->staff.isActive;
    const bool isOpened = mayChange && m_standing.isEncrypted;
    m_new->setEnabled(mayChange);
    m_edit->setEnabled(mayChange && row != nullptr);
    m_leaves->setEnabled(mayChange && isActive && m_standing.staff.size() > 1);
    m_give->setEnabled(isOpened && isActive && !row->hasPassphrase);
    m_take->setEnabled(isOpened && row != nullptr && row->hasPassphrase);
    m_own->setEnabled(
        m_standing.isEncrypted && actor() != nullptr && (actor()->hasPassphrase || m_standing.isOpenedByRecoveryKey));
    m_recoveryKey->setEnabled(isOpened);
}

void StaffPage::edit()
{
    if (const ListedStaff* row = chosen(); row != nullptr && m_edit->isEnabled()) {
        Q_EMIT navigationWanted(u"staff-edit"_s, QString::number(row->staff.id.value));
    }
}

void StaffPage::askWhoTakesOver()
{
    const ListedStaff* row = chosen();
    if (row == nullptr) {
        return;
    }
    QList<core::domain::Staff> heirs;
    for (const ListedStaff& each : std::as_const(m_standing.staff)) {
        if (each.staff.isActive && each.staff.id != row->staff.id) {
            heirs.append(each.staff);
        }
    }
    leaveForms();
    m_leave->ask(row->staff, heirs);
    m_scroll->ensureWidgetVisible(m_leave);
}

void StaffPage::askForPassphrase()
{
    if (const ListedStaff* row = chosen()) {
        leaveForms();
        m_receiver = row->staff.id;
        m_passphrase->askFor(row->staff.name);
        m_scroll->ensureWidgetVisible(m_passphrase);
    }
}

void StaffPage::askForOwnPassphrase()
{
    if (m_standing.isOpenedByRecoveryKey) {
        askForForgottenPassphrase();
        return;
    }
    leaveForms();
    m_receiver = {};
    m_passphrase->askForOwn();
    m_scroll->ensureWidgetVisible(m_passphrase);
}

void StaffPage::askForForgottenPassphrase()
{
    QList<core::domain::Staff> owners;
    for (const ListedStaff& each : std::as_const(m_standing.staff)) {
        if (each.staff.isActive) {
            owners.append(each.staff);
        }
    }
    leaveForms();
    m_receiver = {};
    m_passphrase->askForForgotten(owners, actor() != nullptr ? actor()->staff.id : core::StaffId());
    m_scroll->ensureWidgetVisible(m_passphrase);
}

void StaffPage::givePassphrase(const QString& former, const QString& passphrase)
{
    const core::StaffId forgetful = m_passphrase->forgottenOf();
    const auto act = [receiver = m_receiver, forgetful, former, passphrase](Office& office) {
        KeyService keys(office);
        return forgetful.isStored()  ? keys.replace(forgetful, passphrase)
               : receiver.isStored() ? keys.add(receiver, passphrase)
                                     : keys.changeOwn(former, passphrase);
    };
    const QString done = forgetful.isStored()    ? tr("The store opens with the new passphrase now.")
                         : m_receiver.isStored() ? tr("They can open the store with it now.")
                                                 : tr("The store opens with your new passphrase now.");
    m_desk.write(
        this, tr("Making the key …"), act, [this, done] { finish(done); },
        [this](const core::Failure& failure) {
            if (!m_passphrase->refuse(failure)) {
                m_desk.shell().reporter().failure(failure);
            }
        });
}

void StaffPage::takePassphrase()
{
    const ListedStaff* row = chosen();
    if (row == nullptr) {
        return;
    }
    shell::Question question;
    question.id = u"take-passphrase"_s;
    question.title = tr("Take the passphrase away");
    question.text = tr("%1 will no longer be able to open the store.").arg(row->staff.name);
    question.detail =
        tr("What they may have copied before stays readable to them. Nothing undoes this; a new passphrase can "
           "be given at any time.");
    question.yesText = tr("Take it away");
    question.harmful = true;
    if (!m_desk.shell().prompts().ask(question)) {
        return;
    }
    m_desk.write(
        this, {}, [id = row->staff.id](Office& office) { return KeyService(office).removeOf(id); },
        [this] { finish(tr("Their passphrase no longer opens the store.")); });
}

void StaffPage::keepRecoveryKey()
{
    m_desk.write(
        this, {}, [](Office& office) { return KeyService(office).keepRecoveryKey(); },
        [this] {
            m_standing.isRecoveryKeyKept = true;
            finish(tr("The recovery key is in safe keeping."));
        });
}

bool StaffPage::isFormerKeyKept()
{
    shell::Question question;
    question.id = u"recovery-kept"_s;
    question.title = tr("The recovery key");
    question.text = tr("A recovery key was made before, and nobody has said that it is kept. Is it printed or written "
                       "down, and locked away?");
    question.detail = tr("It cannot be shown again. Where nobody has it, make a new one in its place.");
    question.yesText = tr("It is in safe keeping");
    question.noText = tr("No");
    question.harmful = true;
    return m_desk.shell().prompts().ask(question);
}

void StaffPage::makeRecoveryKey()
{
    const bool isShown = m_recovery->isVisible();
    if (m_standing.hasRecoveryKey && !m_standing.isRecoveryKeyKept && !isShown && isFormerKeyKept()) {
        keepRecoveryKey();
        return;
    }
    if (m_standing.hasRecoveryKey) {
        shell::Question question;
        question.id = u"renew-recovery"_s;
        question.title = tr("New recovery key");
        question.text = tr("The recovery key that was printed before will no longer open the store.");
        question.yesText = tr("Make a new one");
        question.harmful = true;
        if (!m_desk.shell().prompts().ask(question)) {
            return;
        }
    }
    m_desk.write(
        this, {}, [](Office& office) { return KeyService(office).renewRecoveryKey(); },
        [this](const QString& key) {
            m_standing.hasRecoveryKey = true;
            m_standing.isRecoveryKeyKept = false;
            m_recovery->hide(); // the former key, which is no longer good
            leaveForms();
            m_recovery->showKey(key);
            m_scroll->ensureWidgetVisible(m_recovery);
            reload();
        });
}

void StaffPage::leaveForms()
{
    const bool held = m_leave->isAncestorOf(focusWidget()) || m_passphrase->isAncestorOf(focusWidget())
                      || m_recovery->isAncestorOf(focusWidget());
    if (m_recovery->isVisibleTo(this) && !m_standing.isRecoveryKeyKept && window()->isVisible()) {
        m_desk.shell().reporter().note(tr("The recovery key is no longer shown, and nobody has said that it is kept."),
            tr("Today keeps asking for it. Where it is printed or written down, say so there; otherwise make a new "
               "one."));
    }
    m_leave->hide();
    m_passphrase->hide();
    m_recovery->hide();
    if (held && isVisible()) {
        m_table->setFocus();
    }
}

void StaffPage::finish(const QString& done)
{
    leaveForms();
    reload();
    m_desk.shell().reporter().done(done);
}

void StaffPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!event->spontaneous()) {
        leaveForms();
    }
}

void StaffPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setRemark(tr("%n member(s)", nullptr, m_model->rowCount()));
    m_table->setAccessibleName(tr("Staff"));
    m_securityTitle->setTitle(tr("Security"));
    m_model->retranslate();
    m_leave->retranslate();
    m_passphrase->retranslate();
    m_recovery->retranslate();
    m_security->retranslate();
}

} // namespace ui::office
