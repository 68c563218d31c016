// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/form_catalogue.h"
#include "core/paper/paper_data.h"
#include "core/paper/paper_maker.h"
#include "core/paper/sample_values.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/paper/sample_papers.h"

#include <QTest>

using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

/// Forms drawn with invented values.
class TstSampleValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFormIsDrawnWithThem_data();
    void everyShippedFormIsDrawnWithThem();
    void aFieldThatNobodyKnowsShowsItsLabel();
};

void TstSampleValues::everyShippedFormIsDrawnWithThem_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<PaperLanguage>("language");
    const auto catalogue = FormCatalogue::load();
    QVERIFY(catalogue.ok());
    for (const FormTemplate& form : catalogue->forms()) {
        for (const PaperLanguage language : form.layouts.keys()) {
            QTest::newRow(qPrintable(form.code + u' ' + paperLanguageCode(language))) << form.code << language;
        }
    }
}

void TstSampleValues::everyShippedFormIsDrawnWithThem()
{
    QFETCH(QString, code);
    QFETCH(PaperLanguage, language);
    const auto form = FormCatalogue::load()->find(code);
    const QJsonObject values = sampleValues(form->fields, language);
    QVERIFY(checkData(form->fields, values, language, false).ok());
    const PaperMeta meta{form->name.en, u"Example Office"_s, true};
    const auto made = makePaper(*form, values, language, false, meta);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.failure().args.value(u"field"_s)));
    for (const QString& text : samples::pdfiumPages(made->pdf)) {
        QVERIFY(text.contains(u"样张 SAMPLE"_s));
    }
    QCOMPARE(makePaper(*form, values, language, false, meta)->sha256, made->sha256);
}

void TstSampleValues::aFieldThatNobodyKnowsShowsItsLabel()
{
    const QList<FormField> fields{{u"colour"_s, FieldType::Text, true, {u"颜色"_s, u"Colour"_s}, {}},
        {u"from"_s, FieldType::Date, true, {u"起"_s, u"From"_s}, {}},
        {u"to"_s, FieldType::Date, true, {u"止"_s, u"To"_s}, {}, u"from"_s}};
    QCOMPARE(sampleValues(fields, PaperLanguage::Zh).value(u"colour"_s), u"〔颜色〕"_s);
    QCOMPARE(sampleValues(fields, PaperLanguage::En).value(u"colour"_s), u"[Colour]"_s);
    QCOMPARE(sampleValues(fields, PaperLanguage::Both).value(u"colour"_s), u"〔颜色〕 [Colour]"_s);
    QVERIFY(checkData(fields, sampleValues(fields, PaperLanguage::Zh), PaperLanguage::Zh, false).ok());
}

static const support::Registered<TstSampleValues> registered;

#include "tst_sample_values.moc"
