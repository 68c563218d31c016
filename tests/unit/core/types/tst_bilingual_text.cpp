// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/bilingual_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::types::BilingualText;
using core::types::Lang;
using namespace Qt::Literals::StringLiterals;

class TstBilingualText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWantedHalfIsShownWhereThereIsOne()
    {
        const BilingualText text{u"工程师"_s, u"Engineer"_s};
        QCOMPARE(text.in(Lang::En), (BilingualText::Shown{u"Engineer"_s, Lang::En}));
        QCOMPARE(text.in(Lang::Zh), (BilingualText::Shown{u"工程师"_s, Lang::Zh}));
    }

    void aMissingHalfIsToldByTheLanguageShown()
    {
        const BilingualText text{u"工程师"_s, {}};
        QCOMPARE(text.in(Lang::En), (BilingualText::Shown{u"工程师"_s, Lang::Zh}));
        QVERIFY(!text.has(Lang::En));
        QVERIFY(text.half(Lang::En).isEmpty());
    }

    void nothingAtAllStaysInTheWantedLanguage()
    {
        QCOMPARE(BilingualText().in(Lang::En), (BilingualText::Shown{{}, Lang::En}));
        QVERIFY(BilingualText().isEmpty());
    }
};

static const support::Registered<TstBilingualText> registered;

#include "tst_bilingual_text.moc"
