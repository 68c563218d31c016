// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/block_style.h"
#include "core/paper/composer.h"
#include "core/paper/page_geometry.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSize = 14;
constexpr qreal kLetter = kSize * page_geometry::kPoint;

FilledBlock block(BlockKind kind, const QStringList& texts)
{
    FilledBlock made{kind, {}, {}, kSize};
    for (const QString& text : texts) {
        made.cells.append(FilledText{{text, {}, false}});
    }
    return made;
}

ComposedFlow composed(const QList<FilledBlock>& blocks) { return composeBlocks(blocks, *Faces::load()); }

qreal widthOf(const ComposedItem& item) { return item.cells.first().layout->lineAt(0).naturalTextWidth(); }

} // namespace

class TstComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noParagraphEndsWithACharacterAlone()
    {
        for (int letters = 25; letters < 130; ++letters) {
            const ComposedFlow flow =
                composed({block(BlockKind::Paragraph, {u"字"_s.repeated(letters - 1) + u"。"_s})});
            const QTextLayout* layout = flow.items.first().cells.first().layout;
            const int lines = layout->lineCount();
            QVERIFY2(lines == 1 || layout->lineAt(lines - 1).naturalTextWidth() > 2 * kLetter,
                qPrintable(QString::number(letters)));
        }
    }

    void theLinesOfASignatureHaveOneMiddleAtTheRight()
    {
        const ComposedFlow flow = composed({block(BlockKind::Paragraph, {u"请予办理。"_s}),
            block(BlockKind::Signature, {u"深圳市澜舟精密仪器有限公司（公章）"_s}),
            block(BlockKind::Signature, {u"2026年11月20日"_s})});
        QCOMPARE(flow.items.size(), 3);
        const auto leftOf = [&flow](int item) { return flow.items[item].cells.first().left; };
        const qreal rightEnd = leftOf(1) + widthOf(flow.items[1]);
        QVERIFY(std::abs(rightEnd - (page_geometry::kBodyWidth - 4 * kLetter)) < 1);
        const qreal middle = leftOf(1) + widthOf(flow.items[1]) / 2;
        QVERIFY(std::abs(leftOf(2) + widthOf(flow.items[2]) / 2 - middle) < 1);
    }

    void aSignerAsWideAsThePageStaysOnIt()
    {
        const ComposedFlow flow = composed({block(BlockKind::Signature, {u"字"_s.repeated(60)})});
        QCOMPARE(flow.items.size(), 1);
        const ComposedCell& cell = flow.items.first().cells.first();
        QCOMPARE(cell.lineCount, 2);
        QVERIFY(cell.left >= 0 && cell.left < kLetter);
        QVERIFY(flow.items.first().height >= 2 * cell.pitch);
    }

    void aSignatureStaysWithWhatItSigns()
    {
        const ComposedFlow flow = composed({block(BlockKind::Paragraph, {u"请予办理。"_s}),
            block(BlockKind::Signature, {u"申请人（签名）："_s, u"用人单位（公章）："_s}),
            block(BlockKind::Signature, {u"日期："_s, u"日期："_s}), block(BlockKind::Line, {u"附后"_s})});
        QVERIFY(flow.flow[0].keepWithNext && flow.flow[1].keepWithNext && !flow.flow[2].keepWithNext);
        QCOMPARE(flow.items[1].cells[0].left, 0.0);
        QCOMPARE(flow.items[1].cells[1].left, page_geometry::kBodyWidth / 2);
        QVERIFY(!flow.items[1].framed);
    }
};

static const support::Registered<TstComposer> registered;

#include "tst_composer.moc"
