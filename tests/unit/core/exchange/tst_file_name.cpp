// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_name.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::exchange::asFileName;

/// What somebody else called a file, as a name that does no harm here.
class TstFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignNamesAreMadeHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* what, const QString& text, const QString& name) {
            QTest::newRow(what) << text << name;
        };
        row("ordinary", u"护照 passport.pdf"_s, u"护照 passport.pdf"_s);
        row("way up", u"../../etc/passwd"_s, u"_..-..-etc-passwd"_s);
        row("way up, Windows", u"..\\..\\boot.ini"_s, u"_..-..-boot.ini"_s);
        row("from the root", u"/etc/passwd"_s, u"-etc-passwd"_s);
        row("drive", u"C:\\x.pdf"_s, u"C--x.pdf"_s);
        row("only dots", u".."_s, QString());
        row("hidden", u".bashrc"_s, u"_.bashrc"_s);
        row("turned around", u"scan\u202Efdp.exe"_s, u"scanfdp.exe"_s);
        row("unseen", u"scan\u200B\uFEFF.pdf"_s, u"scan.pdf"_s);
        row("control signs", u"a\nb\tc\u0007.pdf"_s, u"a-b-c-.pdf"_s);
        row("device", u"con"_s, u"_con"_s);
        row("device with an ending", u"LPT1.pdf"_s, u"_LPT1.pdf"_s);
        row("no device", u"console.pdf"_s, u"console.pdf"_s);
        row("dots and blanks at the end", u"scan.pdf. . "_s, u"scan.pdf"_s);
        row("long", QString(500, u'长'), QString(60, u'长'));
        row("nothing", u" \u200B "_s, QString());
    }

    void foreignNamesAreMadeHarmless()
    {
        QFETCH(QString, text);
        QTEST(asFileName(text), "name");
        const QTemporaryDir dir;
        const QString path = QDir::cleanPath(dir.filePath(u"7 "_s + asFileName(text)));
        QCOMPARE(QFileInfo(path).path(), dir.path());
    }
};

static const support::Registered<TstFileName> registered;

#include "tst_file_name.moc"
