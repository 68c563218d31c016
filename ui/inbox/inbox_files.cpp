// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_files.h"

#include "ui/shell/when_finished.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ui::inbox {

using core::Failure;
using core::FailureCode;
using core::Result;
using core::documents::DocumentReading;
using core::services::Changes;
using core::services::InboxFile;
using core::services::InboxService;
using core::services::Office;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is taken out of a folder; a file that is named is taken whatever it is called.
const QStringList kFilesOfFolders{
    u"*.pdf"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.bmp"_s, u"*.gif"_s, u"*.tif"_s, u"*.tiff"_s};

constexpr QLatin1StringView kContent("content"); ///< of a file, beside its review in the draft

QStringList filesAmong(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files.append(info.absoluteFilePath());
            continue;
        }
        for (const QFileInfo& each : QDir(path).entryInfoList(kFilesOfFolders, QDir::Files, QDir::Name)) {
            files.append(each.absoluteFilePath());
        }
    }
    return files;
}

/// What was done with other bytes no longer counts.
void compareContent(InboxEntry& entry)
{
    const QString& content = entry.file.content.vaultName;
    if (entry.reviewed != content) {
        entry.hasChanged = !entry.review.isEmpty();
        entry.review = {};
        entry.reviewed = content;
    }
}

bool isUnread(const InboxEntry& entry)
{
    return entry.state == InboxState::Waiting || entry.state == InboxState::Reading;
}

} // namespace

InboxFiles::InboxFiles(shell::Desk& desk, core::services::ReadingPool& pool, QObject* parent)
    : QObject(parent), m_desk(desk), m_pool(pool)
{
    connect(&desk.changes(), &core::services::ChangeHub::changed, this, &InboxFiles::follow);
}

const InboxEntry* InboxFiles::entry(qint64 key) const
{
    const auto found = std::ranges::find(m_entries, key, &InboxEntry::key);
    return found == m_entries.cend() ? nullptr : &*found;
}

InboxEntry* InboxFiles::find(qint64 key)
{
    const auto found = std::ranges::find(m_entries, key, &InboxEntry::key);
    return found == m_entries.end() ? nullptr : &*found;
}

int InboxFiles::unread() const { return static_cast<int>(std::ranges::count_if(m_entries, isUnread)); }

int InboxFiles::count(InboxState state) const
{
    return static_cast<int>(std::ranges::count(m_entries, state, &InboxEntry::state));
}

qint64 InboxFiles::add(const QStringList& paths)
{
    qint64 first = 0;
    for (const QString& path : filesAmong(paths)) {
        const auto there = std::ranges::find(m_entries, path, [](const InboxEntry& each) { return each.file.path; });
        if (there == m_entries.end()) {
            addFile(path);
            first = first == 0 ? m_lastKey : first;
        } else {
            first = first == 0 ? there->key : first;
            if (there->state == InboxState::Failed || there->state == InboxState::Stopped) {
                readAgain(there->key);
            }
        }
    }
    markReading();
    Q_EMIT added();
    return first;
}

void InboxFiles::addFile(const QString& path)
{
    InboxEntry entry;
    entry.key = ++m_lastKey;
    entry.file.path = path;
    entry.file.fileName = QFileInfo(path).fileName();
    m_entries.append(entry);
    read(entry.key);
}

void InboxFiles::readAgain(qint64 key)
{
    if (InboxEntry* entry = find(key)) {
        entry->state = InboxState::Waiting;
        entry->failure.reset();
        entry->filedIn = {};
        read(key);
        Q_EMIT changed(key);
    }
}

void InboxFiles::read(qint64 key)
{
    shell::whenFinished(
        m_pool.read(entry(key)->file.path, m_desk.today()), this, [this, key](const Result<DocumentReading>& reading) {
            if (reading) {
                look(key, *reading);
            } else {
                fail(key, reading.failure());
            }
            markReading();
        });
}

void InboxFiles::look(qint64 key, const DocumentReading& reading)
{
    const InboxEntry* read = entry(key);
    if (read == nullptr) {
        return; // it was taken off the list meanwhile
    }
    m_desk.read(
        this, [path = read->file.path, reading](Office& office) { return InboxService(office).look(path, reading); },
        [this, key](const InboxFile& file) { take(key, file); },
        [this, key](const Failure& failure) { fail(key, failure); });
}

