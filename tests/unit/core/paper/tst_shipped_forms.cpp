// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/form_catalogue.h"
#include "core/paper/paper_data.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/paper/paper_pages.h"
#include "tests/unit/core/paper/sample_papers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPdfDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A little more than a reader of another version may differ by.
constexpr double kTolerance = 1; // millimetres
/// Of the points of a page, how many may differ plainly: letters are smoothed otherwise by another version of a reader.
constexpr double kDifferingPart = 0.002;
constexpr int kBareTime = 240'000; // milliseconds

QString dataFile(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/papers/") + name; }

/// What stands on paper for the values, each whole.
QStringList printedValues(const QList<FormField>& fields, const QJsonObject& data, PaperLanguage language)
{
    QStringList texts;
    for (const FormField& field : fields) {
        const QJsonValue value = data[field.name];
        if (field.type == FieldType::List) {
            for (const QJsonValue& item : value.toArray()) {
                texts += printedValues(field.fields, item.toObject(), language);
            }
        } else if (field.type != FieldType::Flag) {
            texts.append(valueText(field, value, language));
        }
    }
    texts.removeAll(QString());
    return texts;
}

/// Of 60 letters; of every Latin letter that passports transliterate (ICAO 9303 part 3, section 6 A) and of rare
/// Chinese characters, one of them of plane 2.
QStringList difficultNames()
{
    return {u"WOLFESCHLEGELSTEINHAUSENBERGERDORFF ALEXANDRIA BERNADETTE XI"_s,
        u"WOLFESCHLEGELSTEINHAUSENBERGERDORFFALEXANDRIABERNADETTEXIMEN"_s,
        u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁ "
        "ŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽẞıß 䶮㛃\U0002CC56"_s};
}

QStringList requiredNames(const FormTemplate& form)
{
    QStringList names;
    for (const FormField& field : form.fields) {
        if (field.required) {
            names.append(field.name);
        }
    }
    return names;
}

} // namespace

