// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_words.h"

#include "core/types/nationality.h"
#include "ui/models/code_words.h"
#include "ui/models/words.h"

#include <QLocale>

#include <array>
#include <span>

namespace ui::models {

using core::exchange::PersonColumn;
using core::types::Lang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kExtensionOpensDaysBefore = 90; // domain D09

constexpr std::array kPermitForms{
    CodeWord{"card", QT_TRANSLATE_NOOP("RecordWords", "Permit card")},
    CodeWord{"electronic", QT_TRANSLATE_NOOP("RecordWords", "Electronic")},
    CodeWord{"notice", QT_TRANSLATE_NOOP("RecordWords", "Notice only")},
};
constexpr std::array kSexes{
    CodeWord{"M", QT_TRANSLATE_NOOP("RecordWords", "Male")},
    CodeWord{"F", QT_TRANSLATE_NOOP("RecordWords", "Female")},
    CodeWord{"X", QT_TRANSLATE_NOOP("RecordWords", "Unspecified")},
};
constexpr std::array kRelations{
    CodeWord{"spouse", QT_TRANSLATE_NOOP("RecordWords", "Spouse")},
    CodeWord{"child", QT_TRANSLATE_NOOP("RecordWords", "Child")},
    CodeWord{"parent", QT_TRANSLATE_NOOP("RecordWords", "Parent")},
    CodeWord{"other", QT_TRANSLATE_NOOP("RecordWords", "Other")},
};
constexpr std::array kPurposes{
    CodeWord{"work", QT_TRANSLATE_NOOP("RecordWords", "Work")},
    CodeWord{"private-affairs", QT_TRANSLATE_NOOP("RecordWords", "Private affairs")},
    CodeWord{"family", QT_TRANSLATE_NOOP("RecordWords", "Family reunion")},
    CodeWord{"study", QT_TRANSLATE_NOOP("RecordWords", "Study")},
};
constexpr std::array kEntryBases{
    CodeWord{"visa", QT_TRANSLATE_NOOP("RecordWords", "On a visa")},
    CodeWord{"residence-permit", QT_TRANSLATE_NOOP("RecordWords", "On a residence permit")},
    CodeWord{"visa-free", QT_TRANSLATE_NOOP("RecordWords", "Visa-free")},
};
constexpr std::array kDegrees{
    CodeWord{"bachelor", QT_TRANSLATE_NOOP("RecordWords", "Bachelor")},
    CodeWord{"master", QT_TRANSLATE_NOOP("RecordWords", "Master")},
    CodeWord{"doctor", QT_TRANSLATE_NOOP("RecordWords", "Doctor")},
    CodeWord{"other", QT_TRANSLATE_NOOP("RecordWords", "Other")},
};
constexpr std::array kDocumentKinds{
    CodeWord{"notice-90", QT_TRANSLATE_NOOP("RecordWords", "Notice of work permit")},
    CodeWord{"notice-short", QT_TRANSLATE_NOOP("RecordWords", "Notice for 90 days or less")},
    CodeWord{"decision", QT_TRANSLATE_NOOP("RecordWords", "Decision granting the permit")},
    CodeWord{"cancellation-proof", QT_TRANSLATE_NOOP("RecordWords", "Proof of cancellation")},
    CodeWord{"verification-notice", QT_TRANSLATE_NOOP("RecordWords", "Notice of the check of originals")},
    CodeWord{"working-copy", QT_TRANSLATE_NOOP("RecordWords", "Working copy")},
    CodeWord{"decision", QT_TRANSLATE_NOOP("RecordWords", "Decision letter")},
    CodeWord{"cancellation-proof", QT_TRANSLATE_NOOP("RecordWords", "Proof of cancellation")},
    CodeWord{"passport", QT_TRANSLATE_NOOP("RecordWords", "Passport")},
    CodeWord{"signed-paper", QT_TRANSLATE_NOOP("RecordWords", "Paper of ours, signed")},
    CodeWord{"paper", QT_TRANSLATE_NOOP("RecordWords", "Paper of ours")},
    CodeWord{"unknown", QT_TRANSLATE_NOOP("RecordWords", "Other file")},
};
// In the order of PersonColumn.
constexpr std::array kColumns{
    QT_TRANSLATE_NOOP("RecordWords", "Surname"),
    QT_TRANSLATE_NOOP("RecordWords", "Given names"),
    QT_TRANSLATE_NOOP("RecordWords", "Chinese name"),
    QT_TRANSLATE_NOOP("RecordWords", "Sex"),
    QT_TRANSLATE_NOOP("RecordWords", "Nationality"),
    QT_TRANSLATE_NOOP("RecordWords", "Passport number"),
    QT_TRANSLATE_NOOP("RecordWords", "Passport expires on"),
    QT_TRANSLATE_NOOP("RecordWords", "Date of birth"),
    QT_TRANSLATE_NOOP("RecordWords", "Permit number"),
    QT_TRANSLATE_NOOP("RecordWords", "Class"),
    QT_TRANSLATE_NOOP("RecordWords", "Permit expires on"),
    QT_TRANSLATE_NOOP("RecordWords", "Form of the permit"),
    QT_TRANSLATE_NOOP("RecordWords", "Residence permit expires on"),
    QT_TRANSLATE_NOOP("RecordWords", "Employer"),
    QT_TRANSLATE_NOOP("RecordWords", "Credit code"),
    QT_TRANSLATE_NOOP("RecordWords", "City"),
    QT_TRANSLATE_NOOP("RecordWords", "Position"),
    QT_TRANSLATE_NOOP("RecordWords", "Monthly pay"),
    QT_TRANSLATE_NOOP("RecordWords", "Phone"),
    QT_TRANSLATE_NOOP("RecordWords", "E-mail"),
    QT_TRANSLATE_NOOP("RecordWords", "Note"),
};
static_assert(kColumns.size() == core::exchange::kPersonColumnCount);

QString translated(const char* word) { return QCoreApplication::translate("RecordWords", word); }

/// "Unknown" first where a value may be missing.
CodeChoices choicesOf(std::span<const CodeWord> words, bool mayBeUnknown)
{
    CodeChoices choices;
    if (mayBeUnknown) {
        choices.append({QString(), u"–"_s});
    }
    for (const CodeWord& each : words) {
        choices.append({QString::fromLatin1(each.code), translated(each.word)});
    }
    return choices;
}

} // namespace

