// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/record_rows.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The person whose notice n01.pdf is.
constexpr auto kSheet =
    "姓(Surname),名(Given names),性别,国籍,护照号,护照有效期至,出生日期,类别,入职单位,城市,职位\n"
    "SMITH,ANNA MARIA,女,英国,X12345678,2033-12-10,1985-03-28,B,深圳市蓝海仪器有限公司,深圳,工程师\n";

QString noticeFile() { return support::testData(u"notices/n01.pdf"_s); }

QString textOf(const QString& pdf)
{
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    return pdftotext.waitForFinished() ? QString::fromUtf8(pdftotext.readAllStandardOutput()) : QString();
}

/// As it reads with every blank and line end taken out: a value may be broken over lines.
QString packed(QString text) { return text.remove(u' ').remove(u'\n').remove(u'\f'); }

} // namespace

/// One real case from the client's sheet to the printed papers, in the order in which an office goes it, through
/// nothing but the command line. Each test goes on where the one before it ended.
class TstWholeWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetComesIn();
    void caseIsOpened();
    void materialsAreWantedBeforeTheNextStage();
    void onlyTheRightActorMoves();
    void returnHoldsTwoDefectsAndBarsResubmission();
    void authorityApproves();
    void noticeThatDiffersIsNotFiled();
    void noticeIsFiled();
    void noticeFiledAgainAddsNothing();
    void papersHoldEveryValue();
    void workingCopyReadsAsTheNoticeAndIsNotFiled();
    void personEntersAndTheCaseIsClosed();
    void storeIsSound();

private:
    /// `case VERB NUMBER …` with the words of one line.
    support::CliCall act(const QString& verb, const QString& rest) const;
    /// The stage after a move that must succeed.
    QString moved(const QString& rest) const { return act(u"advance"_s, rest)[u"stage"_s].toString(); }
    /// `case show` has the deadline without a day, waiting for the day of entry.
    bool waitsForTheEntry(const QString& code) const;
    QJsonObject shown() const { return m_cli.json({u"case"_s, u"show"_s, m_number}).json.object(); }

    support::CliCaller m_cli;
    QString m_number;
};

support::CliCall TstWholeWay::act(const QString& verb, const QString& rest) const
{
    return m_cli.json(QStringList{u"case"_s, verb, m_number} + rest.split(u' ', Qt::SkipEmptyParts));
}

bool TstWholeWay::waitsForTheEntry(const QString& code) const
{
    const QJsonArray undated = shown()[u"undated"_s].toArray();
    return std::ranges::any_of(undated, [&code](const QJsonValue& each) {
        return each[u"code"_s] == code && each[u"needs"_s].toArray().contains(u"enteredOn"_s);
    });
}

void TstWholeWay::sheetComesIn()
{
    m_cli.setToday(u"2025-01-06"_s);
    QCOMPARE(m_cli.json({u"init"_s, u"--office"_s, u"启航签证服务"_s, u"--staff"_s, u"苏文静"_s}).exitCode, 0);
    const support::CliCall import = m_cli.json({u"import"_s, u"people"_s, m_cli.writeFile(u"client.csv"_s, kSheet)});
    QCOMPARE(import.exitCode, 0);
    QCOMPARE(import[u"new"_s].toInt(), 1);
}

void TstWholeWay::caseIsOpened()
{
    const QJsonValue person = m_cli.json({u"person"_s, u"list"_s}).json.array().first();
    const support::CliCall opened = m_cli.json({u"case"_s, u"open"_s, u"--person"_s,
        QString::number(person[u"id"_s].toInt()), u"--employer"_s, QString::number(person[u"employer"_s].toInt()),
        u"--procedure"_s, u"new-overseas"_s, u"--city"_s, u"shenzhen"_s, u"--class"_s, u"B"_s, u"--contract-start"_s,
        u"2025-03-10"_s, u"--contract-end"_s, u"2026-03-09"_s});
    QCOMPARE(opened.exitCode, 0);
    m_number = opened[u"number"_s].toString();
    QCOMPARE(m_number, u"2025-0001"_s);
    QCOMPARE(opened[u"stage"_s].toString(), u"collecting"_s);
}

