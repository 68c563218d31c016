// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/inbox_service.h"

#include "core/services/case_service.h"
#include "core/services/notice_filing.h"
#include "core/storage/store.h"

#include <QFileInfo>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

Result<InboxFile> InboxService::look(const QString& path, const documents::DocumentReading& reading)
{
    const Result<QByteArray> bytes = bytesOfFile(path);
    if (!bytes) {
        return bytes.failure();
    }
    InboxFile file{path, QFileInfo(path).fileName(), m_office.store().vault().entryOf(*bytes), reading, {}, {}};
    Result<QList<DocumentMatch>> matches = matchesFor(m_office, reading);
    if (!matches) {
        return matches.failure();
    }
    Result<QList<SameContent>> same = sameContent(m_office.store().connection(), file.content.vaultName);
    if (!same) {
        return same.failure();
    }
    file.matches = std::move(*matches);
    file.sameContent = std::move(*same);
    return file;
}

Result<bool> InboxService::isKept(CaseId id, const storage::VaultEntry& content)
{
    const Result<QList<SameContent>> same = sameContent(m_office.store().connection(), content.vaultName);
    if (!same) {
        return same.failure();
    }
    return std::ranges::find(*same, id, &SameContent::caseId) != same->cend();
}

Result<QMap<QString, QString>> InboxService::expected(CaseId id, documents::DocumentKind kind)
{
    if (kind != documents::DocumentKind::Passport) {
        return documents::isNotice(kind) ? expectedNoticeFields(m_office, id) : QMap<QString, QString>();
    }
    const Result<CaseView> view = CaseService(m_office).view(id);
    if (!view) {
        return view.failure();
    }
    const domain::Person& person = view->person;
    const domain::Passport passport = view->passport.value_or(domain::Passport());
    QMap<QString, QString> expected{{u"surname"_s, person.surname}, {u"givenNames"_s, person.givenNames},
        {u"nationality"_s, person.nationality}, {u"birth"_s, person.bornOn.toString(Qt::ISODate)},
        {u"sex"_s, person.sex}, {u"passport"_s, passport.number},
        {u"expiry"_s, passport.expiresOn.toString(Qt::ISODate)}};
    expected.removeIf([](const std::pair<const QString&, QString&>& field) { return field.second.isEmpty(); });
    return expected;
}

QString InboxService::materialFor(documents::DocumentKind kind)
{
    switch (kind) {
    case documents::DocumentKind::Passport:
        return u"M08"_s;
    case documents::DocumentKind::CancellationProof:
        return u"M11"_s;
    case documents::DocumentKind::Notice90:
    case documents::DocumentKind::NoticeShort:
    case documents::DocumentKind::WorkingCopy:
    case documents::DocumentKind::Decision:
    case documents::DocumentKind::VerificationNotice:
    case documents::DocumentKind::Unknown:
        break;
    }
    return {};
}

/// What was confirmed was seen in other bytes if the file has changed since.
Result<ReadFile> InboxService::readAgain(const InboxFile& file)
{
    const Result<QByteArray> bytes = bytesOfFile(file.path);
    if (!bytes) {
        return bytes.failure();
    }
    if (m_office.store().vault().entryOf(*bytes).vaultName != file.content.vaultName) {
        return Failure(FailureCode::StaleRecord, {{u"file"_s, file.fileName}});
    }
    return ReadFile{file.fileName, *bytes, file.reading};
}

Result<NoticeId> InboxService::fileNotice(
    CaseId id, const InboxFile& file, const QMap<QString, QString>& confirmed, bool acceptDifferences)
{
    const Result<ReadFile> read = readAgain(file);
    return read ? DocumentService(m_office).fileNotice(id, *read, confirmed, acceptDifferences)
                : Result<NoticeId>(read.failure());
}

Result<ConfirmedFile> InboxService::prepare(
    const QString& material, const InboxFile& file, const QMap<QString, QString>& confirmed)
{
    Result<ReadFile> read = readAgain(file);
    if (!read) {
        return read.failure();
    }
    ConfirmedFile ready = DocumentService(m_office).measured(material, file.path, std::move(*read));
    ready.confirmed = confirmed;
    return ready;
}

} // namespace core::services
