// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/composition_root.h"

#include "app/desktop/search_answers.h"
#include "app/desktop/start_checks.h"
#include "app/desktop/window_pages.h"
#include "core/services/staff_service.h"
#include "core/services/store_warnings.h"
#include "ui/case_page/case_page.h"
#include "ui/help/help_page.h"
#include "ui/models/moment_words.h"
#include "ui/shell/status_line.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace desktop {

using core::services::Changes;
using core::services::Office;
using core::services::OfficeMode;
using ui::shell::StatusLine;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isSheet(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending == "xlsx"_L1 || ending == "csv"_L1 || ending == "xls"_L1; // the import says what to do with the last
}

} // namespace

CompositionRoot::CompositionRoot(const Surroundings& surroundings, const QString& storeFolder, MakeStore makeStore)
    : m_environment(surroundings.environment), m_storeFolder(storeFolder),
      m_made(makeStore ? std::async(std::launch::async, std::move(makeStore)).share()
                       : std::shared_future<core::Result<void>>()),
      m_shell(surroundings.application, surroundings.settings, surroundings.prompts),
      m_lock(m_shell, storeFolder, surroundings.environment.passphraseCost),
      m_founding(m_shell, storeFolder, surroundings.environment), m_store(officeMaker()),
      m_desk(m_store, m_changes, m_shell, surroundings.environment.clock), m_undoActions(m_desk, this),
      m_reminders(m_desk, surroundings.environment.clock), m_backups(m_desk, surroundings.environment.clock)
{
    qRegisterMetaType<Changes>();
    addPages(window(), m_desk, m_storeFolder);
    connectWindow();
    m_lock.guard(m_store);
}

CompositionRoot::~CompositionRoot()
{
    Q_EMIT m_shell.aboutToLock(); // the store finishes what it is asked now
    m_restoring.waitForFinished();
    m_soundBackup.waitForFinished();
}

core::services::StoreThread::MakeOffice CompositionRoot::officeMaker()
{
    return [this, made = m_made](OfficeMode mode) -> core::Result<std::unique_ptr<Office>> {
        if (made.valid() && !made.get()) {
            return made.get().failure();
        }
        auto office = Office::open(m_storeFolder, m_environment, mode, m_lock.access());
        if (office && mode == OfficeMode::ReadWrite) {
            // Runs on the writing thread; the hub lives here. What is queued for a hub that has gone is dropped.
            (*office)->setAnnouncer([hub = &m_changes](const Changes& changes) {
                QMetaObject::invokeMethod(
                    hub, [hub, changes] { hub->announce(changes); }, Qt::QueuedConnection);
            });
        }
        return office;
    };
}

void CompositionRoot::connectWindow()
{
    window().setSearch([this](const QString& text) { return searchFor(m_store, text, m_desk.lang()); });
    connect(
        m_shell.actions().action(u"case.new"_s), &QAction::triggered, this, [this] { window().goTo(u"case-new"_s); });
    connect(m_shell.actions().action(u"case.new-rules"_s), &QAction::triggered, this,
        [this] { window().goTo(u"rule-moves"_s); });
    connect(m_shell.actions().action(u"import.people"_s), &QAction::triggered, this,
        [this] { window().goTo(u"import"_s); });
    connect(
        m_shell.actions().action(u"office.staff"_s), &QAction::triggered, this, [this] { window().goTo(u"staff"_s); });
    connect(m_shell.actions().action(u"office.bin"_s), &QAction::triggered, this, [this] { window().goTo(u"bin"_s); });
    connect(m_shell.actions().action(u"office.settings"_s), &QAction::triggered, this,
        [this] { window().goTo(u"settings"_s); });
    connect(m_shell.actions().action(u"office.backups"_s), &QAction::triggered, this,
        [this] { window().goTo(u"backups"_s); });
    connect(&m_shell, &ui::shell::Shell::restoreWanted, this, &CompositionRoot::restore);
    connect(&m_restoring, &QFutureWatcherBase::finished, this, [this] { finishRestoring(m_restoring.result()); });
    connect(&m_soundBackup, &QFutureWatcherBase::finished, this, [this] { offer(m_soundBackup.result()); });
    connect(&window().statusLine(), &StatusLine::chosen, this, [this] { window().goTo(u"staff"_s); });
    connect(m_shell.actions().action(u"help.show"_s), &QAction::triggered, this, &CompositionRoot::showHelp);
    connect(m_shell.actions().action(u"help.keys"_s), &QAction::triggered, this, &CompositionRoot::showKeys);
    connect(m_shell.actions().action(u"page.reload"_s), &QAction::triggered, this, &CompositionRoot::showStore);
    QAction* demo = m_shell.actions().action(u"office.demo"_s);
    demo->setEnabled(m_storeFolder != demoStore());
    connect(demo, &QAction::triggered, this, [] { QApplication::exit(kDemoOfficeWanted); });
    connect(&window(), &ui::shell::MainWindow::filesReceived, this, &CompositionRoot::openFiles);
    connect(&m_shell.language(), &ui::shell::LanguageSwitch::changed, this, [this] {
        if (window().isVisible()) { // not while a new office is founded or the store is locked
            showStore();
        }
    });
    connect(&m_lock, &OfficeLock::unlocked, this, &CompositionRoot::goOn);
    connect(
        &m_lock, &OfficeLock::newPassphraseWanted, this, [this] { window().goTo(u"staff"_s, u"new-passphrase"_s); });
    connect(&m_lock, &OfficeLock::tried, &m_founding, &OfficeFounding::leave);
    connect(&m_founding, &OfficeFounding::founded, this, &CompositionRoot::takeFounded);
    connect(&m_founding, &OfficeFounding::demoWanted, demo, &QAction::trigger);
}

