// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/finding_words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::checks::Confusion;
using core::checks::Finding;
using core::checks::FindingCode;
using core::types::Lang;
using ui::models::FindingWords;

class TstFindingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasItsSentence()
    {
        for (int code = 0; code <= static_cast<int>(FindingCode::ReasonUnlikely); ++code) {
            Finding finding;
            finding.code = static_cast<FindingCode>(code);
            QVERIFY2(!FindingWords::of(finding, Lang::En).isEmpty(), qPrintable(QString::number(code)));
        }
    }

    void aSentenceNamesPaperValuesAndConfusion()
    {
        Finding finding;
        finding.code = FindingCode::FieldsDiffer;
        finding.confusion = Confusion::Swapped;
        finding.subject = {u"护照"_s, u"Passport"_s};
        finding.args = {{u"fact"_s, u"passport.number"_s}, {u"field"_s, u"passport"_s}, {u"one"_s, u"X12"_s},
            {u"other"_s, u"X21"_s}};
        const QString sentence = FindingWords::of(finding, Lang::En);
        QVERIFY(sentence.contains(u"“X12” and, in Passport, “X21”"_s));
        QVERIFY(sentence.endsWith(FindingWords::of(Confusion::Swapped)));
    }
};

static const support::Registered<TstFindingWords> registered;

#include "tst_finding_words.moc"
