// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_words.h"

#include "core/types/nationality.h"
#include "ui/models/item_words.h"
#include "ui/models/picture_words.h"
#include "ui/models/place_words.h"
#include "ui/models/record_words.h"
#include "ui/models/words.h"

#include <QLocale>

namespace ui::models {

using core::checks::Confusion;
using core::checks::Finding;
using core::checks::FindingCode;
using core::rulebook::Weight;
using core::types::Lang;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sentence of one finding.
class FindingWriter final
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

public:
    FindingWriter(const Finding& finding, Lang lang) : m_finding(finding), m_lang(lang) {}

    [[nodiscard]] QString text() const
    {
        for (const auto group : {&FindingWriter::ofPapers, &FindingWriter::ofDays, &FindingWriter::ofValues,
                 &FindingWriter::ofForeignPapers, &FindingWriter::ofFiling, &FindingWriter::ofContract,
                 &FindingWriter::ofPerson}) {
            if (const QString sentence = (this->*group)(); !sentence.isEmpty()) {
                return sentence;
            }
        }
        return {};
    }

private:
    [[nodiscard]] QString ofPapers() const
    {
        switch (m_finding.code) {
        case FindingCode::PaperMissing:
            return tr("%1 is missing.").arg(paper());
        case FindingCode::PaperOrCommitmentMissing:
            return tr("%1 is missing; a written commitment may stand in.").arg(paper());
        case FindingCode::PaperPerhapsNeeded:
            return tr("%1 may be needed: that depends on %2.").arg(paper(), facts());
        case FindingCode::FactMissing:
            return tr("%1 is not filled in.").arg(Words::ofFact(arg(u"fact"_s)));
        case FindingCode::PaperOfOtherKind:
            return tr("The file kept as %1 was read as %2.")
                .arg(paper(), RecordWords::ofDocumentKind(arg(u"kind"_s)));
        case FindingCode::NotSealed:
            return tr("%1: the seal of the employer is missing.").arg(paper());
        case FindingCode::SealNotRegistered:
            return tr("%1 bears a seal that the company has not authorised: %2.").arg(paper(), items(u"seal"_s));
        case FindingCode::PictureFlaw:
            return tr("%1 · %2").arg(paper(), PictureWords::of(picture(), m_lang));
        default:
            return {};
        }
    }

    [[nodiscard]] core::documents::PictureFinding picture() const
    {
        core::documents::PictureFinding picture;
        picture.names = m_finding.judged;
        picture.seen = arg(u"seen"_s).split(u',', Qt::SkipEmptyParts);
        picture.measured = arg(u"measured"_s);
        picture.wanted = arg(u"wanted"_s);
        picture.page = arg(u"page"_s).toInt();
        picture.needsPerson = arg(u"needsPerson"_s) == "true"_L1;
        return picture;
    }

    [[nodiscard]] QString ofDays() const
    {
        switch (m_finding.code) {
        case FindingCode::PaperTooOld:
            return tr("%1, issued on %2, is more than %3 months old on %4.")
                .arg(paper(), day(u"date"_s), arg(u"months"_s), day(u"day"_s));
        case FindingCode::PaperExpired:
            return tr("%1 ends on %2, before %3.").arg(paper(), day(u"date"_s), day(u"day"_s));
        case FindingCode::PassportTooShort:
            return tr("The passport ends on %1: on %2 it has less than %3 months left.")
                .arg(day(u"date"_s), day(u"day"_s), arg(u"months"_s));
        case FindingCode::ResidenceExpired:
            return tr("The residence permit ends on %1, before %2.").arg(day(u"date"_s), day(u"day"_s));
        case FindingCode::DatesReversed:
            return m_finding.subject.isEmpty() ? tr("The contract ends before it begins.")
                                               : tr("%1: the last day is before the first.").arg(paper());
        case FindingCode::IssuedLater:
            return tr("%1: dated %2, after %3.").arg(paper(), day(u"date"_s), day(u"day"_s));
        case FindingCode::UsedTooEarly:
            return tr("The day of use, %1, is before the submission on %2.").arg(day(u"date"_s), day(u"day"_s));
        default:
            return {};
        }
    }

