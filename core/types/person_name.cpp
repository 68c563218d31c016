// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/person_name.h"

#include "core/types/half_width.h"

#include <array>

namespace core::types {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Transliteration
{
    QChar letter;
    QLatin1StringView mrz;
};

/// ICAO 9303-3 section 6.A, upper case: the letters that are more than a base letter with a mark to drop.
constexpr std::array kTransliterations{
    Transliteration{u'Ä', "AE"_L1},
    Transliteration{u'Å', "AA"_L1},
    Transliteration{u'Æ', "AE"_L1},
    Transliteration{u'Ð', "D"_L1},
    Transliteration{u'Ö', "OE"_L1},
    Transliteration{u'Ø', "OE"_L1},
    Transliteration{u'Ü', "UE"_L1},
    Transliteration{u'Þ', "TH"_L1},
    Transliteration{u'ẞ', "SS"_L1},
    Transliteration{u'Đ', "D"_L1},
    Transliteration{u'Ħ', "H"_L1},
    Transliteration{u'Ĳ', "IJ"_L1},
    Transliteration{u'ĸ', "Q"_L1},
    Transliteration{u'Ł', "L"_L1},
    Transliteration{u'Ŋ', "N"_L1},
    Transliteration{u'Œ', "OE"_L1},
    Transliteration{u'Ŧ', "T"_L1},
    Transliteration{u'ı', "I"_L1},
    Transliteration{u'Ə', "E"_L1},
};

QString transliterated(const QString& upper)
{
    QString latin;
    for (const QChar c : upper) {
        const auto found = std::find_if(kTransliterations.cbegin(), kTransliterations.cend(),
            [c](const Transliteration& entry) { return entry.letter == c; });
        if (found != kTransliterations.cend()) {
            latin.append(found->mrz);
        } else {
            latin.append(c);
        }
    }
    return latin;
}

/// A–Z alone; the base letters of accented ones, nothing of all else.
QString baseLetters(const QString& text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar c) { return c < u'A' || c > u'Z'; });
    return letters;
}

QString tidyName(const QString& text)
{
    return tidyWords(halfWidth(text)).normalized(QString::NormalizationForm_C).toUpper();
}

/// The spellings one printed name has without its marks: SCHÄFER is SCHAFER in a sheet and SCHAEFER in a passport's
/// machine-readable zone.
QStringList spellings(const PersonName& name)
{
    const auto joined = [](const QString& surname, const QString& givenNames) {
        return QString(baseLetters(surname) + u'/' + baseLetters(givenNames));
    };
    return {joined(name.surname(), name.givenNames()),
        joined(transliterated(name.surname()), transliterated(name.givenNames()))};
}

} // namespace

PersonName::PersonName(QString surname, QString givenNames, QString chinese)
    : m_surname(std::move(surname)), m_givenNames(std::move(givenNames)), m_chinese(std::move(chinese))
{}

Result<PersonName> PersonName::parse(const QString& surname, const QString& givenNames, const QString& chinese)
{
    PersonName name(tidyName(surname), tidyName(givenNames), tidyWords(chinese));
    if (name.m_surname.isEmpty() && name.m_givenNames.isEmpty()) {
        return Failure(FailureCode::NameEmpty);
    }
    return name;
}

QString PersonName::full() const { return QString(m_givenNames + u' ' + m_surname).trimmed(); }

QString PersonName::mrz() const
{
    // Without a surname the given names stand alone, as ICAO 9303-4 has it for a person of one name.
    if (m_surname.isEmpty()) {
        return mrzLetters(m_givenNames);
    }
    return m_givenNames.isEmpty() ? mrzLetters(m_surname) : mrzLetters(m_surname) + "<<"_L1 + mrzLetters(m_givenNames);
}

bool PersonName::same(const PersonName& other) const
{
    const QStringList theirs = spellings(other);
    const QStringList ours = spellings(*this);
    return std::any_of(
        ours.cbegin(), ours.cend(), [&theirs](const QString& spelling) { return theirs.contains(spelling); });
}

QString mrzLetters(const QString& namePart)
{
    QStringList words;
    // A hyphen parts words, an apostrophe is left out (ICAO 9303-3 section 4.6).
    QString spaced = transliterated(tidyName(namePart));
    for (const QString& word : spaced.replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (const QString letters = baseLetters(word); !letters.isEmpty()) {
            words.append(letters);
        }
    }
    return words.join(u'<');
}

} // namespace core::types