QString RecordWords::ofPermitForm(const QString& code) { return wordIn("RecordWords", kPermitForms, code); }

QString RecordWords::ofSex(const QString& code) { return wordIn("RecordWords", kSexes, code); }

QString RecordWords::ofRelation(const QString& code) { return wordIn("RecordWords", kRelations, code); }

QString RecordWords::ofPurpose(const QString& code) { return wordIn("RecordWords", kPurposes, code); }

QString RecordWords::ofEntryBasis(const QString& code) { return wordIn("RecordWords", kEntryBases, code); }

QString RecordWords::ofDegree(const QString& code) { return wordIn("RecordWords", kDegrees, code); }

QString RecordWords::ofDocumentKind(const QString& code) { return wordIn("RecordWords", kDocumentKinds, code); }

QString RecordWords::ofNationality(const QString& alpha3, Lang lang)
{
    const auto nationality = core::types::Nationality::parse(alpha3);
    return nationality ? nationality->name().in(lang).text : alpha3;
}

QString RecordWords::of(PersonColumn column) { return translated(kColumns[static_cast<std::size_t>(column)]); }

QString RecordWords::of(Standing standing)
{
    switch (standing) {
    case Standing::NotYet:
        return tr("Not yet valid");
    case Standing::Valid:
        return tr("Valid");
    case Standing::EndsSoon:
        return tr("Expires soon");
    case Standing::Past:
        return tr("Expired");
    case Standing::Cancelled:
        return tr("Cancelled");
    case Standing::Replaced:
        return tr("Replaced");
    }
    return {};
}

QString RecordWords::ofPay(qint64 fen, Lang lang)
{
    constexpr double kFenInYuan = 100.0;
    const QLocale locale(lang == Lang::Zh ? QLocale::Chinese : QLocale::English);
    return fen == 0 ? QString() : locale.toString(static_cast<double>(fen) / kFenInYuan, 'f', 2);
}

CodeChoices RecordWords::permitForms() { return choicesOf(kPermitForms, false); }

CodeChoices RecordWords::sexes() { return choicesOf(kSexes, true); }

CodeChoices RecordWords::relations() { return choicesOf(kRelations, false); }

CodeChoices RecordWords::purposes() { return choicesOf(kPurposes, false); }

CodeChoices RecordWords::entryBases() { return choicesOf(kEntryBases, true); }

CodeChoices RecordWords::degrees() { return choicesOf(kDegrees, true); }

CodeChoices RecordWords::permitClasses()
{
    CodeChoices choices;
    for (const QString& code : {u"A"_s, u"B"_s, u"C"_s}) {
        choices.append({code, Words::ofClass(code)});
    }
    return choices;
}

Standing RecordWords::standingOf(QDate from, QDate to, QDate cancelledOn, QDate today)
{
    if (cancelledOn.isValid() && cancelledOn <= today) {
        return Standing::Cancelled;
    }
    if (to.isValid() && to < today) {
        return Standing::Past;
    }
    if (from.isValid() && today < from) {
        return Standing::NotYet;
    }
    return toneOfExpiry(to, today) == Tone::Due ? Standing::EndsSoon : Standing::Valid;
}

Tone RecordWords::toneOf(Standing standing)
{
    switch (standing) {
    case Standing::NotYet:
        return Tone::Waiting;
    case Standing::Valid:
        return Tone::Done;
    case Standing::EndsSoon:
        return Tone::Due;
    case Standing::Past:
    case Standing::Cancelled:
    case Standing::Replaced:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone RecordWords::toneOfExpiry(QDate expiresOn, QDate today)
{
    if (!expiresOn.isValid()) {
        return Tone::Neutral;
    }
    if (expiresOn < today) {
        return Tone::Overdue;
    }
    return today.daysTo(expiresOn) <= kExtensionOpensDaysBefore ? Tone::Due : Tone::Neutral;
}

} // namespace ui::models