void CompositionRoot::show()
{
    window().restorePlace();
    if (m_lock.isLocked()) {
        m_lock.showLock();
    } else if (m_made.valid()) {
        waitForStore();
        window().show();
    } else if (!QFileInfo::exists(m_storeFolder)) {
        m_founding.ask();
    } else {
        begin();
    }
}

void CompositionRoot::takeFounded(const QString& passphrase)
{
    m_lock.guard(m_store);
    if (m_lock.isLocked()) {
        m_lock.open(passphrase); // the window of the founding stands until then
    } else {
        m_founding.leave();
        begin();
        openFiles(std::exchange(m_waitingFiles, {}));
    }
}

void CompositionRoot::waitForStore()
{
    m_waiting = new ui::shell::WaitingScreen(window());
    const auto end = [this] {
        delete m_waiting;
        m_waiting = nullptr;
    };
    m_desk.read(
        this, [](Office&) { return core::Result<void>(); },
        [this, end] {
            end();
            begin();
            openFiles(std::exchange(m_waitingFiles, {}));
        },
        [this](const core::Failure& failure) {
            m_shell.reporter().failureNow(failure);
            QApplication::exit(core::exitCodeOf(failure.code));
        });
}

void CompositionRoot::begin()
{
    m_hasBegun = true;
    window().restorePage();
    window().show();
    showStore();
    m_undoActions.refresh();
    m_reminders.look();
    tellWarnings();
}

void CompositionRoot::tellWarnings()
{
    m_desk.read(this, core::services::storeWarnings, [this](const QList<core::Failure>& warnings) {
        for (const core::Failure& each : warnings) {
            m_shell.reporter().failure(each);
        }
    });
}

void CompositionRoot::goOn()
{
    if (!m_hasBegun) {
        begin();
    } else {
        window().show();
        m_desk.renewOffices();
        showStore();
        m_undoActions.refresh();
    }
    openFiles(std::exchange(m_waitingFiles, {}));
}

void CompositionRoot::restore(const QString& backup)
{
    if (isWaiting()) {
        return;
    }
    m_waiting = new ui::shell::WaitingScreen(window(), ui::shell::WaitingScreen::For::Restore);
    Q_EMIT m_shell.aboutToLock();
    m_lock.hold();
    const auto restoreIt = [this, backup, access = m_lock.access()] {
        m_restoring.setFuture(QtConcurrent::run([backup, to = m_storeFolder, environment = m_environment, access] {
            return core::services::backups::restore(backup, to, environment, access);
        }));
    };
    m_store.lock([this, restoreIt] { QMetaObject::invokeMethod(this, restoreIt, Qt::QueuedConnection); });
}

void CompositionRoot::finishRestoring(const Restored& outcome)
{
    delete std::exchange(m_waiting, nullptr);
    if (outcome && m_lock.isEncrypted()) {
        // The key in memory opens it, but the passphrases may be other ones: whoever goes on can open it again.
        m_lock.lockAnew();
    }
    m_lock.release();
    if (m_lock.isLocked()) {
        connect(
            &m_lock, &OfficeLock::unlocked, this, [this, outcome] { tellRestored(outcome); }, Qt::SingleShotConnection);
        return;
    }
    goOn();
    tellRestored(outcome);
}

void CompositionRoot::tellRestored(const Restored& outcome)
{
    if (!outcome) {
        m_shell.reporter().failureNow(outcome.failure());
        return;
    }
    m_shell.reporter().done(tr("The backup is the store now. What was there before is kept in %1.")
                                .arg(QDir::toNativeSeparators(outcome->keptAside)));
}

void CompositionRoot::tellHindrance(const core::Failure& failure)
{
    m_shell.reporter().failureNow(failure);
    lockWhereKeyIsGone(failure);
    if (failure.code == core::FailureCode::StoreDamaged && !std::exchange(m_hasOffered, true)) {
        lookForSoundBackup();
    }
}

