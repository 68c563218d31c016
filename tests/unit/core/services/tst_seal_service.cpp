// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/agenda_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/seal_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using domain::EmployerSeal;
using domain::Packet;
using paper::FieldType;
using paper::PaperLanguage;

namespace {

constexpr int kNever = 99;
const QString kCreditCode = u"914403001922038216"_s;
const QString kLetter = u"commitment-remote"_s;

/// Something for every field of a form that a person types.
QJsonObject typedFor(Office& office, const QString& code)
{
    const auto forms = PaperService(office).forms();
    CORE_EXPECT(forms.ok());
    const auto form = std::ranges::find(*forms, code, &paper::FormTemplate::code);
    CORE_EXPECT(form != forms->end());
    QJsonObject typed;
    for (const paper::FormField& field : form->fields) {
        if (field.typed && field.type != FieldType::List) {
            typed[field.name] = field.type == FieldType::Date     ? QJsonValue(office.today().toString(Qt::ISODate))
                                : field.type == FieldType::Number ? QJsonValue(1)
                                                                  : QJsonValue(u"公安机关出入境管理部门"_s);
        }
    }
    return typed;
}

PaperId letterFor(support::OfficeFixture& fixture, CaseId id)
{
    Office& office = fixture.office();
    const auto paper = PaperService(office).issue(kLetter, id, PaperLanguage::Zh, {}, typedFor(office, kLetter));
    CORE_EXPECT(paper.ok());
    return *paper;
}

/// A case whose record holds what a letter needs.
CaseId anotherCase(support::OfficeFixture& fixture)
{
    const CaseOpening opening = fixture.opening();
    domain::Passport passport;
    passport.person = opening.person;
    passport.number = u"512345678"_s;
    passport.issuingState = u"GBR"_s;
    passport.expiresOn = QDate(2031, 5, 1);
    CORE_EXPECT(PersonService(fixture.office()).savePassport(passport).ok());
    domain::Employer employer = EmployerService(fixture.office()).view(opening.employer)->employer;
    employer.creditCode = kCreditCode;
    CORE_EXPECT(EmployerService(fixture.office()).save(employer).ok());
    const auto opened = CaseService(fixture.office()).open(opening);
    CORE_EXPECT(opened.ok());
    return *opened;
}

QList<PaperId> waitingIn(support::OfficeFixture& fixture)
{
    const auto waiting = SealService(fixture.office()).waiting();
    CORE_EXPECT(waiting.ok());
    QList<PaperId> papers;
    for (const WaitingPaper& each : *waiting) {
        papers.append(each.listed.paper.id);
    }
    return papers;
}

PacketView onlyPacket(support::OfficeFixture& fixture)
{
    auto packets = SealService(fixture.office()).packets();
    CORE_EXPECT(packets.ok() && packets->size() == 1);
    return packets->first();
}

/// A letter in a packet for that seal.
PacketView packed(support::OfficeFixture& fixture, const QString& seal)
{
    const PaperId letter = letterFor(fixture, anotherCase(fixture));
    CORE_EXPECT(SealService(fixture.office()).pack({letter}, seal).ok());
    return onlyPacket(fixture);
}

QString scanOf(support::OfficeFixture& fixture, PaperId paper)
{
    const QString path = fixture.path() + u".scan.pdf"_s;
    QFile file(path);
    const auto pdf = PaperService(fixture.office()).bytesOf(paper);
    CORE_EXPECT(pdf.ok() && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
    return path;
}

template <typename T> QString codeOf(const Result<T>& result)
{
    return result ? QString() : failureName(result.failure().code);
}

bool isOnToday(support::OfficeFixture& fixture)
{
    const auto agenda = AgendaService(fixture.office()).agenda({}, {});
    CORE_EXPECT(agenda.ok());
    return std::ranges::any_of(*agenda, [](const AgendaItem& item) { return item.code == "packet-due"_L1; });
}

} // namespace

/// What is to be signed and sealed, packets and scans (week W11).
class TstSealService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaperWaitsUntilItsScanHasCome();
    void whatIsNoFileClosesNothing();
    void aPacketIsMadeForEachEmployer();
    void aSealedPaperAndOneInAPacketAreNotPacked();
    void aPacketIsBackByItsDay();
    void anOverduePacketIsOnToday();
    void wrongDaysOfAPacketAreRefused_data();
    void wrongDaysOfAPacketAreRefused();
    void aSealWithoutAuthorisationIsFlagged_data();
    void aSealWithoutAuthorisationIsFlagged();
    void aPaperIsTakenOutOfAPacketThatWasNotSent();
    void eachActIsUndone();
};

