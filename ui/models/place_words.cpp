// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/place_words.h"

#include "ui/models/code_words.h"
#include "ui/models/words.h"

namespace ui::models {

using namespace Qt::Literals::StringLiterals;

namespace {

// What is known of a paper besides its fields, and fields that notices and passports do not have.
constexpr CodeWord kKeys[] = {
    {"issuedOn", QT_TRANSLATE_NOOP("PlaceWords", "Issued on")},
    {"expiresOn", QT_TRANSLATE_NOOP("PlaceWords", "Last valid day")},
    {"language", QT_TRANSLATE_NOOP("PlaceWords", "Language")},
    {"country", QT_TRANSLATE_NOOP("PlaceWords", "Country")},
    {"translated", QT_TRANSLATE_NOOP("PlaceWords", "Translation")},
    {"sealed", QT_TRANSLATE_NOOP("PlaceWords", "Seal")},
    {"authenticated", QT_TRANSLATE_NOOP("PlaceWords", "Authentication")},
    {"authentication", QT_TRANSLATE_NOOP("PlaceWords", "Authentication")},
    {"expiry", QT_TRANSLATE_NOOP("PlaceWords", "Last valid day")},
    {"number", QT_TRANSLATE_NOOP("PlaceWords", "Passport number")},
    {"passportNumber", QT_TRANSLATE_NOOP("PlaceWords", "Passport number")},
    {"birth", QT_TRANSLATE_NOOP("PlaceWords", "Date of birth")},
    {"birthDate", QT_TRANSLATE_NOOP("PlaceWords", "Date of birth")},
    {"creditCode", QT_TRANSLATE_NOOP("PlaceWords", "Credit code")},
    {"pay", QT_TRANSLATE_NOOP("PlaceWords", "Pay")},
    {"position", QT_TRANSLATE_NOOP("PlaceWords", "Position")},
    {"duties", QT_TRANSLATE_NOOP("PlaceWords", "Duties")},
    {"contact", QT_TRANSLATE_NOOP("PlaceWords", "Contact of the referee")},
    {"signature", QT_TRANSLATE_NOOP("PlaceWords", "Seal or signature")},
    {"degree", QT_TRANSLATE_NOOP("PlaceWords", "Degree")},
    {"kind", QT_TRANSLATE_NOOP("PlaceWords", "Kind of paper")},
    {"seal", QT_TRANSLATE_NOOP("PlaceWords", "Kind of seal")},
    {"scan", QT_TRANSLATE_NOOP("PlaceWords", "File")},
    {"photo", QT_TRANSLATE_NOOP("PlaceWords", "File")},
    {"paid", QT_TRANSLATE_NOOP("PlaceWords", "Pay by the tax record")},
    {"reason", QT_TRANSLATE_NOOP("PlaceWords", "Reason")},
    {"handlerEmployed", QT_TRANSLATE_NOOP("PlaceWords", "The handler's labour contract")},
    {"handlerInsured", QT_TRANSLATE_NOOP("PlaceWords", "The handler's social insurance")},
    {"sealAuthorised", QT_TRANSLATE_NOOP("PlaceWords", "Other seals authorised by the company")},
    {"basis", QT_TRANSLATE_NOOP("PlaceWords", "What the class rests on")},
    {"payPerYear", QT_TRANSLATE_NOOP("PlaceWords", "Pay of a year")},
    {"experienceYears", QT_TRANSLATE_NOOP("PlaceWords", "Years of experience")},
    {"monthsPerYear", QT_TRANSLATE_NOOP("PlaceWords", "Months of a year in China")},
    {"hsk", QT_TRANSLATE_NOOP("PlaceWords", "Level of HSK")},
    {"region", QT_TRANSLATE_NOOP("PlaceWords", "Points for the region")},
    {"school", QT_TRANSLATE_NOOP("PlaceWords", "Points for school or employer")},
    {"bonus", QT_TRANSLATE_NOOP("PlaceWords", "Extra points")},
};

// What may be chosen for some of them.
constexpr CodeWord kMarks[] = {
    {"apostille", QT_TRANSLATE_NOOP("PlaceWords", "Apostille")},
    {"consular", QT_TRANSLATE_NOOP("PlaceWords", "By consulate or embassy")},
    {"bachelor", QT_TRANSLATE_NOOP("PlaceWords", "Bachelor")},
    {"master", QT_TRANSLATE_NOOP("PlaceWords", "Master")},
    {"doctor", QT_TRANSLATE_NOOP("PlaceWords", "Doctor")},
    {"points", QT_TRANSLATE_NOOP("PlaceWords", "Points")},
    {"expired", QT_TRANSLATE_NOOP("PlaceWords", "The contract has run out")},
    {"terminated", QT_TRANSLATE_NOOP("PlaceWords", "The contract was ended")},
    {"company", QT_TRANSLATE_NOOP("PlaceWords", "The company's seal")},
    {"personnel", QT_TRANSLATE_NOOP("PlaceWords", "Seal of the personnel department")},
    {"contract", QT_TRANSLATE_NOOP("PlaceWords", "Seal for contracts")},
    {"foreign-affairs", QT_TRANSLATE_NOOP("PlaceWords", "Seal for foreign affairs")},
};

} // namespace

QString PlaceWords::ofField(const QString& field)
{
    const QString word = wordIn("PlaceWords", kKeys, field);
    return word == field ? Words::ofField(field) : word;
}

QString PlaceWords::ofMark(const QString& code) { return wordIn("PlaceWords", kMarks, code); }

QString PlaceWords::ofPaper(const QString& code) const
{
    const QString name = m_papers.value(code).in(m_lang).text;
    return name.isEmpty() ? code : u"%1 %2"_s.arg(code, name);
}

QString PlaceWords::of(const QString& path) const
{
    if (!path.startsWith(u'/')) {
        return Words::ofFact(path);
    }
    const QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    if (steps.first() == "workHistory"_L1) {
        return tr("Work history");
    }
    const QString paper = ofPaper(steps.value(1));
    constexpr qsizetype kPage = 5; // /materials/M05/fields/scan/pages/0
    if (steps.size() > kPage) {
        return tr("%1: page %2").arg(paper).arg(steps.at(kPage).toInt() + 1);
    }
    constexpr qsizetype kDownToThePaper = 2;
    const bool isWhole = steps.size() <= kDownToThePaper || steps.last() == "fields"_L1;
    return isWhole ? paper : tr("%1: %2").arg(paper, ofField(steps.last()));
}

} // namespace ui::models