void CompositionRoot::lockWhereKeyIsGone(const core::Failure& failure)
{
    if (failure.code == core::FailureCode::PassphraseWrong || failure.code == core::FailureCode::StaffInactive) {
        m_lock.lockAnew();
    }
}

void CompositionRoot::lookForSoundBackup()
{
    const QString second = m_shell.settings().value(ui::shell::Setting::BackupFolder).toString();
    m_soundBackup.setFuture(QtConcurrent::run(
        [places = core::services::BackupPlaces{m_storeFolder, second}, environment = m_environment,
            access = m_lock.access()] { return core::services::backups::lastSound(places, environment, access); }));
}

void CompositionRoot::offer(const core::Result<std::optional<core::services::ListedBackup>>& backup)
{
    if (!backup || !backup->has_value() || m_lock.isLocked() || isWaiting()) {
        return;
    }
    const core::storage::BackupEntry& entry = (*backup)->entry;
    ui::shell::Question question;
    question.id = u"restore-sound-backup"_s;
    question.title = tr("Restore a backup");
    question.text = tr("There is a whole backup of %1. Go on with it?")
                        .arg(ui::models::momentInWords(entry.madeAt, m_desk.lang()));
    question.detail = tr("All of it was looked at. The damaged store is kept in a folder beside it.");
    question.yesText = tr("Restore it");
    question.noText = tr("Not now");
    if (m_shell.prompts().ask(question)) {
        restore(entry.path);
    }
}

void CompositionRoot::tellOfMissingParts(const core::Failure& failure)
{
    m_shell.prompts().inform({core::failureName(failure.code), tr("PermitDesk"),
        tr("A part of PermitDesk is missing: %1").arg(QDir::toNativeSeparators(failure.args.value(u"file"_s))),
        tr("Your store is untouched. Install PermitDesk again, and it opens as before."), true});
}

void CompositionRoot::openFiles(const QStringList& files)
{
    if (isWaiting() || !m_hasBegun || m_lock.isLocked()) {
        m_waitingFiles += files;
        return;
    }
    auto* page = qobject_cast<ui::case_page::CasePage*>(window().currentPage());
    QStringList received;
    for (const QString& file : files) {
        if (isSheet(file)) {
            window().goTo(u"import"_s, file);
        } else if (page != nullptr && files.size() == 1) {
            page->receiveFile(file);
        } else {
            received.append(file);
        }
    }
    if (!received.isEmpty()) {
        window().goTo(u"inbox"_s, received.join(u'\n'));
    }
}

void CompositionRoot::showHelp()
{
    const ui::shell::Page* shown = window().currentPage();
    if (shown != nullptr && shown->id() == "help"_L1) {
        window().goBack();
    } else {
        window().goTo(u"help"_s, ui::help::HelpPage::topicOf(shown != nullptr ? shown->id() : QString()));
    }
}

void CompositionRoot::showKeys()
{
    const ui::shell::Page* shown = window().currentPage();
    if (shown != nullptr && shown->id() == "keys"_L1) {
        window().goBack();
    } else {
        window().goTo(u"keys"_s);
    }
}

void CompositionRoot::showStore()
{
    struct Standing
    {
        QString officeName;
        QString staffName;
    };
    const auto ask = [](Office& office) -> core::Result<Standing> {
        const auto staff = core::services::StaffService(office).list();
        if (!staff) {
            return staff.failure();
        }
        Standing standing{office.officeName(), {}};
        for (const core::domain::Staff& each : *staff) {
            if (each.id == office.actor()) {
                standing.staffName = each.name;
            }
        }
        return standing;
    };
    StatusLine& line = window().statusLine();
    m_desk.read(
        this, ask,
        [this, &line](const Standing& standing) {
            line.setItem(StatusLine::Item::Store, standing.officeName, m_storeFolder);
            line.setItem(StatusLine::Item::Staff, standing.staffName);
        },
        [this](const core::Failure& failure) { tellHindrance(failure); });
    m_desk.write(
        this, {}, [](Office&) { return core::Result<void>(); }, [this] { setWriting(std::nullopt); },
        [this](const core::Failure& failure) {
            setWriting(failure);
            lockWhereKeyIsGone(failure);
        });
}

void CompositionRoot::setWriting(const std::optional<core::Failure>& hindrance)
{
    m_shell.actions().setWriting(!hindrance);
    if (!hindrance) {
        window().statusLine().setItem(StatusLine::Item::Lock, {});
        m_backups.begin();
    } else {
        const core::FailureTexts::Text words = m_shell.failures().of(*hindrance);
        window().statusLine().setItem(
            StatusLine::Item::Lock, tr("Read only: %1").arg(words.happened), words.advice, ui::models::Tone::Due);
        if (!m_isHindered) {
            m_shell.reporter().failure(*hindrance);
        }
    }
    m_isHindered = hindrance.has_value();
}

} // namespace desktop
