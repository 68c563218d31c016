// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/name_readings.h"

#include "core/search/icu_text.h"
#include "core/search/text_runs.h"

namespace core::search {

namespace {

void addReading(QStringList& readings, const QStringList& syllables)
{
    QString initials;
    for (const QString& syllable : syllables) {
        initials.append(syllable.front());
    }
    readings.append(syllables.join(QString()));
    readings.append(initials);
}

QStringList readingsOf(const QString& name)
{
    std::u32string characters;
    for (const TextRun& run : textRuns(name)) {
        if (run.kind == TextRun::Kind::Characters) {
            characters += run.text;
        }
    }
    QStringList syllables;
    for (const char32_t character : characters) {
        if (const QString syllable = icu_text::pinyin(character); !syllable.isEmpty()) {
            syllables.append(syllable);
        }
    }
    QStringList readings;
    if (syllables.isEmpty()) {
        return readings;
    }
    addReading(readings, syllables);
    const QString surname = icu_text::surnamePinyin(characters.front());
    if (!surname.isEmpty() && surname != syllables.front()) {
        syllables.front() = surname;
        addReading(readings, syllables);
    }
    return readings;
}

} // namespace

const QStringList& NameReadings::of(const QString& name)
{
    const auto known = m_known.constFind(name);
    return known != m_known.cend() ? *known : *m_known.insert(name, readingsOf(name));
}

} // namespace core::search
