// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_import.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core::calendar;
using core::FailureCode;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An invented 2027: eleven free days, a make-up day in it and one in the December before.
const QByteArray kJson = R"({"year": 2027, "papers": [], "days": [
    {"name": "元旦", "date": "2026-12-27", "isOffDay": false},
    {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
    {"name": "春节", "date": "2027-02-05", "isOffDay": true}, {"name": "春节", "date": "2027-02-06", "isOffDay": true},
    {"name": "春节", "date": "2027-02-07", "isOffDay": true}, {"name": "春节", "date": "2027-02-08", "isOffDay": true},
    {"name": "春节", "date": "2027-02-20", "isOffDay": false},
    {"name": "清明节", "date": "2027-04-05", "isOffDay": true}, {"name": "劳动节", "date": "2027-05-01", "isOffDay": true},
    {"name": "端午节", "date": "2027-06-09", "isOffDay": true}, {"name": "中秋节", "date": "2027-09-15", "isOffDay": true},
    {"name": "国庆节", "date": "2027-10-01", "isOffDay": true}, {"name": "国庆节", "date": "2027-10-02", "isOffDay": true}]})";

const QByteArray kCsv = "\xEF\xBB\xBF"
                        "日期,名称,类型\r\n2026-12-27,元旦,班\r\n2027-01-01,元旦,休\r\n2027-02-05,春节,休\r\n"
                        "2027-02-06,春节,休\r\n2027-02-07,春节,休\r\n2027-02-08,春节,休\r\n2027-02-20,春节,班\r\n"
                        "2027-04-05,清明节,休\r\n2027-05-01,劳动节,off\r\n2027-06-09,端午节,off\r\n"
                        "2027-09-15,中秋节,off\r\n2027-10-01,国庆节,off\r\n2027-10-02,国庆节,off\r\n";

QByteArray event(const char* summary, const char* start, const char* end)
{
    return QByteArray("BEGIN:VEVENT\r\nSUMMARY:") + summary + "\r\nDTSTART;VALUE=DATE:" + start
           + "\r\nDTEND;VALUE=DATE:" + end + "\r\nEND:VEVENT\r\n";
}

/// The same days, those of a holiday in one entry; a festival that nobody rests on lies between.
QByteArray ics()
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//invented//\r\n" + event("元旦（班）", "20261227", "20261228")
           + event("元旦（休）", "20270101", "20270102") + event("春节 假期", "20270205", "20270209")
           + event("春节 补班", "20270220", "20270221") + event("元宵节", "20270220", "20270221")
           + event("清明节（休）", "20270405", "20270406") + event("劳动节（休）", "20270501", "20270502")
           + event("端午节（休）", "20270609", "20270610") + event("中秋节（休）", "20270915", "20270916")
           + event("国庆节（休）", "20271001", "20271003") + "END:VCALENDAR\r\n";
}

} // namespace

class TstCalendarImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void everyFormatGivesTheSameYear_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("holiday-cn") << u"2027.json"_s << kJson;
        QTest::newRow("csv") << u"2027.csv"_s << kCsv;
        QTest::newRow("iCalendar") << u"2027.ics"_s << ics();
    }

    void everyFormatGivesTheSameYear()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto year = importCalendarYear(written(name, bytes));
        QVERIFY2(year.ok(), year.ok() ? "" : qPrintable(QStringList(year.failure().args.values()).join(u' ')));
        QCOMPARE(year->year, 2027);
        QCOMPARE(year->source, name);
        QCOMPARE(year->days.size(), 13);
        QCOMPARE(year->days.first(), (CalendarDay{QDate(2026, 12, 27), u"元旦"_s, true}));
        QCOMPARE(year->days[2], (CalendarDay{QDate(2027, 2, 5), u"春节"_s, false}));
        QCOMPARE(year->days[6], (CalendarDay{QDate(2027, 2, 20), u"春节"_s, true}));
        QCOMPARE(year->days.last(), (CalendarDay{QDate(2027, 10, 2), u"国庆节"_s, false}));
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("reason");
        const auto changed = [](QByteArray bytes, const char* what, const char* to) { return bytes.replace(what, to); };
        QTest::newRow("not yet published")
            << u"a.json"_s << QByteArray(R"({"year": 2027, "papers": [], "days": []})") << u"1"_s << u"no-days"_s;
        QTest::newRow("no json") << u"a.json"_s << QByteArray("{") << u"/year"_s << u"no-date"_s;
        QTest::newRow("no such day") << u"a.json"_s << changed(kJson, "2027-02-05", "2027-02-30") << u"/days/2"_s
                                     << u"no-date"_s;
        QTest::newRow("neither free nor worked")
            << u"a.json"_s << changed(kJson, "\"2027-02-05\", \"isOffDay\": true", "\"2027-02-05\"") << u"/days/2"_s
            << u"no-kind"_s;
        QTest::newRow("twice") << u"a.json"_s << changed(kJson, "2027-02-06", "2027-02-05") << u"/days/3"_s
                               << u"twice"_s;
        QTest::newRow("another year") << u"a.json"_s << changed(kJson, "2027-10-02", "2028-10-02") << u"/days/12"_s
                                      << u"other-year"_s;
        QTest::newRow("make-up day within the week")
            << u"a.json"_s << changed(kJson, "2027-02-20", "2027-02-22") << u"/days/6"_s << u"make-up-on-weekday"_s;
        QTest::newRow("no name") << u"a.csv"_s << changed(kCsv, "2027-04-05,清明节", "2027-04-05,") << u"8"_s
                                 << u"no-name"_s;
        QTest::newRow("no such kind") << u"a.csv"_s << changed(kCsv, "劳动节,off", "劳动节,perhaps") << u"10"_s
                                      << u"no-kind"_s;
        QTest::newRow("half a year") << u"a.csv"_s << QByteArray("2027-01-01,元旦,休\n") << u"1"_s << u"too-few-days"_s;
        QTest::newRow("no iCalendar") << u"a.ics"_s << QByteArray("hello") << u"1"_s << u"unknown-format"_s;
        QTest::newRow("another kind of file") << u"a.txt"_s << kCsv << u"1"_s << u"unknown-format"_s;
    }

    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto year = importCalendarYear(written(name, bytes));
        QVERIFY(!year.ok());
        QCOMPARE(year.failure().code, FailureCode::FileDamaged);
        QTEST(year.failure().args.value(u"at"_s), "at");
        QTEST(year.failure().args.value(u"reason"_s), "reason");
    }

    void aFileThatIsNotThereOrTooLargeIsRefused()
    {
        QCOMPARE(importCalendarYear(u"/nowhere/2027.json"_s).failure().code, FailureCode::FileMissing);
        QCOMPARE(importCalendarYear(written(u"big.csv"_s, QByteArray(2 << 20, 'x'))).failure().code,
            FailureCode::FileTooLarge);
    }
};

static const support::Registered<TstCalendarImport> registered;

#include "tst_calendar_import.moc"
