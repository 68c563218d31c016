// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics_file.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::exchange::icsOf;
using core::exchange::IcsEvent;

namespace {

const QDateTime kMade(QDate(2026, 3, 2), QTime(4, 0), Qt::UTC);

QByteArray fileOf(const IcsEvent& event) { return icsOf({event}, u"Deadlines"_s, kMade); }

/// Lines as the format has them, before they are put together again.
QList<QByteArray> linesOf(QByteArray file)
{
    file.replace("\r\n", "\n");
    QList<QByteArray> lines = file.split('\n');
    lines.removeLast();
    return lines;
}

QByteArray unfolded(QByteArray file) { return file.replace("\r\n ", ""); }

} // namespace

class TstIcsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileHasWhatTheFormatAsksFor();
    void textIsEscaped_data();
    void textIsEscaped();
    void longLinesAreFoldedByOctetsBetweenCharacters_data();
    void longLinesAreFoldedByOctetsBetweenCharacters();
    void noEventsAreAnEmptyCalendar();
};

void TstIcsFile::aFileHasWhatTheFormatAsksFor()
{
    const QByteArray file = icsOf({{u"2026-0001.D05@a1.permitdesk"_s, QDate(2026, 4, 1), u"居留许可"_s, u"按计划"_s},
                                      {u"2026-0002.D04@a1.permitdesk"_s, QDate(2026, 3, 3), u"Lodging"_s, {}}},
        u"Deadlines"_s, kMade);
    QCOMPARE(QString::fromUtf8(file),
        u"BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//PermitDesk//PermitDesk//EN\r\n"
        "METHOD:PUBLISH\r\n"
        "X-WR-CALNAME:Deadlines\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:2026-0001.D05@a1.permitdesk\r\n"
        "DTSTAMP:20260302T040000Z\r\n"
        "DTSTART;VALUE=DATE:20260401\r\n"
        "SUMMARY:居留许可\r\n"
        "DESCRIPTION:按计划\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "END:VEVENT\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:2026-0002.D04@a1.permitdesk\r\n"
        "DTSTAMP:20260302T040000Z\r\n"
        "DTSTART;VALUE=DATE:20260303\r\n"
        "SUMMARY:Lodging\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"_s);
}

void TstIcsFile::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("comma and semicolon") << u"Lin, Chen; Co"_s << QByteArray("Lin\\, Chen\\; Co");
    QTest::newRow("backslash") << u"a\\nb"_s << QByteArray("a\\\\nb");
    QTest::newRow("a new line") << u"one\ntwo"_s << QByteArray("one\\ntwo");
    QTest::newRow("colon and quotes") << u"due: \"now\""_s << QByteArray("due: \"now\"");
    QTest::newRow("a line of the file's own") << u"x\r\nEND:VEVENT"_s << QByteArray("x \\nEND:VEVENT");
    QTest::newRow("control characters") << u"a\tb\u0007c\u0000d"_s << QByteArray("a b c d");
}

void TstIcsFile::textIsEscaped()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, written);
    const QByteArray file = unfolded(fileOf({u"1"_s, QDate(2026, 4, 1), text, text}));
    QVERIFY2(file.contains("\r\nSUMMARY:" + written + "\r\n"), file.constData());
    QVERIFY2(file.contains("\r\nDESCRIPTION:" + written + "\r\n"), file.constData());
}

void TstIcsFile::longLinesAreFoldedByOctetsBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin, without a blank") << QString(300, u'x');
    QTest::newRow("Latin, words") << u"residence permit "_s.repeated(20).trimmed();
    QTest::newRow("Chinese") << u"办理居留许可延期"_s.repeated(20);
    QTest::newRow("a character of plane 2 in each place") << u"\U0002CC56"_s.repeated(80);
    for (int length = 60; length < 80; ++length) {
        QTest::addRow("%d octets, then Chinese", length) << QString(length, u'x') + u"许可"_s.repeated(10);
    }
}

void TstIcsFile::longLinesAreFoldedByOctetsBetweenCharacters()
{
    QFETCH(QString, text);
    const QByteArray file = fileOf({u"1"_s, QDate(2026, 4, 1), text, {}});
    for (const QByteArray& line : linesOf(file)) {
        QVERIFY2(line.size() <= 75, line.constData());
        QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
    }
    QVERIFY(unfolded(file).contains("\r\nSUMMARY:" + text.toUtf8() + "\r\n"));
}

void TstIcsFile::noEventsAreAnEmptyCalendar()
{
    const QList<QByteArray> lines = linesOf(icsOf({}, u"Deadlines"_s, kMade));
    QCOMPARE(lines.first(), "BEGIN:VCALENDAR");
    QCOMPARE(lines.last(), "END:VCALENDAR");
    QCOMPARE(lines.size(), 6);
}

static const support::Registered<TstIcsFile> registered;

#include "tst_ics_file.moc"
