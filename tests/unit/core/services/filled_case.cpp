// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_case.h"

#include "core/base/expect.h"
#include "core/services/book_folder.h"
#include "core/services/case_service.h"
#include "core/services/document_service.h"
#include "core/services/paper_service.h"
#include "core/services/recording.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace filled_case {

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using paper::PaperLanguage;

namespace {

/// Texts as people and sheets bring them, and as nobody expects them.
class AnyValues final
{
public:
    explicit AnyValues(quint32 seed) : m_random(seed) {}

    QString text()
    {
        static const QStringList pieces{u"HARTLEY"_s, u"深圳市"_s, u"\"quoted\""_s, u"back\\slash"_s, u"Şłğ"_s,
            u"𠮷野"_s, u"line\nbreak"_s, u"tab\t"_s, u"'); DROP TABLE person; --"_s, u"  blanks  "_s, u"0"_s};
        QString text;
        for (int count = m_random.bounded(1, 4); count > 0; --count) {
            text += pieces.at(m_random.bounded(static_cast<int>(pieces.size())));
        }
        return text;
    }
    QDate day() { return QDate(2020, 1, 1).addDays(m_random.bounded(3000)); }
    qint64 number() { return m_random.bounded(1, 1000000); }

private:
    QRandomGenerator m_random;
};

/// The papers of a case went in a packet to be sealed, and one came back.
void sealPapers(Office& office, EmployerId employer, CaseId id, AnyValues& any)
{
    const CaseView view = *CaseService(office).view(id);
    Result<storage::Act> act = beginAct(office, u"case-change"_s, u"case"_s, id.value);
    CORE_EXPECT(act.ok());
    const auto seal = act->insert(
        domain::EmployerSeal{{}, employer, u"personnel"_s, any.day(), any.day().addYears(20), any.text(), any.text()});
    const auto packet = act->insert(domain::Packet{
        {}, employer, u"personnel"_s, QDate(2026, 3, 2), QDate(2026, 3, 2), any.text(), QDate(2026, 3, 9), {}, {}, {}});
    CORE_EXPECT(seal.ok() && packet.ok());
    for (domain::Paper paper : view.papers) {
        paper.packet = *packet;
        paper.signedCopy = view.documents.last().id;
        CORE_EXPECT(act->update(paper).ok());
    }
    CORE_EXPECT(commitAct(office, *act, {}).ok());
}

} // namespace

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    CORE_EXPECT(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        content.insert(QDir(folder).relativeFilePath(path), bytesOf(path));
    }
    return content;
}

