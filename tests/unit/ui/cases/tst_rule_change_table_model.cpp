// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/cases/rule_change_table_model.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::types::Lang;
using core::workflow::ChecklistItem;
using core::workflow::RuleMove;
using ui::cases::RuleChangeTableModel;

class TstRuleChangeTableModel : public QObject
{
    Q_OBJECT

    static ChecklistItem certificate()
    {
        ChecklistItem item;
        item.material = u"M06"_s;
        item.names = {u"体检证明"_s, u"Medical certificate"_s};
        item.needed = true;
        item.seal = {u"医院公章"_s, u"the hospital's seal"_s};
        item.validity.months = 6;
        return item;
    }

    static QStringList row(const RuleChangeTableModel& model, int at)
    {
        QStringList cells;
        for (int column = 0; column < RuleChangeTableModel::ColumnCount; ++column) {
            cells.append(model.index(at, column).data().toString());
        }
        return cells;
    }

private Q_SLOTS:
    void onlyWhatDiffersInAPaperIsShown()
    {
        ChecklistItem after = certificate();
        after.seal = {u"海关专用章"_s, u"the customs' seal"_s};
        after.validity.months = 3;
        RuleMove move;
        move.materials.append({u"M06"_s, certificate(), after});
        RuleChangeTableModel model;
        model.setMove(move, Lang::En);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(row(model, 0),
            (QStringList{u"Medical certificate · seal"_s, u"the hospital's seal"_s, u"the customs' seal"_s}));
        QCOMPARE(row(model, 1).first(), u"Medical certificate · how long it is good"_s);
    }

    void aPaperThatComesOrGoesIsOneRow()
    {
        RuleMove move;
        move.materials.append({u"M06"_s, std::nullopt, certificate()});
        RuleChangeTableModel model;
        model.setMove(move, Lang::Zh);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(row(model, 0).first(), u"体检证明"_s);
        QCOMPARE(row(model, 0).at(RuleChangeTableModel::Before), u"–"_s);
    }
};

static const support::Registered<TstRuleChangeTableModel> registered;

#include "tst_rule_change_table_model.moc"
