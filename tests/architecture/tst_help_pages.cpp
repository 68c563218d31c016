// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kRoot = u"" SOURCE_DIR ""_s;
const QString kPages = kRoot + u"/resources/help/pages/"_s;

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Words without the dots that a button has behind them, and with the place of a number marked.
QString bare(QString words)
{
    static const QRegularExpression digits(u"\\d+"_s);
    static const QRegularExpression end(u"[\\s…。.]+$"_s);
    return words.replace(u"%n"_s, u"#"_s).replace(digits, u"#"_s).remove(end);
}

/// Whatever the program shows in a language: its translated words, and those of rules and forms.
class ScreenWords
{
public:
    explicit ScreenWords(const QString& language)
    {
        readCatalogue(kRoot + u"/translations/permitdesk_"_s + (language == "zh"_L1 ? u"zh_CN"_s : u"en"_s) + u".ts"_s);
        for (const QString& folder : {u"rules"_s, u"forms"_s}) {
            QDirIterator files(
                kRoot + u"/resources/"_s + folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                m_data += textOf(files.next());
            }
        }
    }
    /// Whether something shown is, or begins with, these words.
    [[nodiscard]] bool hold(const QString& words) const
    {
        const auto begins = [wanted = bare(words)](const QString& shown) {
            return shown.startsWith(wanted) && (shown.size() == wanted.size() || !shown.at(wanted.size()).isLetter());
        };
        return m_data.contains(u'"' + words) || std::ranges::any_of(m_words, begins);
    }
    [[nodiscard]] qsizetype count() const { return m_words.size(); }

private:
    void readCatalogue(const QString& path)
    {
        QFile file(path);
        QXmlStreamReader xml(&file);
        for (bool isThere = file.open(QIODevice::ReadOnly); isThere && !xml.atEnd();) {
            xml.readNext();
            if (xml.isStartElement() && (xml.name() == "translation"_L1 || xml.name() == "numerusform"_L1)) {
                if (xml.attributes().value(u"numerus"_s).isEmpty()) {
                    readWords(xml);
                }
            }
        }
    }
    void readWords(QXmlStreamReader& xml)
    {
        const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        for (const QString& line : words.split(u'\n', Qt::SkipEmptyParts)) { // forms of a number stand below each other
            m_words.insert(bare(line.trimmed()));
        }
    }

    QSet<QString> m_words;
    QString m_data;
};

} // namespace

/// The pages of the help: two languages of one text, and names that the screen has.
class TstHelpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThereInBothLanguagesAlike();
    void namesInQuotesAreOnTheScreen_data();
    void namesInQuotesAreOnTheScreen();
    void picturesAreThereAndSmall();
};

void TstHelpPages::everyPageIsThereInBothLanguagesAlike()
{
    const auto shapeOf = [](const QString& text) { // headings, steps and points, links, pictures, keys
        QStringList shape;
        static const QRegularExpression mark(
            u"^#+ |^\\d+\\. |^- |\\]\\([a-z-]+|(?:Ctrl|Shift|Alt)\\+[A-Z0-9][A-Za-z0-9+]*|\\bF\\d+\\b"_s,
            QRegularExpression::MultilineOption);
        for (auto found = mark.globalMatch(text); found.hasNext();) {
            shape.append(found.next().captured());
        }
        shape.sort();
        return shape;
    };
    const QStringList chinese = QDir(kPages).entryList({u"*.zh.md"_s});
    QCOMPARE(QDir(kPages).entryList({u"*.md"_s}).size(), 2 * chinese.size());
    for (const QString& name : chinese) {
        const QString english = textOf(kPages + QString(name).replace(u".zh."_s, u".en."_s));
        QVERIFY2(!english.isEmpty(), qPrintable(name));
        QVERIFY2(shapeOf(textOf(kPages + name)) == shapeOf(english), qPrintable(name));
    }
}

void TstHelpPages::namesInQuotesAreOnTheScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("Chinese") << u"zh"_s << u"“([^”]+)”"_s;
    QTest::newRow("English") << u"en"_s << u"\"([^\"]+)\""_s;
}

void TstHelpPages::namesInQuotesAreOnTheScreen()
{
    QFETCH(QString, language);
    QFETCH(QString, quoted);
    const ScreenWords screen(language);
    QVERIFY(screen.count() > 500);
    const QRegularExpression name(quoted);
    QStringList unknown;
    for (const QString& page : QDir(kPages).entryList({u"*."_s + language + u".md"_s})) {
        for (auto found = name.globalMatch(textOf(kPages + page)); found.hasNext();) {
            const QString words = found.next().captured(1);
            if (!screen.hold(words)) {
                unknown.append(page + u": "_s + words);
            }
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(u"\n"_s + unknown.join(u'\n')));
}

void TstHelpPages::picturesAreThereAndSmall()
{
    constexpr qint64 kAllOfThem = 1'500'000; // bytes
    const QString folder = kRoot + u"/resources/help/pictures/"_s;
    QSet<QString> wanted;
    static const QRegularExpression picture(u"!\\[[^\\]]+\\]\\(([^)]+)\\)"_s);
    for (const QString& page : QDir(kPages).entryList({u"*.md"_s})) {
        for (auto found = picture.globalMatch(textOf(kPages + page)); found.hasNext();) {
            wanted.insert(found.next().captured(1));
        }
    }
    qint64 bytes = 0;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& file : files) {
        QVERIFY2(wanted.remove(file.fileName()), qPrintable(file.fileName()));
        bytes += file.size();
    }
    QVERIFY2(wanted.isEmpty(), qPrintable(QStringList(wanted.values()).join(u' ')));
    QVERIFY(bytes < kAllOfThem);
}

static const support::Registered<TstHelpPages> registered;

#include "tst_help_pages.moc"
