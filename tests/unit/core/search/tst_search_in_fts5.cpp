// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/tokens.h"
#include "tests/support/test_registry.h"

#include <sqlite3.h>

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using core::search::indexTokens;
using core::search::queryTokens;
using core::search::SearchField;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A table in memory, set up as tokens.h asks for.
class Index final
{
public:
    Index()
    {
        sqlite3_open(":memory:", &m_db);
        sqlite3_exec(m_db, "CREATE VIRTUAL TABLE t USING fts5(tokens, content = '', tokenize = 'ascii')", nullptr,
            nullptr, nullptr);
    }
    ~Index() { sqlite3_close(m_db); }
    Q_DISABLE_COPY_MOVE(Index)

    void add(int id, const QList<SearchField>& fields)
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_db, "INSERT INTO t(rowid, tokens) VALUES (?, ?)", -1, &statement, nullptr);
        const QByteArray tokens = indexTokens(fields).toUtf8();
        sqlite3_bind_int(statement, 1, id);
        sqlite3_bind_text(statement, 2, tokens.constData(), static_cast<int>(tokens.size()), SQLITE_TRANSIENT);
        sqlite3_step(statement);
        sqlite3_finalize(statement);
    }

    /// The rows found; -1 among them when SQLite refuses the expression.
    [[nodiscard]] QSet<int> find(const QString& typed) const
    {
        const QByteArray expression = queryTokens(typed).toUtf8();
        if (expression.isEmpty()) {
            return {};
        }
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_db, "SELECT rowid FROM t WHERE t MATCH ?", -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, expression.constData(), static_cast<int>(expression.size()), SQLITE_TRANSIENT);
        QSet<int> rows;
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            rows.insert(sqlite3_column_int(statement, 0));
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE) {
            rows.insert(-1);
        }
        return rows;
    }

private:
    sqlite3* m_db = nullptr;
};

QList<SearchField> person(
    const QString& latin, const QString& chinese, const QString& passport, const QString& employer)
{
    return {{SearchField::Kind::Name, latin}, {SearchField::Kind::Name, chinese}, {SearchField::Kind::Number, passport},
        {SearchField::Kind::Name, employer}};
}

} // namespace

