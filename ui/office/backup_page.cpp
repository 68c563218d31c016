// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/backup_page.h"

#include "core/storage/key_ring.h"
#include "ui/models/moment_words.h"
#include "ui/office/backup_table_model.h"
#include "ui/shell/page_refresher.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QDir>
#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace ui::office {

using core::Failure;
using core::Result;
using core::services::BackupPlaces;
using core::services::BackupRound;
using core::services::BackupService;
using core::services::ListedBackup;
using core::services::Office;
using shell::Setting;
using widgets::RecordTable;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

BackupPage::BackupPage(shell::Desk& desk, QString storeFolder, QWidget* parent)
    : Page(parent), m_desk(desk), m_storeFolder(std::move(storeFolder)), m_header(new widgets::PageHeader(this)),
      m_place(new QLabel(this)), m_table(new RecordTable(this)), m_model(new BackupTableModel(this)),
      m_empty(new widgets::EmptyState(u"database"_s))
{
    makeActions();
    build();
    new shell::PageRefresher(*this, m_desk.changes());
    connect(&m_desk.shell(), &shell::Shell::backupsChanged, this, &BackupPage::reload);
}

void BackupPage::makeActions()
{
    const auto make = [this](const QString& id, void (BackupPage::*act)()) {
        QAction* action = m_desk.shell().actions().makeFor(this, id);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_now = make(u"backup.now"_s, &BackupPage::backUp);
    m_check = make(u"backup.check"_s, &BackupPage::check);
    m_restore = make(u"backup.restore"_s, &BackupPage::restore);
    m_choosePlace = make(u"backup.place"_s, &BackupPage::choosePlace);
}

void BackupPage::build()
{
    for (QAction* action : {m_choosePlace, m_check, m_restore}) {
        m_header->addAction(action);
    }
    m_header->addAction(m_now, widgets::ActionButton::Kind::Primary);
    m_place->setObjectName(u"backupPlace"_s);
    m_place->setProperty("muted", true);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kPad);
    m_table->setObjectName(u"backupTable"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 0, 144, 0});
    m_table->setEmptyState(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_place);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupPage::showChosen);
    connect(m_table, &RecordTable::rowOpened, this, &BackupPage::check);
}

QString BackupPage::id() const { return u"backups"_s; }

QString BackupPage::title() const { return tr("Backups"); }

QString BackupPage::railPage() const { return {}; }

QWidget* BackupPage::firstFocus() { return m_table; }

QString BackupPage::secondFolder() const { return m_desk.shell().settings().value(Setting::BackupFolder).toString(); }

void BackupPage::reload()
{
    QtConcurrent::run([places = BackupPlaces{m_storeFolder, secondFolder()}] {
        return core::services::backups::list(places);
    }).then(this, [this](const QList<ListedBackup>& backups) {
        m_model->setRecords(backups);
        if (!backups.isEmpty() && chosen() == nullptr) {
            m_table->selectRecordRow(0);
        }
        m_header->setRemark(tr("%n backup(s)", nullptr, m_model->rowCount()));
        showChosen();
    });
}

const ListedBackup* BackupPage::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->record(row);
}

void BackupPage::showChosen()
{
    m_check->setEnabled(chosen() != nullptr);
    m_restore->setEnabled(chosen() != nullptr);
}

void BackupPage::backUp()
{
    const auto act = [second = secondFolder()](
                         Office& office) -> Result<BackupRound> { return BackupService(office, second).backUpNow(); };
    m_desk.read(this, act, [this](const BackupRound& round) {
        reload();
        if (round.trouble) {
            m_desk.shell().reporter().failure(*round.trouble);
        }
        if (!round.made.isEmpty()) {
            m_desk.shell().reporter().done(tr("A backup was made and checked."));
        }
    });
}

void BackupPage::check()
{
    const ListedBackup* backup = chosen();
    if (backup == nullptr) {
        return;
    }
    const QString path = backup->entry.path;
    m_desk.read(
        this, [path](Office& office) { return BackupService(office).check(path); },
        [this, path](const std::optional<Failure>& damage) {
            m_model->setChecked(path, damage ? m_desk.shell().failures().of(*damage).happened : QString());
            if (!damage) {
                m_desk.shell().reporter().done(
                    tr("This backup is whole: every record, document and entry of its history."));
            }
        });
}

void BackupPage::restore()
{
    const ListedBackup* backup = chosen();
    if (backup == nullptr) {
        return;
    }
    m_desk.read(
        this, core::services::backups::mayRestore, [this, backup = *backup] { askRestore(backup); },
        [this, backup = *backup](const Failure& failure) {
            // What a damaged store says of roles is lost; what is there is kept, and the backup's passphrases count.
            if (failure.code == core::FailureCode::StoreDamaged) {
                askRestore(backup);
            } else {
                m_desk.shell().reporter().failure(failure);
            }
        });
}

void BackupPage::askRestore(const ListedBackup& backup)
{
    shell::Question question;
    question.id = u"restore-backup"_s;
    question.title = tr("Restore a backup");
    question.text = tr("The store goes back to %1. What was done since is no longer in it.")
                        .arg(models::momentInWords(backup.entry.madeAt, m_desk.lang()));
    question.detail = tr("The store as it is now is kept whole in a folder beside it, and the backups stay.");
    if (core::storage::KeyRing::isThere(backup.entry.path)) {
        question.detail += u'\n' + tr("It opens by the passphrases of that day, and asks for one when it is done.");
    }
    question.yesText = tr("Restore it");
    question.harmful = true;
    if (m_desk.shell().prompts().ask(question)) {
        Q_EMIT m_desk.shell().restoreWanted(backup.entry.path);
    }
}

void BackupPage::choosePlace()
{
    const std::optional<QString> folder =
        m_desk.shell().prompts().chooseFolder(u"backup-place"_s, tr("Second folder for backups"));
    if (folder) {
        m_desk.shell().settings().setValue(Setting::BackupFolder, *folder);
        Q_EMIT m_desk.shell().backupFolderChanged();
        retranslate();
        reload();
    }
}

void BackupPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setRemark(tr("%n backup(s)", nullptr, m_model->rowCount()));
    m_table->setAccessibleName(title());
    m_empty->setText(tr("No backup yet"), tr("The first one is made by itself after the first change, or with the "
                                             "button above. Choose a second folder on another disk: a copy beside "
                                             "the store is lost with it."));
    const QString kept = tr("Made by itself after changes, every half hour at most: all of two days are kept, then one "
                            "of each day, week and month.");
    const QString second = secondFolder();
    m_place->setText(kept + u'\n'
                     + (second.isEmpty() ? tr("There is no second folder yet: choose one on another disk.")
                                         : tr("Second folder: %1").arg(QDir::toNativeSeparators(second))));
    m_model->setLang(m_desk.lang());
}

} // namespace ui::office
