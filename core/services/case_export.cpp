// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_name.h"
#include "core/exchange/whole_folder.h"
#include "core/services/bin_service.h"
#include "core/services/book_folder.h"
#include "core/services/case_origins.h"
#include "core/services/case_transfer.h"
#include "core/services/paper_service.h"
#include "core/services/transfer_types.h"
#include "core/storage/queries/event_queries.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using book_folder::File;
using domain::CaseRecord;
using storage::Connection;
using storage::RecordTable;

namespace {

constexpr int kIdDigits = 4;

/// Gathers what goes with a case; the first failure ends it.
class Gathering final
{
public:
    explicit Gathering(Connection& connection) : m_connection(connection) {}

    Result<transfer::Rows> run(CaseId id)
    {
        addOne<CaseRecord>(id);
        if (m_failure) {
            return *m_failure;
        }
        const CaseRecord record = m_rows.of<CaseRecord>().first();
        addPerson(record.person);
        addCase(id);
        addDocuments(record);
        addEmployers(record);
        addOne<domain::Staff>(record.handler);
        if (m_failure) {
            return *m_failure;
        }
        cutLooseEnds();
        return std::move(m_rows);
    }

private:
    template <typename Row> void addOne(decltype(Row::id) id)
    {
        if (m_failure || !id.isStored()) {
            return;
        }
        const Result<Row> row = RecordTable<Row>::find(m_connection, id);
        row ? m_rows.of<Row>().append(*row) : (void)(m_failure = row.failure());
    }

    template <typename Row, typename Value> void add(Value Row::*member, const Value& value)
    {
        if (m_failure) {
            return;
        }
        const Result<QList<Row>> rows = RecordTable<Row>::list(m_connection, member, value);
        rows ? m_rows.of<Row>().append(*rows) : (void)(m_failure = rows.failure());
    }

    void addPerson(PersonId id)
    {
        addOne<domain::Person>(id);
        add(&domain::Dependant::person, id);
        add(&domain::Employment::person, id);
        add(&domain::Education::person, id);
        add(&domain::WorkHistory::person, id);
        add(&domain::Passport::person, id);
        add(&domain::Permit::person, id);
        add(&domain::ResidencePermit::person, id);
        add(&domain::Contract::person, id);
        add(&domain::Visa::person, id);
        add(&domain::Entry::person, id);
        add(&domain::Notice::person, id);
    }

    void addCase(CaseId id)
    {
        add(&domain::CaseFact::caseId, id);
        add(&domain::CaseTask::caseId, id);
        add(&domain::Material::caseId, id);
        add(&domain::ReturnRecord::caseId, id);
        add(&domain::Paper::caseId, id);
        add(&domain::FindingWaiver::caseId, id);
        add(&domain::Custody::caseId, id);
        addPackets();
        for (const domain::ReturnRecord& each : m_rows.of<domain::ReturnRecord>()) {
            add(&domain::Defect::returnRecord, each.id);
        }
    }

    /// Those in which papers of the case went to be sealed.
    void addPackets()
    {
        QList<PacketId> ids;
        for (const domain::Paper& paper : m_rows.of<domain::Paper>()) {
            if (paper.packet.isStored() && !ids.contains(paper.packet)) {
                ids.append(paper.packet);
            }
        }
        std::ranges::sort(ids);
        for (const PacketId id : ids) {
            addOne<domain::Packet>(id);
        }
    }

    void addDocuments(const CaseRecord& record)
    {
        add(&domain::Document::caseId, record.id);
        add(&domain::Document::person, record.person);
        QList<domain::Document>& documents = m_rows.of<domain::Document>();
        std::ranges::sort(documents, {}, &domain::Document::id);
        const auto isSame = [](const auto& one, const auto& other) { return one.id == other.id; };
        documents.erase(std::unique(documents.begin(), documents.end(), isSame), documents.end());
        // What belongs to another case of the person stays with that one.
        const auto leaveOthers = [&record](auto& rows) {
            rows.removeIf([&](const auto& row) { return row.caseId.isStored() && row.caseId != record.id; });
        };
        leaveOthers(documents);
        leaveOthers(m_rows.of<domain::Visa>());
        leaveOthers(m_rows.of<domain::Entry>());
        leaveOthers(m_rows.of<domain::Notice>());
    }

    /// The case's own with its accounts and seals; of those named by posts, permits and packets what they are.
    void addEmployers(const CaseRecord& record)
    {
        QList<EmployerId> ids{record.employer};
        const auto addNamed = [&ids](const auto& rows) {
            std::ranges::transform(rows, std::back_inserter(ids), [](const auto& row) { return row.employer; });
        };
        addNamed(m_rows.of<domain::Employment>());
        addNamed(m_rows.of<domain::Permit>());
        addNamed(m_rows.of<domain::Contract>());
        addNamed(m_rows.of<domain::Packet>());
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        for (const EmployerId id : ids) {
            addOne<domain::Employer>(id);
        }
        for (domain::Employer& each : m_rows.of<domain::Employer>()) {
            each.binnedBy = {}; // names an act of this store
        }
        if (record.employer.isStored()) {
            add(&domain::PortalAccount::employer, record.employer);
            add(&domain::EmployerSeal::employer, record.employer);
        }
    }

