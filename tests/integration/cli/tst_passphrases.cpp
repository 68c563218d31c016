// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFirst = u"open sesame seven times"_s;
const QString kSecond = u"落雨大 水浸街 阿哥担柴"_s;
const QString kVariable = u"PERMITDESK_PASSPHRASE"_s;

} // namespace

/// An encrypted store from the command line: who opens it, and who no longer does.
class TstPassphrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEncryptedStoreOpensWithItsPassphraseOnly();
    void nothingOfItLiesReadable();
    void aChangedPassphraseTakesTheOldOnesPlace();
    void somebodyElseGetsAPassphraseAndLosesIt();
    void theRecoveryKeyOpensTheStore();
    void theLastPassphraseStays();
    void aShortPassphraseMakesNoStore();
    void wrongUsageIsTold();

private:
    [[nodiscard]] int opensWith(const QString& secret);
    [[nodiscard]] QString error(const QStringList& call) { return m_cli->json(call).error(); }
    void actAs(const QString& secret) { m_cli->setVariable(kVariable, secret); }

    std::unique_ptr<support::CliCaller> m_cli;
};

void TstPassphrases::init()
{
    m_cli = std::make_unique<support::CliCaller>();
    actAs(kFirst);
    m_cli->setVariable(u"PERMITDESK_NEW_PASSPHRASE"_s, kSecond);
    QCOMPARE(m_cli->json({u"init"_s, u"--demo"_s, u"--people"_s, u"1"_s}).exitCode, 0);
}

int TstPassphrases::opensWith(const QString& secret)
{
    actAs(secret);
    return m_cli->json({u"person"_s, u"list"_s}).exitCode;
}

void TstPassphrases::anEncryptedStoreOpensWithItsPassphraseOnly()
{
    QCOMPARE(m_cli->json({u"person"_s, u"list"_s}).json.array().size(), 1);
    QCOMPARE(m_cli->json({u"verify"_s}).exitCode, 0);
    actAs({});
    QCOMPARE(error({u"person"_s, u"list"_s}), u"passphrase-needed"_s);
    actAs(kFirst + u'!');
    const support::CliCall wrong = m_cli->json({u"person"_s, u"list"_s});
    QCOMPARE(wrong.error(), u"passphrase-wrong"_s);
    QCOMPARE(wrong.exitCode, 4);
    QVERIFY(!wrong.messages.contains(u"sesame"_s));
    const QString file = m_cli->writeFile(u"secret.txt"_s, kFirst.toUtf8() + "\r\n");
    QCOMPARE(m_cli->json({u"person"_s, u"list"_s, u"--passphrase-file"_s, file}).exitCode, 0);
}

void TstPassphrases::nothingOfItLiesReadable()
{
    const QJsonObject person = m_cli->json({u"person"_s, u"show"_s, u"1"_s}).json.object();
    const QByteArray surname = person.value(u"surname"_s).toString().toUtf8();
    QVERIFY(surname.size() > 2);
    int files = 0;
    QDirIterator all(m_cli->defaultStore(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(surname), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains("CREATE TABLE"), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 3);
}

void TstPassphrases::aChangedPassphraseTakesTheOldOnesPlace()
{
    QCOMPARE(m_cli->json({u"passphrase"_s, u"change"_s}).exitCode, 0);
    QCOMPARE(opensWith(kFirst), 4);
    QCOMPARE(opensWith(kSecond), 0);
    QCOMPARE(m_cli->json({u"verify"_s}).exitCode, 0);
}

void TstPassphrases::somebodyElseGetsAPassphraseAndLosesIt()
{
    const QStringList colleague{u"--staff"_s, u"Marta Lindqvist"_s};
    QCOMPARE(m_cli->json(QStringList{u"passphrase"_s, u"add"_s} + colleague).exitCode, 0);
    QCOMPARE(error(QStringList{u"passphrase"_s, u"add"_s} + colleague), u"record-in-use"_s);

    QCOMPARE(opensWith(kSecond), 0);
    QCOMPARE(error(QStringList{u"passphrase"_s, u"remove"_s} + colleague), u"role-not-allowed"_s);
    QCOMPARE(error({u"passphrase"_s, u"add"_s, u"--recovery"_s}), u"role-not-allowed"_s);

    actAs(kFirst);
    QCOMPARE(m_cli->json(QStringList{u"passphrase"_s, u"remove"_s} + colleague).exitCode, 0);
    QCOMPARE(opensWith(kSecond), 4);
    QCOMPARE(opensWith(kFirst), 0);
}

void TstPassphrases::theRecoveryKeyOpensTheStore()
{
    const QString key = m_cli->json({u"passphrase"_s, u"add"_s, u"--recovery"_s})[u"recoveryKey"_s].toString();
    QCOMPARE(key.size(), 34);
    QCOMPARE(opensWith(key.toLower()), 0);
    QCOMPARE(opensWith(key.chopped(1) + (key.endsWith(u'0') ? u'2' : u'0')), 4);

    actAs(kFirst);
    const QString renewed = m_cli->json({u"passphrase"_s, u"add"_s, u"--recovery"_s})[u"recoveryKey"_s].toString();
    QCOMPARE(opensWith(key), 4);
    QCOMPARE(opensWith(renewed), 0);
    QCOMPARE(m_cli->json({u"passphrase"_s, u"remove"_s, u"--recovery"_s}).exitCode, 0);
    QCOMPARE(opensWith(renewed), 4);
}

void TstPassphrases::theLastPassphraseStays()
{
    const QString owner = m_cli->json({u"passphrase"_s, u"remove"_s, u"--staff"_s, u"苏文静 Su Wenjing"_s}).error();
    QCOMPARE(owner, u"last-passphrase"_s);
    QCOMPARE(opensWith(kFirst), 0);
}

void TstPassphrases::aShortPassphraseMakesNoStore()
{
    support::CliCaller cli;
    cli.setVariable(kVariable, u"kurz"_s);
    const support::CliCall made = cli.json({u"init"_s});
    QCOMPARE(made.error(), u"passphrase-too-short"_s);
    QCOMPARE(made.exitCode, 3);
    QVERIFY(!QFile::exists(cli.defaultStore()));
}

void TstPassphrases::wrongUsageIsTold()
{
    QCOMPARE(error({u"passphrase"_s, u"add"_s}), u"usage-wrong"_s);
    QCOMPARE(error({u"passphrase"_s, u"add"_s, u"--recovery"_s, u"--staff"_s, u"x"_s}), u"usage-wrong"_s);
    QCOMPARE(error({u"passphrase"_s, u"add"_s, u"--staff"_s, u"niemand"_s}), u"record-not-found"_s);
    m_cli->setVariable(u"PERMITDESK_NEW_PASSPHRASE"_s, {});
    QCOMPARE(error({u"passphrase"_s, u"change"_s}), u"usage-wrong"_s);
}

static const support::Registered<TstPassphrases> registered;

#include "tst_passphrases.moc"