    [[nodiscard]] QString ofValues() const
    {
        switch (m_finding.code) {
        case FindingCode::PassportNumberBad:
            return tr("The passport number cannot be right: 5 to 15 letters and digits.");
        case FindingCode::CreditCodeBad:
            return tr("The credit code cannot be right: its length, a sign in it, or its last sign.");
        case FindingCode::CreditCodePartOdd:
            return tr("Positions 9 to 17 of the credit code miss their own check; older codes may.");
        case FindingCode::EmailBad:
            return tr("%1 is not an e-mail address.").arg(Words::ofFact(m_finding.path));
        case FindingCode::PhoneBad:
            return tr("%1 is not a phone number.").arg(Words::ofFact(m_finding.path));
        case FindingCode::FieldsDiffer:
            return marked(
                tr("%1 differs: “%2” and, in %3, “%4”.").arg(field(), arg(u"one"_s), paper(), arg(u"other"_s)));
        case FindingCode::NamesDiffer:
            return marked(
                m_finding.subject.isEmpty()
                    ? tr("The name differs: “%1” and “%2”.").arg(arg(u"one"_s), arg(u"other"_s))
                    : tr("The name differs: “%1” and, in %2, “%3”.").arg(arg(u"one"_s), paper(), arg(u"other"_s)));
        default:
            return {};
        }
    }

    [[nodiscard]] QString ofForeignPapers() const
    {
        switch (m_finding.code) {
        case FindingCode::NotAuthenticated:
            return notAuthenticated();
        case FindingCode::ApostilleNotInForce:
            return tr("%1: an apostille of %2 is not in force in China; it needs consular legalisation.")
                .arg(paper(), country());
        case FindingCode::ApostilleUnknown:
            return tr("%1: whether an apostille of %2 is in force in China is not certain here: check.")
                .arg(paper(), country());
        case FindingCode::NotTranslated:
            return tr("%1: the Chinese translation is missing.").arg(paper());
        case FindingCode::TranslationNotSealed:
            return tr("The translation of %1 bears no seal of the employer.").arg(paper());
        case FindingCode::IssuedAbroad:
            return tr("%1 was issued in %2, not in China.").arg(paper(), country());
        case FindingCode::IssuedElsewhere:
            return tr(
                "%1 is of %2, not of the nationality: in order only if that was the last place lived in for a year.")
                .arg(paper(), country());
        case FindingCode::SwornStatement:
            return tr("%1 is a sworn statement, not an official record.").arg(paper());
        default:
            return {};
        }
    }

    [[nodiscard]] QString ofFiling() const
    {
        switch (m_finding.code) {
        case FindingCode::FilingExpired:
            return tr("The employer's registration ended on %1, before %2.").arg(day(u"date"_s), day(u"day"_s));
        case FindingCode::WrongInitiator:
            return tr("The application cannot be started by: %1.").arg(initiator());
        case FindingCode::FiledTooEarly:
            return tr("Filed too early: it opens on %1.").arg(day(u"date"_s));
        case FindingCode::FiledTooLate:
            return tr("Filed too late: the last day was %1.").arg(day(u"date"_s));
        case FindingCode::PermitExpired:
            return tr("The permit ended on %1: it can no longer be extended.").arg(day(u"date"_s));
        case FindingCode::InChinaAlready:
            return tr("The person is in China: the overseas entry is the wrong one.");
        case FindingCode::NotInChinaYet:
            return tr("The person enters China only on %1, after the submission on %2: the domestic entry is the wrong "
                      "one.")
                .arg(day(u"date"_s), day(u"day"_s));
        case FindingCode::EntryUnknown:
            return tr("No entry into China is known: the domestic entry is for those who are there.");
        case FindingCode::EmployerChanged:
            return tr("The employer changes: a change of the permit is the wrong business; the old permit is cancelled "
                      "and the new employer applies.");
        case FindingCode::ContractDatesFixed:
            return tr("The contract's dates cannot be changed: cancel and apply anew.");
        case FindingCode::PermitNotCancelled:
            return tr("The former permit still stands.");
        case FindingCode::CancelledAfterFiling:
            return tr("The former permit is cancelled only on %1.").arg(day(u"date"_s));
        case FindingCode::ReasonUnlikely:
            return tr("The reason given is “%1”, but the contract ends on %2 and the person left on %3.")
                .arg(items(u"reason"_s), day(u"date"_s), day(u"day"_s));
        case FindingCode::VerificationLate:
            return tr("The originals were to be shown by %1.").arg(day(u"date"_s));
        default:
            return {};
        }
    }