void TstWholeWay::materialsAreWantedBeforeTheNextStage()
{
    QCOMPARE(moved(u"--to internal-review"_s), u"internal-review"_s);
    const support::CliCall barred = act(u"advance"_s, u"--to confirmation"_s);
    QCOMPARE(barred.exitCode, 5);
    QCOMPARE(barred.error(), u"move-needs-material"_s);
    QVERIFY(barred.errorArg(u"materials"_s).contains(u"M07"_s));
    const support::CliCall told =
        m_cli.plain({u"case"_s, u"advance"_s, m_number, u"--to"_s, u"confirmation"_s});
    QVERIFY2(told.messages.contains(u" (M07)"_s) && !told.messages.contains(u", M0"_s), qPrintable(told.messages));
    QStringList needed;
    for (const QJsonValue& item : shown()[u"checklist"_s].toArray()) {
        if (item[u"needed"_s].toBool() && item[u"material"_s] != u"M01"_s) {
            needed.append(item[u"material"_s].toString());
        }
    }
    QCOMPARE(act(u"material"_s, needed.join(u' ') + u" --state checked"_s).exitCode, 0);
    QCOMPARE(act(u"material"_s, u"M99 --state checked"_s).exitCode, 2);
    QCOMPARE(moved(u"--to confirmation"_s), u"confirmation"_s);
}

void TstWholeWay::onlyTheRightActorMoves()
{
    const support::CliCall wrong = act(u"advance"_s, u"--to sealing --actor agency"_s);
    QCOMPARE(wrong.exitCode, 5);
    QCOMPARE(wrong.error(), u"move-wrong-actor"_s);
    QCOMPARE(act(u"advance"_s, u"--to sealing --actor individual"_s).error(), u"move-needs-fact"_s);
    const support::CliCall told = m_cli.plain(
        {u"case"_s, u"advance"_s, m_number, u"--to"_s, u"sealing"_s, u"--actor"_s, u"individual"_s});
    QVERIFY2(told.messages.contains(u"Confirmation signed on (confirmation.signedOn)"_s), qPrintable(told.messages));
    QCOMPARE(act(u"advance"_s, u"--to accepted"_s).error(), u"move-not-allowed"_s);
    const support::CliCall early = m_cli.json({u"case"_s, u"file-notice"_s, m_number, noticeFile()});
    QCOMPARE(early.exitCode, 5);
    QCOMPARE(early.error(), u"notice-mismatch"_s);
    QCOMPARE(early.errorArg(u"case"_s), m_number);
    QCOMPARE(shown()[u"stage"_s].toString(), u"confirmation"_s);
    QCOMPARE(moved(u"--to sealing --actor individual --fact confirmation.signedOn=2025-01-06"_s), u"sealing"_s);
    QCOMPARE(act(u"material"_s, u"M01 --state checked"_s).exitCode, 0);
    QCOMPARE(moved(u"--to ready --actor employer"_s), u"ready"_s);
    const auto submit = [this] { return act(u"advance"_s, u"--to pre-review --on 2025-01-07"_s); };
    QCOMPARE(submit().error(), u"date-order"_s); // it is the 6th
    m_cli.setToday(u"2025-01-07"_s);
    const support::CliCall submitted = submit();
    QCOMPARE(submitted[u"authorityStatus"_s].toString(), u"submitted"_s);
}

void TstWholeWay::returnHoldsTwoDefectsAndBarsResubmission()
{
    m_cli.setToday(u"2025-01-10"_s);
    const support::CliCall returned = act(u"return"_s,
        u"--on 2025-01-09 --text 两处需补正 --due 2025-01-20 --defect R35:individual=护照页模糊 --defect R01=合同无门牌号"_s);
    QCOMPARE(returned.exitCode, 0);
    QCOMPARE(returned[u"stage"_s].toString(), u"pre-review-returned"_s);
    QCOMPARE(returned[u"status"_s].toString(), u"returned"_s);
    const QJsonArray defects = shown()[u"returns"_s].toArray().first()[u"defects"_s].toArray();
    QCOMPARE(defects.size(), 2);
    QCOMPARE(defects[0][u"fixBy"_s].toString(), u"individual"_s);
    QCOMPARE(defects[1][u"fixBy"_s].toString(), u"agency"_s);

    const auto barred = [this] { return act(u"advance"_s, u"--to pre-review --on 2025-01-10"_s); };
    QCOMPARE(barred().exitCode, 5);
    QCOMPARE(barred().error(), u"defects-open"_s);
    const QString first = QString::number(defects[0][u"id"_s].toInt());
    const QString second = QString::number(defects[1][u"id"_s].toInt());
    QCOMPARE(act(u"mend"_s, first + u" --on 2025-01-10"_s).exitCode, 0);
    QCOMPARE(barred().error(), u"defects-open"_s);
    QCOMPARE(act(u"mend"_s, second + u" --waive 电话确认无需补正"_s).exitCode, 0);
    const support::CliCall again = barred();
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again[u"round"_s].toInt(), 2);
}

