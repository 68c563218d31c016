// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/mrz_check.h"

#include <array>

namespace core::types {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kWeights{7, 3, 1};
constexpr int kModulus = 10;

struct Twins
{
    QChar letter;
    QChar digit;
};

/// What scanners and eyes exchange in OCR-B.
constexpr std::array kTwins{
    Twins{u'O', u'0'}, Twins{u'I', u'1'}, Twins{u'Z', u'2'}, Twins{u'S', u'5'}, Twins{u'G', u'6'}, Twins{u'B', u'8'}};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

QChar twinOf(QChar c)
{
    for (const Twins& twins : kTwins) {
        if (c == twins.letter) {
            return twins.digit;
        }
        if (c == twins.digit) {
            return twins.letter;
        }
    }
    return {};
}

bool fits(QChar c, MrzField::Kind kind)
{
    switch (kind) {
    case MrzField::Kind::Letters:
        return isLetter(c) || c == u'<';
    case MrzField::Kind::Digits:
        return isDigit(c) || c == u'<';
    case MrzField::Kind::Any:
        break;
    }
    return isLetter(c) || isDigit(c) || c == u'<';
}

int valueOf(QChar c)
{
    if (isDigit(c)) {
        return c.unicode() - u'0';
    }
    return isLetter(c) ? c.unicode() - u'A' + 10 : 0;
}

} // namespace

QChar mrzCheckDigit(const QString& text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        sum += valueOf(text[i]) * kWeights[static_cast<std::size_t>(i) % kWeights.size()];
    }
    return QChar(u'0' + sum % kModulus);
}

void addCharacterProblems(const QString& line, int lineNumber, const MrzField& field, ValueProblems& problems)
{
    for (qsizetype i = field.start; i < field.start + field.length; ++i) {
        if (fits(line[i], field.kind)) {
            continue;
        }
        QMap<QString, QString> args{{u"line"_s, QString::number(lineNumber)}, {u"character"_s, QString(line[i])}};
        const QChar twin = twinOf(line[i]);
        const bool lookAlike = !twin.isNull() && fits(twin, field.kind);
        if (lookAlike) {
            args.insert(u"expected"_s, QString(twin));
        }
        problems.append({lookAlike ? FailureCode::ValueLookAlike : FailureCode::ValueBadCharacter,
            static_cast<int>(i) + 1, args, true});
    }
}

void addCheckProblem(
    const QString& line, QLatin1StringView name, const QString& checked, qsizetype place, ValueProblems& problems)
{
    const QChar expected = mrzCheckDigit(checked);
    const QChar found = line[place];
    const bool nothingChecked = checked.count(u'<') == checked.size();
    if (found == expected || (nothingChecked && found == u'<')) {
        return;
    }
    problems.append({FailureCode::ValueBadCheckDigit, static_cast<int>(place) + 1,
        {{u"line"_s, u"2"_s}, {u"field"_s, QString(name)}, {u"expected"_s, QString(expected)},
            {u"found"_s, QString(found)}},
        true});
}

void addNumberLookAlikes(const QString& line, const MrzField& number, ValueProblems& problems)
{
    const QString printed = number.in(line);
    const QChar check = line[number.start + number.length];
    if (mrzCheckDigit(printed) == check) {
        return;
    }
    for (qsizetype i = 0; i < printed.size(); ++i) {
        QString changed = printed;
        changed[i] = twinOf(printed[i]);
        if (!changed[i].isNull() && mrzCheckDigit(changed) == check) {
            problems.append({FailureCode::ValueLookAlike, static_cast<int>(number.start + i) + 1,
                {{u"line"_s, u"2"_s}, {u"field"_s, QString(number.name)}, {u"character"_s, QString(printed[i])},
                    {u"expected"_s, QString(changed[i])}},
                false});
        }
    }
}

} // namespace core::types
