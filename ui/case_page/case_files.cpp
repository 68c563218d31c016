// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/case_files.h"

#include "ui/case_page/notice_compare_panel.h"

#include <QFileInfo>

namespace ui::case_page {

using core::documents::DocumentKind;
using core::services::ConfirmedFile;
using core::services::DocumentService;
using core::services::Office;
using core::services::ReadFile;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isPdf(const QString& path) { return path.endsWith(".pdf"_L1, Qt::CaseInsensitive); }

} // namespace

CaseFiles::CaseFiles(shell::Desk& desk, NoticeComparePanel& compare, QObject* parent)
    : QObject(parent), m_desk(desk), m_compare(compare)
{
    connect(&m_compare, &NoticeComparePanel::fileWanted, this, &CaseFiles::fileNotice);
    connect(&m_compare, &NoticeComparePanel::dismissed, this, [this] { m_notice.reset(); });
}

void CaseFiles::setCase(core::CaseId id)
{
    m_case = id;
    forget();
}

void CaseFiles::choose(const QString& material, const QString& chosenMaterial)
{
    shell::FileQuestion question;
    question.id = u"case-file"_s;
    question.title = tr("Add a file to the case");
    question.filters = {tr("PDF files (*.pdf)"), tr("All files (*)")};
    if (const std::optional<QString> path = m_desk.shell().prompts().chooseFile(question)) {
        if (material.isEmpty()) {
            receive(*path, chosenMaterial);
        } else {
            attach(m_case, material, *path);
        }
    }
}

void CaseFiles::receive(const QString& path, const QString& chosenMaterial)
{
    if (!m_case.isStored()) {
        return;
    }
    if (!isPdf(path)) {
        attach(m_case, chosenMaterial, path);
        return;
    }
    m_compare.showReading(QFileInfo(path).fileName());
    m_desk.read(
        this, [id = m_case, path](Office& office) { return readNotice(office, id, path); },
        [this, id = m_case, path, chosenMaterial](const ReadNotice& notice) {
            if (notice.fields.isEmpty()) {
                m_compare.close();
                attach(id, chosenMaterial, path, notice.file);
            } else if (id == m_case) {
                m_notice = notice.file;
                m_compare.showComparison(notice.file.fileName, notice.fields);
            }
        },
        [this](const core::Failure& failure) {
            m_compare.close();
            m_desk.shell().reporter().failure(failure);
        });
}

core::Result<CaseFiles::ReadNotice> CaseFiles::readNotice(Office& office, core::CaseId id, const QString& path)
{
    DocumentService documents(office);
    auto file = documents.read(path);
    if (!file) {
        return file.failure();
    }
    const DocumentKind kind = file->reading.kind;
    if (kind == DocumentKind::WorkingCopy) {
        return core::Failure(core::FailureCode::WorkingCopyNotANotice);
    }
    ReadNotice notice{std::move(file).value(), {}};
    if (core::documents::isNotice(kind)) {
        auto fields = documents.compare(id, notice.file.reading);
        if (!fields) {
            return fields.failure();
        }
        notice.fields = std::move(fields).value();
    }
    return notice;
}

void CaseFiles::forget()
{
    m_notice.reset();
    m_compare.close();
}

void CaseFiles::fileNotice(bool acceptDifferences)
{
    if (!m_notice) {
        return;
    }
    const auto act = [id = m_case, file = *m_notice, acceptDifferences](Office& office) {
        return DocumentService(office).fileNotice(id, file, file.reading.fields, acceptDifferences);
    };
    m_desk.write(this, tr("Filing the notice …"), act, [this](core::NoticeId) {
        forget();
        m_desk.reportDone(tr("The notice is filed."));
    });
}

void CaseFiles::attach(
    core::CaseId id, const QString& material, const QString& path, const std::optional<ReadFile>& read)
{
    if (material.isEmpty()) {
        Q_EMIT materialWanted();
        m_desk.shell().reporter().note(tr("%1 is no notice.").arg(QFileInfo(path).fileName()),
            tr("Choose the material that it is, then add it again."));
        return;
    }
    const auto prepare = [material, path, read](Office& office) -> core::Result<ConfirmedFile> {
        DocumentService documents(office);
        return read ? core::Result<ConfirmedFile>(documents.measured(material, path, *read))
                    : documents.prepare(material, path);
    };
    m_desk.read(this, prepare, [this, id, material](const ConfirmedFile& file) {
        const auto keep = [id, material, file](
                              Office& office) { return DocumentService(office).attach(id, material, QList{file}); };
        m_desk.write(
            this, {}, keep, [this](const core::services::Attachment& attachment) { tellAttached(attachment); });
    });
}

void CaseFiles::tellAttached(const core::services::Attachment& attachment)
{
    const core::services::AttachedFile& file = attachment.files.first();
    const QString material = attachment.material.code;
    if (!attachment.isRecorded) {
        m_desk.shell().reporter().note(tr("%1 is there already as %2.").arg(file.fileName, material));
        return;
    }
    QString done = tr("%1 is kept as %2.").arg(file.fileName, material);
    for (const core::services::SameContent& same : file.sameContent) {
        if (same.caseId != attachment.material.caseId && same.caseId.isStored()) {
            done += u' ' + tr("Case %1 has the same file.").arg(same.caseNumber);
        }
    }
    m_desk.reportDone(done);
}

} // namespace ui::case_page