void TstWholeWay::authorityApproves()
{
    m_cli.setToday(u"2025-02-20"_s);
    QCOMPARE(moved(u"--to pre-review-passed --on 2025-01-13"_s), u"pre-review-passed"_s);
    QCOMPARE(moved(u"--to accepted --on 2025-01-14"_s), u"accepted"_s);
    QCOMPARE(moved(u"--to in-review --on 2025-01-15"_s), u"in-review"_s);
    QCOMPARE(moved(u"--to approved --on 2025-02-20"_s), u"approved"_s);
    QCOMPARE(act(u"advance"_s, u"--to documents-downloaded"_s).error(), u"move-needs-fact"_s);
    const QJsonObject dates = shown()[u"dates"_s].toObject();
    QCOMPARE(dates[u"acceptedOn"_s].toString(), u"2025-01-14"_s);
    QCOMPARE(dates[u"approvedOn"_s].toString(), u"2025-02-20"_s);
}

void TstWholeWay::noticeThatDiffersIsNotFiled()
{
    const QStringList before = support::recordRowsOf(m_cli.defaultStore());
    const support::CliCall other =
        m_cli.json({u"case"_s, u"file-notice"_s, m_number, support::testData(u"notices/n03.pdf"_s)});
    QCOMPARE(other.exitCode, 5);
    QCOMPARE(other.error(), u"notice-mismatch"_s);
    const QString fields = other.errorArg(u"fields"_s);
    QVERIFY2(fields.contains(u"name"_s) && fields.contains(u"passport"_s) && fields.contains(u"employer"_s),
        qPrintable(fields));
    const support::CliCall contract =
        m_cli.json({u"case"_s, u"file-notice"_s, m_number, support::testData(u"notices/n14.pdf"_s)});
    QCOMPARE(contract.exitCode, 3);
    QCOMPARE(contract.error(), u"document-unknown-kind"_s);
    QCOMPARE(support::recordRowsOf(m_cli.defaultStore()), before);
}

void TstWholeWay::noticeIsFiled()
{
    m_cli.setToday(u"2025-02-21"_s);
    QCOMPARE(m_cli.json({u"case"_s, u"file-notice"_s, m_number, noticeFile()}).exitCode, 0);
    const QJsonObject view = shown();
    QCOMPARE(view[u"dates"_s][u"noticeIssuedOn"_s].toString(), u"2025-02-20"_s);
    QCOMPARE(view[u"documents"_s].toArray().first()[u"fileName"_s].toString(), u"n01.pdf"_s);
    const QString person = QString::number(view[u"person"_s].toInt());
    const support::CliCall shownPerson = m_cli.json({u"person"_s, u"show"_s, person});
    QCOMPARE(shownPerson[u"notices"_s].toArray().first()[u"permit"_s].toString(), u"44030020250000117"_s);
    QCOMPARE(shownPerson[u"permits"_s].toArray().first()[u"validTo"_s].toString(), u"2026-03-09"_s);
    QCOMPARE(moved(u"--to documents-downloaded"_s), u"documents-downloaded"_s);
}

void TstWholeWay::noticeFiledAgainAddsNothing()
{
    const QStringList before = support::recordRowsOf(m_cli.defaultStore());
    QCOMPARE(m_cli.json({u"case"_s, u"file-notice"_s, m_number, noticeFile()}).exitCode, 0);
    QCOMPARE(support::recordRowsOf(m_cli.defaultStore()), before);
}

void TstWholeWay::papersHoldEveryValue()
{
    const QString copy = m_cli.path(u"copy.pdf"_s);
    QCOMPARE(m_cli.json({u"render"_s, u"notice-90-copy"_s, u"--case"_s, m_number, u"--out"_s, copy}).exitCode, 0);
    const QString copied = packed(textOf(copy));
    const QJsonObject notice = m_cli.json({u"read"_s, noticeFile()})[u"fields"_s].toObject();
    for (const QString& name : notice.keys()) {
        const QString value = notice[name].toVariant().toString();
        const QDate date = QDate::fromString(value, Qt::ISODate);
        const QString written =
            date.isValid() ? u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day()) : value;
        QVERIFY2(copied.contains(packed(written)), qPrintable(name));
    }

    const QString summary = m_cli.path(u"summary.pdf"_s);
    QCOMPARE(
        m_cli
            .json({u"render"_s, u"case-summary"_s, u"--case"_s, m_number, u"--paper"_s, u"both"_s, u"--out"_s, summary})
            .exitCode,
        0);
    const QString summed = packed(textOf(summary));
    for (const QString& value : {m_number, u"ANNA MARIA SMITH"_s, u"英国"_s, u"X12345678"_s, u"44030020250000117"_s,
             u"深圳市蓝海仪器有限公司"_s, u"深圳"_s, u"苏文静"_s, u"启航签证服务"_s, u"2025-01-07"_s, u"2025-01-14"_s,
             u"2025-02-20"_s, u"2025-03-10"_s, u"2026-03-09"_s, u"2025-05-20"_s, u"护照页模糊"_s, u"合同无门牌号"_s,
             u"R35"_s, u"Documents downloaded"_s, u"准予"_s}) {
        QVERIFY2(summed.contains(packed(value)), qPrintable(value));
    }
    for (const QJsonValue& item : shown()[u"checklist"_s].toArray()) {
        QVERIFY2(
            summed.contains(packed(item[u"names"_s][u"zh"_s].toString())), qPrintable(item[u"material"_s].toString()));
    }
}