/// Every shipped form in each of its languages, made of the invented values in tests/data/papers.
class TstShippedForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsTextIsItsValues_data() { samples::addShippedForms(); }

    void itsTextIsItsValues()
    {
        const Result<MadePaper> made = paperOfRow();
        QVERIFY2(made.ok(), qPrintable(samples::failureText(made)));
        QFETCH(QString, code);
        QFETCH(PaperLanguage, language);
        const QString pdfium = samples::pdfiumText(made->pdf);
        const QString poppler = samples::popplerText(made->pdf);
        for (const QString& value : printedValues(samples::form(code).fields, samples::shipped(code), language)) {
            QVERIFY2(pdfium.contains(samples::withoutBlanks(value)), qPrintable(u"PDFium does not find "_s + value));
            QVERIFY2(poppler.contains(samples::withoutBlanks(value)), qPrintable(u"Poppler does not find "_s + value));
        }
    }

    void otherProgramsFindNoFaultInIt_data() { samples::addShippedForms(); }

    void otherProgramsFindNoFaultInIt()
    {
        const Result<MadePaper> made = paperOfRow();
        QVERIFY(made.ok());
        QFETCH(PaperLanguage, language);
        const pages::Output check = pages::outputOf(u"qpdf"_s, {u"--check"_s}, made->pdf);
        QVERIFY2(check.exitCode == 0, qPrintable(check.text));
        const QList<pages::Font> fonts = pages::fontsOf(made->pdf);
        QVERIFY(!fonts.isEmpty());
        for (const pages::Font& font : fonts) {
            QVERIFY2(font.isEmbedded && font.hasUnicodeMap, qPrintable(font.name));
        }
        QPdfDocument document;
        samples::open(document, made->pdf);
        QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Title).toString(), u"测试 Test"_s);
        QVERIFY(!document.metaData(QPdfDocument::MetaDataField::Author).toString().isEmpty());
        QCOMPARE(
            samples::catalogueEntry(made->pdf, u"/Lang"_s), language == PaperLanguage::En ? u"(en)"_s : u"(zh-CN)"_s);
    }

    void itsTextStandsWhereItShould_data() { samples::addShippedForms(); }

    void itsTextStandsWhereItShould()
    {
        const Result<MadePaper> made = paperOfRow();
        QVERIFY(made.ok());
        const QList<pages::Word> words = pages::wordsOf(made->pdf);
        const QList<pages::Word> expected = pages::readPositions(dataFile(rowName() + u".positions"_s));
        QVERIFY2(expected.size() >= 3, "no places are written down");
        for (const pages::Word& word : expected) {
            const bool isThere = std::ranges::any_of(words, [&word](const pages::Word& found) {
                return found.page == word.page && found.text.startsWith(word.text)
                       && std::abs(found.x - word.x) <= kTolerance && std::abs(found.y - word.y) <= kTolerance;
            });
            QVERIFY2(isThere,
                qPrintable(u"%1 is not at %2, %3 of page %4"_s.arg(word.text).arg(word.x).arg(word.y).arg(word.page)));
        }
    }

    void itLooksAsApproved_data() { samples::addShippedForms(); }

    void itLooksAsApproved()
    {
        const Result<MadePaper> made = paperOfRow();
        QVERIFY(made.ok());
        for (int page = 1; page <= made->pageCount; ++page) {
            const QString approved = dataFile(u"%1.%2.png"_s.arg(rowName()).arg(page));
            const QImage picture = pages::pictureOf(made->pdf, page);
            if (qEnvironmentVariableIsSet("PERMITDESK_APPROVE")) {
                QVERIFY(picture.save(approved));
            }
            const double part = pages::differingPart(picture, QImage(approved));
            QVERIFY2(part <= kDifferingPart, qPrintable(u"%1: %2 of the points differ"_s.arg(approved).arg(part)));
        }
        QVERIFY(!QFile::exists(dataFile(u"%1.%2.png"_s.arg(rowName()).arg(made->pageCount + 1))));
    }

    void itTakesDifficultNames_data() { samples::addShippedForms(); }

    void itTakesDifficultNames()
    {
        QFETCH(QString, code);
        QFETCH(PaperLanguage, language);
        QFile file(dataFile(code + u".json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        for (const QString& name : difficultNames()) {
            // Every form's values have one of these people in them.
            QString changed = written;
            for (const QString& person : {u"ELIF ŞAHİN ÇELİK"_s, u"ELIF SAHIN CELIK"_s, u"夏依琳"_s, u"林小满"_s}) {
                changed.replace(person, name);
            }
            QVERIFY(changed != written);
            const auto made = samples::make(code, QJsonDocument::fromJson(changed.toUtf8()).object(), language);
            QVERIFY2(made.ok(), qPrintable(samples::failureText(made)));
            const QString wanted = samples::withoutBlanks(name);
            QVERIFY2(samples::pdfiumText(made->pdf).contains(wanted), qPrintable(u"PDFium: "_s + name));
            QVERIFY2(samples::popplerText(made->pdf).contains(wanted), qPrintable(u"Poppler: "_s + name));
        }
    }

    void nothingOfItComesFromTheMachinesFonts()
    {
        const QTemporaryDir folder;
        QFile fonts(folder.filePath(u"fonts.conf"_s));
        QVERIFY(fonts.open(QIODevice::WriteOnly));
        fonts.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        fonts.close();
        QProcess bare;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FONTCONFIG_FILE"_s, fonts.fileName());
        bare.setProcessEnvironment(environment);
        bare.start(u"fc-list"_s, {});
        QVERIFY(bare.waitForFinished());
        QVERIFY2(bare.exitCode() == 0 && bare.readAll().isEmpty(), "the machine still has fonts");
        bare.setProcessChannelMode(QProcess::MergedChannels);
        bare.start(QCoreApplication::applicationFilePath(),
            {u"TstShippedForms"_s, u"itLooksAsApproved"_s, u"itTakesDifficultNames"_s});
        QVERIFY(bare.waitForFinished(kBareTime));
        QVERIFY2(bare.exitStatus() == QProcess::NormalExit && bare.exitCode() == 0, bare.readAll().right(2000));
    }

    void whatItLacksIsNamedAndADraftMayLackIt_data() { samples::addShippedForms(); }

    void whatItLacksIsNamedAndADraftMayLackIt()
    {
        QFETCH(QString, code);
        QFETCH(PaperLanguage, language);
        const auto refused = samples::make(code, {}, language);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.failure().code, FailureCode::FieldMissing);
        QCOMPARE(refused.failure().args[u"fields"_s], requiredNames(samples::form(code)).join(u", "_s));
        const auto draft = samples::make(code, {}, language, true);
        QVERIFY2(draft.ok(), qPrintable(samples::failureText(draft)));
        QVERIFY(samples::popplerText(draft->pdf).contains(u"草稿DRAFT"_s));
    }

private:
    [[nodiscard]] static QString rowName() { return QString::fromUtf8(QTest::currentDataTag()); }

    [[nodiscard]] static Result<MadePaper> paperOfRow()
    {
        QFETCH(QString, code);
        QFETCH(PaperLanguage, language);
        return samples::make(code, samples::shipped(code), language);
    }
};

static const support::Registered<TstShippedForms> registered;

#include "tst_shipped_forms.moc"