    /// A row names only rows that go with it.
    void cutLooseEnds()
    {
        transfer::IdMap known;
        transfer::forEachList(m_rows, [&known]<typename Row>(const QList<Row>& list) {
            for (const Row& row : list) {
                known.add(row.id, row.id);
            }
        });
        transfer::forEachList(m_rows, [&known]<typename Row>(QList<Row>& list) {
            for (Row& row : list) {
                transfer::forEachReference(row, [&known](auto& id) { id = known.of(id); });
            }
        });
    }

    Connection& m_connection;
    transfer::Rows m_rows;
    std::optional<Failure> m_failure;
};

QJsonArray historyOf(const QList<domain::CaseEvent>& events, const QHash<qint64, QString>& staff)
{
    QJsonArray history;
    for (auto each = events.crbegin(); each != events.crend(); ++each) {
        const domain::CaseEvent& event = *each;
        QJsonObject args;
        for (auto arg = event.args.cbegin(); arg != event.args.cend(); ++arg) {
            args.insert(arg.key(), arg.value());
        }
        history.append(QJsonObject{{u"at"_s, event.at.toString(Qt::ISODateWithMs)}, {u"act"_s, event.act},
            {u"who"_s, staff.value(event.actor.value)}, {u"args"_s, args},
            {u"takenBack"_s, event.undoneBy.isStored()}});
    }
    return history;
}

/// Everything of a case as one reading sees it.
Result<QJsonObject> recordsOf(Office& office, CaseId id, transfer::Rows& rows)
{
    Connection& connection = office.store().connection();
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    if (const Result<void> kept = checkKept(connection, {BinKind::Case, id.value}); !kept) {
        return kept.failure();
    }
    Result<transfer::Rows> gathered = Gathering(connection).run(id);
    const auto events = storage::event_queries::historyOf(connection, u"case"_s, id.value);
    const auto members = RecordTable<domain::Staff>::all(connection);
    if (!gathered || !events || !members) {
        return !gathered ? gathered.failure() : !events ? events.failure() : members.failure();
    }
    QHash<qint64, QString> staff;
    for (const domain::Staff& each : *members) {
        staff.insert(each.id.value, each.name);
    }
    rows = std::move(gathered).value();
    const QString number = rows.of<CaseRecord>().first().number;
    return QJsonObject{{u"format"_s, book_folder::kFormat}, {u"case"_s, number},
        {u"origins"_s, QJsonArray::fromStringList(case_origins::of(office.store().storeId(), number, *events))},
        {u"records"_s, transfer::toJson(rows)}, {u"history"_s, historyOf(*events, staff)}};
}

/// Puts a file into the folder and onto the manifest.
Result<void> put(exchange::WholeFolder& folder, QList<File>& files, const File& file, const QByteArray& bytes)
{
    files.append(file);
    return folder.add(file.name, bytes);
}

Result<void> putDocuments(Office& office, const transfer::Rows& rows, exchange::WholeFolder& folder, QList<File>& files)
{
    for (const domain::Document& document : rows.of<domain::Document>()) {
        const Result<QByteArray> bytes = office.store().vault().bytesOf(document.vaultName, document.sha256);
        if (!bytes) {
            return bytes.failure();
        }
        const QString number = QString::number(document.id.value).rightJustified(kIdDigits, u'0');
        const QString name = u"documents/"_s + number + u' ' + exchange::asFileName(document.fileName);
        if (Result<void> done = put(folder, files, book_folder::fileOf(name, *bytes, document.id), *bytes); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<WrittenBook> CaseTransferService::write(CaseId id, const QString& folder, paper::PaperLanguage language)
{
    Result<exchange::WholeFolder> made = exchange::WholeFolder::begin(folder);
    if (!made) {
        return made.failure();
    }
    transfer::Rows rows;
    const Result<QJsonObject> records = recordsOf(m_office, id, rows);
    if (!records) {
        return records.failure();
    }
    PaperService papers(m_office);
    const Result<paper::PaperData> values = papers.dataFor(u"case-book"_s, id);
    if (!values) {
        return values.failure();
    }
    const Result<paper::MadePaper> book = papers.draw(u"case-book"_s, *values, language, false);
    if (!book) {
        return book.failure();
    }
    const QByteArray json = QJsonDocument(*records).toJson();
    QList<File> files;
    Result<void> done = put(*made, files, book_folder::fileOf(book_folder::kBook, book->pdf), book->pdf);
    done = done ? put(*made, files, book_folder::fileOf(book_folder::kRecords, json), json) : done;
    done = done ? putDocuments(m_office, rows, *made, files) : done;
    done = done ? made->add(book_folder::kManifest, book_folder::manifestOf(files)) : done;
    done = done ? made->commit() : done;
    if (!done) {
        return done.failure();
    }
    WrittenBook written;
    transfer::forEachList(rows, [&written]<typename Row>(const QList<Row>& list) {
        written.rows.insert(QString::fromLatin1(RecordTable<Row>::name()), static_cast<int>(list.size()));
    });
    std::ranges::transform(files, std::back_inserter(written.files), &File::name);
    return written;
}

} // namespace core::services