void TstWholeWay::workingCopyReadsAsTheNoticeAndIsNotFiled()
{
    const QString copy = m_cli.path(u"copy.pdf"_s);
    const support::CliCall read = m_cli.json({u"read"_s, copy});
    QCOMPARE(read[u"kind"_s].toString(), u"working-copy"_s);
    QCOMPARE(read[u"fields"_s], m_cli.json({u"read"_s, noticeFile()})[u"fields"_s]);
    const QStringList before = support::recordRowsOf(m_cli.defaultStore());
    for (const QStringList& insisting : {QStringList(), QStringList{u"--accept-differences"_s}}) {
        const support::CliCall refused =
            m_cli.json(QStringList{u"case"_s, u"file-notice"_s, m_number, copy} + insisting);
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(refused.error(), u"working-copy-not-a-notice"_s);
    }
    QCOMPARE(support::recordRowsOf(m_cli.defaultStore()), before);
}

void TstWholeWay::personEntersAndTheCaseIsClosed()
{
    QCOMPARE(moved(u"--to notice-sent"_s), u"notice-sent"_s);
    const auto agenda = [this] { return m_cli.json({u"agenda"_s}).json.array(); };
    QCOMPARE(agenda().first()[u"code"_s].toString(), u"D20"_s); // counted from the permit, as D01 from the notice
    QCOMPARE(agenda().first()[u"due"_s].toString(), u"2025-03-22"_s);
    QCOMPARE(agenda().last()[u"code"_s].toString(), u"D01"_s);
    QCOMPARE(agenda().last()[u"due"_s].toString(), u"2025-05-20"_s);
    QVERIFY(waitsForTheEntry(u"D05"_s));
    m_cli.setToday(u"2025-03-07"_s);
    QCOMPARE(moved(u"--to visa-obtained --actor individual --on 2025-03-03"_s), u"visa-obtained"_s);
    QCOMPARE(moved(u"--to entered --actor individual --on 2025-03-07"_s), u"entered"_s);
    QStringList codes;
    for (const QJsonValue& item : agenda()) {
        codes.append(item[u"code"_s].toString());
    }
    QVERIFY(codes.contains(u"D04"_s) && codes.contains(u"D05"_s));
    QVERIFY(!waitsForTheEntry(u"D05"_s));
    m_cli.setToday(u"2025-03-27"_s);
    QCOMPARE(moved(u"--to lodging-registered --on 2025-03-08"_s), u"lodging-registered"_s);
    QCOMPARE(moved(u"--to verified --on 2025-03-11"_s), u"verified"_s);
    QCOMPARE(moved(u"--to residence-filed --on 2025-03-12"_s), u"residence-filed"_s);
    QCOMPARE(moved(u"--to closed --on 2025-03-27 --fact residence.newExpiresOn=2026-03-26"_s), u"closed"_s);
    QCOMPARE(shown()[u"outcome"_s].toString(), u"approved"_s);
    const support::CliCall late = act(u"advance"_s, u"--to closed"_s);
    QCOMPARE(late.exitCode, 5);
    QCOMPARE(late.error(), u"case-closed"_s);
}

void TstWholeWay::storeIsSound()
{
    QCOMPARE(m_cli.json({u"verify"_s}).exitCode, 0);
    const QJsonArray hits = m_cli.json({u"search"_s, u"蓝海"_s}).json.array();
    QVERIFY(!hits.isEmpty());
    // Two moves, the return and the defects are in the case's history, each once.
    QStringList acts;
    for (const QJsonValue& event : shown()[u"history"_s].toArray()) {
        acts.append(event[u"act"_s].toString());
    }
    QCOMPARE(acts.count(u"case-return"_s), 1);
    QCOMPARE(acts.count(u"notice-file"_s), 1);
    QCOMPARE(acts.last(), u"case-open"_s);
}

static const support::Registered<TstWholeWay> registered;

#include "tst_whole_way.moc"
