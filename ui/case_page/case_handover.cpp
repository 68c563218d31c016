// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/case_handover.h"

#include "core/services/case_transfer.h"
#include "core/services/submission_pack.h"

#include <QDir>

namespace ui::case_page {

using core::services::CaseTransferService;
using core::services::Office;
using core::services::PackWish;
using core::services::SubmissionPack;
using core::services::SubmissionPackService;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What people hear of a pack that was made.
struct PackOutcome
{
    qsizetype files = 0;
    QStringList lacking; ///< materials that are needed and not in it
};

core::Result<PackOutcome> packInto(Office& office, core::CaseId id, const QString& folder)
{
    SubmissionPackService packs(office);
    const core::Result<SubmissionPack> pack = packs.build(id, PackWish());
    if (!pack) {
        return pack.failure();
    }
    const auto written = packs.write(*pack, folder);
    if (!written) {
        return written.failure();
    }
    PackOutcome outcome{pack->files.size(), {}};
    for (const core::services::LeftOutFile& each : pack->leftOut) {
        outcome.lacking.append(each.material);
    }
    for (const core::workflow::ChecklistItem& each : pack->missing) {
        outcome.lacking.append(each.material);
    }
    outcome.lacking.removeDuplicates();
    return outcome;
}

} // namespace

CaseHandover::CaseHandover(shell::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void CaseHandover::setCase(const core::domain::CaseRecord& record) { m_record = record; }

std::optional<QString> CaseHandover::newFolder(const QString& id, const QString& title, const QString& name) const
{
    const std::optional<QString> chosen = m_desk.shell().prompts().chooseFolder(id, title);
    if (!chosen) {
        return std::nullopt;
    }
    const QDir folder(*chosen);
    QString free = name;
    for (int number = 2; folder.exists(free); ++number) {
        free = u"%1 (%2)"_s.arg(name).arg(number);
    }
    return folder.filePath(free);
}

void CaseHandover::makePack()
{
    if (!m_record.id.isStored()) {
        return;
    }
    const std::optional<QString> folder =
        newFolder(u"case-pack"_s, tr("Make the pack in this folder"), tr("%1 handed in").arg(m_record.number));
    if (!folder) {
        return;
    }
    m_desk.write(
        this, tr("Putting the pack together …"),
        [id = m_record.id, folder = *folder](Office& office) { return packInto(office, id, folder); },
        [this, folder = *folder](const PackOutcome& outcome) {
            const QString done = tr("%n file(s) are packed in %1.", nullptr, static_cast<int>(outcome.files))
                                     .arg(QDir::toNativeSeparators(folder));
            if (outcome.lacking.isEmpty()) {
                m_desk.shell().reporter().done(done);
            } else {
                m_desk.shell().reporter().note(done, tr("Not in it: %1").arg(outcome.lacking.join(u", "_s)));
            }
        });
}

void CaseHandover::handOver()
{
    if (!m_record.id.isStored()) {
        return;
    }
    const std::optional<QString> folder =
        newFolder(u"case-book"_s, tr("Write the case into this folder"), tr("%1 case book").arg(m_record.number));
    if (!folder) {
        return;
    }
    m_desk.read(
        this,
        [id = m_record.id, folder = *folder](
            Office& office) { return CaseTransferService(office).write(id, folder, core::paper::PaperLanguage::Both); },
        [this, folder = *folder](const core::services::WrittenBook&) {
            m_desk.shell().reporter().done(tr("The whole case lies in %1.").arg(QDir::toNativeSeparators(folder)));
        });
}

} // namespace ui::case_page
