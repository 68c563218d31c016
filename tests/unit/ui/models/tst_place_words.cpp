// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/place_words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::types::Lang;
using ui::models::PaperNames;
using ui::models::PlaceWords;

class TstPlaceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("fact") << u"passport.number"_s << u"Passport number"_s;
        QTest::newRow("contact") << u"contacts.applicantEmail"_s << u"Applicant's e-mail"_s;
        QTest::newRow("paper") << u"/materials/M07"_s << u"M07 Contract"_s;
        QTest::newRow("day of a paper") << u"/materials/M07/issuedOn"_s << u"M07 Contract: Issued on"_s;
        QTest::newRow("field of a paper") << u"/materials/M07/fields/position"_s << u"M07 Contract: Position"_s;
        QTest::newRow("fields of a paper") << u"/materials/M07/fields"_s << u"M07 Contract"_s;
        QTest::newRow("paper without a name") << u"/materials/M99"_s << u"M99"_s;
        QTest::newRow("earlier post") << u"/workHistory/3"_s << u"Work history"_s;
    }

    void aPlaceIsNamed()
    {
        QFETCH(QString, path);
        const PaperNames papers{{u"M07"_s, {u"合同"_s, u"Contract"_s}}};
        QTEST(PlaceWords(papers, Lang::En).of(path), "words");
    }
};

static const support::Registered<TstPlaceWords> registered;

#include "tst_place_words.moc"
