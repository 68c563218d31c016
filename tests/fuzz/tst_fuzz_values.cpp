// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_row_reader.h"
#include "core/exchange/written_amount.h"
#include "core/search/tokens.h"
#include "core/types/credit_code.h"
#include "core/types/mrz.h"
#include "core/types/nationality.h"
#include "core/types/passport_number.h"
#include "core/types/permit_number.h"
#include "core/types/written_date.h"
#include "tests/fuzz/fuzzer.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using fuzz::Fuzzer;

namespace {

/// What was taken is taken again as it was written down.
template <typename Value>
bool isStable(const QString& text)
{
    const Result<Value> value = Value::parse(text);
    if (!value) {
        return true;
    }
    const Result<Value> again = Value::parse(value->text());
    return again && again->text() == value->text();
}

} // namespace

/// Fields hold whatever people type and scanners read: a value comes of it or a failure, never anything else.
class TstFuzzValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATypeTakesItTakesAgain()
    {
        for (Fuzzer fuzzer(20'000); fuzzer.next();) {
            const QString text = fuzzer.text(24);
            const QByteArray where = fuzzer.where() + ": " + text.toUtf8();
            QVERIFY2(isStable<types::PassportNumber>(text), where.constData());
            QVERIFY2(isStable<types::CreditCode>(text), where.constData());
            QVERIFY2(isStable<types::PermitNumber>(text), where.constData());
            QVERIFY2(isStable<types::Nationality>(text), where.constData());
            if (const Result<QDate> day = types::parseWrittenDate(text)) {
                QVERIFY2(types::parseWrittenDate(types::isoDate(*day)).value() == *day, where.constData());
            }
            (void)exchange::parseWrittenAmount(text);
        }
    }

    void anMrzIsReadOrRefused()
    {
        const QString first = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
        const QString second = u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
        const QDate today(2026, 11, 18);
        QVERIFY(types::Mrz::parse(first, second, today));
        for (Fuzzer fuzzer(5'000); fuzzer.next();) {
            const QString spoiledFirst = QString::fromUtf8(fuzzer.spoiled(first.toUtf8()));
            const QString spoiledSecond = QString::fromUtf8(fuzzer.spoiled(second.toUtf8()));
            (void)types::Mrz::parse(spoiledFirst, second, today);
            (void)types::Mrz::parse(first, spoiledSecond, today);
            (void)types::Mrz::parse(fuzzer.text(44), fuzzer.text(44), today);
        }
    }

    void aRowOfAnythingIsRead()
    {
        const QStringList headings{u"姓"_s, u"名"_s, u"护照号"_s, u"出生日期"_s, u"国籍"_s, u"月薪"_s, u"统一社会信用代码"_s};
        const Result<exchange::ColumnMap> columns
            = exchange::ColumnMap::recognise({headings, QStringList(headings.size())});
        QVERIFY(columns.ok());
        const exchange::PersonRowReader reader(*columns, QDate(2026, 11, 18));
        for (Fuzzer fuzzer(3'000); fuzzer.next();) {
            QStringList cells;
            for (int i = fuzzer.below(static_cast<int>(headings.size()) + 2); i > 0; --i) {
                cells.append(fuzzer.text(30));
            }
            const exchange::PersonRow row = reader.read(cells);
            QVERIFY2(row.isRejected() || row.name, fuzzer.where().constData());
        }
    }

    void anyWordsCanBeSearched()
    {
        for (Fuzzer fuzzer(5'000); fuzzer.next();) {
            const QString text = fuzzer.text(40);
            const QString query = search::queryTokens(text);
            // Quotes are what could end a term: they come in pairs.
            QVERIFY2(query.count(u'"') % 2 == 0, fuzzer.where().constData());
            const QString tokens = search::indexTokens({{search::SearchField::Kind::Name, text}});
            QVERIFY2(!tokens.contains(u'"') && !tokens.contains(u'\n'), fuzzer.where().constData());
        }
    }
};

static const support::Registered<TstFuzzValues> registered;

#include "tst_fuzz_values.moc"
