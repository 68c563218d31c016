// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean_facts.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace checks_tests;
using core::checks::Finding;
using core::checks::PrecheckAnswer;
using core::rulebook::Severity;

namespace {

QString wordOf(Severity severity)
{
    return severity == Severity::Blocker ? u"blocker"_s : severity == Severity::Warning ? u"warning"_s : u"note"_s;
}

} // namespace

/// Every return reason that shows in facts: a case spoiled in one place, and its twin in order (domain §9).
class TstReturnReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReasonIsFoundBeforeAndItsTwinIsNot_data()
    {
        QTest::addColumn<QJsonObject>("row");
        QFile file(u"" TEST_DATA_DIR "/checks/return-reasons.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue& row : rows) {
            QTest::newRow(qPrintable(row.toObject().value(u"name"_s).toString())) << row.toObject();
        }
    }

    void theReasonIsFoundBeforeAndItsTwinIsNot()
    {
        QFETCH(QJsonObject, row);
        const QString rule = row.value(u"rule"_s).toString();
        const QJsonObject base = cleanFacts(row.value(u"procedure"_s).toString(), row.value(u"city"_s).toString());
        const PrecheckAnswer spoiled = answerTo(laidOver(base, row.value(u"dirty"_s).toObject()));
        const Finding* finding = findingOf(spoiled, rule);
        QVERIFY(finding != nullptr);
        QCOMPARE(finding->path, row.value(u"path"_s).toString());
        QCOMPARE(wordOf(finding->severity), row.value(u"severity"_s).toString());
        QVERIFY(!finding->fix.zh.isEmpty() && !finding->fix.en.isEmpty());
        QVERIFY(!finding->sources.isEmpty());
        const PrecheckAnswer clean = answerTo(laidOver(base, row.value(u"clean"_s).toObject()));
        QVERIFY(findingOf(clean, rule) == nullptr);
    }

    void everyReasonHasARowOrIsKnownToBeUnseen()
    {
        QStringList reasons{u"R34"_s, u"R18"_s, u"R20"_s, u"R35"_s}; // see families.h
        QFile file(u"" TEST_DATA_DIR "/checks/return-reasons.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QJsonValue& row : QJsonDocument::fromJson(file.readAll()).array()) {
            reasons.append(row.toObject().value(u"rule"_s).toString());
        }
        for (int number = 1; number <= 36; ++number) {
            const QString reason = u"R%1"_s.arg(number, 2, 10, QChar(u'0'));
            QVERIFY2(reasons.contains(reason), qPrintable(reason));
        }
    }

    void factsInOrderAreReadyWithoutARemark_data()
    {
        QTest::addColumn<QString>("procedure");
        for (const char* procedure : {"new-overseas", "new-domestic", "extension", "change", "cancellation"}) {
            QTest::newRow(procedure) << QString::fromLatin1(procedure);
        }
    }

    void factsInOrderAreReadyWithoutARemark()
    {
        QFETCH(QString, procedure);
        for (const QString& city : shippedRules().cities()) {
            const PrecheckAnswer answer = answerTo(cleanFacts(procedure, city));
            QVERIFY2(answer.findings.isEmpty(), qPrintable(answer.findings.value(0).check));
        }
    }
};

static const support::Registered<TstReturnReasons> registered;

#include "tst_return_reasons.moc"
