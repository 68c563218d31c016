// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/machine_settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::shell::MachineSettings;
using ui::shell::Setting;

class TstMachineSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = m_folder.filePath(u"%1.ini"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))); }

    void everySettingIsInTheTableOnce()
    {
        QSet<QString> keys;
        int next = 0;
        for (const auto& spec : MachineSettings::specs()) {
            QCOMPARE(static_cast<int>(spec.setting), next++);
            keys.insert(QString::fromLatin1(spec.key));
        }
        QCOMPARE(keys.size(), next);
    }

    void whatWasSetIsThereAtTheNextStart()
    {
        MachineSettings(m_file).setValue(Setting::DetailsWidth, 400);
        MachineSettings(m_file).setValue(Setting::DetailsShown, false);
        QCOMPARE(MachineSettings(m_file).value(Setting::DetailsWidth).toInt(), 400);
        QCOMPARE(MachineSettings(m_file).value(Setting::DetailsShown).toBool(), false);
    }

    void defaultsAreNotWritten()
    {
        MachineSettings(m_file).setValue(Setting::ThemeMode, u"dark"_s);
        MachineSettings(m_file).setValue(Setting::ThemeMode, u"system"_s);
        MachineSettings(m_file).setValue(Setting::DetailsWidth, 320);
        QVERIFY(!contents().contains("theme"));
        QVERIFY(!contents().contains("detailsWidth"));
        QCOMPARE(MachineSettings(m_file).value(Setting::ThemeMode).toString(), u"system"_s);
    }

    void keysOfOtherVersionsAreKept()
    {
        write("[window]\nholograms=yes\n");
        MachineSettings(m_file).setValue(Setting::Language, u"zh"_s);
        QVERIFY(contents().contains("holograms=yes"));
        QVERIFY(contents().contains("language=zh"));
    }

    void aValueThatDoesNotReadCountsAsNotThere()
    {
        write("[window]\ndetailsWidth=wide\n");
        QCOMPARE(MachineSettings(m_file).value(Setting::DetailsWidth).toInt(), 320);
    }

private:
    void write(const QByteArray& text) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_file;
};

static const support::Registered<TstMachineSettings> registered;

#include "tst_machine_settings.moc"