void TstSealService::aPaperWaitsUntilItsScanHasCome()
{
    support::OfficeFixture fixture;
    const CaseId id = anotherCase(fixture);
    QVERIFY(PaperService(fixture.office()).issue(u"case-summary"_s, id, PaperLanguage::Zh).ok());
    QVERIFY(waitingIn(fixture).isEmpty());
    const PaperId letter = letterFor(fixture, id);
    QCOMPARE(waitingIn(fixture), QList{letter});
    const auto waiting = SealService(fixture.office()).waiting();
    QVERIFY(waiting->first().asks.employer);
    QCOMPARE(waiting->first().listed.employer, fixture.view(id).record.employer);

    QVERIFY(SealService(fixture.office()).fileSigned(letter, scanOf(fixture, letter)).ok());
    QVERIFY(waitingIn(fixture).isEmpty());
    const auto papers = PaperService(fixture.office()).list(id);
    const auto filed = std::ranges::find(*papers, letter, [](const PaperListRow& row) { return row.paper.id; });
    QCOMPARE(filed->paper.signedOn, fixture.office().today());
    QVERIFY(filed->paper.signedCopy.isStored() && filed->paper.signedCopy != filed->paper.document);
}

void TstSealService::whatIsNoFileClosesNothing()
{
    support::OfficeFixture fixture;
    const PaperId letter = letterFor(fixture, anotherCase(fixture));
    const QStringList before = fixture.rows();
    QCOMPARE(codeOf(SealService(fixture.office()).fileSigned(letter, fixture.path() + u"/no such.pdf"_s)),
        u"file-missing"_s);
    QCOMPARE(fixture.rows(), before);
}

void TstSealService::aPacketIsMadeForEachEmployer()
{
    support::OfficeFixture fixture;
    const PaperId first = letterFor(fixture, anotherCase(fixture));
    const PaperId second = letterFor(fixture, anotherCase(fixture));
    const auto packets = SealService(fixture.office()).pack({first, second}, u"company"_s);
    QVERIFY(packets.ok());
    QCOMPARE(packets->size(), 2);
    const auto views = SealService(fixture.office()).packets();
    for (const PacketView& view : *views) {
        QCOMPARE(view.papers.size(), 1);
        QCOMPARE(view.papers.first().employer, view.packet.employer);
        QCOMPARE(view.open(), 1);
        QCOMPARE(view.packet.madeOn, fixture.office().today());
        QVERIFY(!view.isOut());
    }
    QCOMPARE(waitingIn(fixture).size(), 2);
}

void TstSealService::aSealedPaperAndOneInAPacketAreNotPacked()
{
    support::OfficeFixture fixture;
    const CaseId id = anotherCase(fixture);
    const PaperId letter = letterFor(fixture, id);
    const auto summary = PaperService(fixture.office()).issue(u"case-summary"_s, id, PaperLanguage::Zh);
    SealService seals(fixture.office());
    QCOMPARE(codeOf(seals.pack({*summary}, u"company"_s)), u"move-not-allowed"_s);
    QCOMPARE(codeOf(seals.pack({letter}, u"wax"_s)), u"value-unknown"_s);
    QVERIFY(seals.pack({letter}, u"company"_s).ok());
    const QStringList before = fixture.rows();
    QCOMPARE(codeOf(seals.pack({letter}, u"company"_s)), u"move-not-allowed"_s);
    QCOMPARE(fixture.rows(), before);

    Packet packet = onlyPacket(fixture).packet;
    packet.sentOn = packet.backOn = fixture.office().today();
    QVERIFY(seals.save(packet).ok());
    QVERIFY2(seals.pack({letter}, u"company"_s).ok(), "what came back unsealed goes out again");
}

void TstSealService::aPacketIsBackByItsDay()
{
    support::OfficeFixture fixture;
    SealService seals(fixture.office());
    Packet packet = packed(fixture, u"company"_s).packet;
    packet.sentOn = fixture.office().today();
    packet.courierOut = u" SF1234567890 "_s;
    QVERIFY(seals.save(packet).ok());
    PacketView view = onlyPacket(fixture);
    QCOMPARE(view.packet.courierOut, u"SF1234567890"_s);
    QCOMPARE(view.packet.dueBackOn, packet.sentOn.addDays(7));
    QVERIFY(view.isOut() && !view.isOverdue(packet.sentOn.addDays(7)) && view.isOverdue(packet.sentOn.addDays(8)));

    fixture.choose(u"packet-days"_s, u"3"_s, packet.employer);
    packet = view.packet;
    packet.dueBackOn = {};
    QVERIFY(seals.save(packet).ok());
    view = onlyPacket(fixture);
    QCOMPARE(view.packet.dueBackOn, packet.sentOn.addDays(3));
    packet = view.packet;
    packet.backOn = fixture.office().today();
    packet.courierBack = u"SF0987654321"_s;
    QVERIFY(seals.save(packet).ok());
    QVERIFY(!onlyPacket(fixture).isOverdue(packet.sentOn.addDays(30)));
}