    [[nodiscard]] QString ofContract() const
    {
        switch (m_finding.code) {
        case FindingCode::ContractNotChinese:
            return tr("The contract is not in Chinese (%1).").arg(arg(u"language"_s));
        case FindingCode::ContractItemsMissing:
            return tr("The contract lacks: %1.").arg(items(u"items"_s));
        case FindingCode::ContractStartsLate:
            return tr("The contract begins on %1, more than %2 days after the submission (by %3 at the latest).")
                .arg(day(u"date"_s), arg(u"days"_s), day(u"last"_s));
        case FindingCode::ContractStartsEarly:
            return tr("The contract begins on %1, before the submission on %2.").arg(day(u"date"_s), day(u"day"_s));
        case FindingCode::ContractBeforeCancellation:
            return tr("The contract begins on %1, before the cancellation takes effect on %2.")
                .arg(day(u"date"_s), day(u"effective"_s));
        case FindingCode::ContractGap:
            return tr("The contract begins on %1 and leaves a gap: the old one ends on %2.")
                .arg(day(u"date"_s), day(u"previous"_s));
        case FindingCode::PayNotKept:
            return tr("Promised was a pay of %1, paid were %2.").arg(arg(u"promised"_s), arg(u"paid"_s));
        case FindingCode::TermTooLong:
            return tr("The contract runs for more than the %1 years that are granted.").arg(arg(u"years"_s));
        default:
            return {};
        }
    }

    [[nodiscard]] QString ofPerson() const
    {
        switch (m_finding.code) {
        case FindingCode::TooYoung:
            return tr("Aged %1, under %2.").arg(arg(u"age"_s), arg(u"years"_s));
        case FindingCode::TooOld:
            return tr("Aged %1, over %2.").arg(arg(u"age"_s), arg(u"years"_s));
        case FindingCode::LetterItemsMissing:
            return tr("%1 lacks: %2.").arg(paper(), items(u"items"_s));
        case FindingCode::LetterDatesMissing:
            return tr("%1 says not from when to when.").arg(paper());
        case FindingCode::LetterDateUnread:
            return tr("%1: “%2” is no date that can be read, so the history is not judged by it.")
                .arg(paper(), arg(u"text"_s));
        case FindingCode::HistoryGap:
            return tr("The work history has a gap from %1 to %2.").arg(day(u"from"_s), day(u"to"_s));
        case FindingCode::ContactShared:
            return tr("%1 equals: %2.").arg(Words::ofFact(m_finding.path), Words::ofFact(arg(u"contact"_s)));
        case FindingCode::HandlerNotEmployed:
            return tr("The handler is no regular, insured employee.");
        case FindingCode::PlaceNotExact:
            return tr("The place of work lacks street and number.");
        case FindingCode::DegreeNotHighest:
            return tr("The certificate is not of the highest degree that the form names.");
        case FindingCode::ClassNotTaken:
            return tr("Class %1 is not taken here, only: %2.").arg(arg(u"class"_s), items(u"classes"_s));
        case FindingCode::PointsShort:
            return withItemsOutside(tr("%1 points; %2 are needed.").arg(arg(u"points"_s), arg(u"needed"_s)));
        case FindingCode::PointsOpen:
            return withItemsOutside(arg(u"gaps"_s).isEmpty()
                                        ? tr("%1 points so far; %2 are needed.").arg(arg(u"points"_s), arg(u"needed"_s))
                                        : tr("%1 points so far; %2 are needed. Unknown: %3.")
                                              .arg(arg(u"points"_s), arg(u"needed"_s), items(u"gaps"_s)));
        default:
            return {};
        }
    }

