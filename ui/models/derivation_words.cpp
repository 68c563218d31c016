// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/derivation_words.h"

#include "ui/models/words.h"

namespace ui::models {

using core::calendar::Derivation;
using core::calendar::DerivationStep;
using core::types::Lang;
using namespace Qt::Literals::StringLiterals;

namespace {

class StepWriter final
{
    Q_DECLARE_TR_FUNCTIONS(DerivationWords)

public:
    StepWriter(const DerivationStep& step, Lang lang) : m_step(step), m_lang(lang) {}

    [[nodiscard]] QString text() const
    {
        switch (m_step.code) {
        case DerivationStep::Code::Start:
            return tr("Counted from this day, which does not count itself");
        case DerivationStep::Code::DaysAdded:
            return count() < 0 ? tr("%n calendar day(s) back", nullptr, -count())
                               : tr("%n calendar day(s) on", nullptr, count());
        case DerivationStep::Code::MonthsAdded:
            return count() < 0 ? tr("%n calendar month(s) back", nullptr, -count())
                               : tr("%n calendar month(s) on", nullptr, count());
        case DerivationStep::Code::MonthEndTaken:
            return tr("That month has no day %1: its last day is taken").arg(arg(u"day"_s));
        case DerivationStep::Code::WorkingDaysAdded:
            return count() < 0 ? tr("%n working day(s) back", nullptr, -count())
                               : tr("%n working day(s) on", nullptr, count());
        case DerivationStep::Code::HolidaySkipped:
            return tr("%1, free until %2, is passed over").arg(holiday(), dayArg(u"to"_s));
        case DerivationStep::Code::MakeUpDayCounted:
            return tr("A weekend day worked for %1, which counts").arg(holiday());
        case DerivationStep::Code::YearWithoutCalendar:
            return tr("No calendar is published for %1 yet: only weekends are passed over").arg(arg(u"year"_s));
        case DerivationStep::Code::WorkingDayBefore:
            return tr("Not a working day: the last one before it");
        case DerivationStep::Code::Result:
            return tr("The date");
        }
        return {};
    }

private:
    [[nodiscard]] QString arg(const QString& name) const { return m_step.args.value(name); }
    [[nodiscard]] QString holiday() const { return Words::ofHoliday(arg(u"name"_s)); }
    [[nodiscard]] int count() const { return arg(u"count"_s).toInt(); }
    [[nodiscard]] QString dayArg(const QString& name) const
    {
        return Words::ofDate(QDate::fromString(arg(name), Qt::ISODate), m_lang);
    }

    const DerivationStep& m_step;
    Lang m_lang;
};

} // namespace

QList<DerivationWords::Step> DerivationWords::steps(const Derivation& derivation, Lang lang)
{
    QList<Step> written;
    for (const DerivationStep& step : derivation) {
        written.append(
            {StepWriter(step, lang).text(), step.date.isValid() ? Words::ofDate(step.date, lang) : QString()});
    }
    return written;
}

QString DerivationWords::conclusion(QDate due, QDate planBy, bool provisional, Lang lang)
{
    const QString lastDay = Words::ofDate(due, lang);
    const QString planned = Words::ofDate(planBy, lang);
    QString sentence = tr("The last legal day is %1.").arg(lastDay);
    if (planBy.isValid() && planBy < due) {
        sentence = tr("The last legal day is %1; plan it by %2, the last working day before.").arg(lastDay, planned);
    } else if (planBy > due) {
        sentence = tr("The last legal day is %1; the office plans by %2, the next working day.").arg(lastDay, planned);
    }
    return inOne({sentence, provisional ? tr("It is an estimate until that year's calendar is published.") : QString()},
        lang);
}

QString DerivationWords::inOne(const QStringList& sentences, Lang lang)
{
    const bool isChinese = lang == Lang::Zh;
    QString text;
    for (const QString& sentence : sentences) {
        if (sentence.isEmpty()) {
            continue;
        }
        if (!text.isEmpty() && !isChinese) {
            text += u' ';
        }
        text += sentence;
        if (!u".!?。！？"_s.contains(text.back())) {
            text += isChinese ? u'。' : u'.';
        }
    }
    return text;
}

QString DerivationWords::asLines(const Derivation& derivation, Lang lang)
{
    QStringList parts;
    for (const Step& step : steps(derivation, lang)) {
        parts.append(step.day.isEmpty() ? step.text : tr("%1: %2").arg(step.text, step.day));
    }
    return parts.join(u"\n"_s);
}

} // namespace ui::models
