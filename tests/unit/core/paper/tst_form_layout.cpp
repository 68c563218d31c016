// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/form_layout.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core;
using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<FormField> someFields()
{
    return {{u"name"_s, FieldType::Text, true, {}, {}}, {u"start"_s, FieldType::Date, true, {}, {}},
        {u"materials"_s, FieldType::List, false, {}, {{u"state"_s, FieldType::Text, true, {}, {}}}}};
}

} // namespace

class TstFormLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreReadInOrder()
    {
        const auto layout =
            FormLayout::parse(u"# a remark\ntitle: 摘要\n\nsize: 14\nparagraph: {{name}} 先生\n"_s, someFields());
        QVERIFY(layout.ok());
        QCOMPARE(layout->blocks().size(), 2);
        QCOMPARE(layout->blocks()[0].kind, BlockKind::Title);
        QCOMPARE(layout->blocks()[1].kind, BlockKind::Paragraph);
        QCOMPARE(layout->blocks()[1].size, 14);
        QCOMPARE(layout->blocks()[1].cells.first().first().text, u"name"_s);
    }

    void anIndentedLineGoesOnWithTheOneAbove()
    {
        const auto layout = FormLayout::parse(u"line: 中文\n  再写\nline: two\n  words"_s, {});
        QVERIFY(layout.ok());
        QCOMPARE(layout->blocks()[0].cells[0][0].text, u"中文再写"_s);
        QCOMPARE(layout->blocks()[1].cells[0][0].text, u"two words"_s);
    }

    void aTableRowHasCellsAndWidths()
    {
        const auto layout = FormLayout::parse(u"columns: 1 3\nrow: 姓名 | {{name}}"_s, someFields());
        QVERIFY(layout.ok());
        QCOMPARE(layout->blocks()[0].cells.size(), 2);
        QCOMPARE(layout->blocks()[0].columns, (QList<int>{1, 3}));
    }

    void whatStandsBetweenUnderscoresIsSetOnALine()
    {
        const auto layout = FormLayout::parse(u"line: 共 _{{name}}_ 人"_s, someFields());
        QVERIFY(layout.ok());
        const QList<LayoutPiece> pieces = layout->blocks()[0].cells[0];
        QCOMPARE(pieces.size(), 3);
        QVERIFY(!pieces[0].underlined && pieces[1].underlined && !pieces[2].underlined);
    }

    void aSectionBringsTheFieldsOfItsListIntoReach()
    {
        const auto layout =
            FormLayout::parse(u"{{#materials}}\nrow: {{state}} | {{name}}\n{{/materials}}"_s, someFields());
        QVERIFY(layout.ok());
        QCOMPARE(layout->blocks()[0].kind, BlockKind::Section);
        QCOMPARE(layout->blocks()[0].blocks.size(), 1);
    }

    void aSignatureHasOneCellForEachWhoSigns()
    {
        const auto layout = FormLayout::parse(
            u"columns: 1 3\nsignature: 申请人： | 单位：{{name}}\nsignature: {{start}}"_s, someFields());
        QVERIFY(layout.ok());
        QCOMPARE(layout->blocks()[0].kind, BlockKind::Signature);
        QCOMPARE(layout->blocks()[0].cells.size(), 2);
        QVERIFY(layout->blocks()[0].columns.isEmpty());
        QCOMPARE(layout->blocks()[1].cells.size(), 1);
    }

    void theItemsOfAListAreCounted()
    {
        QVERIFY(FormLayout::parse(u"{{#materials}}\nline: {{index}}. {{state}}\n{{/materials}}"_s, someFields()).ok());
        QVERIFY(!FormLayout::parse(u"line: {{index}}"_s, someFields()).ok());
    }

    void whatIsNotUnderstoodIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("unknown field") << u"title: 摘要\nline: {{nmae}}"_s << u"2"_s << u"unknown-field"_s << u"name"_s;
        QTest::newRow("field of a list outside it")
            << u"line: {{state}}"_s << u"1"_s << u"unknown-field"_s << u"start"_s;
        QTest::newRow("unknown block") << u"titel: 摘要"_s << u"1"_s << u"unknown-block"_s << u"title"_s;
        QTest::newRow("no block") << u"just words"_s << u"1"_s << u"unknown-block"_s << QString();
        QTest::newRow("part of a text") << u"line: {{name.year}}"_s << u"1"_s << u"not-a-value"_s << u"name"_s;
        QTest::newRow("unknown part") << u"line: {{start.week}}"_s << u"1"_s << u"not-a-value"_s << u"start"_s;
        QTest::newRow("a list as value") << u"line: {{materials}}"_s << u"1"_s << u"not-a-value"_s << u"materials"_s;
        QTest::newRow("tag not closed") << u"line: {{name"_s << u"1"_s << u"tag-not-closed"_s << QString();
        QTest::newRow("section not closed")
            << u"{{#materials}}\nrow: {{state}}"_s << u"2"_s << u"section-not-closed"_s << QString();
        QTest::newRow("section not open") << u"{{/materials}}"_s << u"1"_s << u"section-not-open"_s << QString();
        QTest::newRow("section in a line not closed")
            << u"line: {{#name}}x"_s << u"1"_s << u"section-not-closed"_s << QString();
        QTest::newRow("cells differ from columns")
            << u"columns: 1 1\nrow: a"_s << u"2"_s << u"cells-differ-from-columns"_s << QString();
        QTest::newRow("width that is none") << u"columns: 1 x"_s << u"1"_s << u"not-a-width"_s << QString();
        QTest::newRow("size that is none") << u"size: 99"_s << u"1"_s << u"not-a-size"_s << QString();
    }

    void whatIsNotUnderstoodIsRefusedWithItsLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, reason);
        QFETCH(QString, nearest);
        const auto layout = FormLayout::parse(text, someFields());
        QVERIFY(!layout.ok());
        QCOMPARE(layout.failure().code, FailureCode::FormUnsound);
        QCOMPARE(layout.failure().args[u"line"_s], line);
        QCOMPARE(layout.failure().args[u"reason"_s], reason);
        if (!nearest.isEmpty()) {
            QCOMPARE(layout.failure().args[u"nearest"_s], nearest);
        }
    }
};

static const support::Registered<TstFormLayout> registered;

#include "tst_form_layout.moc"
