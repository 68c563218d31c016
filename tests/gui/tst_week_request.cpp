// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/client_request.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::paper::PaperLanguage;
using core::services::CaseListRow;
using core::services::ClientRequest;
using core::services::ClientRequestService;
using gui::OfficeWindow;

/// Asking the client for what is missing (week W2): by keys, over a real demo store, in both languages.
class TstWeekRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneActionListsWhatAClientStillHasToSend_data() { week::languages(); }
    void oneActionListsWhatAClientStillHasToSend();

private:
    /// A client who still has something to send; none: the demo office has no such.
    [[nodiscard]] static core::EmployerId askedClient(OfficeWindow& office);
};

core::EmployerId TstWeekRequest::askedClient(OfficeWindow& office)
{
    for (const CaseListRow& row : week::openCases(office)) {
        const auto request = ClientRequestService(office.office()).of(row.employer);
        if (request && !request->cases.isEmpty()) {
            return row.employer;
        }
    }
    return {};
}

/// W2
void TstWeekRequest::oneActionListsWhatAClientStillHasToSend()
{
    const auto office = week::start();
    const core::EmployerId client = askedClient(*office);
    QVERIFY(client.isStored());
    const ClientRequest request = *ClientRequestService(office->office()).of(client);
    office->window().goTo(u"employer"_s, QString::number(client.value));
    office->settle();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(office->page(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, *ClientRequestService(office->office()).text(client, PaperLanguage::Both));
    for (const core::services::RequestedCase& each : request.cases) {
        QVERIFY2(copied.contains(each.number), qPrintable(each.number));
        for (const core::services::RequestedItem& item : each.items) {
            QVERIFY2(copied.contains(item.what.zh) && copied.contains(item.what.en), qPrintable(item.what.en));
        }
    }

    auto* languages = office->shown<QComboBox>(u"requestLanguage"_s);
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_Down);
    QTRY_COMPARE(office->shown<QPlainTextEdit>(u"requestText"_s)->toPlainText(),
        *ClientRequestService(office->office()).text(client, PaperLanguage::Zh));

    const QString path = office->path(u"request.pdf"_s);
    office->prompts().expectFiles(u"client-request"_s, {path});
    QTest::keyClick(office->shown<QPushButton>(u"saveRequest"_s), Qt::Key_Space);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

static const support::Registered<TstWeekRequest> registered;

#include "tst_week_request.moc"
