// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_row_reader.h"

#include "core/exchange/written_amount.h"
#include "core/types/half_width.h"
#include "core/types/written_date.h"

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

// Longer texts are slips of the mouse, not names.
constexpr qsizetype kLongestName = 150;
constexpr qsizetype kLongestText = 300;
constexpr qsizetype kLongestNote = 4'000;

/// Fills one row from the cells that a map has put in the order of the columns.
class RowFiller final
{
public:
    RowFiller(const QStringList& cells, const std::array<int, kPersonColumnCount>& indexes, QDate today)
        : m_cells(cells), m_indexes(indexes), m_today(today)
    {}

    [[nodiscard]] PersonRow fill()
    {
        fillPerson();
        fillPassport();
        fillPermit();
        fillEmployment();
        checkOrder();
        return std::move(m_row);
    }

private:
    [[nodiscard]] QString cell(PersonColumn column) const
    {
        const int index = m_indexes[static_cast<std::size_t>(column)];
        return index < 0 ? QString() : m_cells[index].trimmed();
    }

    void addProblem(PersonColumn column, FailureCode code, const QMap<QString, QString>& args, bool blocking)
    {
        m_row.problems.append({column, code, args, blocking});
    }

    /// A cell's value, or its refusal among the problems; an empty cell is neither.
    template <typename Value>
    [[nodiscard]] std::optional<Value> value(PersonColumn column, Result<Value> (*parse)(const QString&))
    {
        const QString text = cell(column);
        if (text.isEmpty()) {
            return std::nullopt;
        }
        Result<Value> result = parse(text);
        if (!result.ok()) {
            addProblem(column, result.failure().code, result.failure().args, true);
            return std::nullopt;
        }
        return std::move(result).value();
    }

    [[nodiscard]] QDate date(PersonColumn column)
    {
        return value<QDate>(column, types::parseWrittenDate).value_or(QDate());
    }

    [[nodiscard]] QString text(PersonColumn column, qsizetype longest)
    {
        const QString words = cell(column);
        if (words.size() > longest) {
            addProblem(column, FailureCode::ValueTooLong,
                {{u"length"_s, QString::number(words.size())}, {u"max"_s, QString::number(longest)}}, true);
        }
        return words;
    }

    void addWarnings(PersonColumn column, const types::ValueProblems& problems)
    {
        for (const types::ValueProblem& problem : problems) {
            if (!problem.blocking) {
                QMap<QString, QString> args = problem.args;
                args.insert(u"at"_s, QString::number(problem.at));
                addProblem(column, problem.code, args, false);
            }
        }
    }

    void fillPerson()
    {
        const QString surname = text(PersonColumn::Surname, kLongestName);
        const QString givenNames = text(PersonColumn::GivenNames, kLongestName);
        const QString chinese = text(PersonColumn::ChineseName, kLongestName);
        Result<types::PersonName> name = types::PersonName::parse(surname, givenNames, chinese);
        if (name.ok()) {
            m_row.name = std::move(name).value();
        } else {
            addProblem(PersonColumn::Surname, name.failure().code, name.failure().args, true);
        }
        m_row.sex = value<types::Sex>(PersonColumn::Sex, types::parseSex);
        m_row.nationality = value<types::Nationality>(PersonColumn::Nationality, types::Nationality::parse);
        m_row.birthDate = date(PersonColumn::BirthDate);
        m_row.phone = text(PersonColumn::Phone, kLongestText);
        m_row.email = text(PersonColumn::Email, kLongestText);
        m_row.note = text(PersonColumn::Note, kLongestNote);
    }

    void fillPassport()
    {
        m_row.passportNumber = value<types::PassportNumber>(PersonColumn::PassportNumber, types::PassportNumber::parse);
        if (m_row.passportNumber) {
            addWarnings(
                PersonColumn::PassportNumber, types::PassportNumber::problems(cell(PersonColumn::PassportNumber)));
            if (cell(PersonColumn::Nationality).isEmpty()) {
                addProblem(PersonColumn::Nationality, FailureCode::ValueEmpty, {}, false);
            }
        }
        m_row.passportExpiresOn = date(PersonColumn::PassportExpiresOn);
        if (m_row.passportExpiresOn.isValid() && m_row.passportExpiresOn < m_today) {
            addProblem(PersonColumn::PassportExpiresOn, FailureCode::PassportExpired,
                {{u"expiresOn"_s, types::isoDate(m_row.passportExpiresOn)}}, false);
        }
    }

    void fillPermit()
    {
        m_row.permitNumber = value<types::PermitNumber>(PersonColumn::PermitNumber, types::PermitNumber::parse);
        if (m_row.permitNumber) {
            addWarnings(PersonColumn::PermitNumber, types::PermitNumber::problems(m_row.permitNumber->text()));
        }
        m_row.permitClass = value<types::PermitClass>(PersonColumn::PermitClass, types::parsePermitClass);
        m_row.permitExpiresOn = date(PersonColumn::PermitExpiresOn);
        m_row.permitForm = value<types::PermitForm>(PersonColumn::PermitForm, types::parsePermitForm);
        m_row.residenceExpiresOn = date(PersonColumn::ResidenceExpiresOn);
    }

    void fillEmployment()
    {
        m_row.employerName = text(PersonColumn::EmployerName, kLongestText);
        m_row.creditCode = value<types::CreditCode>(PersonColumn::CreditCode, types::CreditCode::parse);
        m_row.city = value<types::City>(PersonColumn::City, types::City::parse);
        m_row.position = text(PersonColumn::Position, kLongestText);
        m_row.monthlyPayFen = value<qint64>(PersonColumn::MonthlyPay, parseWrittenAmount);
    }

    void checkOrder()
    {
        if (!m_row.birthDate.isValid()) {
            return;
        }
        requireOrder(PersonColumn::BirthDate, m_row.birthDate, m_today);
        requireOrder(PersonColumn::PassportExpiresOn, m_row.birthDate, m_row.passportExpiresOn);
        requireOrder(PersonColumn::PermitExpiresOn, m_row.birthDate, m_row.permitExpiresOn);
        requireOrder(PersonColumn::ResidenceExpiresOn, m_row.birthDate, m_row.residenceExpiresOn);
    }

    void requireOrder(PersonColumn column, QDate from, QDate to)
    {
        if (to.isValid() && to < from) {
            addProblem(column, FailureCode::DateOrder,
                {{u"from"_s, types::isoDate(from)}, {u"to"_s, types::isoDate(to)}}, true);
        }
    }

    const QStringList& m_cells;
    const std::array<int, kPersonColumnCount>& m_indexes;
    QDate m_today;
    PersonRow m_row;
};

} // namespace

PersonRowReader::PersonRowReader(const ColumnMap& columns, QDate today)
    : m_width(columns.headings().size()), m_today(today)
{
    for (const PersonColumn column : allPersonColumns()) {
        m_indexes[static_cast<std::size_t>(column)] = columns.indexOf(column);
    }
}

PersonRow PersonRowReader::read(const QStringList& cells) const
{
    if (cells.size() < m_width) {
        PersonRow row;
        row.problems.append({std::nullopt, FailureCode::SheetTooFewColumns,
            {{u"columns"_s, QString::number(cells.size())}, {u"expected"_s, QString::number(m_width)}}, true});
        return row;
    }
    PersonRow row = RowFiller(cells, m_indexes, m_today).fill();
    std::stable_sort(row.problems.begin(), row.problems.end(),
        [](const RowProblem& left, const RowProblem& right) { return left.column < right.column; });
    return row;
}

} // namespace core::exchange
