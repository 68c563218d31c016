// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/enter_presses.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TstEnterPresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* row = new QHBoxLayout(m_window.get());
        m_field = new QLineEdit;
        m_button = new QPushButton(u"Go on"_s);
        row->addWidget(m_field);
        row->addWidget(m_button);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void enterPressesTheButtonThatHasTheKeyboard()
    {
        const QSignalSpy pressed(m_button, &QPushButton::clicked);
        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key_Return);
        QTest::keyClick(m_button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(pressed.count(), 2);
        QVERIFY(!m_button->isDefault());
    }

    void enterInAFieldPressesNoButton()
    {
        const QSignalSpy pressed(m_button, &QPushButton::clicked);
        const QSignalSpy entered(m_field, &QLineEdit::returnPressed);
        m_field->setFocus();
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(pressed.count(), 0);
    }

    void neitherHeldDownNorWithOtherKeysDoesItPress()
    {
        const QSignalSpy pressed(m_button, &QPushButton::clicked);
        m_button->setFocus();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(m_button, &held);
        QTest::keyClick(m_button, Qt::Key_Return, Qt::ControlModifier);
        m_button->setEnabled(false);
        QTest::keyClick(m_button, Qt::Key_Return);
        QCOMPARE(pressed.count(), 0);
    }

private:
    const ui::shell::EnterPresses m_presses{*qApp};
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    QPushButton* m_button = nullptr;
};

static const support::Registered<TstEnterPresses> registered;

#include "tst_enter_presses.moc"
