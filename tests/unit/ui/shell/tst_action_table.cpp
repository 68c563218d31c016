// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/action_table.h"
#include "ui/shell/language_switch.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;
using namespace ui::shell;

class TstActionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUnique()
    {
        QSet<QString> ids;
        for (const ActionSpec& spec : ActionTable::specs()) {
            QVERIFY2(!ids.contains(QString::fromLatin1(spec.id)), spec.id);
            ids.insert(QString::fromLatin1(spec.id));
        }
    }

    void noKeysAreGivenTwice()
    {
        QMap<QString, QString> owners;
        for (const ActionSpec& spec : ActionTable::specs()) {
            for (const QString& keys : QString::fromLatin1(spec.keys).split(u", "_s, Qt::SkipEmptyParts)) {
                const QString normal = QKeySequence(keys).toString();
                QVERIFY2(!normal.isEmpty(), spec.id);
                QVERIFY2(!owners.contains(normal), qPrintable(normal + u": "_s + owners.value(normal)));
                owners.insert(normal, QString::fromLatin1(spec.id));
            }
        }
    }

    void everyActionHasWordsATipAndAnIcon()
    {
        const QStringList icons = ui::widgets::iconIds();
        for (const ActionSpec& spec : ActionTable::specs()) {
            QVERIFY2(qstrlen(spec.text) > 0, spec.id);
            QVERIFY2(qstrlen(spec.tip) > 0, spec.id);
            QVERIFY2(icons.contains(QString::fromLatin1(spec.icon)), spec.id);
        }
    }

    void everyWordIsTranslated()
    {
        LanguageSwitch language;
        language.setLanguage(Language::Chinese);
        for (const ActionSpec& spec : ActionTable::specs()) {
            QVERIFY2(ActionTable::textOf(spec) != QString::fromUtf8(spec.text), spec.text);
            QVERIFY2(ActionTable::tipOf(spec) != QString::fromUtf8(spec.tip), spec.tip);
        }
    }

    void wordsChangeWhileTheProgramRuns()
    {
        LanguageSwitch language;
        language.setLanguage(Language::English);
        QWidget window;
        ActionTable table(&window);
        const QAction* own = table.makeFor(&window, u"record.edit"_s);
        QCOMPARE(own->text(), u"Edit"_s);
        language.setLanguage(Language::Chinese);
        table.retranslate();
        QCOMPARE(own->text(), u"编辑"_s);
        QCOMPARE(table.action(u"edit.undo"_s)->text(), u"撤销"_s);
        QVERIFY(table.action(u"edit.undo"_s)->toolTip().contains(u"Ctrl+Z"_s));
    }

    void severalKeysWorkForOneAction()
    {
        QWidget window;
        const ActionTable table(&window);
        QCOMPARE(table.action(u"go.back"_s)->shortcuts(),
            QList<QKeySequence>({QKeySequence(u"Esc"_s), QKeySequence(u"Alt+Left"_s)}));
    }
};

static const support::Registered<TstActionTable> registered;

#include "tst_action_table.moc"
