// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

class TstTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsTranslated_data()
    {
        QTest::addColumn<QString>("catalogue");
        QTest::newRow("Chinese") << u"zh_CN"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void everyWordIsTranslated()
    {
        QFETCH(QString, catalogue);
        QFile file(u"" SOURCE_DIR "/translations/permitdesk_"_s + catalogue + u".ts"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        QStringList unfinished;
        int words = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.name() == u"source"_s) {
                source = xml.readElementText();
                ++words;
            } else if (xml.name() == u"translation"_s) {
                const bool marked = xml.attributes().hasAttribute(u"type"_s);
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (marked || text.trimmed().isEmpty()) {
                    unfinished.append(source);
                }
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(words > 100);
        QVERIFY2(unfinished.isEmpty(), qPrintable(u"\n"_s + unfinished.join(u'\n')));
    }
};

static const support::Registered<TstTranslations> registered;

#include "tst_translations.moc"
