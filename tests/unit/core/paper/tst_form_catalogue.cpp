// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/form_catalogue.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

void writeFile(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray formJson(const QByteArray& languages)
{
    return R"({"code": "letter", "names": {"zh": "信", "en": "Letter"}, "languages": )" + languages
           + R"(, "fields": [{"name": "to", "label": {"zh": "致", "en": "To"}}]})";
}

} // namespace

class TstFormCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFormIsSound()
    {
        const auto catalogue = FormCatalogue::load();
        QVERIFY(catalogue.ok());
        QStringList codes;
        for (const FormTemplate& form : catalogue->forms()) {
            codes.append(form.code);
        }
        // cli.md, verb forms, and the letters that cities ask for besides.
        const QStringList wanted =
            u"notice-90-copy notice-short-copy case-summary case-book data-sheet fill-sheet cancel-notice-letter "
            "commitment-remote commitment-online commitment-health commitment-salary "
            "power-of-attorney registration-authorisation cancellation-statement "
            "verification-list individual-confirmation ecard-guide progress-report "
            "client-request pack-list residence-letter shenzhen-change-letter shenzhen-position-letter "
            "shenzhen-passport-letter shenzhen-multi-year-letter shenzhen-age-letter"_s.split(u' ');
        for (const QString& code : wanted) {
            QVERIFY2(codes.contains(code), qPrintable(code));
        }
    }

    void theNoticeHasTheFieldsThatReadingOneGives()
    {
        const auto catalogue = FormCatalogue::load();
        QVERIFY(catalogue.ok());
        const auto form = catalogue->find(u"notice-90-copy"_s);
        QVERIFY(form.ok());
        QStringList names;
        for (const FormField& field : form->fields) {
            names.append(field.name);
        }
        // cli.md, verb read; the order is the notice's own.
        QCOMPARE(names, u"authority nationality name title passport permit class province city district employer "
                        u"start end issued family spouse children others"_s.split(u' '));
    }

    void anUnknownFormNamesTheNearest()
    {
        const auto catalogue = FormCatalogue::load();
        QVERIFY(catalogue.ok());
        const auto form = catalogue->find(u"case-sumary"_s);
        QVERIFY(!form.ok());
        QCOMPARE(form.failure().code, FailureCode::FormUnknown);
        QCOMPARE(form.failure().args[u"nearest"_s], u"case-summary"_s);
    }

    void theNewestVersionIsTaken()
    {
        const QTemporaryDir folder;
        for (const QString& version : {u"2025-01"_s, u"2026-03"_s}) {
            writeFile(folder.filePath(u"letter/"_s + version + u"/form.json"_s), formJson(R"(["en", "zh"])"));
            writeFile(folder.filePath(u"letter/"_s + version + u"/layout.zh.txt"_s), "line: 致 {{to}}");
            writeFile(folder.filePath(u"letter/"_s + version + u"/layout.en.txt"_s), "line: To {{to}}");
        }
        const auto catalogue = FormCatalogue::load(folder.path());
        QVERIFY(catalogue.ok());
        QCOMPARE(catalogue->forms().size(), 1);
        QCOMPARE(catalogue->forms().first().version, u"2026-03"_s);
        QCOMPARE(catalogue->forms().first().defaultLanguage, PaperLanguage::En);
    }

    void anUnsoundFormIsNamedWithFileAndLine()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"letter/1/form.json"_s), formJson(R"(["zh"])"));
        writeFile(folder.filePath(u"letter/1/layout.zh.txt"_s), "title: 信\nline: 致 {{too}}");
        const auto catalogue = FormCatalogue::load(folder.path());
        QVERIFY(!catalogue.ok());
        QCOMPARE(catalogue.failure().code, FailureCode::FormUnsound);
        QCOMPARE(catalogue.failure().args[u"file"_s], folder.filePath(u"letter/1/layout.zh.txt"_s));
        QCOMPARE(catalogue.failure().args[u"line"_s], u"2"_s);
        QCOMPARE(catalogue.failure().args[u"nearest"_s], u"to"_s);
    }

    void aLayoutThatIsNotThereIsMissed()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"letter/1/form.json"_s), formJson(R"(["zh"])"));
        const auto catalogue = FormCatalogue::load(folder.path());
        QVERIFY(!catalogue.ok());
        QCOMPARE(catalogue.failure().code, FailureCode::FileMissing);
    }

    void aListOfSeveralThingsAnItemCannotBeTyped()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"letter/1/form.json"_s),
            R"({"code": "letter", "names": {"zh": "信", "en": "Letter"}, "languages": ["zh"], "fields": [
                {"name": "papers", "type": "list", "typed": true, "label": {"zh": "材料", "en": "Papers"}, "fields": [
                    {"name": "what", "label": {"zh": "材料", "en": "Paper"}},
                    {"name": "why", "label": {"zh": "原因", "en": "Why"}}]}]})");
        writeFile(folder.filePath(u"letter/1/layout.zh.txt"_s), "title: 信");
        const auto catalogue = FormCatalogue::load(folder.path());
        QVERIFY(!catalogue.ok());
        QCOMPARE(catalogue.failure().args[u"name"_s], u"papers"_s);
        QCOMPARE(catalogue.failure().args[u"reason"_s], u"list-not-of-one-text"_s);
    }

    void aDescriptionThatIsNoJsonIsNamedWithItsLine()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"letter/1/form.json"_s), "{\n\"code\": letter}");
        const auto catalogue = FormCatalogue::load(folder.path());
        QVERIFY(!catalogue.ok());
        QCOMPARE(catalogue.failure().code, FailureCode::FormUnsound);
        QCOMPARE(catalogue.failure().args[u"line"_s], u"2"_s);
    }
};

static const support::Registered<TstFormCatalogue> registered;

#include "tst_form_catalogue.moc"