void fill(Office& office, CaseId id, quint32 seed)
{
    AnyValues any(seed);
    const CaseView view = *CaseService(office).view(id);
    const PersonId person = view.person.id;
    Result<storage::Act> act = beginAct(office, u"case-change"_s, u"case"_s, id.value);
    CORE_EXPECT(act.ok());
    const auto insert = [&act](const auto& row) {
        const auto done = act->insert(row);
        CORE_EXPECT(done.ok());
        return *done;
    };
    domain::Employer former;
    former.name = {any.text(), any.text()};
    const EmployerId formerId = insert(former);
    insert(domain::Dependant{
        {}, person, u"spouse"_s, any.text(), any.text(), u"F"_s, u"GBR"_s, any.day(), any.text(), any.day(), {}});
    insert(domain::Employment{
        {}, person, formerId, {any.text(), {}}, any.text(), u"beijing"_s, any.number(), any.day(), {}});
    for (int count = 0; count < 2; ++count) { // the very same twice
        insert(domain::Education{{}, person, u"University of Leeds"_s, u"GBR"_s, u"master"_s, {}, {}, {}, {}, {}});
    }
    insert(domain::WorkHistory{{}, person, any.text(), u"FRA"_s, any.text(), any.day(), {}, any.text(), any.text()});
    insert(domain::Passport{{}, person, any.text(), u"GBR"_s, any.day(), any.day().addYears(20)});
    insert(domain::Permit{
        {}, person, formerId, any.text(), u"B"_s, u"card"_s, QDate(2019, 1, 1), QDate(2021, 1, 1), QDate(2020, 6, 1)});
    insert(domain::ResidencePermit{{}, person, any.text(), u"work"_s, any.text(), {}, any.day(), {}});
    insert(domain::Visa{{}, person, id, u"Z"_s, any.text(), any.text(), any.day(), any.day(), 1, 0});
    insert(domain::Visa{{}, person, {}, u"Z"_s, any.text(), any.text(), any.day(), any.day(), 0, 30});
    insert(domain::Entry{{}, person, id, any.day(), any.text(), u"visa"_s, any.day()});
    insert(domain::Contract{
        {}, person, view.employer.id, {any.text(), any.text()}, any.text(), any.number(), any.day(), any.day(), {}});
    insert(domain::CaseFact{{}, id, u"position"_s, any.text()});
    insert(domain::CaseTask{{}, id, {}, any.text(), any.day(), {}});
    const ReturnId sentBack =
        insert(domain::ReturnRecord{{}, id, 1, any.day(), u"in-review"_s, any.text(), any.day(), any.day()});
    insert(domain::Defect{{}, sentBack, u"R05"_s, any.text(), domain::Actor::Employer, any.day(), {}});
    insert(domain::Defect{{}, sentBack, u"R18"_s, any.text(), domain::Actor::Individual, {}, any.text()});
    insert(domain::FindingWaiver{{}, id, 1, u"extension-window"_s, u"/materials/M05/issuedOn"_s, any.text()});
    insert(domain::Custody{{}, id, u"M04"_s, any.text(), any.day(), any.text(), any.text(), {}, {}, any.text()});
    insert(domain::PortalAccount{
        {}, view.employer.id, u"local"_s, any.text(), any.text(), any.day(), any.text(), any.text()});
    CORE_EXPECT(commitAct(office, *act, {}).ok());
    const ReadFile file{u"diploma \"1\".pdf"_s, "%PDF " + any.text().toUtf8(), {}};
    CORE_EXPECT(DocumentService(office).attach(id, u"M04"_s, {ConfirmedFile{file, {{u"name"_s, any.text()}}}}).ok());
    PaperService papers(office);
    const auto first = papers.issue(u"case-summary"_s, id, PaperLanguage::Zh);
    CORE_EXPECT(first.ok() && papers.issue(u"case-summary"_s, id, PaperLanguage::Zh, *first).ok());
    sealPapers(office, view.employer.id, id, any);
}

QJsonObject comparable(const QString& folder)
{
    QJsonObject tables =
        QJsonDocument::fromJson(bytesOf(folder + u'/' + book_folder::kRecords)).object()[u"records"_s].toObject();
    QMap<QString, QHash<qint64, int>> places;
    for (const QString& table : tables.keys()) {
        for (const QJsonValue& row : tables[table].toArray()) {
            places[table].insert(row[u"id"_s].toInteger(), static_cast<int>(places[table].size()) + 1);
        }
    }
    const QMap<QString, QString> named{{u"person_id"_s, u"person"_s}, {u"employer_id"_s, u"employer"_s},
        {u"case_id"_s, u"case_record"_s}, {u"document_id"_s, u"document"_s}, {u"return_id"_s, u"return_record"_s},
        {u"replaces_id"_s, u"paper"_s}, {u"packet_id"_s, u"packet"_s}, {u"signed_copy_id"_s, u"document"_s},
        {u"handler_id"_s, u"staff"_s}};
    for (const QString& table : tables.keys()) {
        QJsonArray rows;
        for (const QJsonValue& each : tables[table].toArray()) {
            QJsonObject row = each.toObject();
            row[u"id"_s] = places[table].value(row[u"id"_s].toInteger());
            for (auto name = named.cbegin(); name != named.cend(); ++name) {
                if (row.contains(name.key()) && !row[name.key()].isNull()) {
                    row[name.key()] = places[name.value()].value(row[name.key()].toInteger());
                }
            }
            row.remove(u"vault_name"_s);
            row.remove(u"is_active"_s);
            rows.append(row);
        }
        tables[table] = rows;
    }
    return tables;
}

} // namespace filled_case