    [[nodiscard]] QString arg(const QString& name) const { return m_finding.args.value(name); }
    [[nodiscard]] QString paper() const { return m_finding.subject.in(m_lang).text; }
    [[nodiscard]] QString day(const QString& name) const
    {
        return Words::ofDate(QDate::fromString(arg(name), Qt::ISODate), m_lang);
    }
    [[nodiscard]] QString country() const
    {
        const auto known = core::types::Nationality::parse(arg(u"country"_s));
        return known ? known->name().in(m_lang).text : tr("another country");
    }
    [[nodiscard]] QString initiator() const
    {
        const auto actor = core::domain::fromCode<core::domain::Actor>(arg(u"initiator"_s));
        return actor ? Words::of(*actor) : arg(u"initiator"_s);
    }
    [[nodiscard]] QString field() const
    {
        if (!arg(u"fact"_s).isEmpty()) {
            return Words::ofFact(arg(u"fact"_s));
        }
        return PlaceWords::ofField(arg(u"field"_s));
    }
    [[nodiscard]] QString joined(const QStringList& words) const
    {
        return words.join(m_lang == Lang::Zh ? u"、"_s : u", "_s);
    }
    [[nodiscard]] QString items(const QString& name) const
    {
        QStringList words;
        for (const QString& item : arg(name).split(u',', Qt::SkipEmptyParts)) {
            words.append(itemWords(item));
        }
        return joined(words);
    }
    [[nodiscard]] QString facts() const
    {
        QStringList words;
        for (const QString& fact : arg(u"facts"_s).split(u',', Qt::SkipEmptyParts)) {
            words.append(Words::ofFact(fact));
        }
        return joined(words);
    }
    /// The sentence, with how the values may have been confused behind it.
    [[nodiscard]] QString marked(const QString& sentence) const
    {
        const QString mark = FindingWords::of(m_finding.confusion);
        return mark.isEmpty() ? sentence : sentence + u' ' + mark;
    }
    /// The sentence, and behind it what the table of points has no line for.
    [[nodiscard]] QString withItemsOutside(const QString& sentence) const
    {
        return arg(u"outside"_s).isEmpty()
                   ? sentence
                   : sentence + u' ' + tr("Not covered by the table: %1.").arg(items(u"outside"_s));
    }
    [[nodiscard]] QString notAuthenticated() const
    {
        const QString way = arg(u"way"_s);
        if (way == "apostille"_L1) {
            return tr("%1 (%2) is not authenticated: an apostille will do.").arg(paper(), country());
        }
        if (way == "legalisation"_L1) {
            return tr("%1 (%2) is not authenticated: it needs consular legalisation.").arg(paper(), country());
        }
        if (way == "notary"_L1) {
            return tr("%1 (%2) is not authenticated: it needs its local notary's act.").arg(paper(), country());
        }
        return tr("%1 (%2) is not authenticated; whether an apostille will do is not known here: check, else it needs "
                  "consular legalisation.")
            .arg(paper(), country());
    }

    const Finding& m_finding;
    Lang m_lang;
};

} // namespace

QString FindingWords::of(const Finding& finding, Lang lang) { return FindingWriter(finding, lang).text(); }

QString FindingWords::of(Confusion confusion)
{
    switch (confusion) {
    case Confusion::None:
        break;
    case Confusion::LookAlike:
        return tr("Only signs that look alike differ, such as 0 and O, 1 and I or 8 and B.");
    case Confusion::Swapped:
        return tr("Two neighbouring signs are exchanged.");
    case Confusion::DayMonth:
        return tr("Day and month are exchanged.");
    case Confusion::WordOrder:
        return tr("The words stand in another order.");
    case Confusion::OneSign:
        return tr("A single sign differs.");
    }
    return {};
}

QString FindingWords::of(Weight weight)
{
    switch (weight) {
    case Weight::Memory:
        return tr("from memory: ask before you rely on it");
    case Weight::Low:
        return tr("a weak source");
    case Weight::Medium:
        return tr("a fair source");
    case Weight::High:
        return tr("a strong source");
    case Weight::Highest:
        return tr("the authority's own words");
    }
    return {};
}

} // namespace ui::models