void TstSealService::anOverduePacketIsOnToday()
{
    support::OfficeFixture fixture;
    Packet packet = packed(fixture, u"company"_s).packet;
    QVERIFY2(!isOnToday(fixture), "what was not sent is not waited for");
    packet.sentOn = fixture.office().today();
    QVERIFY(SealService(fixture.office()).save(packet).ok());
    fixture.clock().setToday(packet.sentOn.addDays(8));
    QVERIFY(isOnToday(fixture));
    packet = onlyPacket(fixture).packet;
    packet.backOn = fixture.office().today();
    QVERIFY(SealService(fixture.office()).save(packet).ok());
    QVERIFY(!isOnToday(fixture));
}

void TstSealService::wrongDaysOfAPacketAreRefused_data()
{
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("back");
    QTest::addColumn<int>("due");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("sent tomorrow") << 1 << kNever << kNever << u"date-order"_s << u"sentOn"_s;
    QTest::newRow("sent before it was made") << -3 << kNever << kNever << u"date-order"_s << u"sentOn"_s;
    QTest::newRow("back tomorrow") << 0 << 1 << kNever << u"date-order"_s << u"backOn"_s;
    QTest::newRow("back and never sent") << kNever << 0 << kNever << u"value-empty"_s << u"sentOn"_s;
    QTest::newRow("to be back before it went") << 0 << kNever << -1 << u"date-order"_s << u"dueBackOn"_s;
}

void TstSealService::wrongDaysOfAPacketAreRefused()
{
    support::OfficeFixture fixture;
    Packet packet = packed(fixture, u"company"_s).packet;
    QFETCH(int, sent);
    QFETCH(int, back);
    QFETCH(int, due);
    const auto day = [&](int days) { return days == kNever ? QDate() : fixture.office().today().addDays(days); };
    packet.sentOn = day(sent);
    packet.backOn = day(back);
    packet.dueBackOn = day(due);
    const QStringList before = fixture.rows();
    const auto saved = SealService(fixture.office()).save(packet);
    QTEST(codeOf(saved), "code");
    QTEST(saved.failure().args.value(u"field"_s), "field");
    QCOMPARE(fixture.rows(), before);
}

void TstSealService::aSealWithoutAuthorisationIsFlagged_data()
{
    QTest::addColumn<QString>("seal");
    QTest::addColumn<QString>("authorised");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("flagged");
    const QDate today = support::OfficeFixture().office().today();
    QTest::newRow("the company's own") << u"company"_s << QString() << QDate() << false;
    QTest::newRow("personnel, none on file") << u"personnel"_s << QString() << QDate() << true;
    QTest::newRow("personnel, authorised") << u"personnel"_s << u"personnel"_s << QDate() << false;
    QTest::newRow("personnel, ends today") << u"personnel"_s << u"personnel"_s << today << false;
    QTest::newRow("personnel, ended yesterday") << u"personnel"_s << u"personnel"_s << today.addDays(-1) << true;
    QTest::newRow("another one is authorised") << u"personnel"_s << u"contract"_s << QDate() << true;
}

void TstSealService::aSealWithoutAuthorisationIsFlagged()
{
    QFETCH(QString, seal);
    QFETCH(QString, authorised);
    QFETCH(QDate, to);
    support::OfficeFixture fixture;
    const PacketView view = packed(fixture, seal);
    if (!authorised.isEmpty()) {
        EmployerSeal known;
        known.employer = view.packet.employer;
        known.kind = authorised;
        known.authorisedOn = fixture.office().today().addDays(-100);
        known.authorisedTo = to;
        QVERIFY(SealService(fixture.office()).saveSeal(known).ok());
    }
    QTEST(onlyPacket(fixture).lacksAuthorisation, "flagged");
}

void TstSealService::aPaperIsTakenOutOfAPacketThatWasNotSent()
{
    support::OfficeFixture fixture;
    SealService seals(fixture.office());
    Packet packet = packed(fixture, u"company"_s).packet;
    const PaperId letter = waitingIn(fixture).first();
    QVERIFY(seals.takeOut(letter).ok());
    QVERIFY(onlyPacket(fixture).papers.isEmpty());
    QCOMPARE(codeOf(seals.takeOut(letter)), u"move-not-allowed"_s);
}

void TstSealService::eachActIsUndone()
{
    support::OfficeFixture fixture;
    SealService seals(fixture.office());
    const CaseId id = anotherCase(fixture);
    const PaperId letter = letterFor(fixture, id);
    EmployerSeal seal;
    seal.employer = fixture.view(id).record.employer;
    seal.kind = u"personnel"_s;
    const auto verify = [&](auto act) {
        const QStringList before = fixture.rows();
        QVERIFY(act().ok());
        QVERIFY(fixture.rows() != before);
        QVERIFY(UndoService(fixture.office()).undo().ok());
        QCOMPARE(fixture.rows(), before);
    };
    verify([&] { return seals.pack({letter}, u"company"_s); });
    verify([&] { return seals.saveSeal(seal); });
    verify([&] { return seals.fileSigned(letter, scanOf(fixture, letter)); });
    QVERIFY(seals.pack({letter}, u"company"_s).ok());
    verify([&] { return seals.takeOut(letter); });
}

static const support::Registered<TstSealService> registered;

#include "tst_seal_service.moc"