void InboxFiles::take(qint64 key, InboxFile file)
{
    InboxEntry* read = find(key);
    if (read == nullptr) {
        return;
    }
    read->file = std::move(file);
    read->state = InboxState::Read;
    const QString content = read->file.content.vaultName;
    compareContent(*read);
    // Files are not read in the order of the list: a later one may be there already.
    for (InboxEntry& entry : m_entries) {
        if (entry.key >= key && entry.file.content.vaultName == content) {
            nameSame(entry);
            Q_EMIT changed(entry.key);
        }
    }
}

void InboxFiles::fail(qint64 key, const Failure& failure)
{
    if (InboxEntry* read = find(key)) {
        read->state = failure.code == FailureCode::Cancelled ? InboxState::Stopped : InboxState::Failed;
        // Its folder is of no use to anybody here.
        read->failure = failure.args.contains(u"file"_s) ? failure.with(u"file"_s, read->file.fileName) : failure;
        Q_EMIT changed(key);
    }
}

void InboxFiles::nameSame(InboxEntry& entry) const
{
    entry.sameAs.clear();
    for (const InboxEntry& other : m_entries) {
        if (other.key < entry.key && other.file.content.vaultName == entry.file.content.vaultName) {
            entry.sameAs = other.file.fileName;
            return;
        }
    }
}

void InboxFiles::markReading()
{
    int free = m_pool.readers();
    for (InboxEntry& entry : m_entries) {
        if (!isUnread(entry) || free-- <= 0) {
            continue;
        }
        if (entry.state == InboxState::Waiting) {
            entry.state = InboxState::Reading;
            Q_EMIT changed(entry.key);
        }
    }
}

void InboxFiles::stop() { m_pool.cancel(); }

void InboxFiles::remove(qint64 key)
{
    m_entries.removeIf([key](const InboxEntry& entry) { return entry.key == key; });
    Q_EMIT removed();
}

void InboxFiles::setReview(qint64 key, const ReviewState& review)
{
    if (InboxEntry* entry = find(key)) {
        entry->review = review;
    }
}

void InboxFiles::setFiled(qint64 key, core::CaseId id, const QString& caseNumber, const QString& material)
{
    if (InboxEntry* entry = find(key)) {
        entry->state = InboxState::Filed;
        entry->filedIn = id;
        entry->filedCase = caseNumber;
        entry->filedMaterial = material;
        Q_EMIT changed(key);
    }
}

QJsonObject InboxFiles::kept() const
{
    QJsonObject kept;
    for (const InboxEntry& entry : m_entries) {
        if (entry.state == InboxState::Filed) {
            continue;
        }
        QJsonObject review = entry.review.isEmpty() ? QJsonObject() : toJson(entry.review);
        if (!review.isEmpty()) {
            review.insert(kContent, entry.reviewed);
        }
        kept.insert(entry.file.path, review);
    }
    return kept;
}

void InboxFiles::restore(const QJsonObject& kept)
{
    add(kept.keys());
    for (InboxEntry& entry : m_entries) {
        const QJsonObject review = kept.value(entry.file.path).toObject();
        if (!review.isEmpty() && entry.review.isEmpty()) {
            entry.review = reviewStateFrom(review);
            entry.reviewed = review.value(kContent).toString();
            if (entry.state == InboxState::Read) {
                compareContent(entry);
            }
            Q_EMIT changed(entry.key);
        }
    }
}

void InboxFiles::follow(const Changes& changes)
{
    for (const InboxEntry& entry : m_entries) {
        if (!entry.filedIn.isStored() || !(changes.everything || changes.cases.contains(entry.filedIn))) {
            continue;
        }
        m_desk.read(
            this,
            [id = entry.filedIn, content = entry.file.content](
                Office& office) { return InboxService(office).isKept(id, content); },
            [this, key = entry.key](bool isKept) {
                if (InboxEntry* filed = find(key)) {
                    filed->state = isKept ? InboxState::Filed : InboxState::Read;
                    Q_EMIT changed(key);
                }
            });
    }
}

} // namespace ui::inbox