class TstSearchInFts5 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_index.add(1, person(u"ZHANG WEI"_s, u"张伟"_s, u"E07999533"_s, u"上海远帆生物科技有限公司"_s));
        m_index.add(2, person(u"CÔTÉ LUC"_s, {}, u"FZ123456"_s, u"广州南粤贸易有限责任公司"_s));
        m_index.add(4, {{SearchField::Kind::Number, u"WXYZ88"_s}, {SearchField::Kind::Number, u"77"_s}});
        m_index.add(3, person(u"TANAKA HIROSHI"_s, u"曾思远"_s, u"TK7995331"_s, u"深圳市蓝海仪器有限公司"_s));
    }

    void whatIsTypedFindsThePerson_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QSet<int>>("rows");
        QTest::newRow("two-character name") << u"张伟"_s << QSet<int>{1};
        QTest::newRow("one character") << u"伟"_s << QSet<int>{1};
        QTest::newRow("pinyin") << u"zhangwei"_s << QSet<int>{1};
        QTest::newRow("pinyin apart") << u"Zhang Wei"_s << QSet<int>{1};
        QTest::newRow("pinyin begun") << u"zhangw"_s << QSet<int>{1};
        QTest::newRow("initials") << u"zw"_s << QSet<int>{1};
        QTest::newRow("family name's reading") << u"zengsiyuan"_s << QSet<int>{3};
        QTest::newRow("given name's pinyin") << u"siyuan"_s << QSet<int>{3};
        QTest::newRow("last four digits") << u"9533"_s << QSet<int>{1, 3};
        QTest::newRow("passport's beginning") << u"e0799"_s << QSet<int>{1};
        QTest::newRow("passport") << u"FZ123456"_s << QSet<int>{2};
        QTest::newRow("letters a number begins with") << u"wxy"_s << QSet<int>{4};
        QTest::newRow("word a number begins with") << u"wxyz"_s << QSet<int>{4};
        QTest::newRow("letters and digits a number begins with") << u"wxyz8"_s << QSet<int>{4};
        QTest::newRow("one digit") << u"1"_s << QSet<int>{2, 3};
        QTest::newRow("short number") << u"77"_s << QSet<int>{4};
        QTest::newRow("pieces of two numbers") << u"8877"_s << QSet<int>{};
        QTest::newRow("full width") << u"ＦＺ１２"_s << QSet<int>{2};
        QTest::newRow("without the marks") << u"cote"_s << QSet<int>{2};
        QTest::newRow("with the marks") << u"Côté luc"_s << QSet<int>{2};
        QTest::newRow("employer") << u"有限公司"_s << QSet<int>{1, 3};
        QTest::newRow("employer's pinyin inside") << u"yuanfan"_s << QSet<int>{1};
        QTest::newRow("employer's initials inside") << u"lhyq"_s << QSet<int>{3};
        QTest::newRow("both must match") << u"张伟 深圳"_s << QSet<int>{};
        QTest::newRow("name and number") << u"tanaka 7995"_s << QSet<int>{3};
        QTest::newRow("characters in another order") << u"伟张"_s << QSet<int>{};
    }

    void whatIsTypedFindsThePerson()
    {
        QFETCH(QString, typed);
        QTEST(m_index.find(typed), "rows");
    }

    void noTypedTextBreaksTheQuery_data()
    {
        QTest::addColumn<QString>("typed");
        const QStringList hostile{u"\""_s, u"'; DROP TABLE t; --"_s, u"a\" OR \"b"_s, u"NEAR(zhang wei, 5)"_s,
            u"tokens:zhang"_s, u"^zhang"_s, u"zhang*"_s, u"-zhang + wei"_s, u"{}[]()"_s, u"AND OR NOT"_s,
            QString(u'\0'), u"张\0伟"_s, u"𠮷"_s, QString(QChar(0xD800)), u"％＿"_s, QString(5000, u'9')};
        for (qsizetype i = 0; i < hostile.size(); ++i) {
            QTest::addRow("%d", static_cast<int>(i)) << hostile[i];
        }
    }

    void noTypedTextBreaksTheQuery()
    {
        QFETCH(QString, typed);
        QVERIFY(!m_index.find(typed).contains(-1));
    }

    void everyPieceOfAChineseTextOrNumberIsFound()
    {
        // The oracle is a plain scan: what contains the piece must be found, and nothing else.
        const QString characters = u"张伟李思远陈明王海深圳上广州"_s;
        QRandomGenerator random(20261121);
        const auto draw = [&random](const QString& from, int size) {
            QString text;
            for (int i = 0; i < size; ++i) {
                text.append(from[random.bounded(static_cast<int>(from.size()))]);
            }
            return text;
        };
        Index index;
        QStringList names;
        QStringList numbers;
        for (int i = 0; i < 2'000; ++i) {
            names.append(draw(characters, random.bounded(1, 7)));
            numbers.append(u'E' + draw(u"0123456789"_s, 8));
            index.add(i, {{SearchField::Kind::Words, names[i]}, {SearchField::Kind::Number, numbers[i]}});
        }
        const auto containing = [](const QStringList& texts, const QString& piece) {
            QSet<int> rows;
            for (int i = 0; i < texts.size(); ++i) {
                if (texts[i].contains(piece)) {
                    rows.insert(i);
                }
            }
            return rows;
        };
        for (int i = 0; i < 1'000; ++i) {
            const QString piece = draw(characters, random.bounded(1, 5));
            QCOMPARE(index.find(piece), containing(names, piece));
            const QString digits = draw(u"0123456789"_s, random.bounded(1, 6));
            QCOMPARE(index.find(digits), containing(numbers, digits));
        }
    }

private:
    Index m_index;
};

static const support::Registered<TstSearchInFts5> registered;

#include "tst_search_in_fts5.moc"
